import type { PermissionChange } from '../../classification.ts';
import type { PermissionKind } from '../kind.ts';

/** Who the built image runs as: the last `USER` of the last stage; root where none is named. */
export const dockerfile: PermissionKind = {
  id: 'dockerfile',
  reads: (path) => /(?:^|\/)(?:[\w.-]{1,100}\.)?(?:Docker|Container)file(?:\.[\w.-]{1,100})?$/iu.test(path),
  speaksOf: (line) => /^\s*(?:USER|FROM)\s/iu.test(line),
  compare: async (path, before, after) => ({
    permissions: before === null || after === null ? [] : [userChange(path, userOf(before), userOf(after))],
    unreadable: null,
  }),
};

function userChange(path: string, before: string, after: string): PermissionChange {
  const where = `${path}#USER`;
  if (isRoot(after) && !isRoot(before))
    return { where, change: 'widened', why: `More than before: it ran as ${before}, now it runs as root.` };
  if (isRoot(before) && !isRoot(after))
    return { where, change: 'narrowed', why: `Less than before: it ran as root, now it runs as ${after}.` };
  return { where, change: 'same', why: 'No more than before.' };
}

function userOf(text: string): string {
  let user = 'root';
  for (const line of text.split('\n')) {
    const [word = '', name] = line.trim().split(/\s+/u, 2);
    if (/^FROM$/iu.test(word)) user = 'root';
    else if (/^USER$/iu.test(word) && name !== undefined) user = name;
  }
  return user;
}

/** A user that a build argument decides may be root. */
const isRoot = (user: string): boolean => /^(?:root|0)(?::|$)|\$/u.test(user);
