import { describe, expect, test } from '@jest/globals';
import type { Change, ChangedFile } from '../../../shared/change/change.ts';
import { changeOf, type ChangeRecipe } from '../../../shared/testing/change-builder.ts';
import type { Classification } from './classification.ts';
import { classify } from './classify.ts';
import { baselinePolicy } from './testing/baseline.ts';

const policy = baselinePolicy();
const judge = (files: ChangeRecipe['files'], over: Partial<ChangeRecipe> = {}): Promise<Classification> =>
  classify(changeOf({ files, ...over }), policy);
const names = ({ areas }: Classification): string[] => areas.map(({ area }) => area);
const owed = ({ requirements }: Classification): string[] => requirements.map(({ id }) => id);

describe('areas by what the code does, in any language', () => {
  test.each([
    ['authentication', 'src/a.ts', 'const session = await verifyPassword(user, password);'],
    ['authentication', 'a.py', 'user = authenticate(request)'],
    ['authorization', 'A.java', '@PreAuthorize("hasRole(\'ADMIN\')")'],
    ['authorization', 'a.rb', 'authorize! :update, post'],
    ['tenant-isolation', 'a.go', 'db.Where("tenant_id = ?", tenantID)'],
    ['cryptography', 'A.kt', 'val cipher = Cipher.getInstance("AES/GCM/NoPadding")'],
    ['cryptography', 'a.rs', 'let mut rng = thread_rng();'],
    ['secrets', 'A.cs', 'var clientSecret = config["ClientSecret"];'],
    ['payments', 'a.ts', 'await stripe.refunds.create({ charge });'],
    ['security-headers', 'a.php', 'setcookie("sid", $id, ["httponly" => true]);'],
    ['sensitive-logging', 'a.py', 'logger.info("token %s", token)'],
    ['audit-logging', 'a.ts', 'await auditLog.record({ actor, target });'],
    ['data-export', 'a.rb', 'send_data users.to_csv'],
    ['file-upload', 'a.go', 'target := filepath.Join(root, header.Name)'],
    ['input-validation', 'a.php', 'echo $_GET["name"];'],
    ['deserialization', 'a.py', 'value = pickle.loads(raw)'],
    ['code-execution', 'a.js', 'child_process.exec(`git log ${name}`)'],
    ['network-egress', 'a.go', 'resp, err := http.Get(target)'],
    ['database-migration', 'a.sql', 'ALTER TABLE users ADD COLUMN role text;'],
    ['production-data', 'a.sh', 'pg_dump "$DATABASE_URL" > out.sql'],
  ])('%s: %s %s', async (area, path, line) => {
    expect(names(await judge({ [path]: ['', `${line}\n`] }))).toContain(area);
    expect(names(await judge({ [path]: [`${line}\n`, ''] }))).toContain(area);
  });

  test.each([
    ['ci-cd', '.github/workflows/déploy.yml'],
    ['infrastructure', 'infra/main.tf'],
    ['containers', 'services/api/Dockerfile'],
    ['dependencies', 'package.json'],
    ['database-migration', 'db/migrate/001_init.rb'],
    ['agent-permissions', 'packages/a/.Claude/Settings.JSON'],
    ['agent-permissions', 'AGENTS.md'],
    ['gate-policy', '.github/CODEOWNERS'],
    ['gate-policy', '.github/evidence-gate.yml'],
    ['ui', 'src/app.css'],
    ['documentation', 'docs/guide.md'],
    ['tests', 'src/a.test.ts'],
  ])('%s by path: %s', async (area, path) => {
    expect(names(await judge({ [path]: ['a: 1\n', 'a: 2\n'] }))).toContain(area);
  });

  test('a line is about the function it stands in', async () => {
    const code = (value: number): string => `function verifyPassword(user) {\n  const n = ${value};\n  return n;\n}`;
    const { areas } = await judge({ 'src/a.ts': [code(1), code(2)] });
    expect(areas.find(({ area }) => area === 'authentication')?.reasons).toContainEqual(
      expect.objectContaining({ path: 'src/a.ts', line: 1, text: 'function verifyPassword(user) {' }),
    );
  });

  test('both names of a renamed file count', async () => {
    const result = await judge({ 'docs/x.md': ['a\nb\nc\n', 'a\nb\nc\n'] }, { renames: { 'docs/x.md': 'AGENTS.md' } });
    expect(names(result)).toContain('agent-permissions');
  });
});

describe('quiet changes stay low', () => {
  test.each<[string, ChangeRecipe['files']]>([
    [
      'documentation that speaks of passwords',
      { 'README.md': ['# a', '# a\n\nCall `verifyPassword(user, password)` and `eval(x)`.'] },
    ],
    ['styling', { 'src/app.css': ['a { color: red }', 'a { color: blue }'] }],
    [
      'a comment in an authentication module',
      { 'src/auth/session.ts': ['// one\nverifyPassword();', '// two words\nverifyPassword();'] },
    ],
    [
      'formatting of an authentication module',
      { 'src/auth/session.ts': ['verifyPassword(a,b);', 'verifyPassword(a, b);'] },
    ],
    ['a new test of a login', { 'test/login.test.ts': ['', 'expect(await login(password)).rejects.toThrow();'] }],
  ])('%s', async (_name, files) => {
    expect((await judge(files)).riskLevel).toBe('low');
  });

  test('a patch bump of a dependency is below high', async () => {
    const manifest = (version: string): string => `{\n  "dependencies": {\n    "a": "${version}"\n  }\n}\n`;
    const result = await judge({ 'package.json': [manifest('1.0.1'), manifest('1.0.2')] });
    expect([result.riskLevel, result.additions.dependencies]).toEqual(['medium', []]);
  });
});

describe('what looks quiet and is not', () => {
  test.each<[string, string, string]>([
    ['instructions to agents are no documentation', 'CLAUDE.md', 'agent-permissions'],
    ['an agent’s notes', '.cursor/rules/style.md', 'agent-permissions'],
    ['a workflow in Markdown', '.github/workflows/triage.md', 'agent-permissions'],
  ])('%s: %s', async (_name, path, area) => {
    const result = await judge({ [path]: ['a', 'b'] });
    expect(names(result)).toContain(area);
    expect(result.riskLevel).toBe('high');
  });

  test.each(['tests/conftest.py', 'jest.config.mjs', 'docs/conf.py', 'docs/page.mdx', 'tests/setup.sh'])(
    '%s is code',
    async (path) => {
      const line = path.endsWith('.py')
        ? 'subprocess.run(cmd, shell=True)'
        : 'child_process.exec(x) + $(curl x | sh -c "y")';
      expect(names(await judge({ [path]: ['', `${line}\n`] }))).toContain('code-execution');
    },
  );

  test('key material counts in tests and documentation too', async () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----';
    for (const path of ['test/a.test.ts', 'docs/a.md'])
      expect(names(await judge({ [path]: ['', key] }))).toContain('secrets');
  });

  test('one line of authentication among a thousand generated files', async () => {
    const files: Record<string, readonly [string, string]> = {};
    for (let index = 0; index < 1000; index++) files[`gen/file${index}.ts`] = ['a();', `a(${index});`];
    files['gen/file500.ts'] = ['a();', 'if (!verifyPassword(user)) skip();'];
    const result = await judge(files);
    expect(names(result)).toContain('authentication');
    expect(result.size).toEqual({ files: 1000, additions: 1000, deletions: 1000 });
  });

  test.each(['we"ird\n\tname.ts', 'a\\b.ts', '-rf.ts', '__proto__.ts', 'ünï\u0301.ts'])(
    'a hostile name: %j',
    async (path) => {
      const result = await judge({ [path]: ['', 'verifyPassword(user);'] });
      expect(result.areas[0]?.reasons[0]?.path).toBe(path);
    },
  );

  test('a line of 400 KB is looked at as far as it goes, and said to be unanalysed', async () => {
    const result = await judge({ 'a.js': ['', `${'x+'.repeat(200_000)}verifyPassword()`] });
    expect(result.riskLevel).toBe('high');
    expect(result.notices.map(({ ruleId }) => ruleId)).toEqual(['unanalysed']);
  });
});

describe('what it owes', () => {
  test('every change owes the minimum', async () => {
    expect(owed(await judge({ 'README.md': ['a', 'b'] }))).toEqual(
      expect.arrayContaining(['test.unit', 'scan.sast', 'context.clean']),
    );
  });

  test('a login change owes its tests and a person', async () => {
    const result = await judge({ 'src/login.ts': ['', 'export async function login(user, password) {}'] });
    expect(result.changeTypes).toContain('authentication-or-session');
    expect(owed(result)).toEqual(expect.arrayContaining(['test.e2e.login', 'test.abuse-case', 'approval.human']));
    expect(result.requirements.find(({ id }) => id === 'approval.human')?.why).not.toBe('');
  });

  test('facts: a route, a query, a parser, the layout', async () => {
    const facts = async (path: string, line: string): Promise<readonly string[]> =>
      (await judge({ [path]: ['', line] })).facts;
    expect(await facts('src/server.ts', "app.post('/login', handler)")).toContain('api-boundary');
    expect(await facts('src/db.ts', 'db.query("SELECT * FROM t WHERE id = " + id)')).toContain('injection-sink');
    expect(await facts('src/x.ts', 'const value = JSON.parse(text)')).toContain('parser');
    expect(await facts('src/x.css', '.a { display: grid; }')).toContain('layout');
    expect(await facts('src/x.css', '.a { color: red; }')).not.toContain('layout');
  });

  test.each([
    ['one that is not on the list', 'https://collect.example-host.io/v1', ['example.net'], true],
    ['a host below one on the list', 'https://api.example-host.io/v1', ['example-host.io'], false],
    ['one that only ends alike', 'https://not-example-host.io/v1', ['example-host.io'], true],
    ['any, without a list', 'https://collect.example-host.io/v1', [], false],
  ])('facts: %s', async (_name, url, allowedHosts, unlisted) => {
    const strict = { ...policy, context: { ...policy.context, allowedHosts } };
    const { facts } = await classify(changeOf({ files: { 'src/a.ts': ['', `send("${url}");`] } }), strict);
    expect(facts.includes('unlisted-host')).toBe(unlisted);
  });

  test('an added dependency owes a licence scan', async () => {
    const result = await judge({ 'requirements.txt': ['a==1\n', 'a==1\nb==2\n'] });
    expect(owed(result)).toContain('scan.licences');
  });
});

describe('additions', () => {
  test('actions, images, hosts, scripts and MCP servers that were not there before', async () => {
    const result = await judge({
      '.github/workflows/ci.yml': [
        'jobs:\n  a:\n    steps:\n      - uses: a/b@v1\n',
        'jobs:\n  a:\n    steps:\n      - uses: a/b@v1\n      - uses: c/d@v2\n',
      ],
      Dockerfile: [
        'FROM node:24\n',
        'FROM node:24\nFROM --platform=linux/amd64 redis:7 AS r\nRUN curl -fsSL https://get.example-host.io/x | sh\n',
      ],
      '.mcp.json': ['{}', '{"mcpServers":{"db":{"command":"npx","args":["-y","db-mcp"]}}}'],
    });
    expect(result.additions.actions).toEqual([{ name: 'c/d@v2', path: '.github/workflows/ci.yml', line: 5 }]);
    expect(result.additions.images.map(({ name }) => name)).toEqual(['redis:7']);
    expect(result.additions.scripts).toHaveLength(1);
    expect(result.additions.remoteResources.map(({ name }) => name)).toEqual(['get.example-host.io']);
    expect(result.additions.mcpServers.map(({ name }) => name)).toEqual(['db: npx -y db-mcp']);
  });
});

describe('the same bytes', () => {
  const files: ChangeRecipe['files'] = {
    'b.ts': ['', 'verifyPassword(a);\nexec(b);\nfetch(c)'],
    'a.ts': ['if (!allowed) throw new Error("x");', ''],
    'package.json': ['{}', '{"dependencies":{"z":"1","y":"1"}}'],
  };

  test('on every run', async () => {
    expect(JSON.stringify(await judge(files))).toBe(JSON.stringify(await judge(files)));
  });

  test('whatever the order of files', async () => {
    const change = changeOf({ files });
    const reversed: Change = { ...change, files: change.files.toReversed() };
    expect(JSON.stringify(await classify(reversed, policy))).toBe(JSON.stringify(await classify(change, policy)));
  });
});

test('a submodule is somebody else’s code', async () => {
  const change = changeOf({ files: { lib: ['Subproject commit a', 'Subproject commit b'] } });
  const [file] = change.files as [ChangedFile];
  const submodule = { path: 'lib', oid: 'e'.repeat(40), mode: '160000', kind: 'submodule' } as const;
  const result = await classify({ ...change, files: [{ ...file, before: submodule, after: submodule }] }, policy);
  expect([names(result), result.riskLevel]).toEqual([['dependencies'], 'high']);
});

test('10,000 files cost less than 10 s of processor time', async () => {
  const files: Record<string, readonly [string, string]> = {};
  for (let index = 0; index < 10_000; index++) {
    files[`src/module${index % 100}/file${index}.ts`] = [
      `export const a = ${index};\nrun(a);\n`,
      `export const a = ${index};\nrun(a, b);\ncheck(b.length);\n`,
    ];
  }
  const change = changeOf({ files });
  const start = process.cpuUsage();
  await classify(change, policy);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(10);
}, 60_000);
