import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../testing/change-builder.ts';
import { parseSpec } from './parse.ts';
import { specTemplate } from './template.ts';

const change = changeOf({ files: {}, commits: [{ message: 'Throttle: "logins"\n\nWhy' }] });
const areas = [
  {
    area: 'authentication',
    reasons: [
      { path: 'src/a\n# b.ts', line: 3 },
      { path: 'src/c.ts', line: null },
    ],
  },
];

describe('a template', () => {
  test('names the change, its areas and the places that show them', () => {
    const text = specTemplate(change, areas, ['test.e2e.login']);
    expect(text).toContain('title: "Throttle: \\"logins\\""');
    expect(text).toContain('  - authentication # src/a\\n# b.ts:3, src/c.ts');
    expect(text).toContain('  - test.e2e.login');
  });

  test('does not count before it is filled in, and every mark is told', async () => {
    const read = await parseSpec(specTemplate(change, areas), 'spec.yml');
    if (!('mistakes' in read)) throw new Error('an unfilled template was taken');
    expect(read.mistakes.map(({ why }) => why.split(':')[0])).toEqual([
      'request',
      'assets.0',
      'trustBoundaries.0.boundary',
      'trustBoundaries.0.attackerControlled.0',
      'controls.0.control',
      'residualRisks.0.risk',
      'residualRisks.0.reason',
      'residualRisks.0.owner',
    ]);
  });

  test('counts once every mark is replaced', async () => {
    const filled = specTemplate(change, areas).replaceAll(/"FILL IN: /gu, '"Said: ');
    const read = await parseSpec(filled, 'spec.yml');
    expect(read).toMatchObject({ spec: { areas: ['authentication'], residualRisks: [{}] } });
  });

  test('of a change without title or areas still says what to write', async () => {
    const text = specTemplate(changeOf({ files: {}, commits: [] }), []);
    expect(text).toContain('title: "FILL IN');
    expect(text).toContain('- "FILL IN: an area of the policy"');
  });
});
