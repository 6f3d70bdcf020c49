import type { Change, ChangedFile } from '../../../shared/change/change.ts';
import { owedFor } from '../../../shared/policy/owed.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { additionsOf, mcpServersIn } from './additions/additions.ts';
import { areasOf, changeTypesOf, structuralHit } from './areas.ts';
import { authorshipOf } from './authorship/authorship.ts';
import type { Addition, Additions, Classification, Notice, PermissionChange } from './classification.ts';
import { controlsOf } from './controls/controls.ts';
import { dependencyChanges } from './dependencies/dependencies.ts';
import { factsOf } from './facts.ts';
import { byText } from './order.ts';
import { compareWorkflow, isWorkflow } from './permissions/workflow.ts';
import { riskOf } from './risk.ts';
import { hitsOf, type ControlLines, type RuleHit } from './rules/file-hits.ts';
import { ruleSetOf } from './rules/rule-set.ts';
import { textsOf } from './source/sides.ts';
import { viewOf, type FileView } from './source/view.ts';
import { noticesOf } from './structure/structure.ts';

/**
 * What a change touches, what it takes away, what it adds, how risky that makes it and what it therefore owes. A
 * function of the change and the policy alone: the same input gives the same bytes.
 */
export async function classify(change: Change, policy: Policy): Promise<Classification> {
  const reading = await readFiles(change, policy);
  const dependencies = await dependencyChanges(change, change.files);
  const { permissions, notices: workflowNotices } = await workflowPermissions(change);
  const notices = [...reading.notices, ...dependencies.notices, ...workflowNotices].sort(
    (a, b) => byText(a.path, b.path) || byText(a.ruleId, b.ruleId),
  );
  const areas = areasOf(reading.hits);
  const controls = controlsOf(reading.controls);
  const aiAuthorship = authorshipOf(change);
  const additions = additionsOf(reading.loud, dependencies.added, await addedMcpServers(change));
  const facts = factsOf(reading.loud, reading.styles, reading.hits);
  const names = areas.map(({ area }) => area);
  const changeTypes = changeTypesOf(names, policy);
  const risk = riskOf(
    { areas, controls, notices, permissions, authorship: aiAuthorship, weight: weightOf(reading.loud) },
    policy,
  );
  return {
    riskLevel: risk.level,
    derivation: risk.derivation,
    lowers: risk.lowers,
    areas,
    changeTypes,
    facts,
    requirements: owedFor(policy, {
      areas: names,
      changeTypes,
      risk: risk.level,
      additions: kindsOf(additions),
      controlsLost: controls.removed.length + controls.weakened.length > 0,
      aiAuthored: aiAuthorship.detected,
      facts,
    }),
    size: sizeOf(change.files),
    aiAuthorship,
    controls,
    additions,
    permissions,
    notices,
  };
}

interface Reading {
  readonly hits: RuleHit[];
  readonly controls: ControlLines[];
  readonly notices: Notice[];
  /** Code and configuration that is neither test nor documentation. */
  readonly loud: FileView[];
  readonly styles: FileView[];
}

async function readFiles(change: Change, policy: Policy): Promise<Reading> {
  const rules = ruleSetOf(policy);
  const reading: Reading = { hits: [], controls: [], notices: [], loud: [], styles: [] };
  for (const file of change.files) {
    const view = await viewOf(change, file);
    const { hits, controls, quiet } = hitsOf(view, rules);
    const notices = noticesOf(file, quiet);
    reading.hits.push(
      ...hits,
      ...notices
        .filter(({ ruleId }) => ruleId === 'submodule')
        .flatMap(({ ruleId, path }) => structuralHit('dependencies', ruleId, path, policy)),
    );
    reading.controls.push(...controls);
    reading.notices.push(...notices);
    if (view.language.kind === 'style' || /\.(?:html?|vue|svelte)$/iu.test(file.path)) reading.styles.push(view);
    if (!quiet && view.language.kind !== 'style' && view.language.kind !== 'data') reading.loud.push(view);
  }
  return reading;
}

async function workflowPermissions(change: Change): Promise<{ permissions: PermissionChange[]; notices: Notice[] }> {
  const permissions: PermissionChange[] = [];
  const notices: Notice[] = [];
  for (const file of change.files) {
    const [before, after] = [file.before && isWorkflow(file.before.path), file.after && isWorkflow(file.after.path)];
    if (!before && !after) continue;
    const texts = await textsOf(change, file);
    const unknown = (file.after !== null && texts.after === null) || (file.before !== null && texts.before === null);
    const compared = unknown
      ? {
          permissions: [{ where: `${file.path}#*`, change: 'widened' as const, why: 'The whole file is not at hand.' }],
          unreadable: 'The whole workflow is not at hand.',
        }
      : await compareWorkflow(file.path, before ? texts.before : null, after ? texts.after : null);
    permissions.push(...compared.permissions);
    if (compared.unreadable !== null) {
      notices.push({
        ruleId: 'unanalysed',
        path: file.path,
        atLeast: 'high',
        message: `${compared.unreadable}; its permissions count as widened.`,
      });
    }
  }
  return { permissions: permissions.sort((a, b) => byText(a.where, b.where)), notices };
}

async function addedMcpServers(change: Change): Promise<Addition[]> {
  const added: Addition[] = [];
  for (const file of change.files) {
    if (!/\.jsonc?$/iu.test(file.path)) continue;
    const texts = await textsOf(change, file);
    const before = new Set(await mcpServersIn(file.path, texts.before));
    for (const name of await mcpServersIn(file.path, texts.after)) {
      if (!before.has(name)) added.push({ name, path: file.path, line: null });
    }
  }
  return added;
}

const kindsOf = (additions: Additions): string[] =>
  Object.entries(additions)
    .filter(([, list]) => list.length > 0)
    .map(([kind]) => kind);

const sizeOf = (files: readonly ChangedFile[]): Classification['size'] => ({
  files: files.length,
  additions: files.reduce((sum, file) => sum + file.additions, 0),
  deletions: files.reduce((sum, file) => sum + file.deletions, 0),
});

const weightOf = (views: readonly FileView[]): { lines: number; files: number } => ({
  files: views.length,
  lines: views.reduce((sum, { file }) => sum + file.additions + file.deletions, 0),
});
