/** Rules of the lockfile review: id → what a hit means, for people. Ids start with `lockfile.`. */
export const LOCKFILE_RULES = {
  'lockfile.host': 'comes from a host that is neither the npm registry nor on the allow-list of the policy',
  'lockfile.source': 'comes from a place whose content can change without its version changing',
  'lockfile.other-package': 'is downloaded under another name or version than it is installed as',
  'lockfile.integrity-missing': 'has no integrity value, so nothing checks what is downloaded',
  'lockfile.integrity-weak': 'is only protected by SHA-1',
  'lockfile.integrity-changed': 'has another integrity value than before for the same version',
  'lockfile.origin-changed': 'comes from another place than before for the same version',
  'lockfile.install-script': 'runs a script when it is installed',
  'lockfile.changed-alone': 'changed although no manifest did',
  'lockfile.out-of-step': 'does not agree with its package.json',
  'lockfile.removed': 'was taken away, so nothing pins what is installed',
  'lockfile.unreadable': 'cannot be read as a lockfile of version 2 or 3',
} as const;

export type LockfileRule = keyof typeof LOCKFILE_RULES;
