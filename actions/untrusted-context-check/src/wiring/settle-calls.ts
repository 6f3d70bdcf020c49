import type { JudgedFinding, JudgedWorkflow } from './judged-workflow.ts';

/**
 * Says each weakness once. What a call makes real lies in the called file: when that file is judged as well, the finding is
 * told there, as bad as the call makes it, and not at the call; otherwise it stays at the call.
 * @param rootOf the folder of the repository to which a file belongs, with its slash; null when unknown
 */
export function settleCalls(
  workflows: readonly JudgedWorkflow[],
  rootOf: (path: string) => string | null,
): JudgedWorkflow[] {
  const judged = new Set(workflows.map(({ path }) => path));
  const moved = new Map<string, JudgedFinding[]>();
  const placeOf = (path: string, { inside }: JudgedFinding): string | null => {
    const root = rootOf(path);
    return inside === undefined || root === null || !judged.has(root + inside.path) ? null : root + inside.path;
  };
  for (const { path, findings } of workflows) {
    for (const finding of findings) {
      const place = placeOf(path, finding);
      if (place !== null) moved.set(place, [...(moved.get(place) ?? []), atHome(finding, path)]);
    }
  }
  return workflows.map((workflow) => ({
    ...workflow,
    findings: united(
      workflow.findings.filter((finding) => placeOf(workflow.path, finding) === null),
      moved.get(workflow.path) ?? [],
    ),
  }));
}

/** The finding as the called file has it. */
function atHome(finding: JudgedFinding, caller: string): JudgedFinding {
  const { inside, ...rest } = finding;
  return inside === undefined
    ? rest
    : { ...rest, line: inside.line, message: `${inside.message} (called from ${caller}:${finding.line})` };
}

/** Own findings, each replaced by what a call makes of it, and those that only calls bring, in the order of lines. */
function united(own: readonly JudgedFinding[], called: readonly JudgedFinding[]): JudgedFinding[] {
  const byPlace = new Map<string, JudgedFinding>();
  for (const one of own) byPlace.set(`${one.ruleId} ${one.line}`, one);
  for (const one of called) {
    const key = `${one.ruleId} ${one.line}`;
    const known = byPlace.get(key);
    if (known?.level === 'error' && known.state === 'new') continue;
    const state = known?.level === 'error' ? known.state : one.state;
    byPlace.set(key, { ...one, text: known?.text ?? one.text, state });
  }
  return [...byPlace.values()].toSorted((a, b) => a.line - b.line || a.ruleId.localeCompare(b.ruleId, 'en'));
}

/** The given files and, with nothing found in them yet, those they call: a caller who names files wants the place of the weakness. */
export function withCallees(
  workflows: readonly JudgedWorkflow[],
  rootOf: (path: string) => string | null,
): JudgedWorkflow[] {
  const known = new Set(workflows.map(({ path }) => path));
  const added = new Set<string>();
  for (const { path, findings } of workflows) {
    const root = rootOf(path);
    for (const { inside } of findings)
      if (inside !== undefined && root !== null && !known.has(root + inside.path)) added.add(root + inside.path);
  }
  return [...workflows, ...[...added].map((path) => ({ path, status: 'ok' as const, findings: [] }))];
}
