import { describe, expect, test } from '@jest/globals';
import { decide } from '../decide.ts';
import type { ApprovalDetails, RequirementVerdict } from '../details.ts';
import { caseOf, factsOf, reportOf, review } from '../testing/cases.ts';
import { renderSummary } from './summary.ts';

const { subject } = reportOf('approval-gate');
const rendered = (details: ApprovalDetails) => renderSummary(details, subject);

const missing = (more: Partial<RequirementVerdict> = {}): RequirementVerdict => ({
  id: 'scan.secrets',
  title: 'Secret scan',
  status: 'missing',
  why: 'No report.',
  requiredBy: ['minimum'],
  satisfiedBy: [],
  rejected: [],
  nextAction: 'Run a scanner.',
  ...more,
});

describe('the summary', () => {
  test('says the verdict in its first line', () => {
    expect(rendered(decide(caseOf()))).toMatch(/^\*\*✅ Ready to merge\*\* — all \d+ requirements pass\.\n/u);
    expect(rendered(decide(caseOf({ facts: factsOf({ reviews: [] }) })))).toMatch(
      /^\*\*⛔ Not ready\*\* — 1 of \d+ requirements does not pass\.\n/u,
    );
  });

  test('names what is missing before what passes, worst first, and why an approval did not count', () => {
    const text = rendered(decide(caseOf({ mergeTree: null, facts: factsOf({ reviews: [review('alice')] }) })));
    const places = ['binding.merge-tree', 'approval.human', 'What passes', 'People'].map((word) => text.indexOf(word));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('does not count: author of the change');
  });

  test('gives markup, mentions, links and commands of outsiders as inert text', () => {
    const hostile =
      '@everyone <img src=x onerror=alert(1)> [x](javascript:alert(1)) | `a` **b** https://evil.example \u202e\n::error::x';
    const text = rendered({
      verdict: 'not-ready',
      risk: {
        level: 'high',
        areas: [{ area: hostile, path: hostile, line: 1 }],
        controls: [{ ruleId: hostile, lost: 'removed', path: hostile, line: null }],
      },
      requirements: [
        missing({ title: hostile, why: hostile, nextAction: hostile, rejected: [{ what: hostile, why: hostile }] }),
      ],
      glassBroken: [],
      approvals: [
        {
          login: hostile,
          counted: false,
          commit: hostile,
          reasons: ['author'],
          via: 'review',
          carried: false,
          requirements: [],
        },
      ],
    });
    for (const live of ['@everyone', '<img', '](', '**b**', 'https://', '\u202e', '\n::error', '`a`'])
      expect(text).not.toContain(live);
    const table = text.split('\n').find((line) => line.includes('scan'));
    expect(table?.match(/(?<!\\)\|/gu)).toHaveLength(5);
  });

  test('stays far below what GitHub would drop', () => {
    const long = '漢*'.repeat(5000);
    const many = Array.from({ length: 3000 }, (_, index) =>
      missing({ id: `scan.n${index}`, why: `${index} ${long}`, title: long, nextAction: long }),
    );
    const text = rendered({ verdict: 'not-ready', risk: null, requirements: many, glassBroken: [], approvals: [] });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('3000');
  });

  test('says after the verdict why so much is owed, and which controls are lost', () => {
    const [, , line] = rendered({
      ...decide(caseOf()),
      risk: {
        level: 'high',
        areas: ['authentication', 'audit-logging', 'deployment', 'database'].map((area, index) => ({
          area,
          path: `src/${area}.ts`,
          line: index === 2 ? null : index + 1,
        })),
        controls: [
          { ruleId: 'access-control.check', lost: 'removed', path: 'src/a.ts', line: 3 },
          { ruleId: 'audit-logging.record', lost: 'weakened', path: 'src/b.ts', line: 9 },
        ],
      },
    }).split('\n');
    expect(line).toBe(
      '**Risk: high** — authentication at <code>src/authentication.ts:1</code>, audit-logging at <code>src/audit-logging.ts:2</code>, ' +
        'deployment at <code>src/deployment.ts</code> and 1 more area. **⚠ Controls lost:** access-control.check removed at ' +
        '<code>src/a.ts:3</code>, audit-logging.record weakened at <code>src/b.ts:9</code>.',
    );
    expect(rendered({ ...decide(caseOf()), risk: null })).toContain('The risk is not known');
  });

  test('requirements that miss the very same thing are one row, others stay apart', () => {
    const scans = ['types', 'lint', 'sast', 'dependencies', 'secrets'].map((name) =>
      missing({ id: `scan.${name}`, nextAction: `Run ${name}.` }),
    );
    const text = rendered({
      verdict: 'not-ready',
      risk: null,
      requirements: [
        ...scans,
        missing({ id: 'test.unit', why: 'No test report.' }),
        missing({ id: 'scan.other', status: 'failed' }),
        missing({ id: 'approval.human', rejected: [{ what: 'alice', why: 'author of the change' }] }),
      ],
      glassBroken: [],
      approvals: [],
    });
    const rows = text.split('\n').filter((line) => line.startsWith('| <code>'));
    expect(rows).toHaveLength(4);
    expect(rows[1]).toBe(
      '| <code>scan.types</code><br><code>scan.lint</code><br><code>scan.sast</code><br><code>scan.dependencies</code><br>and 1 more' +
        ' | Missing | No report. | Run types.<br>The steps of the others are in report.html. |',
    );
  });

  test('what passes is said in a clause, with tools and files but neither test names nor folders', () => {
    const text = rendered({
      verdict: 'ready',
      risk: null,
      requirements: [
        missing({
          status: 'satisfied',
          why: '153 tests pass: "one [test.unit]", "two" and 151 more',
          nextAction: null,
          satisfiedBy: [
            'junit',
            '/home/ci/reports/a.xml',
            'tests/a.test.ts: one a/b.c',
            'tests/a.test.ts: two',
            '@scope/tool 1.2',
          ],
        }),
      ],
      glassBroken: [],
      approvals: [],
    });
    expect(text).toContain(
      '| <code>scan.secrets</code> | 153 tests pass. | <code>junit</code>, <code>a.xml</code>, <code>a.test.ts</code> and 1 more |',
    );
  });

  test('no cell is longer than two lines of a table', () => {
    const long = 'word '.repeat(400);
    const text = rendered({
      verdict: 'not-ready',
      risk: null,
      requirements: [
        missing({ id: long, title: long, why: long, nextAction: long }),
        missing({ id: 'b', status: 'satisfied', why: long, satisfiedBy: [long], nextAction: null }),
      ],
      glassBroken: [],
      approvals: [],
    });
    const cells = text
      .split('\n')
      .filter((line) => line.startsWith('| <code>'))
      .flatMap((line) => line.split(' | '));
    expect(cells).toHaveLength(7);
    for (const one of cells) expect(one.replace(/<[^>]*>/gu, '').length).toBeLessThanOrEqual(205);
  });
});
