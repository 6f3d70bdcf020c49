import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { captured } from '../../../test/support/io.ts';
import { CODES } from '../../../shared/errors/generated/codes.ts';
import { BUILTIN_EXAMPLES } from '../../../shared/policy/generated/examples.ts';
import { loadPolicy } from '../../../shared/policy/load.ts';
import { main } from '../main.ts';
import { nearMatches } from '../../../shared/text/near-matches.ts';

async function explain(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const io = captured();
  const status = await main(['explain', ...words], io);
  return { status, ...io.text };
}
const policy = await loadPolicy({});
const rules = Object.values(policy.areas).flatMap((area) => area.rules);

describe('evidence-gate explain', () => {
  test('an area: risk, what it asks for, its rules with sources and examples', async () => {
    const { status, out } = await explain('payments');
    expect(status).toBe(0);
    for (const part of [
      'area payments: Money and what moves it',
      'risk       high',
      'payments.flow',
      'Mistakes here are paid in money.',
      'CWE-840, ASVS v5.0.0-2.3.1',
      'matches    await stripe.refunds.create',
      'but not    const squared',
      'test.abuse-case',
    ])
      expect(out).toContain(part);
  });

  test.each([
    ['pull-request.facts', ['The pull request’s facts are whole', 'always', 'Hand in the pull request']],
    ['binding.merge-tree', ['The head merges cleanly', 'solve the conflicts']],
    ['gate.scan-aggregate', ['scan-aggregate has judged this change', 'Run scan-aggregate on this head']],
    ['workflow.agent-excessive-tools', ['one injected sentence is enough', 'context.workflows', 'CWE-250']],
    ['injection.override', ['context.clean', 'Matches', 'Does not match']],
  ])('what a summary names though no policy does: %s', async (id, parts) => {
    const { status, out } = await explain(id);
    expect(status).toBe(0);
    for (const part of parts) expect(out).toContain(part);
  });

  test('a rule: all its examples and patterns', async () => {
    const { out } = await explain('payments.flow');
    expect(out).toMatch(/^rule payments\.flow: Mistakes here are paid in money\.\n {2}area {7}payments/u);
    expect(out).toContain('total_amount = sum(items)');
    expect(out).toContain('element.cvs = 1');
    expect(out).toContain('\\b(?:cvv|cvc|iban|bic|swift_?code)\\b');
  });

  test.each([
    [
      'test.abuse-case',
      ['by gate    test-evidence-map', '[test.abuse-case] in its name', 'brute force', 'security-sensitive'],
    ],
    ['scan.secrets', ['a healthy report of gitleaks', 'level warning or above', 'minimum', 'always']],
    ['check.build', ['the check build succeeded', 'ui-copy-or-styling']],
    ['approval.human', ['1 person with the role reviewer', 'a security control was removed']],
    ['review.ai', ['the finding of ai-review', 'Asked for by', 'nothing']],
  ])('the evidence %s: proof, how to, who asks', async (id, parts) => {
    const { status, out } = await explain(id);
    expect(status).toBe(0);
    for (const part of parts) expect(out).toContain(part);
  });

  test('a role: who has it, and what asks for it', async () => {
    const { out } = await explain('gate-owner');
    expect(out).toContain('permission maintain on the repository, at least');
    expect(out).toContain('who        whoever has that permission');
    expect(out).toContain('approval.gate-owners: Approval by an owner of the gate');
  });

  test('a waiver: what it lets through, who answers, and whether it holds', async () => {
    const waiver = (id: string, scope: string): string =>
      `    - { id: ${id}, owner: acme/web, approver: alice, reason: Next quarter., granted: 2026-01-01, expires: 2026-03-01, scope: ${scope} }\n`;
    const folder = mkdtempSync(join(tmpdir(), 'explain-'));
    const path = join(folder, 'policy.yml');
    const head = 'schema: evidence-gate/policy@1\nname: mine\nversion: 1\nextends: [baseline]\n';
    const granted = [waiver('old', '{ rules: [js/xss] }'), waiver('vain', '{ evidence: [context.clean] }')];
    writeFileSync(path, `${head}waivers:\n  granted:\n${granted.join('')}`);
    const [old, vain] = [await explain('old', '--policy', path), await explain('vain', '--policy', path)];
    rmSync(folder, { recursive: true });
    expect(old.out).toMatch(/^waiver old: Next quarter\.\n {2}scope {6}waives rules js\/xss\n/u);
    expect(old.out).toContain('by alice, from 2026-01-01 to the end of 2026-03-01 (UTC)');
    expect(old.out).toContain('not: it expired on 2026-03-01');
    expect(vain.out).toContain('does not let context.clean be waived');
  });

  test('a requirement: when, what, why', async () => {
    const { out } = await explain('ui-layout');
    expect(out).toContain('owed       when it is of type ui-copy-or-styling, and it shows layout');
    expect(out).toContain('why        The change can move or hide');
    expect(out).toContain('test.visual-smoke  Visual smoke test');
  });

  test('an id of several things gets a page for each', async () => {
    const { out } = await explain('audit-logging');
    expect(out).toMatch(/^area audit-logging[^]+\nrequirement audit-logging/u);
  });

  test('no page of the built-in policy runs over, and each has real examples', async () => {
    const examples = JSON.parse(BUILTIN_EXAMPLES) as Record<string, { match: string[] }>;
    expect(Object.keys(examples).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    for (const id of [...Object.keys(policy.evidence), ...policy.requirements.map((requirement) => requirement.id)])
      for (const line of (await explain(id)).out.split('\n')) expect(line.length).toBeLessThan(140);
  });

  test('speaks of another policy, and shows nothing invisible', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'explain-'));
    const path = join(folder, 'policy.yml');
    const approval = '{ role: lead, count: 2, owners: true, distinct: true, alternatives: [{ role: boss }] }';
    writeFileSync(
      path,
      `schema: evidence-gate/policy@1\nname: mine\nversion: 1\nevidence:\n  agreed: { title: "A\\u202Egreed", gate: approval-gate, howTo: x, approval: ${approval} }\n`,
    );
    const { out } = await explain('agreed', '--policy', path);
    rmSync(folder, { recursive: true });
    expect(out).toContain('evidence agreed: AU+202Egreed');
    expect(out).toContain('2 owners of each changed path by CODEOWNERS, with the role lead');
    expect(out).toContain('or by 1 person with the role boss');
    expect(out).toContain('who fill no other such approval');
  });

  test('an error code: what it means and whose move it is', async () => {
    const { status, out } = await explain('EG220');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^code EG220: the policy cannot be read[^]+the caller’s mistake: nothing was judged; exit status 2/u,
    );
    const registry = readFileSync(join(import.meta.dirname, '../../../docs/errors.md'), 'utf8');
    const named = [...registry.matchAll(/^\| (EG\d{3}) \| (.+?) *\|$/gmu)].map(([, code, meaning]) => [code, meaning]);
    expect(JSON.parse(CODES)).toEqual(Object.fromEntries(named));
    expect((await explain('EG999')).status).toBe(2);
  });

  test.each([
    ['autentication', 'Did you mean authentication?'],
    ['login', 'Did you mean test.e2e.login?'],
    ['zzzzzzzzzzzz', 'See all of them'],
    ['__proto__', '→'],
    ['constructor', '→'],
  ])('%s is unknown: exits 2 and names what is near', async (id, near) => {
    const { status, err, out } = await explain(id);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('error EG223');
    expect(err).toContain(near);
  });

  test('wants an id', async () => expect((await explain()).err).toContain('EG200'));
});

describe('near matches', () => {
  test('are few, the likeliest first, and cost little', () => {
    expect(nearMatches('test.unt', ['test.unit', 'test.e2e', 'scan.sast'])[0]).toBe('test.unit');
    expect(
      nearMatches(
        'a',
        Array.from({ length: 50 }, (_, index) => `a${index}`),
      ),
    ).toHaveLength(5);
    expect(nearMatches('q'.repeat(100_000), ['abc'])).toEqual([]);
  });
});
