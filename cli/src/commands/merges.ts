import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { issueOf } from '../../../actions/approval-gate/src/merge-record/issue.ts';
import { judgeMerges, type MergeVerdict } from '../../../actions/approval-gate/src/merge-record/merge-record.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { INPUTS } from '../../../shared/options/inputs.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import { FORMAT, wants } from '../format.ts';
import { type Io, painter } from '../io.ts';
import { knownBundles } from './merges-bundles.ts';
import { landedIn } from './merges-landed.ts';

const flags = z.strictObject({
  repo: INPUTS.repo,
  range: z.string().min(3).describe('What landed on the protected branch: BEFORE..AFTER, as a push event names them'),
  bundles: z.array(z.string()).default([]).describe('Bundles, or globs of them, that may have judged it'),
  key: z.array(z.string()).default([]).describe('Public keys (PEM), one of which must have signed each bundle'),
  branch: z.string().default('the protected branch').describe('Name of the branch, for people'),
  issue: z.string().min(1).optional().describe('Writes title and body of an issue here (JSON) when people must look'),
  format: FORMAT,
});

export const merges = defineCommand({
  name: 'merges',
  title: 'What landed on a protected branch without having been judged ready',
  about:
    'Looks up every commit of a push, along the branch’s own line, in the bundles given. A squash or a rebase keeps its proof,\nbecause the tree that landed is the tree that was judged. Exit status 0 when a bundle that holds and says ready speaks\nof each, and nobody broke the glass; 1 otherwise.',
  examples: [
    'evidence-gate merges --range "$BEFORE..$AFTER" --bundles \'bundles/**/bundle.intoto.json\' --issue issue.json',
    "evidence-gate merges --range v1.0..main --bundles 'archive/*.dsse.json' --key gate.pub.pem --format json",
  ],
  flags,
  run: async (options, io) => {
    const [before, after, ...more] = options.range.split('..');
    if (!before || !after || more.length > 0) {
      throw new ConfigurationError('EG266', `${options.range} is no range.`, 'Write BEFORE..AFTER.');
    }
    const landed = await landedIn(resolve(io.cwd, options.repo), before, after);
    const { bundles, steps } = await knownBundles(options, landed, io);
    const verdicts = judgeMerges(landed, bundles, steps);
    const issue = issueOf(options.branch, verdicts);
    if (issue !== null && options.issue !== undefined) {
      await writeFile(resolve(io.cwd, options.issue), `${JSON.stringify(issue, null, 2)}\n`);
    }
    if (wants(options.format, 'text')) io.out(inWords(verdicts, io));
    if (wants(options.format, 'json')) io.out(`${JSON.stringify({ merges: verdicts, issue }, null, 2)}\n`);
    return issue === null ? 0 : 1;
  },
});

function inWords(verdicts: readonly MergeVerdict[], { color }: Io): string {
  const paint = painter(color);
  const lines = verdicts.map(({ commit, title, bundle, why, followUp }) => {
    const mark =
      bundle === null
        ? paint.red('unjudged')
        : followUp.length > 0
          ? paint.yellow('glass   ')
          : paint.green('judged  ');
    return `${mark} ${commit.slice(0, 12)} ${visible(title).slice(0, 60)}\n         ${visible([why, ...followUp].join(' '))}`;
  });
  return `${lines.length === 0 ? 'nothing landed' : lines.join('\n')}\n`;
}
