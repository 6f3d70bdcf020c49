import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unpack } from './artifacts.ts';
import { run } from './process.ts';
import type { Occasion, Runner } from './runner.ts';

/** Where a foreign action acts. */
export interface Place {
  readonly runner: Runner;
  readonly occasion: Occasion;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
}
export type Outputs = Readonly<Record<string, string>>;
type Foreign = (inputs: Readonly<Record<string, string>>, place: Place) => Promise<Outputs>;

/** GitHub's own actions that our workflows use, as far as they use them. @throws what would fail the step */
export const KNOWN_ACTIONS: Readonly<Record<string, Foreign>> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': async ({ name = 'artifact', path = '', overwrite }, { runner, occasion, workspace }) => {
    const id = runner.artifacts.upload(occasion.runId, name, resolve(workspace, path), overwrite === 'true');
    return id === null ? {} : { 'artifact-id': String(id) };
  },
  'actions/download-artifact': download,
  'actions/setup-node': async () => ({}),
  'actions/setup-python': async () => ({}),
  'actions/setup-go': async () => ({}),
};

const GIT = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', PATH: '/usr/local/bin:/usr/bin:/bin' };

async function checkout(
  inputs: Readonly<Record<string, string>>,
  { runner, occasion, workspace }: Place,
): Promise<Outputs> {
  const folder = join(workspace, inputs['path'] ?? '.');
  mkdirSync(folder, { recursive: true });
  const ref = inputs['ref'] || occasion.headSha;
  for (const args of [
    ['init', '--quiet'],
    ['remote', 'add', 'origin', runner.origin],
    ['fetch', '--quiet', 'origin', ref],
    ['checkout', '--quiet', '--force', 'FETCH_HEAD'],
  ]) {
    const { status, output } = await run(['git', ...args], folder, GIT);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
  }
  return {};
}

async function download(
  inputs: Readonly<Record<string, string>>,
  { runner, occasion, workspace }: Place,
): Promise<Outputs> {
  const runId = inputs['run-id'] ? Number(inputs['run-id']) : occasion.runId;
  const { name, pattern } = inputs;
  const ids = inputs['artifact-ids']?.split(',').map(Number);
  const found = runner.artifacts.find(runId, {
    ...(name ? { name } : {}),
    ...(pattern ? { pattern } : {}),
    ...(ids ? { ids } : {}),
  });
  if (found.length === 0 && !pattern) throw new Error(`there is no artifact ${name ?? inputs['artifact-ids']}`);
  unpack(found, resolve(workspace, inputs['path'] ?? '.'), inputs['merge-multiple'] === 'true' || Boolean(name));
  return {};
}
