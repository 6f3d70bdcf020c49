import type { Evidence, GateReport } from '../../../../shared/evidence/report.ts';
import { passes } from '../../../../shared/evidence/status.ts';
import { code, escapeMarkdown, table } from '../../../../shared/text/markdown.ts';
import type { Details } from '../details.ts';

const SHOWN = 30;

/** The job summary: proof by proof what gives it or what is missing, then totals, coverage and weakened tests. */
export function summarise(report: GateReport): string {
  const details = report.details as Details;
  return [totals(details), proofs(report.evidence, details), refused(details), coverage(details), weakenings(details)]
    .filter((part) => part !== '')
    .join('\n\n');
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

function proofs(evidence: readonly Evidence[], { mappings }: Details): string {
  const rows = evidence.map(({ id, status, summary, nextAction }) => {
    const tests = mappings.filter((mapping) => mapping.evidence === id && mapping.outcome === 'passed');
    const by = tests
      .slice(0, 2)
      .map(({ test }) => code(test, 100))
      .join('<br>');
    const what = passes(status) && by !== '' ? by : escapeMarkdown(summary);
    return [code(id), status, what, nextAction === null ? '' : escapeMarkdown(nextAction, 400)];
  });
  return table(['Proof', 'Status', 'Found', 'Next step'], rows);
}

function refused({ reports, coverage: { reports: coverageReports } }: Details): string {
  const rows = [...reports, ...coverageReports]
    .filter(({ status }) => status === 'malformed' || status === 'empty')
    .slice(0, SHOWN)
    .map(({ path, status, problems }) => [code(path), status, escapeMarkdown(problems[0] ?? '')]);
  return table(['Report that proves nothing', 'Status', 'Why'], rows);
}

function coverage({ coverage: { changedLines, reports } }: Details): string {
  if (changedLines === null || (reports.length === 0 && changedLines.files.length === 0)) return '';
  const { covered, uncovered, unmeasured, notExecutable, files } = changedLines;
  const head = `Changed lines: **${covered}** covered, **${uncovered}** not covered, **${unmeasured}** not measured, ${notExecutable} not executable`;
  const rows = files
    .filter((file) => file.uncovered + file.unmeasured > 0)
    .slice(0, SHOWN)
    .map((file) => [code(file.path), String(file.covered), String(file.uncovered), String(file.unmeasured)]);
  return [head, table(['File', 'Covered', 'Not covered', 'Not measured'], rows)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function weakenings({ integrity }: Details): string {
  const rows = (integrity?.weakenings ?? [])
    .filter(({ level }) => level === 'error')
    .slice(0, SHOWN)
    .map(({ path, line, test, message }) => [code(`${path}:${line}`), code(test, 120), escapeMarkdown(message)]);
  return table(['Weakened test', 'Title', 'How'], rows);
}
