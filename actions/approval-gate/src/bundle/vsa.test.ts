import { expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { decide } from '../decide.ts';
import { recordOf } from '../record.ts';
import { caseOf, factsOf, HEAD, TREE } from '../testing/cases.ts';
import { digestOf } from './bundle.ts';
import { verificationSummary, VSA_TYPE } from './vsa.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const summaryOf = (more: Parameters<typeof caseOf>[0] = {}): Record<string, unknown> => {
  const file = caseOf(more);
  const change = changeOf({ files: { 'src/app.js': ['a\n', 'b\n'] }, pullRequest: file.facts });
  return JSON.parse(verificationSummary(recordOf(change, file, decide(file), '0.1.0'), 'bundle', NOW)) as never;
};

test('sums the verdict up in the words of SLSA, and points to the bundle', () =>
  expect(summaryOf()).toMatchObject({
    predicateType: VSA_TYPE,
    subject: [{ digest: { gitCommit: HEAD, gitTree: TREE } }],
    predicate: {
      timeVerified: '2026-11-24T12:00:00.000Z',
      resourceUri: `git+https://github.com/example/service@${HEAD}`,
      inputAttestations: [{ digest: { sha256: digestOf('bundle').slice(7) } }],
      verificationResult: 'PASSED',
      verifiedLevels: ['ORG_SOURCE_EVIDENCE_GATE'],
    },
  }));

test('promises nothing of a change that is not ready', () =>
  expect(summaryOf({ facts: factsOf({ reviews: [] }) })).toMatchObject({
    predicate: { verificationResult: 'FAILED', verifiedLevels: [] },
  }));

test('names the repository where it is, on a server of one’s own too', () => {
  const facts = factsOf();
  const repo = { ...facts.pull_request.base.repo, html_url: 'https://git.example.com/example/service' };
  const pull = { ...facts.pull_request, base: { ...facts.pull_request.base, repo } };
  expect(summaryOf({ facts: { ...facts, pull_request: pull } })).toHaveProperty(
    'predicate.resourceUri',
    `git+https://git.example.com/example/service@${HEAD}`,
  );
});
