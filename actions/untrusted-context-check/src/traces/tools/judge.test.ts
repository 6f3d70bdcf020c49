import { describe, expect, test } from '@jest/globals';
import { toolCall } from '../formats/call.ts';
import { judgeTool, TOOL_RULES } from './judge.ts';
import { toolUse } from './use.ts';

const CONTEXT = { cwd: '/home/dev/project', allowedHosts: ['docs.example'] };
const judged = (tool: string, input: unknown, context = CONTEXT) => judgeTool(toolUse(toolCall(tool, input)), context);

describe.each(TOOL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = (['deny', 'review', 'allow'] as const).flatMap((decision) =>
    rule.examples[decision].map(([tool, input]) => [decision, tool, JSON.stringify(input)] as const),
  );

  test.each(cases)('%s: %s %s', (decision, tool, input) => {
    const verdict = judged(tool, input);
    expect(verdict.decision).toBe(decision);
    if (decision !== 'allow') expect(verdict.ruleIds).toContain(id);
  });

  test('gives its reason', () => expect(rule.rationale.length).toBeGreaterThan(40));
});

describe('what a call does', () => {
  test.each([
    ['Read', { file_path: 'a' }, 'read', ['a']],
    ['NotebookEdit', { notebook_path: 'n.ipynb' }, 'write', ['n.ipynb']],
    ['str_replace_editor', { path: 'a' }, 'write', ['a']],
    ['WebFetch', { url: 'https://x.example' }, 'fetch', []],
    ['mcp__fs__write_file', { path: 'a' }, 'write', ['a']],
    ['TodoWrite', { todos: [] }, 'write', []],
    ['Task', { prompt: 'x' }, 'other', []],
  ])('%s %j', (tool, input, kind, paths) => {
    expect(toolUse(toolCall(tool, input))).toMatchObject({ kind, paths });
  });

  test('a patch names the files it adds, updates, deletes and moves to', () => {
    const input =
      '*** Begin Patch\n*** Add File: a\n*** Update File: b\n*** Move to: c\n*** Delete File: d\n*** End Patch';
    expect(toolUse(toolCall('apply_patch', input)).paths).toEqual(['a', 'b', 'c', 'd']);
  });

  test('paths of no sensible length or number are cut', () => {
    expect(toolUse(toolCall('Read', { file_path: 'x'.repeat(5000) })).paths).toEqual([]);
    expect(toolUse(toolCall('Read', { paths: Array.from({ length: 999 }, () => 'x') })).paths).toHaveLength(200);
  });
});

test('policy that names no host leaves hosts alone, not secrets in addresses', () => {
  const open = { ...CONTEXT, allowedHosts: [] };
  expect(judged('WebFetch', { url: 'https://anywhere.example/' }, open).decision).toBe('allow');
  expect(judged('WebFetch', { url: 'https://u:longpassword@x.example/' }, open).decision).toBe('deny');
});

test('a host that only ends like an allowed one is another host', () => {
  expect(judged('WebFetch', { url: 'https://evildocs.example/' }).decision).toBe('review');
});

test('a path that climbs out of the folder is outside', () => {
  expect(judged('Write', { file_path: '/home/dev/project/../other/x' }).decision).toBe('review');
});
