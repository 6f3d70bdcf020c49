import type { Change } from '../../../../shared/change/change.ts';
import { EvidenceError } from '../../../../shared/errors/errors.ts';
import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import type { Claim } from '../catalogue/claims.ts';
import { claimsAbove } from '../catalogue/comments.ts';
import { hasGrammar } from '../grammar/registry.ts';
import { isScript, isTestFile } from '../source/languages.ts';
import { parseScript, type ParseScript } from '../source/parse.ts';
import { checkFile, type CheckedFile } from './check-file.ts';

/** Largest test source that is read. */
const MAX_SOURCE_BYTES = 4 * 1024 * 1024;

export interface TestSources {
  /** Claims of standards in the comments above tests, by the plain title of the test. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly files: readonly CheckedFile[];
  readonly digests: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/** Examines the test files that were named, and those of the change at its head. */
export async function readTestSources(
  files: Files,
  patterns: readonly string[],
  change: Change | null,
  parse: ParseScript = parseScript,
): Promise<TestSources> {
  const { paths, unmatched } = await files.expand(patterns);
  const checked: CheckedFile[] = [];
  const claims = new Map<string, readonly Claim[]>();
  const check = async (path: string, text: string): Promise<void> => {
    const file = await checkSource(path, text, parse);
    checked.push(file);
    for (const [title, found] of claimsAbove(text, file.tests)) claims.set(title, found);
  };
  const digests: InputDigest[] = [];
  const problems: Problem[] = unmatched.map((name) => unreadable(`No file matches ${name}.`));
  for (const path of paths) {
    try {
      const { bytes, sha256 } = await files.read(path, MAX_SOURCE_BYTES);
      digests.push({ path, sha256, bytes: bytes.length });
      await check(path, new TextDecoder().decode(bytes));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(unreadable(error.message));
    }
  }
  for (const file of change?.files ?? []) {
    if (file.after?.kind !== 'file' || file.binary || !isTestFile(file.path)) continue;
    if (!isScript(file.path) && !hasGrammar(file.path)) continue;
    const text = await change?.readHead(file.path);
    if (typeof text === 'string') await check(file.path, text);
  }
  return { files: checked, claims, digests, problems };
}

/** Other languages are listed without problems: nothing is known of their tests. */
async function checkSource(path: string, text: string, parse: ParseScript): Promise<CheckedFile> {
  if (isScript(path)) return checkFile(path, text, parse);
  const nothing = { path, tests: [], problems: [] };
  if (!hasGrammar(path)) return nothing;
  const { checkGrammar } = await import('./check-grammar.ts');
  return (await checkGrammar(path, text)) ?? nothing;
}

const unreadable = (message: string): Problem => ({
  code: 'EG413',
  message,
  nextAction: 'Name test source files of at most 4 MiB that exist.',
});
