import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../shared/policy/parse.ts';
import { loadPolicy } from '../../shared/policy/load.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const below = (folder: string, end: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...below('docs', '.md'),
  ...below('actions', 'README.md'),
  ...below('examples', 'README.md'),
];

describe('docs', () => {
  test.each(pages)('%s links to nothing that is not there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)].map(
      ([, target]) => target as string,
    );
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test('the index of decisions holds each of them, in order and by its own title', () => {
    const decisions = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d{4}-/u.test(name));
    const index = [...read('docs/decisions/README.md').matchAll(/^- \[(\d+\. .+)\]\((\S+)\)$/gmu)];
    expect(index.map(([, , target]) => target)).toEqual(decisions.toSorted());
    for (const [, title, target] of index) {
      expect(Number((target as string).slice(0, 4))).toBe(Number.parseInt(title as string, 10));
      expect(read(`docs/decisions/${target}`).split('\n')[0]).toBe(`# ${title}`);
    }
  });

  test('the README’s policy is one that can be used', async () => {
    const blocks = [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text]) => text as string);
    expect(blocks).toHaveLength(1);
    const policy = await loadPolicy({ change: { readTarget: async () => blocks[0] as string } });
    expect(policy.reports.expected).toEqual(['junit.xml', 'eslint.sarif']);
    expect((await parsePolicy(blocks[0] as string, 'README')).name).toBe('my-service');
  });

  test('docs/errors.md names every code that is used, and no other', () => {
    const code = /'(EG\d{3})'/gu;
    const sources = ['shared', 'actions', 'cli']
      .flatMap((folder) => below(folder, '.ts'))
      .filter((file) => !file.endsWith('.test.ts') && !file.includes('/testing/'));
    const used = new Set(sources.flatMap((file) => [...read(file).matchAll(code)].map(([, name]) => name as string)));
    const named = new Set(
      [...read('docs/errors.md').matchAll(/^\| (EG\d{3}) \|/gmu)].map(([, name]) => name as string),
    );
    expect([...named].toSorted()).toEqual([...used].toSorted());
  });
});
