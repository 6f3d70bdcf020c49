import { describe, expect, test } from '@jest/globals';
import { audit } from './audit.ts';

const COMMIT = 'c'.repeat(40);
const TREE = 'd'.repeat(40);
const record = (fields: object = {}, details: object = {}) =>
  JSON.stringify({
    schema: 'evidence-gate/report@1',
    gate: 'approval-gate',
    version: '0.1.0',
    subject: { repository: 'o/r', pullRequest: 7, base: 'a'.repeat(40), head: 'b'.repeat(40), mergeTree: TREE },
    policy: { digest: `sha256:${'0'.repeat(64)}`, sources: [] },
    conclusion: 'success',
    evidence: [],
    findings: [],
    inputs: [],
    problems: [],
    details: { verdict: 'ready', ...details },
    durationMs: 0,
    ...fields,
  });
const look = (text: string | null, tree = TREE) => audit(COMMIT, { read: async () => text, treeOf: async () => tree });

describe('the audit after a merge', () => {
  test('is content when the merged tree is the one that was ready', async () => {
    expect(await look(record())).toMatchObject({ outputs: { tree: TREE } });
  });

  test.each([
    ['another tree than was judged', record(), 'e'.repeat(40)],
    ['a change that was not ready', record({}, { verdict: 'not-ready' }), TREE],
    ['a verdict that says ready and failed', record({ conclusion: 'failure' }), TREE],
    ['a report of another gate', record({ gate: 'risk-classify' }), TREE],
    [
      'a verdict about no tree',
      record({ subject: { repository: 'o/r', pullRequest: 7, base: null, head: null, mergeTree: null } }),
      TREE,
    ],
    ['no record', null, TREE],
    ['half a record', record().slice(0, 100), TREE],
    ['an empty record', '{}', TREE],
  ])('fails on %s', async (_what, text, tree) => {
    await expect(look(text, tree)).rejects.toMatchObject({ code: 'EG238', exitStatus: 1 });
  });
});
