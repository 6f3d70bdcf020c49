import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../actions/approval-gate/src/bundle/bundle.ts';
import { decide } from '../../actions/approval-gate/src/decide.ts';
import { judgeMerges } from '../../actions/approval-gate/src/merge-record/merge-record.ts';
import { recordOf } from '../../actions/approval-gate/src/record.ts';
import { renderSummary } from '../../actions/approval-gate/src/report/summary.ts';
import {
  caseOf,
  factsOf,
  NOW,
  OLDER,
  policyOf,
  reportOf,
  reportsOf,
  review,
  TREE,
} from '../../actions/approval-gate/src/testing/cases.ts';
import { verifyBundle } from '../../actions/approval-gate/src/verify/verify-bundle.ts';
import { diagnose } from '../../cli/src/doctor/diagnose.ts';
import { settingsSchema } from '../../cli/src/doctor/settings.ts';
import { edited, GATE_RULESET, gateWith, rulesetsWith } from '../../cli/src/doctor/sound.ts';
import { open, seal } from '../../shared/attest/dsse.ts';
import { satisfied } from '../../shared/evidence/evidence.ts';
import { changeOf } from '../../shared/testing/change-builder.ts';

// The record of a verdict, and what stands around the gate.
const file = caseOf();
const { subject } = reportOf('risk-classify');
const change = {
  ...changeOf({ files: { 'src/app.js': ['a\n', 'b\n'] }, pullRequest: file.facts }),
  ...subject,
  pullRequest: file.facts,
};
const bundle = buildBundle(recordOf(change, file, decide(file), '0.1.0'), NOW);
const problemsOf = (text: string): readonly string[] => verifyBundle(text).problems;
const clean = satisfied('scan.secrets', 'Nothing.');

describe('reports', () => {
  test('A38 a forged report is no report: under another name, or under another policy', () => {
    const forged = reportOf('ai-review', { evidence: [clean] });
    expect(decide(caseOf({ reports: new Map([...reportsOf(), ['scan-aggregate', forged]]) })).verdict).toBe(
      'not-ready',
    );
    const lax = reportOf('scan-aggregate', { evidence: [clean], policy: { digest: 'sha256:lax', sources: [] } });
    expect(decide(caseOf({ reports: reportsOf(lax) })).verdict).toBe('not-ready');
  });

  test('A38 nor does another gate prove what this one owes', () => {
    const reports = reportsOf(reportOf('scan-aggregate'), reportOf('ai-review', { evidence: [clean] }));
    expect(decide(caseOf({ reports })).verdict).toBe('not-ready');
  });

  test('A39 a report of another head is stale', () => {
    const stale = reportOf('scan-aggregate', { evidence: [clean], subject: { ...subject, head: OLDER } });
    expect(decide(caseOf({ reports: reportsOf(stale) })).verdict).toBe('not-ready');
  });

  test('A49 a waiver that expired waives nothing', () => {
    const granted = [
      {
        id: 'old',
        owner: 'acme/web',
        approver: 'carol',
        reason: 'Later.',
        granted: '2026-01-01',
        expires: '2026-02-01',
        scope: { evidence: ['approval.human'] },
      },
    ];
    const policy = { ...policyOf(), waivers: { allow: {}, granted } };
    const facts = factsOf({ reviews: [] });
    expect(decide(caseOf({ policy, facts })).verdict).toBe('not-ready');
    expect(decide(caseOf({ policy, facts, judgedAt: Date.parse('2026-01-15T00:00:00Z') })).verdict).toBe('ready');
  });
});

describe('the bundle', () => {
  test('A40 one flipped byte and it does not hold', () => {
    expect(problemsOf(bundle)).toEqual([]);
    for (let at = 0; at < bundle.length; at += 97) {
      const flipped = `${bundle.slice(0, at)}${String.fromCharCode(bundle.charCodeAt(at) ^ 1)}${bundle.slice(at + 1)}`;
      expect([at, problemsOf(flipped).length > 0]).toEqual([at, true]);
    }
  });

  test('A41 another subject or another signer is refused', () => {
    const other = bundle.replaceAll(`"gitTree":"${TREE}"`, `"gitTree":"${OLDER}"`);
    expect(problemsOf(other)).not.toEqual([]);
    const [mine, theirs] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
    const signed = seal(Buffer.from(bundle), theirs.privateKey);
    expect(() => open(signed, [mine.publicKey])).toThrow();
    expect(open(signed, [theirs.publicKey]).payload.toString()).toBe(bundle);
  });

  test('A42 a squash keeps the proof: the tree that landed is the tree that was judged', () => {
    const known = {
      name: 'bundle',
      head: subject.head,
      tree: TREE,
      pullRequest: 7,
      verdict: 'ready' as const,
      problems: [],
      glassBroken: [],
    };
    const squash = { commit: 'f'.repeat(40), tree: TREE, parents: [], title: 'Squashed' };
    const [kept, lost] = judgeMerges([squash, { ...squash, tree: OLDER }], [known]);
    expect([kept?.bundle, lost?.bundle]).toEqual(['bundle', null]);
  });
});

describe('what is shown', () => {
  test('A44 names that are markup or mentions stay text', () => {
    const hostile = '@everyone<img src=x>**x** [a](https://evil.example)';
    const facts = factsOf({
      reviews: [review(hostile, 'APPROVED', { user: { login: hostile, id: 5, type: 'User' } })],
    });
    const shown = renderSummary(decide(caseOf({ facts })), subject);
    expect(shown).not.toMatch(/@everyone|<img|\*\*x|\]\(http|https:\/\/evil/u);
    expect(shown).toContain('&#64;everyone');
  });
});

describe('around the gate', () => {
  const found = async (edit: Parameters<typeof edited>[0]) =>
    (await diagnose(settingsSchema.parse(edited(edit)))).map(({ check }) => check);

  test('A46 a final job that may be skipped is green, and the doctor says so', async () =>
    expect(await found(gateWith('${{ always() }}', '${{ success() }}'))).toContain('gate-may-be-skipped'));

  test('A47 an exempt bypass leaves no trace, and the doctor says so', async () =>
    expect(
      await found(
        rulesetsWith({ ...GATE_RULESET, bypass_actors: [{ actor_id: 5, actor_type: 'Team', bypass_mode: 'exempt' }] }),
      ),
    ).toContain('bypass-actors'));
});
