import type { GateReport } from '../evidence/report.ts';

/** Findings that are made text at once. */
export const BATCH = 500;

/**
 * A gate report as it is written: `JSON.stringify(report, null, 2)` and a line end, in pieces. Text of a hundred thousand
 * findings would be as large as the findings, and they are still there.
 */
export function* reportText(report: GateReport): Generator<string> {
  let separator = '{\n';
  for (const [name, value] of Object.entries(report)) {
    if (value === undefined) continue;
    yield `${separator}  ${JSON.stringify(name)}: `;
    separator = ',\n';
    if (name === 'findings' && report.findings.length > BATCH) yield* listText(report.findings);
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

function* listText(items: readonly unknown[]): Generator<string> {
  for (let from = 0; from < items.length; from += BATCH) {
    const batch = items.slice(from, from + BATCH).map((item) => `    ${indented(item, '    ')}`);
    yield `${from === 0 ? '[' : ','}\n${batch.join(',\n')}`;
  }
  yield '\n  ]';
}

// No line end stands inside a JSON string, so that every one of them is one of the layout.
const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
