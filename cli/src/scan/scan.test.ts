import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { scanners } from '../../../shared/policy/sections/scanners.ts';
import { scanRecordSchema } from '../../../shared/scanners/record.ts';
import { main } from '../main.ts';

/** A scanner for tests: tells what it was given, and obeys its first argument. */
const SCANNER = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
const { spawn } = require('node:child_process');
const [mode, report, source] = process.argv.slice(2);
if (mode === 'hang') {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => require("node:fs").writeFileSync(process.argv[1], "late"), 4000)', report + '.late'], { stdio: 'inherit' });
  setTimeout(() => {}, 60000);
} else if (mode === 'print') process.stdout.write('{"printed":true}');
else {
  if (mode !== 'silent') writeFileSync(report, JSON.stringify({ source, environment: process.env, canary: require('node:fs').existsSync(source + '/.canary/bad.txt') }));
  if (mode === 'fail') { console.error('database is gone'); process.exit(2); }
}
`;
let folder: string;
let server: Server;
let address: string;
let repository: string;
const served = new Map<string, Buffer>();
const asked: string[] = [];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    encoding: 'utf8',
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-gate-scan-test-'));
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const bytes = served.get(request.url ?? '');
    if (bytes === undefined) response.writeHead(404).end();
    else response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const archive = join(folder, 'archive');
  mkdirSync(join(archive, 'bin'), { recursive: true });
  writeFileSync(join(archive, 'bin', 'scanner'), SCANNER, { mode: 0o755 });
  execFileSync('tar', ['-czf', join(folder, 'scanner.tar.gz'), '-C', archive, 'bin']);
  served.set('/releases/scanner.tar.gz', readFileSync(join(folder, 'scanner.tar.gz')));
  served.set('/releases/plain', Buffer.from(SCANNER));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked.length = 0;
  repository = mkdtempSync(join(folder, 'repository-'));
  execFileSync('git', ['init', '-q', repository]);
  writeFileSync(join(repository, 'a.txt'), 'a\n');
  git('add', '.');
  git('commit', '-q', '-m', 'One');
});

const platform = `${process.platform}-${process.arch}`;
const definition = (mode: string, more: object = {}, download: object = {}): object => ({
  tool: 'Tester',
  version: '1.0',
  arguments: [mode, '{report}', '{source}'],
  report: 'tester.json',
  platforms: {
    [platform]: {
      url: 'https://releases.example/releases/scanner.tar.gz',
      sha256: sha256(served.get('/releases/scanner.tar.gz') as Buffer),
      program: 'bin/scanner',
      ...download,
    },
  },
  ...more,
});

async function scan(policy: object, ...more: string[]) {
  const file = join(folder, `policy-${Math.random()}.json`);
  writeFileSync(file, JSON.stringify({ schema: 'evidence-gate/policy@1', name: 'test', version: 1, ...policy }));
  const cache = more.includes('--cache') ? [] : ['--cache', mkdtempSync(join(folder, 'cache-'))];
  const out = join(repository, 'reports');
  let printed = '';
  const print = (text: string) => void (printed += text);
  const environment = { ...process.env, API_TOKEN: 'do-not-tell' };
  const status = await main(
    [
      'scan',
      '--repo',
      repository,
      '--policy',
      file,
      '--out',
      out,
      ...(more.includes('--mirror') ? [] : ['--mirror', address]),
      ...cache,
      ...more,
    ],
    { cwd: folder, environment, out: print, err: print, interactive: false, color: false },
  );
  const path = join(out, 'scan-run.json');
  const record = existsSync(path) ? scanRecordSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
  const report = (name = 'tester.json'): Record<string, unknown> => JSON.parse(readFileSync(join(out, name), 'utf8'));
  return { status, printed, record, run: record?.runs[0], report, out };
}

describe('evidence-gate scan', () => {
  test('fetches from the mirror, checks, unpacks, runs and records', async () => {
    const { status, record, run, report } = await scan({ scanners: { tester: definition('ok') } });
    expect(asked).toEqual(['/releases/scanner.tar.gz']);
    expect(status).toBe(0);
    expect(record).toMatchObject({ head: git('rev-parse', 'HEAD').trim(), clean: true });
    expect(run).toMatchObject({ id: 'tester', tool: 'Tester', version: '1.0', exitCode: 0, problem: null });
    expect(run?.report?.sha256).toBe(sha256(readFileSync(join(repository, 'reports', 'tester.json'))));
    expect(report()['source']).toBe(repository);
  });

  test('gives it no secret: only paths, a home of its own and what the policy says', async () => {
    const { report } = await scan({
      scanners: { tester: definition('ok', { environment: { SCANNER_MODE: 'strict' } }) },
    });
    const environment = report()['environment'] as Record<string, string>;
    expect(environment).toMatchObject({ SCANNER_MODE: 'strict', LANG: 'C.UTF-8' });
    expect(environment['HOME']).not.toBe(process.env['HOME']);
    expect(JSON.stringify(environment)).not.toContain('do-not-tell');
  });

  test('runs a real program that is no archive', async () => {
    const program = readFileSync(process.execPath);
    served.set('/releases/node', program);
    const code = 'require("node:fs").writeFileSync(process.argv[1], JSON.stringify({ version: process.version }))';
    const { status, report } = await scan({
      scanners: {
        node: definition(
          'x',
          { arguments: ['-e', code, '{report}'] },
          { url: 'https://releases.example/releases/node', sha256: sha256(program), program: undefined },
        ),
      },
    });
    expect([status, report()]).toEqual([0, { version: process.version }]);
  });

  test('keeps what the program prints where that is the report', async () => {
    const { status, report } = await scan({ scanners: { tester: definition('print', { fromOutput: true }) } });
    expect([status, report()]).toEqual([0, { printed: true }]);
  });

  test('refuses a download that is not what the policy names, and runs nothing of it', async () => {
    const { status, run, out } = await scan({ scanners: { tester: definition('ok', {}, { sha256: 'a'.repeat(64) }) } });
    expect(status).toBe(1);
    expect(run?.problem).toContain('did not run: The download of tester');
    expect(existsSync(join(out, 'tester.json'))).toBe(false);
  });

  test('checks a kept download again on every use', async () => {
    const cache = mkdtempSync(join(folder, 'kept-'));
    const policy = { scanners: { tester: definition('ok') } };
    expect((await scan(policy, '--cache', cache)).status).toBe(0);
    const offline = await scan(policy, '--cache', cache, '--offline');
    expect([offline.status, asked.length]).toEqual([0, 1]);
    const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('/download'));
    writeFileSync(join(cache, kept as string), 'altered');
    const altered = await scan(policy, '--cache', cache);
    expect(altered.status).toBe(1);
    expect(altered.run?.problem).toContain('The kept download of tester has the sha256');
    expect(altered.run?.problem).toContain('find out who altered it');
  });

  test('without a kept download and without network it did not run', async () =>
    expect((await scan({ scanners: { tester: definition('ok') } }, '--offline')).run?.problem).toContain(
      'is not kept here',
    ));

  test('an address that answers nothing is told', async () => {
    const { run } = await scan({
      scanners: { tester: definition('ok', {}, { url: 'https://releases.example/gone' }) },
    });
    expect(run?.problem).toContain(`cannot be downloaded from ${address}/gone`);
  });

  test('stops what takes too long, with all that it started', async () => {
    const { status, run, out } = await scan({ scanners: { tester: definition('hang', { timeoutSeconds: 1 }) } });
    expect([status, run?.timedOut, run?.problem]).toEqual([1, true, 'was stopped after 1 s']);
    await new Promise((later) => setTimeout(later, 4_000));
    expect(existsSync(join(out, 'tester.json.late'))).toBe(false);
  }, 20_000);

  test.each([
    ['that failed', 'fail', {}, 'ended with 2: database is gone'],
    ['that wrote no report', 'silent', {}, 'ended with 0 and wrote no tester.json'],
    ['that is not in its archive', 'ok', { program: 'bin/other' }, 'holds no file bin/other'],
  ])('a scanner %s is told', async (_, mode, download, problem) => {
    const { status, run } = await scan({ scanners: { tester: definition(mode, {}, download) } });
    expect(status).toBe(1);
    expect(run?.problem).toContain(problem);
  });

  test('one that fails keeps no other from running, and takes no report of an earlier run', async () => {
    const out = join(repository, 'reports');
    mkdirSync(out);
    writeFileSync(join(out, 'tester.json'), '{"old":true}');
    const { record } = await scan({
      scanners: { tester: definition('silent'), other: definition('ok', { report: 'other.json' }) },
    });
    expect(record?.runs.map(({ id, problem }) => [id, problem === null])).toEqual([
      ['tester', false],
      ['other', true],
    ]);
  });

  test('a work tree that is not its commit’s is told', async () => {
    writeFileSync(join(repository, '.scannerignore'), '*');
    const { status, record, printed } = await scan({ scanners: { tester: definition('ok') } });
    expect([status, record?.clean]).toEqual([1, false]);
    expect(printed).toContain('differs from its commit');
  });

  test('seeds canaries and takes them away', async () => {
    const canaries = { 'scan.secrets': { path: '.canary/bad.txt', content: 'bad' } };
    const { status, report } = await scan({ scanners: { tester: definition('ok') }, scans: { canaries } });
    expect([status, report()['canary'], existsSync(join(repository, '.canary'))]).toEqual([0, true, false]);
  });

  test('does not overwrite a file of the change with a canary', async () => {
    const canaries = { 'scan.secrets': { path: 'a.txt', content: 'bad' } };
    const { status, printed } = await scan({ scanners: { tester: definition('ok') }, scans: { canaries } });
    expect([status, printed.includes('EG434'), readFileSync(join(repository, 'a.txt'), 'utf8')]).toEqual([
      1,
      true,
      'a\n',
    ]);
  });

  test.each([
    ['a name that the policy does not know', ['--only', 'other'], 'EG430'],
    ['a mirror that is none', ['--mirror', 'file:///tmp'], 'EG200'],
  ])('%s is refused', async (_, more, code) =>
    expect((await scan({ scanners: { tester: definition('ok') } }, ...more)).printed).toContain(code),
  );

  test('without scanners in the policy nothing is proved', async () =>
    expect((await scan({})).printed).toContain('The policy names no scanners.\n  → Name them under scanners:'));

  test('a scanner that is not made for this machine is refused', async () => {
    const other = process.platform === 'win32' ? 'linux-x64' : 'win32-x64';
    const elsewhere = {
      ...definition('ok'),
      platforms: { [other]: { url: 'https://x.example/y', sha256: 'a'.repeat(64) } },
    };
    expect(scanners.schema.safeParse({ elsewhere }).success).toBe(true);
    expect((await scan({ scanners: { elsewhere } })).printed).toContain('EG430');
  });
});
