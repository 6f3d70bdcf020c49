import type { Depth } from '../model/port.ts';

/** What one reviewer is to look for. The text is ours and goes outside of all fences. */
export interface Concern {
  readonly id: string;
  readonly question: string;
}

const GENERAL: Concern = {
  id: 'general',
  question: `Look at everything: Which input from outside the trust boundary reaches this? Was a check removed, weakened,
moved behind the use, or left out of a sibling path that needs it too? Does a failure leave the door open? Is the field
checked the field used? Can one tenant reach another's data? Does a secret reach a page, a log, an export or an answer?
Did a test lose what it asserted? Does a dependency, script, action, image or remote resource come in? Would text from an
issue, a document or a tool change what an agent executes?`,
};

/** One reviewer each; who looks for one thing finds more of it than who looks for all. */
const CONCERNS: readonly Concern[] = [
  {
    id: 'data-flow',
    question: `Follow data: from each value that somebody outside can choose (request, header, file, message, environment
of a job, model output) to each place where it is parsed, queried, executed, rendered, logged, stored, deserialised, used
as a path, address or size. Is it validated, bound, encoded or bounded at the right boundary, for the very interpreter
that reads it, and once it is decoded for the last time?`,
  },
  {
    id: 'access',
    question: `Ask who may: Is the caller authenticated, and authorised for this object and this action, on the server,
before the effect? Is the field that is checked the field that is used? Does every query carry the tenant? Are identifiers
taken from the session rather than from the request? Are roles, scopes, tokens and sessions no wider and no longer than
before? Are security events still recorded with actor, target, action, time and request id?`,
  },
  {
    id: 'siblings',
    question: `Compare siblings: other handlers, methods, formats, versions, languages, branches of the same switch, the
bulk variant, the retry, the old interface, the test. Does one path have a check, a limit, an encoding or a record that
another path to the same effect lacks? Do two parsers read the same bytes differently? Did only one of two copies change?`,
  },
  {
    id: 'failure',
    question: `Think of failure: exception, timeout, empty result, null, unknown value, missing configuration, full disk,
second request at the same time, retry. Is the result open or closed? Is an error swallowed, a default permissive, a check
skipped in debug or test mode, a partial effect left behind, a state reused after it was checked? Was a control or a test
removed, weakened or switched off?`,
  },
  {
    id: 'secrets-and-crypto',
    question: `Look at secrets and cryptography: hard-coded or logged secrets, secrets in answers, errors, prompts, traces,
artifacts; weak or home-made algorithms, fixed or reused nonces and keys, comparison in non-constant time, unverified
signatures, certificates, issuers, audiences or algorithms, predictable tokens, passwords stored without a slow hash.`,
  },
  {
    id: 'supply-chain',
    question: `Look at what comes in and what runs: dependencies, lock files, install scripts, build and test
configuration, workflows and their permissions, actions, images, remote scripts, MCP servers, agent instructions,
generated, vendored and minified code. Does something run code that nobody reviewed, widen what a job or an agent may do,
or let text from outside decide what is executed?`,
  },
];

/** One look of one reviewer at a group of units. */
export interface Pass {
  /** Name for people and records. */
  readonly id: string;
  /** `blind`: comments are blanked. */
  readonly sight: 'sighted' | 'blind';
  readonly question: string;
}

const sighted = ({ id, question }: Concern): Pass => ({ id, sight: 'sighted', question });
const BLIND: Pass = { id: 'blind', sight: 'blind', question: GENERAL.question };

/** The passes that a depth asks for. */
export function passesOf(depth: Depth): readonly Pass[] {
  if (depth === 'single') return [sighted(GENERAL)];
  return depth === 'double' ? [sighted(GENERAL), BLIND] : [...CONCERNS.map(sighted), BLIND];
}
