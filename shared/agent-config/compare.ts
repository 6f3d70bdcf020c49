import { keyOf, type Capability } from './capability.ts';

/** What the agents can do after a change and could not before, and the reverse. */
export interface Delta {
  readonly change: 'widened' | 'narrowed' | 'same';
  readonly widening: readonly Capability[];
  readonly narrowing: readonly Capability[];
}

/** Compares two sets of capabilities. Never `narrowed` when anything widened. */
export function compareCapabilities(before: readonly Capability[], after: readonly Capability[]): Delta {
  const came = missingIn(before, after);
  const went = missingIn(after, before);
  const widening = [
    ...came.filter((one) => one.effect === 'grant'),
    ...went.filter((one) => one.effect === 'restriction'),
  ];
  const narrowing = [
    ...went.filter((one) => one.effect === 'grant'),
    ...came.filter((one) => one.effect === 'restriction'),
  ];
  return { change: widening.length > 0 ? 'widened' : narrowing.length > 0 ? 'narrowed' : 'same', widening, narrowing };
}

/** Those of `list` that are neither in `others` nor covered by a broader rule there. */
function missingIn(others: readonly Capability[], list: readonly Capability[]): Capability[] {
  const known = new Set(others.map(keyOf));
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = keyOf(one);
    if (known.has(key) || seen.has(key)) return false;
    seen.add(key);
    return !others.some((other) => covers(other, one));
  });
}

/** `Bash(git:*)` covers `Bash(git status:*)`; `Bash` and `*` cover every `Bash(…)`. */
function covers(broad: Capability, narrow: Capability): boolean {
  if (broad.kind !== narrow.kind || broad.effect !== narrow.effect || !RULE_KINDS.has(broad.kind)) return false;
  const [tool, pattern] = split(broad.subject);
  const [narrowTool, narrowPattern] = split(narrow.subject);
  if (tool === '*') return true;
  if (tool !== narrowTool) return false;
  if (pattern === null || pattern === '*') return true;
  if (narrowPattern === null || !pattern.endsWith('*')) return false;
  const prefix = pattern.replace(/:?\*$/u, '');
  return narrowPattern.startsWith(prefix) && /^(?:$|[\s:*])/u.test(narrowPattern.slice(prefix.length));
}

const RULE_KINDS: ReadonlySet<string> = new Set(['permission-allow', 'permission-deny', 'tool-list']);

function split(rule: string): [tool: string, pattern: string | null] {
  const match = /^([^()]+)\((.*)\)$/su.exec(rule);
  return match ? [match[1] as string, match[2] as string] : [rule, null];
}
