import { isDeepStrictEqual } from 'node:util';
import type { Edit } from './check.ts';
import { patch } from './fixes.ts';
import type { Ruleset } from './settings.ts';
import { SOUND } from './sound.ts';

/** How an example differs from the sound repository, in few lines. */
export function differencesFromSound({ rulesets, workflows, ...rest }: Edit): string {
  const lines = [
    ...Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...(rulesets === undefined ? [] : rulesetLines(rulesets)),
    ...(workflows === undefined ? [] : workflowLines(workflows)),
  ];
  return lines.length === 0 ? 'the sound repository itself' : lines.join('\n');
}

function rulesetLines(rulesets: readonly Ruleset[] | null): string[] {
  if (rulesets === null) return ['rulesets: null'];
  const known = SOUND.rulesets ?? [];
  const gone = known.filter(({ id }) => !rulesets.some((one) => one.id === id));
  return [
    ...gone.map(({ name }) => `no ruleset ${name}`),
    ...rulesets.flatMap((one) => {
      const sound = known.find(({ id }) => id === one.id);
      const other = Object.entries(one).filter(([key, value]) => !isDeepStrictEqual(value, sound?.[key]));
      return other.map(([key, value]) => `ruleset ${one.name}: ${key}: ${JSON.stringify(value)}`);
    }),
  ];
}

function workflowLines(workflows: Readonly<Record<string, string>> | null): string[] {
  if (workflows === null) return ['workflows: null'];
  return Object.entries(workflows).map(([path, text]) => {
    const sound = SOUND.workflows?.[path];
    return sound === undefined ? `# ${path}\n${text.trimEnd()}` : patch(path, sound, text);
  });
}
