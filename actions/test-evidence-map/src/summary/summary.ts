import type { Evidence, GateReport } from '../../../../shared/evidence/report.ts';
import { passes } from '../../../../shared/evidence/status.ts';
import { code, escapeMarkdown, table } from '../../../../shared/text/markdown.ts';
import type { Details } from '../details.ts';
import { BASE_STATES, STATE_WORDS } from '../red/base-runs.ts';

const SHOWN = 30;

/** The job summary: proof by proof what gives it or what is missing, then totals, coverage and weakened tests. */
export function summarise(report: GateReport): string {
  const details = report.details as Details;
  const parts = [
    totals(details),
    proofs(report.evidence, details),
    refused(details),
    coverage(details),
    sharpness(details),
    controlled(details),
    claimed(details),
    weakenings(details),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function totals({ totals: sum, reports }: Details): string {
  const parts = [
    `**${sum.tests}** tests in ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`,
    `${sum.passed} passed`,
    `${sum.failed + sum.errors} failed`,
    `${sum.skipped} skipped`,
    ...(sum.suiteErrors > 0 ? [`${sum.suiteErrors} failures outside test cases`] : []),
    ...(sum.flaky > 0 ? [`${sum.flaky} passed only when repeated`] : []),
  ];
  return parts.join(', ');
}

const GRADES = ['killed', 'red', 'reached', 'asserted', 'executed', 'claimed'] as const;

function proofs(evidence: readonly Evidence[], { mappings }: Details): string {
  const rows = evidence.map(({ id, status, summary, nextAction }) => {
    const tests = mappings.filter((mapping) => mapping.evidence === id && mapping.outcome === 'passed');
    const [best] = tests.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
    const by = tests
      .slice(0, 2)
      .map(({ test }) => code(test, 100))
      .join('<br>');
    const what = passes(status) && by !== '' ? by : escapeMarkdown(summary);
    const next = nextAction ?? best?.raise ?? '';
    return [code(id), status, what, best?.grade ?? '', next === '' ? '' : escapeMarkdown(next, 400)];
  });
  return table(['Proof', 'Status', 'Found', 'Grade', 'Next step, or what would raise the grade'], rows);
}

/** Whether the tests can see the change: what they did on the base's code, and what of its mutants they noticed. */
function sharpness({ onBase, mutants, inventory }: Details): string {
  const parts: string[] = [];
  if (onBase !== null) {
    const states = BASE_STATES.filter((state) => (onBase[state] ?? 0) > 0).map(
      (state) => `**${onBase[state]}** × ${STATE_WORDS[state]}`,
    );
    parts.push(`Passing tests on the base’s code: ${states.length === 0 ? 'none ran' : states.join(', ')}`);
  }
  if (inventory !== null && inventory.vanishedCount + inventory.switchedOffCount > 0) {
    const names = [...inventory.vanished, ...inventory.switchedOff].slice(0, 5).map((name) => code(name, 100));
    parts.push(
      `**${inventory.vanishedCount}** tests vanished, **${inventory.switchedOffCount}** are skipped now: ${names.join(', ')}`,
    );
  }
  if (mutants !== null) {
    const { killed, survived, notReached, alive } = mutants;
    parts.push(
      `Mutants of changed lines: **${killed}** noticed, **${survived}** survived, **${notReached}** not reached`,
    );
    parts.push(
      table(
        ['Mutant that lives on', 'What it changes'],
        alive.slice(0, SHOWN).map(({ path, line, what }) => [code(`${path}:${line}`), escapeMarkdown(what, 200)]),
      ),
    );
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

function refused({ reports, coverage: { reports: coverageReports } }: Details): string {
  const rows = [...reports, ...coverageReports]
    .filter(({ status }) => status === 'malformed' || status === 'empty')
    .slice(0, SHOWN)
    .map(({ path, status, problems }) => [code(path), status, escapeMarkdown(problems[0] ?? '')]);
  return table(['Report that proves nothing', 'Status', 'Why'], rows);
}

function coverage({ coverage: { changedLines, sensitiveLines, reports } }: Details): string {
  if (changedLines === null || (reports.length === 0 && changedLines.files.length === 0)) return '';
  const { covered, uncovered, unmeasured, notExecutable, files } = changedLines;
  const head = `Changed lines: **${covered}** covered, **${uncovered}** not covered, **${unmeasured}** not measured, ${notExecutable} not executable`;
  const sensitive =
    sensitiveLines === null || sensitiveLines.files.length === 0
      ? ''
      : `In sensitive areas: **${sensitiveLines.covered}** covered, **${sensitiveLines.uncovered}** not covered, **${sensitiveLines.unmeasured}** not measured`;
  const rows = files
    .filter((file) => file.uncovered + file.unmeasured > 0)
    .slice(0, SHOWN)
    .map((file) => [code(file.path), String(file.covered), String(file.uncovered), String(file.unmeasured)]);
  return [head, sensitive, table(['File', 'Covered', 'Not covered', 'Not measured'], rows)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What tests prove of the controls that the security spec requires. */
function controlled({ controls }: Details): string {
  const rows = controls
    .slice(0, SHOWN)
    .map(({ control, proofs, holds }) => [
      escapeMarkdown(control),
      proofs.map(({ id, status }) => `${code(id)} ${status}`).join('<br>'),
      holds === null ? 'no proof by tests is named' : holds ? 'proved' : 'not proved',
    ]);
  return table(['Control of the security spec', 'Proofs by tests', 'Together'], rows);
}

/** What tests claim to verify, and whether the claim holds. */
function claimed({ claims }: Details): string {
  const rows = claims
    .slice(0, SHOWN)
    .map(({ standard, id, version, status, level, tests, passing, hint }) => [
      code(standard === 'ASVS' ? `${version === null ? '' : `v${version}-`}${id}` : id),
      status,
      level === null ? '' : `L${level}`,
      `${passing} of ${tests}`,
      escapeMarkdown(hint, 200),
    ]);
  return table(['Claimed', 'Identifier', 'Level', 'Tests that pass', 'Note'], rows);
}

function weakenings({ integrity }: Details): string {
  const rows = (integrity?.weakenings ?? [])
    .filter(({ level }) => level === 'error')
    .slice(0, SHOWN)
    .map(({ path, line, test, message }) => [code(`${path}:${line}`), code(test, 120), escapeMarkdown(message)]);
  return table(['Weakened test', 'Title', 'How'], rows);
}
