import { ConfigurationError } from '../errors/errors.ts';
import type { ChangedFile, FileSide } from './change.ts';
import { DiffParser } from './diff-parser.ts';
import { finished, type Git } from './git.ts';
import type { ObjectStore } from './object-store.ts';

const RAW = ['diff-tree', '-r', '-z', '--raw', '--full-index', '--ignore-submodules=none'];
/** Everything that configuration could bend is said; the rename limit is git's own default. */
const PATCH = [
  '-p',
  '-M',
  '-l1000',
  '-U3',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--submodule=short',
  '--diff-algorithm=myers',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];
/** What git is asked for: exact records first, then the patch of each. */
export const DIFF_ARGUMENTS: readonly string[] = [...RAW, ...PATCH];
/** A partial clone lacks a few large files, not this many. */
const MAX_ABSENT_FILES = 500;

/**
 * The difference between two trees, or the trees of two commits. Where a blob is not in this clone (a partial one leaves large files out),
 * its file is listed without lines and marked as truncated: what was not read must raise the risk, not stop the judgement.
 *
 * @throws ConfigurationError EG209 when the trees themselves cannot be read
 */
export async function readDiff(
  git: Git,
  objects: ObjectStore,
  from: string,
  to: string,
): Promise<readonly ChangedFile[]> {
  try {
    return await run(git, [...DIFF_ARGUMENTS, from, to]);
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.code !== 'EG209') throw error;
    const absent = await absentFiles(objects, await run(git, [...RAW, '--no-renames', from, to]));
    if (absent.length === 0 || absent.length > MAX_ABSENT_FILES) throw error;
    const without = absent.map(({ path }) => `:(top,exclude,literal)${path}`);
    const present = await run(git, [...DIFF_ARGUMENTS, from, to, '--', ':(top)', ...without]);
    return [...present, ...absent].toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  }
}

async function absentFiles(objects: ObjectStore, files: readonly ChangedFile[]): Promise<ChangedFile[]> {
  const isAbsent = async (side: FileSide | null): Promise<boolean> =>
    side !== null && side.kind !== 'submodule' && (await objects.info(side.oid)) === null;
  const absent = await Promise.all(
    files.map(async (file) => (await isAbsent(file.before)) || (await isAbsent(file.after))),
  );
  return files.filter((_file, index) => absent[index]).map((file) => ({ ...file, truncated: true }));
}

async function run(git: Git, args: readonly string[]): Promise<readonly ChangedFile[]> {
  const child = git.start(args);
  const parser = new DiffParser();
  let failure: unknown = null;
  child.stdin.end();
  child.stdout.on('data', (chunk: Buffer) => {
    if (failure !== null) return;
    try {
      parser.push(chunk);
    } catch (error) {
      failure = error;
      child.kill();
    }
  });
  try {
    await finished(child, args);
  } catch (error) {
    throw failure ?? error;
  }
  if (failure !== null) throw failure;
  return parser.end();
}
