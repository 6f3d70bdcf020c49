/** What a reviewer asks of an area, on top of the general questions. Keys are the areas of the built-in policies. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  authentication: ['Can a step of the login be skipped, replayed or brute-forced? Are sessions renewed and ended?'],
  authorization: ['Is the decision made on the server, for this object, deny by default, on every path?'],
  'tenant-isolation': ['Does every read, write, cache key, job and export carry the tenant of the session?'],
  cryptography: ['Are algorithm, mode, nonce, key length and comparison right, and is every failure a refusal?'],
  secrets: ['Does a secret come from a store, and does it stay out of code, logs, errors and artifacts?'],
  payments: ['Are amount, currency and recipient taken from the server, idempotent, and safe against races?'],
  'security-headers': ['Are CSP, CORS, cookies and framing no weaker than before?'],
  'sensitive-logging': ['Could a token, password or personal datum reach a log or a trace?'],
  'audit-logging': ['Are actor, target, action, time and request id recorded, and can the actor not alter them?'],
  'data-export': ['Who may export what, how much of it, to where, and is it recorded?'],
  'file-upload': ['Are type, size, name, path, archive entries and content checked where the file is used?'],
  'input-validation': ['Is validation an allow-list at the boundary, after decoding, with limits on size and depth?'],
  deserialization: ['Can the data choose a type, a class, an alias or a depth?'],
  'code-execution': ['Can data reach a shell, an interpreter, a template or a module name?'],
  dependencies: ['Is the package the meant one, pinned by hash, from the usual registry, without install scripts?'],
  'network-egress': ['Can data choose the host, the scheme, a redirect, or an internal address?'],
  'ci-cd': ['Can an outsider’s text or code run with a token? Are actions pinned, permissions least?'],
  infrastructure: ['Does anything become public, unencrypted, or wider in its role?'],
  containers: ['Is the image pinned by digest, without root, without secrets in its layers?'],
  'database-migration': ['Can it lose data, lock, widen access, or not be undone?'],
  'production-data': ['Does production data reach a test, a fixture, a prompt or a developer?'],
  'agent-permissions': ['Does an agent get a tool, a host, a file or a command it did not have?'],
  'gate-policy': ['Is a requirement, a rule, an owner or a scan removed, narrowed or made optional?'],
};

/** The questions of these areas, each once; an area we have none for is passed over: the general ones hold anyway. */
export const questionsOf = (areas: Iterable<string>): string[] => [
  ...new Set([...areas].toSorted().flatMap((area) => (Object.hasOwn(QUESTIONS, area) ? (QUESTIONS[area] ?? []) : []))),
];
