import { createHash } from 'node:crypto';
import type { Change } from '../../../shared/change/change.ts';
import type { InputDigest } from '../../../shared/evidence/report.ts';
import type { GateContext } from '../../../shared/gate/gate.ts';
import { askerOf, type Asker } from './asker.ts';
import { folded } from './checklist/ask.ts';
import { checklistFrom, checklistGaps, openQuestions } from './checklist/checklist.ts';
import { classified } from './classify/classify.ts';
import { digestOf } from './digest.ts';
import { doubtsFrom } from './doubts.ts';
import { correlatedWith } from './findings/scanners.ts';
import type { Ground } from './grounding/ground.ts';
import type { Obtained } from './obtained.ts';
import { passesOf } from './passes/concerns.ts';
import { reviewTask } from './passes/task.ts';
import { planReview, reordered } from './plan/plan.ts';
import type { KnownRisk } from './plan/risk.ts';
import type { Piece } from './plan/pieces.ts';
import { SYSTEM_DIGEST } from './prompt/system.ts';
import { seeded } from './random.ts';
import { RECORD_NAME } from './record/record.ts';
import { review, type Reviewed } from './review.ts';
import { routesFor, type Routes } from './routing.ts';
import { libraryRedactor } from './secrets/library.ts';
import { countRedactions } from './secrets/redact.ts';
import type { Source } from './source/source.ts';
import { summaryOf } from './summarise/summarise.ts';

interface Matter {
  readonly context: Pick<GateContext<object>, 'policy' | 'earlier' | 'emit' | 'progress'>;
  readonly change: Change;
  readonly risk: KnownRisk;
  /** Redacted security spec. */
  readonly spec: string | null;
  readonly inputs: readonly InputDigest[];
}

/** Reviews a change with the answers of a source: plan, classify, review, checklist, summary, record. */
export async function judgeBy(source: Source, { context, change, risk, spec, inputs }: Matter): Promise<Obtained> {
  const { policy, earlier, emit, progress } = context;
  const { review: rules } = policy;
  const signal = AbortSignal.timeout(rules.timeoutSeconds * 1000);
  const scanned = earlier.get('scan-aggregate')?.findings ?? [];
  const laidOut = await planReview(change, { reasons: risk.reasons, known: scanned, redact: await libraryRedactor() });
  const askAs = (routes: Routes): Asker => askerOf(source.model, routes, signal);
  const known = await classified(risk, laidOut.pieces, policy, askAs(routesFor(policy, risk.level)));
  const plan = reordered(laidOut, known.reasons);
  const routes = routesFor(policy, known.level);
  const ask = askAs(routes);
  const passes = passesOf(rules.depth[known.level]);
  const questions = rules.checklist ? openQuestions(earlier) : [];
  const doubts = doubtsFrom(earlier);
  const files: Ground['files'] = new Map(change.files.map((file) => [file.path, file]));
  const terms = digestOf(
    JSON.stringify([
      SYSTEM_DIGEST,
      routes,
      passes.map((pass) => reviewTask(pass, [], [])),
      rules.panel,
      questions,
      spec,
    ]),
  );
  const carried = source.carry(plan.pieces, terms, { files, heads: plan.heads });
  const reviewed = await review(plan, {
    ask,
    files,
    passes,
    // Who may have been talked to is not asked to take anything back.
    panel: doubts.length > 0 || rules.depth[known.level] !== 'full' ? 'off' : rules.panel,
    questions,
    areasOf: areasBy(known),
    spec,
    random: seeded(source.seed),
    secrets: source.secrets,
    carried,
    progress,
  });
  const readers = folded(questions, reviewed.answers, source.secrets);
  const checklist = checklistFrom(earlier, readers);
  const gaps = rules.checklist ? checklistGaps(checklist, readers) : [];
  const findings = reviewed.review.findings.map((own) => ({ ...own, correlated: correlatedWith(own, scanned) }));
  const summary = await summaryOf(findings, ask, source.secrets);
  const text = source.record(ledgerOf(reviewed, terms), carried);
  await emit(RECORD_NAME, text);
  return {
    review: { ...reviewed.review, findings, shortfalls: [...reviewed.review.shortfalls, ...doubts, ...gaps] },
    checklist,
    level: known.level,
    routes,
    passes: passes.map(({ id }) => id),
    summary,
    redactions: countRedactions([...plan.pieces.map((piece) => piece.text), spec ?? '']),
    spending: source.spending(),
    spentBefore: source.spentBefore,
    record: { name: RECORD_NAME, sha256: createHash('sha256').update(text).digest('hex') },
    carried: { pieces: carried.pieces.size, why: carried.why },
    inputs,
  };
}

const ledgerOf = ({ complete, raised, answers }: Reviewed, terms: string) => ({
  terms,
  pieces: complete.map((piece) => ({ piece, raised: raised.filter(({ finding }) => finding.hunk === piece.id) })),
  answers,
});

/** Areas of a piece by the places that the reasons name; a reason without a line speaks of the whole file. */
function areasBy({ reasons }: KnownRisk): (piece: Piece) => string[] {
  return ({ item: { file, startLine, endLine } }) => [
    ...new Set(
      reasons
        .filter(({ quiet, path, line }) => {
          if (quiet || path !== file.path) return false;
          return line === null || startLine === null || endLine === null || (line >= startLine && line <= endLine);
        })
        .map(({ area }) => area),
    ),
  ];
}
