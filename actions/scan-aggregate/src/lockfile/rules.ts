/** Rules of the lockfile review: id → what a hit means, for people. Ids start with `lockfile.`. */
export const LOCKFILE_RULES = {
  'lockfile.host': 'comes from a host that is neither a default registry nor on the allow-list of the policy',
  'lockfile.source': 'comes from a place whose content can change without its version changing',
  'lockfile.other-package': 'is downloaded under another name or version than it is installed as',
  'lockfile.integrity-missing': 'has no integrity value, so nothing checks what is downloaded',
  'lockfile.integrity-weak': 'is only protected by SHA-1',
  'lockfile.integrity-changed': 'has another integrity value than before for the same version',
  'lockfile.integrity-added': 'accepts further downloads than before for the same version',
  'lockfile.integrity-rehashed': 'is protected by another kind of hash than before, which cannot be compared',
  'lockfile.origin-changed': 'comes from another place than before',
  'lockfile.floating': 'is not pinned to one version',
  'lockfile.weakened': 'switches a protection off',
  'lockfile.build-requirement': 'changed what builds it, which no lockfile pins',
  'lockfile.install-script': 'runs a script when it is installed',
  'lockfile.changed-alone': 'changed although no manifest did',
  'lockfile.out-of-step': 'does not agree with its manifest',
  'lockfile.stale': 'was not regenerated although its manifest changed',
  'lockfile.removed': 'was taken away, so nothing pins what is installed',
  'lockfile.unreadable': 'cannot be read',
} as const;

export type LockfileRule = keyof typeof LOCKFILE_RULES;

/** What does not block by itself: it is for the person who approves the dependency. */
const WARNINGS = new Set<LockfileRule>([
  'lockfile.install-script',
  'lockfile.changed-alone',
  'lockfile.integrity-weak',
  'lockfile.integrity-added',
  'lockfile.integrity-rehashed',
  'lockfile.build-requirement',
]);

export const levelOf = (rule: LockfileRule): 'warning' | 'error' => (WARNINGS.has(rule) ? 'warning' : 'error');

/** What is wrong with one package or one file, and the words for it. */
export interface Fault {
  readonly rule: LockfileRule;
  readonly detail: string;
}
