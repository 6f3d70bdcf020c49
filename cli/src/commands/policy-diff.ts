import { z } from 'zod';
import { compare, type Difference, type Effect } from '../../../shared/policy/compare.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import { FORMAT, wants } from '../format.ts';
import { painter } from '../io.ts';
import { policyNamed } from './policy-source.ts';

/** In the order people care about them. */
const EFFECTS: readonly Effect[] = ['loosened', 'waived', 'changed', 'tightened', 'added'];
const WIDTH = Math.max(...EFFECTS.map((effect) => effect.length));

export const policyDiff = defineCommand({
  name: 'policy diff',
  title: 'Whether one policy loosens another, and where',
  about:
    'Says line by line what B adds, tightens, loosens or only changes against A. What cannot be shown to be at least as\nstrict counts as loosened. Exit status 0 when B loosens nothing, 1 when it does. A and B are files, with what they\nextend, or builtin:NAME.',
  examples: [
    'evidence-gate policy diff builtin:baseline policy.yml',
    'evidence-gate policy diff --format json old.yml new.yml',
  ],
  words: ['a', 'b'],
  flags: z.strictObject({
    a: z.string().min(1).describe('The policy to compare with: a file, or builtin:NAME'),
    b: z.string().min(1).describe('The policy in question: a file, or builtin:NAME'),
    format: FORMAT,
  }),
  run: async (options, io) => {
    const above = await policyNamed(options.a, io);
    const below = await policyNamed(options.b, io);
    const differences = compare(above, below);
    const loosens = differences.some(({ effect }) => effect === 'loosened');
    if (wants(options.format, 'text')) {
      io.out(describe(differences, options, io.color));
      if (loosens && standsAlone(below) && !standsAlone(above))
        io.err(
          `${visible(options.b)} extends nothing, so that it stands alone. To add to a policy, write for instance\n  extends: [baseline]\n`,
        );
    }
    if (wants(options.format, 'json')) {
      const side = ({ sources, digest }: Policy): object => ({ sources, digest });
      io.out(`${JSON.stringify({ loosens, a: side(above), b: side(below), differences }, null, 2)}\n`);
    }
    return loosens ? 1 : 0;
  },
});

const standsAlone = ({ sources }: Policy): boolean => sources.length === 1 && !sources[0]?.startsWith('builtin:');

function describe(differences: readonly Difference[], { a, b }: { a: string; b: string }, color: boolean): string {
  const { bold, dim, green, red, yellow } = painter(color);
  const paint: Record<Effect, (text: string) => string> = {
    loosened: red,
    waived: yellow,
    changed: yellow,
    tightened: green,
    added: dim,
  };
  const lines = EFFECTS.flatMap((effect) =>
    differences
      .filter((difference) => difference.effect === effect)
      .map(({ path, text }) => `${paint[effect](effect.padEnd(WIDTH))}  ${visible(path)}: ${visible(text)}\n`),
  );
  const count = (effect: Effect): number => differences.filter((difference) => difference.effect === effect).length;
  const loosened = count('loosened');
  const verdict =
    loosened > 0
      ? `${b} loosens ${a} in ${loosened} ${loosened === 1 ? 'place' : 'places'}`
      : `${b} loosens nothing of ${a}`;
  const rest = EFFECTS.filter((effect) => effect !== 'loosened' && (effect !== 'waived' || count(effect) > 0)).map(
    (effect) => `${count(effect)} ${effect}`,
  );
  return `${lines.join('')}${bold(visible(verdict))} (${rest.join(', ')})\n`;
}
