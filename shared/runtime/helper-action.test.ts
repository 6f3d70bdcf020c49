import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { EvidenceError } from '../errors/errors.ts';
import { Fault } from '../github/faults.ts';
import { type HelperPorts, runHelper } from './helper-action.ts';

let dir: string;
let environment: Record<string, string>;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-helper-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(dir, name), text);
    return join(dir, name);
  };
  environment = {
    PATH: '/usr/bin',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', '{"x":1}'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: dir,
    'INPUT_GITHUB-TOKEN': 'secret',
    INPUT_NAME: 'given',
  };
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const shape = { name: z.string() };
async function run(
  help: (inputs: { name: string }, ports: HelperPorts) => Promise<{ message: string; outputs: Record<string, string> }>,
) {
  const lines: string[] = [];
  const status = await runHelper(shape, environment, help, (line) => void lines.push(line));
  return {
    status,
    lines,
    output: readFileSync(join(dir, 'output'), 'utf8'),
    summary: readFileSync(join(dir, 'summary'), 'utf8'),
  };
}
const done = async () => ({ message: 'Done <script>.', outputs: { id: '7' } });

describe('the host of helper actions', () => {
  test('reads inputs and event, writes outputs and an escaped summary', async () => {
    const seen: unknown[] = [];
    const { status, output, summary } = await run(async ({ name }, { owner, repo, event, eventName }) => {
      seen.push(name, owner, repo, event, eventName);
      return done();
    });
    expect(status).toBe(0);
    expect(seen).toEqual(['given', 'o', 'r', { x: 1 }, 'push']);
    expect(output).toMatch(/^id<<\S+\n7\n/u);
    expect(summary).not.toContain('<script>');
  });

  test('keeps files in the runner’s own folder', async () => {
    await run(async (_inputs, { keep }) => {
      expect(readFileSync(await keep('facts.json', '{}'), 'utf8')).toBe('{}');
      return done();
    });
    expect(readFileSync(join(dir, 'facts.json'), 'utf8')).toBe('{}');
  });

  test('a request that GitHub did not answer is the evidence’s trouble, in one line', async () => {
    const { status, lines, output } = await run(async () => {
      throw new Fault('The runs could not be read: 403\n::stop-commands::x', 403);
    });
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(lines).toEqual([expect.stringMatching(/^::error title=EG234::.*%0A::stop/u)]);
  });

  test.each<[string, () => void, number, string]>([
    ['no token', () => delete environment['INPUT_GITHUB-TOKEN'], 2, 'EG233'],
    ['no repository', () => (environment['GITHUB_REPOSITORY'] = 'r'), 2, 'EG233'],
    ['a missing input', () => delete environment['INPUT_NAME'], 2, 'EG232'],
    ['a planted proxy', () => (environment['HTTPS_PROXY'] = 'http://10.0.0.1'), 2, 'EG230'],
  ])('%s: refused before anything is done', async (_what, spoil, expected, code) => {
    spoil();
    let called = false;
    const { status, lines } = await run(async () => {
      called = true;
      return done();
    });
    expect({ status, called }).toEqual({ status: expected, called: false });
    expect(lines[0]).toContain(code);
  });

  test('an error of its own keeps its exit status', async () => {
    const { status } = await run(async () => {
      throw new EvidenceError('EG236', 'none', 'next');
    });
    expect(status).toBe(1);
  });
});
