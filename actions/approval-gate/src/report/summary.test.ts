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
      requirements: [
        missing({ title: hostile, why: hostile, nextAction: hostile, rejected: [{ what: hostile, why: hostile }] }),
      ],
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
      missing({ id: `scan.n${index}`, why: long, title: long, nextAction: long }),
    );
    const text = rendered({ verdict: 'not-ready', requirements: many, approvals: [] });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('3000');
  });
});
