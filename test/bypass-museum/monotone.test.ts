import { describe, expect, test } from '@jest/globals';
import { assert, asyncProperty, constant, constantFrom, integer, oneof, pre, record } from 'fast-check';
import type { CaseFile } from '../../actions/approval-gate/src/case.ts';
import { decide } from '../../actions/approval-gate/src/decide.ts';
import type { ApprovalDetails } from '../../actions/approval-gate/src/details.ts';
import { ownedPaths } from '../../actions/approval-gate/src/owned-paths.ts';
import {
  caseOf,
  factsOf,
  policyOf,
  reportOf,
  reportsOf,
  review,
  run,
  OLDER,
} from '../../actions/approval-gate/src/testing/cases.ts';
import { unsatisfied } from '../../shared/evidence/evidence.ts';
import { reportSchema, type GateReport } from '../../shared/evidence/report.ts';
import type { GateName } from '../../shared/evidence/gates.ts';
import { pullRequestFactsSchema } from '../../shared/github/pull-request.ts';
import { policySchema } from '../../shared/policy/schema.ts';
import { canonicalJson } from '../../shared/text/canonical-json.ts';
import { changeOf } from '../../shared/testing/change-builder.ts';

// A48: deleting, cutting or garbling any one input never makes anything pass, and an error is never a pass.

/** Every input of a verdict as the text that the host reads. */
type Inputs = Readonly<Record<string, string>>;

const approval = { role: 'reviewer', owners: true };
const policy = policyOf({
  evidence: {
    ...policyOf().evidence,
    'approval.owners': { title: 'Owners', gate: 'approval-gate', howTo: 'Ask.', approval },
  },
  requirements: [
    {
      id: 'all',
      title: 'All',
      when: {},
      evidence: ['approval.human', 'approval.owners', 'check.build', 'scan.secrets'],
      why: 'All.',
    },
  ],
});
const { digest, sources, ...document } = policy;

const inputsOf = (file: CaseFile): Inputs => ({
  policy: JSON.stringify(document),
  facts: JSON.stringify(file.facts),
  codeowners: '/src/ @bob\n',
  ...Object.fromEntries([...file.reports].map(([gate, report]) => [`report ${gate}`, JSON.stringify(report)])),
});

/** Reads and judges as the host does: what it cannot read it refuses, and a report of another policy it passes over. */
async function judge(inputs: Inputs): Promise<ApprovalDetails | 'refused'> {
  let read: Partial<CaseFile>;
  try {
    const given: unknown = JSON.parse(inputs['policy'] ?? '');
    // The digest of what is judged by: another text is another policy.
    const same = canonicalJson(given) === canonicalJson(document);
    const facts = inputs['facts'] === undefined ? null : pullRequestFactsSchema.parse(JSON.parse(inputs['facts']));
    read = { policy: { ...policySchema.parse(given), digest: same ? digest : 'sha256:another', sources }, facts };
  } catch {
    return 'refused';
  }
  const reports = new Map<GateName, GateReport>();
  for (const gate of ['risk-classify', 'scan-aggregate'] as const) {
    try {
      const report = reportSchema.parse(JSON.parse(inputs[`report ${gate}`] ?? ''));
      if (report.policy.digest === read.policy?.digest) reports.set(gate, report);
    } catch {
      // Passed over, as a file that is no report is.
    }
  }
  const untouched = inputs['codeowners'] === undefined ? {} : { CODEOWNERS: inputs['codeowners'] };
  const { owned, problem } = await ownedPaths(changeOf({ files: { 'src/app.js': ['a\n', 'b\n'] }, untouched }));
  return decide(caseOf({ ...read, reports, owned, ownersProblem: problem }));
}
const verdictOf = (details: ApprovalDetails | 'refused'): string => (details === 'refused' ? details : details.verdict);

const idsOf = ({ requirements }: ApprovalDetails): string[] => requirements.map(({ id }) => id).toSorted();

const READY = caseOf({ policy });
const later = { submitted_at: '2026-03-02T12:00:00Z' };
const NOT_READY: Readonly<Record<string, CaseFile>> = {
  'objected to': caseOf({ facts: factsOf({ reviews: [review('bob'), review('bob', 'CHANGES_REQUESTED', later)] }) }),
  'approved by its author': caseOf({ facts: factsOf({ reviews: [review('alice')] }) }),
  'approved before the push': caseOf({
    facts: factsOf({ reviews: [review('bob', 'APPROVED', { commit_id: OLDER })] }),
  }),
  'approved by no owner': caseOf({ facts: factsOf({ reviews: [review('carol')] }) }),
  'checked red': caseOf({ facts: factsOf({ check_runs: [run('build', { conclusion: 'failure' })] }) }),
  'cut short': caseOf({ facts: factsOf({ pull_request: { ...factsOf().pull_request, commits: 2 } }) }),
  'full of secrets': caseOf({
    reports: reportsOf(
      reportOf('scan-aggregate', { evidence: [unsatisfied('scan.secrets', 'failed', 'A key.', 'Revoke it.')] }),
    ),
  }),
};

type Path = readonly string[];
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...places(inner, [...at, key])]);
}

const GARBAGE = [
  null,
  '',
  'x',
  0,
  -1,
  1e9,
  true,
  false,
  [],
  {},
  ['approval.human'],
  '\u0000',
  'satisfied',
  'admin',
] as const;
const how = oneof(
  record({ kind: constant('delete' as const) }),
  record({ kind: constant('garble' as const), with: constantFrom(...GARBAGE) }),
  record({ kind: constant('cut' as const), at: integer({ min: 0, max: 100_000 }) }),
  record({
    kind: constant('flip' as const),
    at: integer({ min: 0, max: 100_000 }),
    mask: integer({ min: 1, max: 127 }),
  }),
  record({ kind: constant('remove' as const) }),
);
type How =
  | { readonly kind: 'delete' | 'remove' }
  | { readonly kind: 'garble'; readonly with: unknown }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly mask: number };

function spoil(inputs: Inputs, name: string, path: Path, op: How): Inputs {
  const text = inputs[name] as string;
  switch (op.kind) {
    case 'remove': {
      const { [name]: _gone, ...rest } = inputs;
      return rest;
    }
    case 'cut':
      return { ...inputs, [name]: text.slice(0, op.at % text.length) };
    case 'flip': {
      const at = op.at % text.length;
      return {
        ...inputs,
        [name]: text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ op.mask) + text.slice(at + 1),
      };
    }
    default: {
      if (path.length === 0) return { ...inputs, [name]: '' };
      const value = JSON.parse(text) as Record<string, unknown>;
      let owner = value;
      for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
      const key = path.at(-1) as string;
      if (op.kind === 'garble') owner[key] = op.with;
      else if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else delete owner[key];
      return { ...inputs, [name]: JSON.stringify(value) };
    }
  }
}

/** Inputs with their places. CODEOWNERS belongs to the base commit's tree, which is read whole or not at all (A35). */
const spots = (inputs: Inputs): readonly (readonly [string, Path])[] =>
  Object.entries(inputs)
    .filter(([name]) => name !== 'codeowners')
    .flatMap(([name, text]) => [[], ...places(JSON.parse(text))].map((path) => [name, path] as const));

/** A run or a review that is gone, or goes by another name, leaves no trace in a file; collecting compares GitHub's own counts. */
const traceless = (name: string, path: Path, kind: How['kind']): boolean =>
  name === 'facts' &&
  (path[0] === 'check_runs' || path[0] === 'reviews') &&
  (kind === 'delete' || kind === 'flip' || path.at(-1) === 'name');

test('the example is ready', async () => expect(verdictOf(await judge(inputsOf(READY)))).toBe('ready'));

describe.each(Object.entries(NOT_READY))('a change that is %s', (_, spoiled) => {
  const inputs = inputsOf({ ...spoiled, policy });
  const all = spots(inputs);

  test('is never made ready by spoiling one input', async () => {
    expect(verdictOf(await judge(inputs))).toBe('not-ready');
    await assert(
      asyncProperty(constantFrom(...all), how, async ([name, path], op) => {
        pre(!traceless(name, path, op.kind));
        expect(verdictOf(await judge(spoil(inputs, name, path, op)))).not.toBe('ready');
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});

test('the ready example loses no requirement when one input is spoiled, or is not ready', async () => {
  const inputs = inputsOf(READY);
  const owed = idsOf((await judge(inputs)) as ApprovalDetails);
  await assert(
    asyncProperty(constantFrom(...spots(inputs)), how, async ([name, path], op) => {
      const details = await judge(spoil(inputs, name, path, op));
      if (details === 'refused' || details.verdict !== 'ready') return;
      expect(idsOf(details)).toEqual(owed);
    }),
    { numRuns: 2000 },
  );
}, 120_000);
