/** What a piece of agent configuration is about; closed list. */
export const CAPABILITY_KINDS = [
  'permission-allow',
  'permission-deny',
  'permission-mode',
  'hook-command',
  'mcp-server',
  'mcp-approval',
  'sandbox',
  'command-config',
  'tool-list',
  'filesystem-scope',
  'env-endpoint',
] as const;
export type CapabilityKind = (typeof CAPABILITY_KINDS)[number];

/** One thing a configuration lets an agent do, or keeps it from doing. */
export interface Capability {
  readonly kind: CapabilityKind;
  /** `grant` widens when it comes, `restriction` widens when it goes. */
  readonly effect: 'grant' | 'restriction';
  /** What is granted or restricted, in the file's own words: outside text. */
  readonly subject: string;
  /** Dangerous ones block the change when it widens by them; see `danger.ts`. */
  readonly danger: boolean;
}

/** Two capabilities are the same when kind, effect and subject are. */
export const keyOf = ({ kind, effect, subject }: Capability): string => JSON.stringify([kind, effect, subject]);
