import { compareLocks } from './compare.ts';
import { nameOfPath } from './ecosystems.ts';
import type { FileReview } from './file-review.ts';
import type { PinFormat } from './format.ts';
import { MAX_FAULTS, noter } from './note.ts';
import { lockBefore, placesOf, readOr } from './read-lock.ts';
import type { Repository } from './repository.ts';

/** Reviews a file that pins versions without being a lockfile. */
export async function reviewPins(
  repository: Repository,
  path: string,
  format: PinFormat,
  allowedHosts: readonly string[],
): Promise<FileReview> {
  const text = (await repository.change.readHead(path)) ?? '';
  const note = noter(path, text);
  const advice = `Name exact versions from the default registry in ${path}.`;
  const after = await readOr(format, text);
  if (typeof after === 'string') {
    const findings = [note(null, { rule: 'lockfile.unreadable', detail: after })];
    return { path, findings, touched: 0, advice, limit: null };
  }
  const before = await lockBefore(repository, path, format);
  const places = {
    ...(await placesOf(repository, path, format.registries, allowedHosts, [])),
    own: await repository.own(format),
  };
  const isLocked = repository.locksFor(path, format.lockedBy(nameOfPath(path))).length > 0;
  const { faults, touched } = compareLocks(before, after, places, isLocked);
  return {
    path,
    findings: faults.slice(0, MAX_FAULTS).map(([about, fault]) => note(about, fault)),
    touched,
    advice,
    limit: after.hashed || isLocked || touched === 0 ? null : 'pins',
  };
}
