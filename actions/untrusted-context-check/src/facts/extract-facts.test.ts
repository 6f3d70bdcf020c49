import { describe, expect, test } from '@jest/globals';
import { pullRequest, run } from '../testing/run-gate.ts';
import { extractFacts } from './extract-facts.ts';

describe('facts', () => {
  test('are extracted with hosts judged against the policy', async () => {
    const body =
      'Fixes #12 and CVE-2026-1234 in src/a.ts, see https://docs.example.org/x and https://other.example/y. Since v1.2.3.';
    const { details } = await run({ change: { files: {}, pullRequest: pullRequest({ body }) } });
    const facts = details['facts'] as { kind: string; value: string; allowed?: boolean }[];
    const short = facts.map(({ kind, value, allowed }) => [kind, value, allowed]);
    expect(short).toContainEqual(['url', 'https://docs.example.org/x', true]);
    expect(short).toContainEqual(['reference', '#12', undefined]);
    expect(short).toContainEqual(['error-code', 'CVE-2026-1234', undefined]);
    expect(short).toContainEqual(['path', 'src/a.ts', undefined]);
    expect(short).toContainEqual(['version', 'v1.2.3', undefined]);
    expect(facts.find(({ value }) => value.includes('other.example'))?.allowed).toBe(false);
  });

  const facts = (text: string, kind: 'comment' | 'file' = 'comment'): string[] =>
    extractFacts([{ id: 'x', kind, text, path: null, lines: null, added: null }], ['*.example.org']).map(
      ({ value }) => value,
    );

  test('each is listed once, with the sources that mention it', () => {
    const source = (id: string): Parameters<typeof extractFacts>[0][number] => ({
      id,
      kind: 'comment',
      text: 'See #5.',
      path: null,
      lines: null,
      added: null,
    });
    expect(extractFacts([source('a'), source('b')], [])).toEqual([
      { kind: 'reference', value: '#5', sources: ['a', 'b'] },
    ]);
  });

  test('a host that only ends like a listed one is not listed', () => {
    const judged = (url: string): unknown =>
      extractFacts(
        [{ id: 'x', kind: 'comment', text: url, path: null, lines: null, added: null }],
        ['*.example.org'],
      )[0]?.allowed;
    expect(judged('https://docs.example.org/a')).toBe(true);
    expect(judged('https://evilexample.org/a')).toBe(false);
    expect(judged('https://example.org.evil.test/a')).toBe(false);
    expect(judged('https://docs.example.org@evil.test/a')).toBe(false);
  });

  test('files are not quoted for facts, and prose is no fact', () => {
    expect(facts('See #5.', 'file')).toEqual([]);
    expect(facts('nothing to see here')).toEqual([]);
  });
});
