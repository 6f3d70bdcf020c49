import { visible } from '../../../shared/text/markdown.ts';
import { painter } from '../io.ts';
import type { DoctorCheck, Edit } from './check.ts';
import type { Diagnosis } from './diagnose.ts';
import { differencesFromSound } from './example-text.ts';

/** The findings for people: what is open, why it matters, the fix ready to copy. */
export function describeDiagnoses(repository: string, found: readonly Diagnosis[], color: boolean): string {
  const { bold, dim, green, red } = painter(color);
  if (found.length === 0) return `${green('sound')} ${visible(repository)}: no way around the gate was found\n`;
  const blocks = found.map(
    ({ check, title, where, message, rationale, fix, source }) =>
      `${red(check)}  ${bold(title)}\n  ${visible(where)}: ${visible(message)}\n  ${dim(rationale)}\n\n${indent(fix)}\n\n  ${dim(source)}\n`,
  );
  const count = `${found.length} ${found.length === 1 ? 'way' : 'ways'} around the gate`;
  return `${blocks.join('\n')}\n${red('bypassable')} ${visible(repository)}: ${count}\n`;
}

/** Fixes hold text of workflows: line breaks stay, other control characters are shown. */
const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${visible(line)}`)
    .join('\n');

/** The page of all checks, for docs/guides/doctor.md. */
export function checksPage(checks: readonly DoctorCheck[]): string {
  const sections = checks.map(({ id, title, rationale, source, examples: { bad, good } }) =>
    [
      `## ${id}`,
      `**${title}.** ${rationale}`,
      'Found, for instance:',
      fence(bad[0]),
      'Not found:',
      fence(good[0]),
      `Source: <${source}>`,
    ].join('\n\n'),
  );
  return `${['<!-- Written by `evidence-gate doctor --list`. Do not edit. -->', '# What the doctor looks for', INTRODUCTION, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = [
  '`evidence-gate doctor --repository OWNER/NAME` reads rulesets, branch protection, the settings of GitHub Actions, the',
  'workflows and CODEOWNERS of the default branch, and tells every way around the gate with the call or patch that closes',
  'it. Exit status 0: none was found; 1: the gate can be bypassed, or something could not be read; 2: usage.',
].join('\n');

/** Plain text, so that no formatter reads it as a language. */
const fence = (edit: Edit | undefined): string => `\`\`\`text\n${differencesFromSound(edit ?? {})}\n\`\`\``;
