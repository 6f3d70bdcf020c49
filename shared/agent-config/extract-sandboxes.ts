import type { Capability } from './capability.ts';
import { ranks, sandboxRank } from './danger.ts';
import { canonical, isTable, type Table } from './values.ts';

/** Whether a tool works inside a sandbox, and the holes in it. */
export function extractSandboxes(root: Table): Capability[] {
  const highest = Math.max(...['sandbox_mode', 'default_permissions'].map((key) => rankOf(root[key])));
  const found: Capability[] = ranks(highest).map((rank) => ({
    kind: 'sandbox',
    effect: 'grant',
    subject: rank === 2 ? 'no sandbox' : 'sandbox that may write',
    danger: rank === 2,
  }));
  const tools = isTable(root['tools']) ? root['tools'] : {};
  const security = isTable(root['security']) ? root['security'] : {};
  const settings = [
    ['sandbox', root['sandbox']],
    ['tools.sandbox', tools['sandbox']],
    ['security.toolSandboxing', security['toolSandboxing']],
  ] as const;
  for (const [name, value] of settings) {
    found.push(...sandbox(name, value));
  }
  return found;
}

const rankOf = (value: unknown): number => (typeof value === 'string' ? sandboxRank(value) : 0);

/** Settings of a sandbox that are on restrict; those that open a hole grant. */
function sandbox(name: string, value: unknown): Capability[] {
  if (value === false) return [{ kind: 'sandbox', effect: 'grant', subject: `${name} off`, danger: true }];
  if (value === true || typeof value === 'string')
    return [{ kind: 'sandbox', effect: 'restriction', subject: `${name} on`, danger: true }];
  if (!isTable(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): Capability[] => {
    const path = `${name}.${key}`;
    if (key === 'enabled') return sandbox(path, inner);
    if (/^(?:allow|excluded|auto|enableWeaker|httpProxy|socksProxy|network$|filesystem$)/u.test(key)) {
      if (isTable(inner)) return sandbox(path, inner);
      return inner === true || Array.isArray(inner)
        ? (Array.isArray(inner) ? inner : [inner]).map((item) => ({
            kind: 'sandbox',
            effect: 'grant',
            subject: `${path} ${canonical(item)}`,
            danger: key !== 'allowedDomains',
          }))
        : [];
    }
    return /^(?:deny|failIfUnavailable)/u.test(key) && inner !== false
      ? (Array.isArray(inner) ? inner : [inner]).map((item) => ({
          kind: 'sandbox',
          effect: 'restriction',
          subject: `${path} ${canonical(item)}`,
          danger: true,
        }))
      : [];
  });
}
