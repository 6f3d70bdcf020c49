import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import { asEvidenceGateError } from '../../../../shared/errors/errors.ts';
import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { unread } from '../sources/limits.ts';
import { examineWorkflow, type WorkflowFinding } from '../workflows/examine.ts';
import { WORKFLOW_PATH } from '../workflows/paths.ts';

const MAX_WORKFLOW = 4 * 1024 * 1024;

export interface JudgedFinding extends WorkflowFinding {
  /** `existing` when the base version has the same class on a line of the same text. */
  readonly state: 'new' | 'existing';
  /** The line it speaks of. */
  readonly text: string;
}

export interface JudgedWorkflow {
  readonly path: string;
  readonly status: 'ok' | 'unparsable';
  readonly findings: readonly JudgedFinding[];
}

export interface WorkflowCheck {
  readonly workflows: readonly JudgedWorkflow[];
  readonly inputs: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/** Judges the workflow and action files that a change touches. */
export async function checkChangedWorkflows(change: Change): Promise<WorkflowCheck> {
  const workflows: JudgedWorkflow[] = [];
  const problems: Problem[] = [];
  for (const file of change.files.filter((one) => one.after !== null && WORKFLOW_PATH.test(one.path))) {
    const text = await change.readHead(file.path);
    if (text === null) {
      problems.push(unread(file.path, 'it cannot be read', 'Keep workflow files below the size limit.'));
      workflows.push({ path: file.path, status: 'unparsable', findings: [] });
    } else add(await judge(file.path, text, await baseText(change, file)), workflows, problems);
  }
  return { workflows, inputs: [], problems };
}

/** Judges workflow files given by name; everything in them is new. */
export async function checkGivenWorkflows(files: Files, patterns: readonly string[]): Promise<WorkflowCheck> {
  const { paths, unmatched } = await files.expand(patterns);
  const workflows: JudgedWorkflow[] = [];
  const inputs: InputDigest[] = [];
  const problems: Problem[] = unmatched.map((pattern) =>
    unread(pattern, 'there is no such file', 'Check the path of the workflow.'),
  );
  for (const path of paths) {
    try {
      const { bytes, sha256 } = await files.read(path, MAX_WORKFLOW);
      inputs.push({ path, sha256, bytes: bytes.length });
      add(await judge(path, Buffer.from(bytes).toString('utf8'), null), workflows, problems);
    } catch (error) {
      const { code, message, nextAction } = asEvidenceGateError(error);
      problems.push({ code, message, nextAction });
    }
  }
  return { workflows, inputs, problems };
}

const baseText = async (change: Change, file: ChangedFile): Promise<string | null> =>
  file.before === null ? null : change.readBase(file.before.path);

interface Judged {
  readonly workflow: JudgedWorkflow;
  readonly problems: readonly Problem[];
}

async function judge(path: string, text: string, before: string | null): Promise<Judged> {
  const report = await examineWorkflow(path, text);
  const known = before === null ? new Set<string>() : await placesOf(path, before);
  const lines = text.split('\n');
  const findings = report.findings.map((one): JudgedFinding => {
    const line = lineText(lines, one.line);
    return { ...one, text: line, state: known.has(`${one.class} ${line}`) ? 'existing' : 'new' };
  });
  return { workflow: { path, status: report.status, findings }, problems: report.problems };
}

async function placesOf(path: string, text: string): Promise<Set<string>> {
  const { findings } = await examineWorkflow(path, text);
  const lines = text.split('\n');
  return new Set(findings.map((one) => `${one.class} ${lineText(lines, one.line)}`));
}

const lineText = (lines: readonly string[], line: number): string => (lines[line - 1] ?? '').trim();

function add(judged: Judged, workflows: JudgedWorkflow[], problems: Problem[]): void {
  workflows.push(judged.workflow);
  problems.push(...judged.problems);
}
