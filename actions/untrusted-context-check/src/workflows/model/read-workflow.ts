import { conditionOf } from './template.ts';
import { child, entriesOf, entry, itemsOf, scalarOf, textOf } from './tree.ts';
import type { Scalar, Tree } from './tree.ts';
import { usesOf } from './uses.ts';
import type { Job, Permissions, Step, Trigger, Values, Workflow } from './workflow.ts';

const STEP_KEYS: ReadonlySet<string> = new Set([
  'id', 'name', 'if', 'uses', 'run', 'with', 'env', 'shell', 'working-directory', 'continue-on-error', 'timeout-minutes',
  'background', 'parallel', 'wait', 'wait-all', 'cancel', 'entrypoint', 'args',
]); // prettier-ignore
const MAX_STEPS = 5000;

/** Reads the tree of a workflow file or of an `action.yml`. */
export function readWorkflow(path: string, root: Tree): Workflow {
  const unknown: { line: number; what: string }[] = [];
  const action = child(root, 'jobs') === null && child(root, 'runs') !== null;
  const triggers = triggersOf(entry(root, 'on')?.value ?? null);
  const runs = child(root, 'runs');
  const jobs = action
    ? [jobOf('runs', entry(root, 'runs')?.line ?? 1, runs, unknown)]
    : entriesOf(child(root, 'jobs')).map((item) => jobOf(item.key, item.line, item.value, unknown));
  const call = triggers.get('workflow_call')?.tree ?? null;
  const inputs = entriesOf(child(action ? root : call, 'inputs'));
  const outputs = entriesOf(child(action ? root : call, 'outputs'));
  return {
    path,
    kind: action ? 'action' : 'workflow',
    line: root.line,
    triggers,
    triggerLine: entry(root, 'on')?.line ?? root.line,
    permissions: permissionsOf(root),
    env: valuesOf(child(root, 'env')),
    envTree: entry(root, 'env'),
    inputs: new Map(inputs.map((item) => [item.key.toLowerCase(), textOf(child(item.value, 'type')) ?? 'string'])),
    outputs: collect(outputs.map((item) => [item.key, scalarOf(child(item.value, 'value'))])),
    jobs,
    unknown,
  };
}

function triggersOf(on: Tree | null): Map<string, Trigger> {
  const found = new Map<string, Trigger>();
  if (on?.kind === 'map') {
    for (const { key, line, value } of on.entries) found.set(key, { name: key, line, tree: value });
    return found;
  }
  for (const item of itemsOf(on)) {
    const name = textOf(item);
    if (name) found.set(name, { name, line: item.line, tree: null });
  }
  return found;
}

function jobOf(id: string, line: number, tree: Tree | null, unknown: { line: number; what: string }[]): Job {
  const uses = scalarOf(child(tree, 'uses'));
  const steps: Step[] = [];
  for (const item of itemsOf(child(tree, 'steps'))) addSteps(item, steps, unknown, 0);
  const matrix = child(child(tree, 'strategy'), 'matrix');
  return {
    id,
    line,
    needs: itemsOf(child(tree, 'needs')).flatMap((item) => textOf(item) ?? []),
    condition: conditionOf(scalarOf(child(tree, 'if'))),
    permissions: permissionsOf(tree),
    env: valuesOf(child(tree, 'env')),
    envTree: entry(tree, 'env'),
    outputs: valuesOf(child(tree, 'outputs')),
    uses: uses && usesOf(uses),
    with: valuesOf(child(tree, 'with')),
    secrets: entry(tree, 'secrets'),
    runsOn: entry(tree, 'runs-on'),
    container: entry(tree, 'container'),
    services: entry(tree, 'services'),
    matrix,
    environment: child(tree, 'environment') !== null,
    steps,
    tree: tree ?? { kind: 'map', entries: [], line, endLine: line },
  };
}

/** Adds a step, or all steps of a `parallel:` group. */
function addSteps(tree: Tree, steps: Step[], unknown: { line: number; what: string }[], depth: number): void {
  if (steps.length >= MAX_STEPS || depth > 8) {
    unknown.push({ line: tree.line, what: 'too many or too deeply nested steps' });
    return;
  }
  for (const { key, line } of entriesOf(tree)) {
    if (!STEP_KEYS.has(key)) unknown.push({ line, what: `step key "${key.slice(0, 60)}"` });
  }
  const group = child(tree, 'parallel');
  if (group) for (const item of itemsOf(group)) addSteps(item, steps, unknown, depth + 1);
  const uses = scalarOf(child(tree, 'uses'));
  const run = scalarOf(child(tree, 'run'));
  if (!uses && !run) return;
  steps.push({
    index: steps.length,
    line: tree.line,
    endLine: tree.endLine,
    id: textOf(child(tree, 'id')),
    uses: uses && usesOf(uses),
    run,
    with: valuesOf(child(tree, 'with')),
    env: valuesOf(child(tree, 'env')),
    envTree: entry(tree, 'env'),
    condition: conditionOf(scalarOf(child(tree, 'if'))),
    shell: textOf(child(tree, 'shell')),
    tree,
  });
}

function permissionsOf(tree: Tree | null): Permissions | null {
  const found = entry(tree, 'permissions');
  if (!found) return null;
  const short = textOf(found.value);
  const all = short === 'write-all' ? 'write' : short === 'read-all' ? 'read' : short === null ? null : 'none';
  const scopes = entriesOf(found.value).map(
    (item) => [item.key, { access: textOf(item.value) ?? '', line: item.line }] as const,
  );
  return { line: found.line, all, scopes: new Map(scopes) };
}

const valuesOf = (tree: Tree | null): Values =>
  collect(entriesOf(tree).map((item) => [item.key, scalarOf(item.value)]));

function collect(pairs: readonly (readonly [string, Scalar | null])[]): Values {
  const values = new Map<string, Scalar>();
  for (const [key, value] of pairs) if (value) values.set(key, value);
  return values;
}
