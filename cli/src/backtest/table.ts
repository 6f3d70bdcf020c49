import { RISK_LEVELS } from '../../../shared/policy/levels.ts';
import { clip, visible } from '../../../shared/text/markdown.ts';
import { painter } from '../io.ts';
import type { Comparison, Listed, Tally } from './tally.ts';

/** The summary for a terminal. @param names of the two policies */
export function table(tally: Tally, names: readonly [policy: string, against: string], color: boolean): string {
  const { bold, dim } = painter(color);
  const { ruling, comparison } = tally;
  const share = shareOf(tally.read);
  const counted = (counts: Iterable<readonly [string, number]>): string[] =>
    Array.from(counts, ([name, count]) => `${share(count)}  ${name}`);
  const blocked = ruling.blocked;
  return [
    bold(`${tally.changes} changes, ${tally.unreadable} unreadable, under ${names[0]}`),
    ...counted(RISK_LEVELS.map((level) => [level, ruling.risks.of(level)])),
    `${share(blocked)}  ${bold('would have been blocked')} until somebody supplied what was missing`,
    `${share(tally.controlsLost)}  with a control removed or weakened`,
    `${share(tally.aiAuthored)}  written with an AI agent, as far as they say so`,
    dim(`        taken as supplied: ${ruling.supplied.told}`),
    ...section(bold('requirements that would have been missing most'), counted(ruling.requirements.sorted())),
    ...section(bold('evidence that would have been missing most'), counted(ruling.evidence.sorted())),
    ...section(bold('areas'), counted(ruling.areas.sorted())),
    ...section(bold('largest'), tally.largest.items.map(sized)),
    ...section(bold('slowest of this run'), tally.slowest.items.map(timed)),
    ...section(
      bold('not readable, and why'),
      tally.errors
        .sorted()
        .slice(0, 5)
        .map(([error, count]) => `${String(count).padStart(6)}  ${clip(visible(error), 150)}`),
    ),
    ...(comparison === null ? [] : compared(comparison, tally, names[1], color)),
    '',
  ].join('\n');
}

function compared(comparison: Comparison, tally: Tally, against: string, color: boolean): string[] {
  const { bold } = painter(color);
  const share = shareOf(tally.read);
  const counted = (counts: Iterable<readonly [string, number]>): string[] =>
    Array.from(counts, ([name, count]) => `${share(count)}  ${name}`);
  return [
    '',
    bold(`the same history under ${against}`),
    `${share(comparison.differing)}  changes that it sees differently`,
    `${share(comparison.other.blocked)}  would have been blocked there (${tally.ruling.blocked} here)`,
    `${share(comparison.blockedOnlyThere)}  only there`,
    `${share(comparison.blockedOnlyHere)}  only here`,
    ...section(bold('risk moves'), counted(comparison.risks.sorted())),
    ...section(bold('evidence asked for only there'), counted(comparison.otherOnly.sorted())),
    ...section(bold('evidence asked for only here'), counted(comparison.only.sorted())),
    ...section(
      bold('where they differ most'),
      comparison.differences.items
        .slice(0, 10)
        .map((one) => `${`${one.risk} → ${one.otherRisk}`.padStart(20)}  ${named(one)}`),
    ),
  ];
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, ...lines];

const shareOf =
  (all: number) =>
  (count: number): string =>
    `${String(count).padStart(6)}  ${((100 * count) / Math.max(1, all)).toFixed(0).padStart(3)} %`;

const named = ({ head, title }: Listed): string => `${head.slice(0, 12)}  ${clip(visible(title), 70)}`;
const sized = (one: Listed): string =>
  `${String(one.lines).padStart(8)} lines ${String(one.files).padStart(5)} files  ${named(one)}`;
const timed = (one: Listed): string => `${one.milliseconds.toFixed(0).padStart(8)} ms  ${named(one)}`;
