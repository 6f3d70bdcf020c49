import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, Problem } from '../../../../shared/evidence/report.ts';
import type { ConfigDelta } from '../../../../shared/agent-config/examine.ts';
import type { SourceReport } from '../verdict/judge.ts';
import type { JudgedWorkflow } from '../wiring/workflow-check.ts';
import { blocks } from './findings.ts';

export const VERSION = '0.1.0';
export const BY = [{ tool: 'untrusted-context-check', version: VERSION }];
const MAX_REFS = 20;

/** `1 text`, `2 texts`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Proves `context.clean`: nothing that outsiders wrote gives orders to an agent. */
export function cleanEvidence(reports: readonly SourceReport[], problems: readonly Problem[]): Evidence {
  const malicious = reports.filter((report) => report.verdict === 'malicious');
  const suspicious = reports.filter((report) => report.verdict === 'suspicious');
  const examined = count(reports.length, 'text');
  if (malicious.length > 0) {
    return unsatisfied(
      'context.clean',
      'failed',
      `${malicious.length} of ${examined} ${malicious.length === 1 ? 'gives' : 'give'} orders to an agent or hides text.`,
      'Remove the instructions or hidden characters that the findings name; if they are wanted, keep them out of text that agents read.',
      BY,
      refs(malicious),
    );
  }
  const open = problems.length + reports.filter((report) => report.cut).length;
  if (open > 0) {
    return unsatisfied(
      'context.clean',
      'unavailable',
      `${count(open, 'text')} could not be examined whole: ${problems[0]?.message ?? 'a text exceeds the limit.'}`,
      problems[0]?.nextAction ?? 'Shorten the text, or split it.',
      BY,
    );
  }
  if (suspicious.length === 0) return satisfied('context.clean', `${examined} examined, nothing found.`, BY);
  const look =
    suspicious.length === 1 ? 'one is suspicious: look at it' : `${suspicious.length} are suspicious: look at them`;
  return satisfied('context.clean', `${examined} examined, none malicious; ${look}.`, BY, refs(suspicious));
}

const refs = (reports: readonly SourceReport[]): string[] =>
  reports.slice(0, MAX_REFS).map(({ source }) => source.path ?? source.id);

/** Proves `context.workflows`: the touched workflows bring no new error. */
export function workflowEvidence(workflows: readonly JudgedWorkflow[], problems: readonly Problem[]): Evidence {
  const bad = workflows.filter(({ findings }) => findings.some((one) => one.level === 'error' && one.state === 'new'));
  if (bad.length > 0) {
    const errors = bad
      .flatMap(({ findings }) => findings)
      .filter((one) => one.level === 'error' && one.state === 'new');
    return unsatisfied(
      'context.workflows',
      'failed',
      `${count(errors.length, 'new error')} in ${count(bad.length, 'workflow')}: ${errors[0]?.message ?? ''}`,
      'Hand outside text over as data (environment variable, file), narrow what the job may do, or take the step out; the findings name the lines.',
      BY,
      bad.map(({ path }) => path).slice(0, MAX_REFS),
    );
  }
  const unknown = workflows.filter(({ status }) => status === 'unparsable');
  if (unknown.length > 0 || problems.length > 0) {
    return unsatisfied(
      'context.workflows',
      'unavailable',
      problems[0]?.message ?? `${unknown[0]?.path} cannot be read as a workflow.`,
      problems[0]?.nextAction ?? 'Fix the syntax of the workflow.',
      BY,
      unknown.map(({ path }) => path).slice(0, MAX_REFS),
    );
  }
  return workflows.length === 0
    ? satisfied('context.workflows', 'The change touches no workflow.', BY)
    : satisfied('context.workflows', `${count(workflows.length, 'workflow')} examined, no new error.`, BY);
}

/** Proves `context.agent-config`: agents can do nothing dangerous that they could not do before. */
export function configEvidence(deltas: readonly ConfigDelta[], problems: readonly Problem[]): Evidence {
  const dangerous = deltas.filter((delta) => delta.widening.some((one) => blocks(delta, one)));
  if (dangerous.length > 0) {
    return unsatisfied(
      'context.agent-config',
      'failed',
      `${count(dangerous.length, 'agent file')} ${dangerous.length === 1 ? 'lets' : 'let'} agents do dangerous things they could not do before.`,
      'Take the new permission, hook, server or address back, or bring it as a change of its own that a security reviewer approves and waives.',
      BY,
      dangerous.map(({ path }) => path).slice(0, MAX_REFS),
    );
  }
  const unknown = deltas.filter((delta) => delta.unparsable !== null);
  if (unknown.length > 0 || problems.length > 0) {
    return unsatisfied(
      'context.agent-config',
      'unavailable',
      problems[0]?.message ?? `${unknown[0]?.path} cannot be read, so nobody knows what it allows.`,
      problems[0]?.nextAction ?? 'Fix the syntax of the file.',
      BY,
      unknown.map(({ path }) => path).slice(0, MAX_REFS),
    );
  }
  if (deltas.length === 0) return satisfied('context.agent-config', 'The change touches no agent file.', BY);
  const wider = deltas.filter((delta) => delta.change === 'widened').length;
  const note =
    wider === 0
      ? 'none lets agents do more'
      : `${wider} ${wider === 1 ? 'lets' : 'let'} agents do a little more: look at the warnings`;
  return satisfied('context.agent-config', `${count(deltas.length, 'agent file')} changed, ${note}.`, BY);
}
