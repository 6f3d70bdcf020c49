import type { Evidence, Finding } from '../../../shared/evidence/report.ts';
import { defineGate, type GateContext, type GateOutcome } from '../../../shared/gate/gate.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import { gatherSources } from './gather.ts';
import {
  configDetails,
  factDetails,
  sourceDetails,
  traceDetails,
  untrustedDetails,
  workflowDetails,
  type ContextDetails,
} from './details.ts';
import { cleanEvidence, configEvidence, VERSION, workflowEvidence } from './report/evidence.ts';
import { configFindings, sourceFindings, workflowFindings } from './report/findings.ts';
import { summarise } from './report/summary.ts';
import { traceEvidence, traceFindings } from './report/trace-evidence.ts';
import { judgeSource } from './verdict/judge.ts';
import type { ConfigCheck } from './wiring/config-check.ts';
import { touchesAgentFile, touchesWorkflow } from './wiring/touches.ts';
import type { TraceCheck } from './wiring/trace-check.ts';
import type { WorkflowCheck } from './wiring/workflow-check.ts';

// The readers of workflows, agent configuration and transcripts are most of this gate and most changes need none of them:
// each is loaded when there is something for it to read.

interface Inputs {
  readonly context: readonly string[];
  readonly workflows: readonly string[];
  readonly trace: readonly string[];
  readonly agentConfigBefore?: string | undefined;
  readonly agentConfigAfter?: string | undefined;
}

async function run(context: GateContext<Inputs>): Promise<GateOutcome<ContextDetails>> {
  const { change, inputs, files } = context;
  context.progress('reading outside text');
  const gathered = await gatherSources(change, files, inputs.context);
  const sources = gathered.sources.map((source) => judgeSource(source, context.clock));
  const workflows = await workflowCheck(context);
  const config = await configCheck(context);
  const traces = await traceCheck(context);

  const evidence: Evidence[] = [];
  if (change !== null || inputs.context.length > 0) evidence.push(cleanEvidence(sources, gathered.problems));
  if (workflows !== null) evidence.push(workflowEvidence(workflows.workflows, workflows.problems));
  if (config !== null) evidence.push(configEvidence(config.deltas, config.problems));
  if (traces !== null) evidence.push(traceEvidence(traces.traces, traces.problems));
  const findings: Finding[] = [
    ...sources.flatMap(sourceFindings),
    ...(workflows?.workflows ?? []).flatMap(workflowFindings),
    ...(config?.deltas ?? []).flatMap(configFindings),
    ...(traces?.traces ?? []).flatMap(traceFindings),
  ];
  return {
    evidence,
    findings,
    problems: [gathered, workflows, config, traces].flatMap((part) => part?.problems ?? []),
    inputs: [gathered, workflows, config, traces].flatMap((part) => part?.inputs ?? []),
    details: {
      sources: sourceDetails(sources),
      facts: factDetails(sources, context.policy.context.allowedHosts),
      workflows: workflowDetails(workflows?.workflows ?? []),
      agentConfig: configDetails(config?.deltas ?? []),
      traces: traceDetails(traces?.traces ?? []),
      untrustedContent: untrustedDetails(sources),
    },
  };
}

/** Workflows named by the caller, and those the change touches; null when there is nothing to speak of. */
async function workflowCheck({ change, inputs, files, progress }: GateContext<Inputs>): Promise<WorkflowCheck | null> {
  if (change === null && inputs.workflows.length === 0) return null;
  progress('reading workflows');
  if (inputs.workflows.length === 0 && !touchesWorkflow(change)) return NOTHING_WIRED;
  const { checkChangedWorkflows, checkGivenWorkflows } = await import('./wiring/workflow-check.ts');
  const given = await checkGivenWorkflows(files, inputs.workflows);
  const changed = change === null ? null : await checkChangedWorkflows(change);
  return {
    workflows: [...given.workflows, ...(changed?.workflows ?? [])],
    inputs: given.inputs,
    problems: [...given.problems, ...(changed?.problems ?? [])],
  };
}

async function configCheck({ change, inputs, files, progress }: GateContext<Inputs>): Promise<ConfigCheck | null> {
  const { agentConfigBefore: before, agentConfigAfter: after } = inputs;
  if (change === null && (before === undefined || after === undefined)) return null;
  progress('comparing agent configuration');
  const named = before !== undefined && after !== undefined;
  if (!named && !touchesAgentFile(change)) return NOTHING_CONFIGURED;
  const { checkChangedConfig, compareDirectories } = await import('./wiring/config-check.ts');
  const given = named ? await compareDirectories(files, before, after) : null;
  const changed = change === null ? null : await checkChangedConfig(change);
  const parts = [given, changed].filter((part) => part !== null);
  return {
    deltas: parts.flatMap((part) => part.deltas),
    inputs: parts.flatMap((part) => part.inputs),
    problems: parts.flatMap((part) => part.problems),
  };
}

async function traceCheck({ change, inputs, files, policy }: GateContext<Inputs>): Promise<TraceCheck | null> {
  if (inputs.trace.length === 0) return null;
  const { checkTraces } = await import('./wiring/trace-check.ts');
  return checkTraces(files, inputs.trace, change, policy.context.allowedHosts);
}

const NOTHING_WIRED: WorkflowCheck = { workflows: [], inputs: [], problems: [] };
const NOTHING_CONFIGURED: ConfigCheck = { deltas: [], inputs: [], problems: [] };

export const gate = defineGate({
  name: 'untrusted-context-check',
  version: VERSION,
  title: 'Outside text informs, it never commands: hidden text, injected instructions, agent wiring and configuration',
  inputs: inputsOf('context', 'workflows', 'trace', 'agentConfigBefore', 'agentConfigAfter'),
  outputs: {
    malicious: 'Number of texts that give orders to an agent or hide text',
    suspicious: 'Number of texts a person should look at',
  },
  environment: [],
  run,
  outputsOf: (report) => {
    const verdicts = (report.details['sources'] as readonly { readonly verdict: string }[]).map(
      ({ verdict }) => verdict,
    );
    const countOf = (wanted: string): string => String(verdicts.filter((verdict) => verdict === wanted).length);
    return { malicious: countOf('malicious'), suspicious: countOf('suspicious') };
  },
  summarise,
});
