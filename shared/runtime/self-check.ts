import { delimiter, isAbsolute } from 'node:path';
import { ConfigurationError } from '../errors/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables by which an earlier step of the same job could make this process run code that is not ours. */
const CODE_INJECTING = ['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES', 'NODE_COMPILE_CACHE'] as const;
/** Variables by which it could read or answer our network traffic. Proxies and company certificates are legitimate when the workflow says so. */
const NETWORK_BENDING = [
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
] as const;
const LOADING_OPTION =
  /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader|--inspect\S*|--env-file\S*)(?:[=\s]|$)/u;

export interface SelfCheck {
  /** Whether this gate will speak to a network with a credential. */
  readonly network: boolean;
  /** Names the caller vouches for, from a place an earlier step cannot write to (a workflow input). */
  readonly allowed: readonly string[];
  /** Folders that the judged change can write to; git must not come from there. */
  readonly untrustedFolders: readonly string[];
}

/**
 * Looks at this process before it judges anything: a planted library, compile cache, proxy or PATH can turn every
 * verdict round. The order of findings is fixed.
 *
 * @returns one sentence for each thing that must not be; empty when the process is clean
 */
export function dirtyEnvironment(
  environment: Environment,
  { network, allowed, untrustedFolders }: SelfCheck,
): string[] {
  const set = (name: string): boolean => Boolean(environment[name]) && !allowed.includes(name);
  const found: string[] = CODE_INJECTING.filter(set).map(
    (name) => `${name} is set: it can load code into this process`,
  );
  if (set('NODE_OPTIONS') && LOADING_OPTION.test(environment['NODE_OPTIONS'] ?? ''))
    found.push('NODE_OPTIONS loads code into this process');
  if (environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    found.push('NODE_TLS_REJECT_UNAUTHORIZED is 0: certificates are not checked');
  if (network)
    found.push(...NETWORK_BENDING.filter(set).map((name) => `${name} is set: it can redirect or read what is sent`));
  // On a laptop the caller's PATH is the caller's own; in a job, earlier steps and the change may have a say.
  const entries = untrustedFolders.length > 0 ? (environment['PATH']?.split(delimiter) ?? []) : [];
  for (const entry of entries) {
    if (!isAbsolute(entry)) found.push('PATH holds a relative folder: git could come from the change');
    else if (untrustedFolders.some((folder) => folder !== '' && `${entry}/`.startsWith(`${folder}/`)))
      found.push(`PATH holds ${entry}, which the judged change can write to`);
  }
  return found;
}

/** @throws ConfigurationError EG230 when the process must not judge */
export function requireCleanEnvironment(environment: Environment, check: SelfCheck): void {
  const found = dirtyEnvironment(environment, check);
  if (found.length === 0) return;
  throw new ConfigurationError(
    'EG230',
    `This process cannot be trusted to judge: ${found.join('; ')}.`,
    'Unset it, or run the gate in a job of its own. A variable your runner needs can be named in the input allow-environment.',
  );
}
