import type { Change, ChangedFile } from '../../../shared/change/change.ts';
import { shapeOf } from '../../../shared/policy/change-shape.ts';
import { owedFor } from '../../../shared/policy/owed.ts';
import { SPEC_FENCE, SPEC_FILE } from '../../../shared/spec/limits.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { additionsOf } from './additions/additions.ts';
import { addedMcpServers } from './additions/mcp-servers.ts';
import { areasOf, changeTypesOf, structuralHits } from './areas.ts';
import { authorshipOf } from './authorship/authorship.ts';
import type { Additions, Classification, Notice } from './classification.ts';
import { controlsOf } from './controls/controls.ts';
import { dependencyChanges } from './dependencies/dependencies.ts';
import { lockfileSwaps } from './dependencies/install/lockfile-swap.ts';
import { manifestNotices } from './dependencies/install/manifest-notices.ts';
import { factsOf } from './facts.ts';
import { byText } from './order.ts';
import { permissionChanges } from './permissions/changes.ts';
import { reachedFiles } from './reach/reach.ts';
import { reviewabilityOf } from './reviewability/reviewability.ts';
import { isLarge, riskOf } from './risk.ts';
import { hitsOf, type ControlLines, type RuleHit } from './rules/file-hits.ts';
import { ruleSetOf } from './rules/rule-set.ts';
import { viewOf, type FileView } from './source/view.ts';
import { noticesOf } from './structure/structure.ts';

/**
 * What a change touches, what it takes away, what it adds, how risky that makes it and what it therefore owes. A
 * function of the change and the policy alone: the same input gives the same bytes.
 */
export async function classify(change: Change, policy: Policy): Promise<Classification> {
  const reading = await readFiles(change, policy);
  const dependencies = await dependencyChanges(change, change.files);
  const { permissions, notices: workflowNotices } = await permissionChanges(change);
  const notices = [
    ...reading.notices,
    ...dependencies.notices,
    ...(await manifestNotices(change)),
    ...lockfileSwaps(change.files),
    ...workflowNotices,
  ].toSorted((a, b) => byText(a.path, b.path) || byText(a.ruleId, b.ruleId));
  reading.hits.push(...(await reachedHits(change, policy)));
  const areas = areasOf(reading.hits);
  const controls = await controlsOf(change, reading, policy);
  const aiAuthorship = authorshipOf(change);
  const additions = additionsOf(reading.loud, dependencies.added, await addedMcpServers(change));
  const weight = weightOf(reading.loud);
  const shape = shapeOf(change);
  const reviewability = reviewabilityOf(
    { ...reading, large: isLarge(weight, policy), traced: shape.traced || bringsSpec(change) },
    policy,
  );
  const facts = factsOf(
    { ...reading, hosts: additions.remoteResources.map(({ name }) => name) },
    reviewability,
    policy,
  );
  const names = areas.map(({ area }) => area);
  const changeTypes = changeTypesOf(names, policy);
  const risk = riskOf(
    { areas, controls, notices, permissions, authorship: aiAuthorship, weight, facts, parts: reviewability.parts },
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
      shape,
    }),
    size: sizeOf(change.files),
    reviewability,
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
  readonly mentions: ControlLines[];
  readonly notices: Notice[];
  readonly views: FileView[];
  /** Code and configuration that is neither test nor documentation. */
  readonly loud: FileView[];
  readonly styles: FileView[];
}

async function readFiles(change: Change, policy: Policy): Promise<Reading> {
  const rules = ruleSetOf(policy);
  const reading: Reading = { hits: [], controls: [], mentions: [], notices: [], views: [], loud: [], styles: [] };
  for (const file of change.files) {
    const view = await viewOf(change, file);
    reading.views.push(view);
    const { hits, controls, mentions, quiet } = hitsOf(view, rules);
    const notices = noticesOf(file, quiet);
    reading.hits.push(
      ...hits,
      ...notices
        .filter(({ ruleId }) => ruleId === 'submodule')
        .flatMap(({ ruleId, path }) => structuralHits('dependencies', ruleId, path, policy)),
    );
    reading.controls.push(...controls);
    reading.mentions.push(...mentions);
    reading.notices.push(...notices);
    if (view.language.kind === 'style' || /\.(?:html?|vue|svelte)$/iu.test(file.path)) reading.styles.push(view);
    if (!quiet && view.language.kind !== 'style' && view.language.kind !== 'data') reading.loud.push(view);
  }
  return reading;
}

/** What a pipeline runs is of its area, but only as a mention: it may do anything or nothing. What agents read, they do. */
const reachedHits = async (change: Change, policy: Policy): Promise<RuleHit[]> =>
  (await reachedFiles(change)).flatMap(({ path, area, by }) =>
    structuralHits(area, `${area}.reached`, path, policy, {
      mention: area === 'ci-cd',
      text: `reached from ${by}`.slice(0, 200),
    }),
  );

/** A security spec says what is asked for, in the change or in the pull request. */
const bringsSpec = ({ files, pullRequest }: Change): boolean =>
  files.some(({ path, after }) => path === SPEC_FILE && after !== null) ||
  (pullRequest?.pull_request.body ?? '').includes(`\`\`\`${SPEC_FENCE}`);

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
