import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { type DocumentPorts } from './documents.ts';
import { loadPolicy, type PolicySource } from '../load.ts';
import type { Policy } from '../schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const COMMIT = 'c'.repeat(40);
const document = (name: string, text = ''): string =>
  `schema: evidence-gate/policy@1\nname: ${name}\nversion: 1\n${text}`;
const file = (path: string, text: string): string => {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
  return full;
};

interface World {
  /** Files of the base commit. */
  readonly base?: Readonly<Record<string, string>>;
  /** Files of other repositories, as `owner/repository/path`. */
  readonly remote?: Readonly<Record<string, string>>;
}
const load = ({ base = {}, remote }: World, source: PolicySource = {}): Promise<Policy> => {
  const ports: DocumentPorts = {
    change: { readTarget: async (path) => base[path] ?? null },
    ...(remote === undefined
      ? {}
      : {
          remote: async ({ owner, repository, path, commit }) =>
            commit === COMMIT ? (remote[`${owner}/${repository}/${path}`] ?? null) : null,
        }),
  };
  return loadPolicy({ ...ports, ...source });
};
const OWN = '.github/evidence-gate.yml';
const EXTENDS_ORGANISATION = `extends: ['github:acme/policies/gate.yml@${COMMIT}']\n`;

describe('the layers', () => {
  test('are built-in, organisation, repository, in this order', async () => {
    const organisation = file('organisation.yml', document('acme', 'size: { largeLines: 300 }\n'));
    const policy = await load({ base: { [OWN]: document('mine', 'size: { largeFiles: 9 }\n') } }, { organisation });
    expect(policy.sources).toEqual(['builtin:baseline@1', 'organisation:acme@1', `base:${OWN}`]);
    expect(policy.size).toMatchObject({ largeLines: 300, largeFiles: 9 });
  });

  test('may come from another repository at a commit', async () => {
    const policy = await load({
      base: { [OWN]: document('mine', EXTENDS_ORGANISATION) },
      remote: { 'acme/policies/gate.yml': document('acme', 'coverage: { changedLines: 80 }\n') },
    });
    expect(policy.sources).toEqual(['builtin:baseline@1', `github:acme/policies/gate.yml@${COMMIT}`, `base:${OWN}`]);
    expect(policy.coverage.changedLines).toBe(80);
  });

  test('may be files beside the one that names them, each read once', async () => {
    const policy = await load({
      base: {
        [OWN]: document('mine', 'extends: [./evidence-gate/a.yml, ./evidence-gate/b.yml]\n'),
        '.github/evidence-gate/a.yml': document('a', 'extends: [./b.yml]\nreports: { expected: [a.xml] }\n'),
        '.github/evidence-gate/b.yml': document('b', 'reports: { expected: [b.xml] }\n'),
      },
    });
    expect(policy.sources).toEqual([
      'builtin:baseline@1',
      'base:.github/evidence-gate/b.yml',
      'base:.github/evidence-gate/a.yml',
      `base:${OWN}`,
    ]);
    expect(policy.reports.expected).toEqual(['b.xml', 'a.xml']);
  });

  test('of a file of the caller begin beside that file', async () => {
    file('team/more.yml', document('more', 'reports: { expected: [more.xml] }\n'));
    const policy = await load({}, { file: file('team/policy.yml', document('mine', 'extends: [./more.yml]\n')) });
    expect(policy.sources).toEqual(['file:more@1', 'file:mine@1']);
    expect(policy.reports.expected).toEqual(['more.xml']);
  });
});

describe('a repository cannot loosen what its organisation says', () => {
  const organisation = file(
    'strict.yml',
    document(
      'acme',
      `roles: { security: { title: Security, teams: [acme/security] } }
waivers: { allow: { evidence: [], findings: ['scan.*'], maxDays: 14 } }
`,
    ),
  );

  test.each([
    ['hosts', 'context: { allowedHosts: [npm.other.example] }\n', /:4:27: .*may not come from npm\.other\.example/u],
    [
      'people of a role',
      'roles: { security: { title: Security } }\n',
      /:4:10: .*everybody with the permission has it/u,
    ],
  ])('%s', async (_what, text, message) => {
    await expect(load({ base: { [OWN]: document('mine', text) } }, { organisation })).rejects.toMatchObject({
      code: 'EG221',
      exitStatus: 2,
      message: expect.stringMatching(message),
    });
  });

  test('waivers: they are read, and held to what it allows', async () => {
    const granted = `waivers:
  granted:
    - { id: later, owner: web, approver: alice, reason: x, granted: 2026-11-24, expires: 2026-12-24, scope: { evidence: [test.fuzz] } }
`;
    const { waivers } = await load({ base: { [OWN]: document('mine', granted) } }, { organisation });
    expect(waivers.granted[0]?.under).toMatchObject({ evidence: [], findings: ['scan.*'], maxDays: 14 });
  });

  test('the floor: only an organisation may choose another, and then it may', async () => {
    const { sources } = await load({ base: { [OWN]: document('mine') } }, { organisation });
    expect(sources[0]).toBe('builtin:baseline@1');
  });
});

describe('layers that cannot be put together', () => {
  test.each<[string, World, string, RegExp]>([
    [
      'a cycle',
      {
        base: {
          [OWN]: document('mine', 'extends: [./evidence-gate/a.yml]\n'),
          '.github/evidence-gate/a.yml': document('a', 'extends: [./b.yml]\n'),
          '.github/evidence-gate/b.yml': document('b', 'extends:\n  - ./a.yml\n'),
        },
      },
      'EG225',
      /b\.yml of the base commit:5:5: a policy extends itself: base:\S+a\.yml → base:\S+b\.yml → base:\S+a\.yml/u,
    ],
    [
      'a missing file',
      { base: { [OWN]: document('mine', 'extends: [./evidence-gate/a.yml]\n') } },
      'EG226',
      /:4:11 extends \.github\/evidence-gate\/a\.yml of the base commit, and there is no such file/u,
    ],
    [
      'a missing file of another repository',
      { base: { [OWN]: document('mine', EXTENDS_ORGANISATION) }, remote: {} },
      'EG226',
      /:4:11 extends github:acme\/policies\/gate\.yml@c{40}, and there is no such file/u,
    ],
    [
      'another repository without a network',
      { base: { [OWN]: document('mine', EXTENDS_ORGANISATION) } },
      'EG226',
      /which is not read here/u,
    ],
    [
      'a commit that is not whole',
      { base: { [OWN]: document('mine', 'extends: ["github:acme/policies/gate.yml@main"]\n') } },
      'EG220',
      /:4:11: extends\.0: .*<40 hex digits>/u,
    ],
    [
      'a file outside the folder that is the gate’s',
      { base: { [OWN]: document('mine', 'extends: [../src/policy.yml]\n'), 'src/policy.yml': document('x') } },
      'EG220',
      /:4:11: .*every change is one of the gate/u,
    ],
    ['a built-in nobody knows', { base: { [OWN]: document('mine', 'extends: [moon]\n') } }, 'EG222', /:4:11: .*moon/u],
    [
      'a layer over the size limit',
      {
        base: { [OWN]: document('mine', EXTENDS_ORGANISATION) },
        remote: { 'acme/policies/gate.yml': document('acme', `# ${'x'.repeat(1024 * 1024)}\n`) },
      },
      'EG220',
      /github:acme\/policies\/gate\.yml@c{40} is larger than 1048576 bytes/u,
    ],
    [
      'more documents than anybody reads',
      {
        base: {
          [OWN]: document('mine', 'extends: [./evidence-gate/l0.yml]\n'),
          ...Object.fromEntries(
            Array.from({ length: 30 }, (_, index) => [
              `.github/evidence-gate/l${index}.yml`,
              document(`l${index}`, `extends: [./l${index + 1}.yml]\n`),
            ]),
          ),
        },
      },
      'EG225',
      /more than 16 documents/u,
    ],
  ])('%s', async (_what, world, code, message) => {
    await expect(load(world)).rejects.toMatchObject({ code, exitStatus: 2, message: expect.stringMatching(message) });
  });
});
