import type { ShapeRule, SignalRule } from '../../../actions/untrusted-context-check/src/signals/signal.ts';
import type { WorkflowRule } from '../../../actions/untrusted-context-check/src/workflows/rules/rule.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { Writer } from './explain-pages.ts';

/** Ids that stand in summaries without standing in a policy: what every change needs, and rules of untrusted-context-check. */
export async function gatePages(id: string, policy: Policy, write: Writer): Promise<string[]> {
  const [standing, workflow, signal] = await Promise.all([
    standingPage(id, policy, write),
    workflowRule(id),
    signalRule(id),
  ]);
  return [
    ...standing,
    ...(workflow === undefined ? [] : [workflowPage(workflow, write)]),
    ...(signal === undefined ? [] : [signalPage(signal, write)]),
  ];
}

/** The requirement is asked as if nothing were there: what it says then is what it needs. */
async function standingPage(id: string, policy: Policy, write: Writer): Promise<string[]> {
  const { standingRequirements } = await import('../../../actions/approval-gate/src/standing.ts');
  const nothing = { status: 'missing', why: '', nextAction: null } as const;
  const rows = standingRequirements({
    policy,
    reports: new Map(),
    owed: { evidence: [], classified: true },
    mergeTree: null,
    facts: {
      ...nothing,
      nextAction: 'Hand in the pull request, with every page of every list, as it is at this head.',
    },
    objections: { ...nothing, nextAction: 'Let whoever asked for changes review again, or have the review dismissed.' },
    siblings: null,
  });
  return rows
    .filter((row) => row.id === id)
    .map((row) =>
      [
        write.title('requirement', id, row.title),
        write.row('owed', ['always, whatever the policy asks for']),
        write.row('by gate', ['approval-gate']),
        write.row('how to', row.nextAction === null ? [] : [row.nextAction]),
      ].join(''),
    );
}

async function workflowRule(id: string): Promise<WorkflowRule | undefined> {
  const { WORKFLOW_RULES } = await import('../../../actions/untrusted-context-check/src/workflows/rules/registry.ts');
  return WORKFLOW_RULES.find((rule) => rule.id === id);
}

const workflowPage = (rule: WorkflowRule, write: Writer): string =>
  [
    write.title('rule', rule.id, rule.rationale),
    write.row('by gate', ['untrusted-context-check, in workflows that the change adds or edits']),
    write.row('evidence', ['context.workflows']),
    write.row('CWE', [rule.cwe.join(', ')]),
    write.heading('Matches'),
    write.code('', rule.examples.bad.slice(0, 1)),
    write.heading('Does not match'),
    write.code('', rule.examples.good.slice(0, 1)),
  ].join('');

async function signalRule(id: string): Promise<SignalRule | ShapeRule | undefined> {
  const { SHAPE_RULES, SIGNAL_RULES } = await import('../../../actions/untrusted-context-check/src/signals/find.ts');
  return [...SIGNAL_RULES, ...SHAPE_RULES].find((rule) => rule.id === id);
}

const signalPage = (rule: SignalRule | ShapeRule, write: Writer): string =>
  [
    write.title('rule', rule.id, rule.title),
    write.row('why', [rule.rationale]),
    write.row('by gate', ['untrusted-context-check, in texts from outside and files that the change adds or edits']),
    write.row('evidence', ['context.clean']),
    write.heading('Matches'),
    write.code('', rule.examples.match),
    write.heading('Does not match'),
    write.code('', rule.examples.noMatch),
  ].join('');
