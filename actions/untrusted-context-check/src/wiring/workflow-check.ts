import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import { asEvidenceGateError } from '../../../../shared/errors/errors.ts';
import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { unread } from '../sources/limits.ts';
import { loadCallers } from '../workflows/calls/callers.ts';
import type { ReadFile } from '../workflows/calls/callees.ts';
import { settleCalls, withCallees } from './settle-calls.ts';
import { examineWorkflow } from '../workflows/examine.ts';
import type { JudgedFinding, JudgedWorkflow } from './judged-workflow.ts';
import { WORKFLOW_PATH } from '../workflows/paths.ts';

const MAX_WORKFLOW = 4 * 1024 * 1024;

export type { JudgedWorkflow };

export interface WorkflowCheck {
  readonly workflows: readonly JudgedWorkflow[];
  readonly inputs: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/**
 * Judges the workflow and action files that a change touches, and the untouched workflows that call a touched one: what an
 * action does with an issue's title is decided there.
 */
export async function checkChangedWorkflows(change: Change): Promise<WorkflowCheck> {
  const workflows: JudgedWorkflow[] = [];
  const problems: Problem[] = [];
  const touched = change.files.filter((one) => one.after !== null && WORKFLOW_PATH.test(one.path));
  const sides = { head: change.readHead, base: change.readBase };
  for (const file of touched) {
    const text = await change.readHead(file.path);
    if (text === null) {
      problems.push(unread(file.path, 'it cannot be read', 'Keep workflow files below the size limit.'));
      workflows.push({ path: file.path, status: 'unparsable', findings: [] });
    } else add(await judge(file.path, text, await baseText(change, file), sides), workflows, problems);
  }
  const callers = await loadCallers(change, new Set(touched.map(({ path }) => path)));
  for (const { path, text } of callers) {
    const { workflow } = await judge(path, text, text, sides);
    if (workflow.findings.some(({ state }) => state === 'new')) workflows.push(workflow);
  }
  return { workflows: settleCalls(workflows, () => ''), inputs: [], problems };
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
      const read = beside(files, path);
      add(
        await judge(path, Buffer.from(bytes).toString('utf8'), null, { head: read, base: read }),
        workflows,
        problems,
      );
    } catch (error) {
      const { code, message, nextAction } = asEvidenceGateError(error);
      problems.push({ code, message, nextAction });
    }
  }
  return { workflows: settleCalls(withCallees(workflows, rootOf), rootOf), inputs, problems };
}

const baseText = async (change: Change, file: ChangedFile): Promise<string | null> =>
  file.before === null ? null : change.readBase(file.before.path);

interface Judged {
  readonly workflow: JudgedWorkflow;
  readonly problems: readonly Problem[];
}

/** Reads files of the repository as the change leaves it and as it found it. */
interface Sides {
  readonly head: ReadFile;
  readonly base: ReadFile;
}

async function judge(path: string, text: string, before: string | null, sides: Sides): Promise<Judged> {
  const report = await examineWorkflow(path, text, sides.head);
  const known = before === null ? new Set<string>() : await placesOf(path, before, sides.base);
  const lines = text.split('\n');
  const findings = report.findings.map((one): JudgedFinding => {
    const line = lineText(lines, one.line);
    return { ...one, text: line, state: known.has(`${one.class} ${line}`) ? 'existing' : 'new' };
  });
  return { workflow: { path, status: report.status, findings }, problems: report.problems };
}

async function placesOf(path: string, text: string, read: ReadFile): Promise<Set<string>> {
  const { findings } = await examineWorkflow(path, text, read);
  const lines = text.split('\n');
  return new Set(findings.map((one) => `${one.class} ${lineText(lines, one.line)}`));
}

/** The folder of the repository in which a given workflow lies; null when its path does not tell. */
function rootOf(workflow: string): string | null {
  const slashed = workflow.replaceAll('\\', '/');
  const at = slashed.lastIndexOf('.github/');
  return at === -1 ? null : slashed.slice(0, at);
}

/** Reads files of the repository in which a given workflow lies. */
function beside(files: Files, workflow: string): ReadFile {
  const root = rootOf(workflow);
  return async (path) => {
    if (root === null) return null;
    try {
      return Buffer.from((await files.read(`${root}${path}`, MAX_WORKFLOW)).bytes).toString('utf8');
    } catch {
      return null;
    }
  };
}

const lineText = (lines: readonly string[], line: number): string => (lines[line - 1] ?? '').trim();

function add(judged: Judged, workflows: JudgedWorkflow[], problems: Problem[]): void {
  workflows.push(judged.workflow);
  problems.push(...judged.problems);
}
