import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { finding } from '../../../../shared/evidence/evidence.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { decide } from '../decide.ts';
import { recordOf } from '../record.ts';
import { caseOf, factsOf, reportOf, reportsOf, review } from '../testing/cases.ts';
import { renderPage } from './page.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='x'>\u202e`;

function pageOf(more: Parameters<typeof caseOf>[0] = {}): string {
  const file = caseOf(more);
  const change = changeOf({ files: { 'src/app.js': ['a\n', 'b\n'] }, pullRequest: file.facts });
  return renderPage(recordOf(change, file, decide(file), '0.1.0'));
}

describe('the page', () => {
  test('says the verdict, what it is bound to and who approved', () => {
    const page = pageOf();
    expect(page).toContain('<h1>Ready to merge</h1>');
    for (const fact of ['example/service#7', 'a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40), 'sha256:policy', 'bob'])
      expect(page).toContain(fact);
  });

  test('shows what is missing with its next step, findings by severity and files with digests', () => {
    const scans = reportOf('scan-aggregate', {
      findings: [
        finding('r1', 'note', 'Minor.', { path: 'a.js', startLine: 3 }),
        finding('r2', 'error', 'Grave.', undefined),
      ],
      inputs: [{ path: 'semgrep.sarif', sha256: '1'.repeat(64), bytes: 10 }],
      problems: [{ code: 'EG130', message: 'Empty report.', nextAction: 'Run it.' }],
    });
    const page = pageOf({ reports: reportsOf(scans) });
    expect(page).toContain('<h1>Not ready</h1>');
    expect(page).toContain('Run a secret scanner.');
    expect(page.indexOf('Grave.')).toBeLessThan(page.indexOf('Minor.'));
    for (const shown of ['a.js:3', 'semgrep.sarif', '1'.repeat(64), 'Empty report.']) expect(page).toContain(shown);
  });

  test('runs nothing and loads nothing: its policy allows its own style sheet alone', () => {
    const page = pageOf();
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;`);
    expect(page).not.toMatch(/<script|style="|<link|<img|src=/u);
  });

  test('shows outside text as text', () => {
    const reviews = [review('bob', 'APPROVED', { user: { id: 1002, login: HOSTILE, type: 'User' } })];
    const pull = { ...factsOf().pull_request, title: HOSTILE };
    const scans = reportOf('scan-aggregate', {
      version: HOSTILE,
      findings: [finding(HOSTILE, 'error', HOSTILE, { path: HOSTILE })],
      inputs: [{ path: HOSTILE, sha256: HOSTILE, bytes: 1 }],
      problems: [{ code: HOSTILE, message: HOSTILE, nextAction: HOSTILE }],
    });
    const page = pageOf({ facts: factsOf({ reviews, pull_request: pull }), reports: reportsOf(scans) });
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
  });
});
