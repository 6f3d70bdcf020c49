import { randomBytes } from 'node:crypto';
import { appendFile, stat } from 'node:fs/promises';
import type { Finding } from '../evidence/report.ts';

/** GitHub drops a step summary above 1 MiB without failing the step. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;
/** GitHub shows ten annotations of a level a step and drops the rest. */
const MAX_ANNOTATIONS = 10;

/** Appends outputs to the file GITHUB_OUTPUT names; the delimiter is random, so that no value can end it early. */
export async function writeOutputs(file: string, outputs: Readonly<Record<string, string>>): Promise<void> {
  const blocks = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `evidence-gate-${randomBytes(16).toString('hex')}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  await appendFile(file, blocks.join(''));
}

/** Appends to the job summary, cut so that the whole stays under GitHub's limit; says so where it was cut. */
export async function writeSummary(file: string, markdown: string): Promise<void> {
  const used = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  await appendFile(file, `${cutToBytes(markdown, MAX_SUMMARY_BYTES - used - 2)}\n`);
}

/** Cuts at a line's end so that at most `limit` bytes of UTF-8 remain, the note included. */
export function cutToBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = '\n\n_The summary was cut here; the gate report holds everything._';
  const kept = Buffer.from(text).subarray(0, Math.max(0, limit - Buffer.byteLength(note)));
  const end = kept.lastIndexOf(10);
  return end <= 0 ? '' : `${kept.subarray(0, end).toString('utf8')}${note}`;
}

const COMMAND = { error: 'error', warning: 'warning', note: 'notice' } as const;
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands for the first findings of each level, and one line on how many more there are. */
export function annotations(findings: readonly Finding[]): string[] {
  const lines: string[] = [];
  for (const level of ['error', 'warning', 'note'] as const) {
    const ofLevel = findings.filter((finding) => finding.level === level && finding.state === 'new');
    const shown = ofLevel.length > MAX_ANNOTATIONS ? ofLevel.slice(0, MAX_ANNOTATIONS - 1) : ofLevel;
    for (const { location, message, ruleId } of shown) {
      const place = location
        ? ` file=${escapeProperty(location.path)}${location.startLine ? `,line=${location.startLine}` : ''},title=${escapeProperty(ruleId)}`
        : ` title=${escapeProperty(ruleId)}`;
      lines.push(`::${COMMAND[level]}${place}::${escapeData(message)}`);
    }
    if (shown.length < ofLevel.length)
      lines.push(
        `::${COMMAND[level]}::${ofLevel.length - shown.length} more of this level; the gate report lists them all.`,
      );
  }
  return lines;
}
