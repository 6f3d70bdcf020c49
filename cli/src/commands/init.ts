import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { MODES } from '../../../shared/policy/levels.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import { painter } from '../io.ts';

const flags = z.strictObject({
  repo: z.string().default('.').describe('Work tree to write into'),
  branch: z.string().optional().describe('Branch that pull requests go to [the remote’s default branch]'),
  mode: z.enum(MODES).default('observe').describe('enforce blocks; observe judges the same but never blocks'),
  preset: z.string().default('baseline').describe('Built-in policy to begin with'),
  gate: z
    .string()
    .default('evidence-gate/evidence-gate')
    .describe('Repository of the gate: your mirror, on a server of your own'),
  ref: z.string().default('v1').describe('Release of the gate, which is pinned to its commit; or a commit'),
  spec: z
    .string()
    .optional()
    .describe('Only write a security spec for the change between --base and --head into this file'),
  base: z.string().default('origin/main').describe('With --spec: what the change goes into'),
  head: z.string().default('HEAD').describe('With --spec: what holds the change'),
  dryRun: z.boolean().default(false).describe('Show what would be written, and write nothing'),
});

export const init = defineCommand({
  name: 'init',
  title: 'Write policy and workflow for this repository',
  about:
    'Looks at languages, test runners, scanners and owners, and writes .github/evidence-gate.yml and two workflows that\ncollect the evidence and judge it. Nothing is overwritten. --spec writes the contract of one change instead.',
  examples: [
    'evidence-gate init --dry-run',
    'evidence-gate init',
    'evidence-gate init --spec .evidence-gate/spec.yml --base origin/main',
  ],
  flags,
  run: async (options, io) => {
    const directory = resolve(io.cwd, options.repo);
    const [{ inventoryOf, defaultBranch }, { commitOf }, { writeFiles }] = await Promise.all([
      import('../init/inventory.ts'),
      import('../init/pin.ts'),
      import('../init/write.ts'),
    ]);
    const { bold, dim, green, yellow } = painter(io.color);
    const inventory = await inventoryOf(directory);
    if (options.spec !== undefined) {
      const { specFor } = await import('../init/spec.ts');
      const file = { path: options.spec, text: await specFor(directory, options.base, options.head) };
      if (options.dryRun) io.out(file.text);
      else {
        await writeFiles(directory, [file]);
        io.out(`${green('written')} ${visible(file.path)}\n`);
      }
      return 0;
    }
    const branch = options.branch ?? (await defaultBranch(directory));
    requirePlain(options, branch);
    const [{ detect }, { planOf }] = await Promise.all([import('../init/detect.ts'), import('../init/plan.ts')]);
    const detected = await detect(inventory);
    const commit = await commitOf(options.gate, options.ref, io.environment['GITHUB_SERVER_URL']);
    const plan = planOf(detected, { ...options, commit, branch, name: basename(directory) });
    io.out(`${bold('Found')} ${visible(detected.recipe.found.join(', ') || 'nothing that is known here')}\n`);
    if (options.dryRun) {
      for (const { path, text } of plan.files)
        io.out(
          `\n${bold(path)}${inventory.paths.has(path) ? yellow(' (exists: would be refused)') : ''}\n${dim(text)}`,
        );
    } else {
      await writeFiles(directory, plan.files);
      for (const { path } of plan.files) io.out(`${green('written')} ${path}\n`);
    }
    io.out(`\n${bold('Next')}\n${plan.hints.map((hint, index) => `  ${index + 1}. ${hint}\n`).join('')}`);
    return 0;
  },
});

/** What stands in a workflow is told apart from YAML and from expressions. @throws ConfigurationError EG294 */
function requirePlain({ gate, ref, preset }: z.infer<typeof flags>, branch: string): void {
  const plain = /^[\w.-]+\/[\w.-]+$/u.test(gate) && /^[\w./-]+$/u.test(ref) && /^[a-z]+$/u.test(preset);
  if (plain && !/[\p{Cc}\s]|\$\{\{/u.test(branch)) return;
  throw new ConfigurationError(
    'EG294',
    'A name cannot stand in a workflow.',
    'Give --gate OWNER/NAME, --ref TAG or COMMIT, --preset NAME and --branch NAME.',
  );
}
