import type { ExamplesOf } from '../../../shared/policy/rule-examples.ts';
import type { Area, EvidenceDefinition, Policy, Requirement, Rule } from '../../../shared/policy/schema.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { painter } from '../io.ts';
import { proofInWords, ruleInWords, whenInWords } from './explain-text.ts';

/** Writes pages for a terminal: a title, rows of a name and its lines, sections. Everything of the policy is made visible. */
export interface Writer {
  readonly title: (kind: string, id: string, title: string) => string;
  /** Prose, wrapped. */
  readonly row: (name: string, lines: readonly string[]) => string;
  /** Code and patterns, as they are. */
  readonly code: (name: string, lines: readonly string[]) => string;
  readonly heading: (text: string) => string;
}

/** Columns of prose. */
const WIDTH = 100;

export function writer(color: boolean): Writer {
  const { bold, dim } = painter(color);
  const rows = (name: string, lines: readonly string[]): string =>
    lines.map((line, index) => `  ${(index === 0 ? name : '').padEnd(11)}${line}\n`).join('');
  const shown = (lines: readonly string[]): string[] => lines.flatMap((line) => visible(line).split('\n'));
  return {
    title: (kind, id, title) => `${dim(kind)} ${bold(visible(id))}: ${visible(title)}\n`,
    row: (name, lines) => rows(name, shown(lines).flatMap(wrap)),
    code: (name, lines) => rows(name, shown(lines)),
    heading: (text) => `\n${bold(text)}\n`,
  };
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) as string;
    if (last !== '' && last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** An area: its risk, what touching it asks for, its rules with an example each. */
export function areaPage(id: string, area: Area, policy: Policy, examplesOf: ExamplesOf, write: Writer): string {
  const types = Object.entries(policy.changeTypes).filter(([, { areas }]) => areas.includes(id));
  const asking = policy.requirements.filter(
    ({ when }) =>
      when.areas?.includes(id) === true || when.changeTypes?.some((type) => types.some(([name]) => name === type)),
  );
  return [
    write.title('area', id, area.title),
    write.row('risk', [area.quiet ? `${area.risk}; touching it alone makes nothing sensitive` : area.risk]),
    write.row(
      'makes it',
      types.map(([name, { title }]) => `${name}: ${title}`),
    ),
    write.row(
      'asks for',
      asking.map(({ id: requirement, evidence }) => `${evidence.join(', ')} (${requirement})`),
    ),
    write.heading('Rules'),
    ...(area.rules.length === 0
      ? [write.row('', ['none: nothing is recognised as this area by its name or text'])]
      : []),
    ...area.rules.map((rule) => ruleInBrief(rule, area, examplesOf, write)),
  ].join('');
}

function ruleInBrief(rule: Rule, area: Area, examplesOf: ExamplesOf, write: Writer): string {
  const { match, noMatch } = examplesOf(rule);
  return [
    `  ${visible(rule.id)}\n`,
    write.row('', [rule.rationale]),
    ...(rule.risk === undefined || rule.risk === area.risk ? [] : [write.row('risk', [rule.risk])]),
    write.row(
      'see',
      [[...rule.cwe, ...rule.asvs.map((entry) => `ASVS ${entry}`)].join(', ')].filter((line) => line !== ''),
    ),
    write.code('matches', match.slice(0, 1)),
    write.code('but not', noMatch.slice(0, 1)),
  ].join('');
}

/** One rule, whole. */
export function rulePage(rule: Rule, areaId: string, area: Area, examplesOf: ExamplesOf, write: Writer): string {
  const { match, noMatch } = examplesOf(rule);
  return [
    write.title('rule', rule.id, rule.rationale),
    write.row('area', [`${areaId}: ${area.title}`]),
    write.row('risk', [rule.risk ?? area.risk]),
    write.row('looks at', ruleInWords(rule)),
    write.row(
      'CWE',
      [rule.cwe.join(', ')].filter((line) => line !== ''),
    ),
    write.row(
      'ASVS',
      [rule.asvs.join(', ')].filter((line) => line !== ''),
    ),
    write.heading('Matches'),
    write.code('', match),
    write.heading('Does not match'),
    write.code('', noMatch),
    write.heading(rule.kind === 'path' ? 'Path patterns' : 'Regular expressions'),
    write.code('', rule.any),
  ].join('');
}

/** What proves an evidence id, how to supply it, and who asks for it. */
export function evidencePage(id: string, definition: EvidenceDefinition, policy: Policy, write: Writer): string {
  const asking = policy.requirements.filter(({ evidence }) => evidence.includes(id));
  return [
    write.title('evidence', id, definition.title),
    write.row('by gate', [definition.gate]),
    write.row('proved by', proofInWords(id, definition)),
    write.row('how to', [definition.howTo]),
    write.heading('Asked for by'),
    ...(asking.length === 0 ? [write.row('', ['nothing'])] : []),
    ...asking.map(
      ({ id: requirement, when, why }) => `  ${visible(requirement)}\n${write.row('', [whenInWords(when), why])}`,
    ),
  ].join('');
}

/** Whose move it is, by the first digit of a code. */
const MOVES = new Map([
  ['1', 'evidence cannot be used as it is; the change stays not-ready until it can'],
  ['2', 'the caller’s mistake: nothing was judged; exit status 2, or 1 when what was handed in does not hold'],
  ['3', 'our fault: exit status 3; please report it with the command you ran'],
  ['4', 'evidence cannot be used as it is; the change stays not-ready until it can'],
]);

/** What an error code means, and who has to act. */
export const codePage = (code: string, meaning: string, write: Writer): string =>
  [
    write.title('code', code, meaning),
    write.row('whose move', [MOVES.get(code.charAt(2)) ?? 'see the message']),
    write.row('next step', ['The message that came with it names it.']),
  ].join('');

/** When something is owed, what, and why. */
export function requirementPage(requirement: Requirement, policy: Policy, write: Writer): string {
  const { id, title, when, evidence, why } = requirement;
  const width = Math.max(...evidence.map((name) => name.length));
  const told = (name: string): string =>
    `${name.padEnd(width)}  ${Object.hasOwn(policy.evidence, name) ? policy.evidence[name]?.title : 'not defined'}`;
  return [
    write.title('requirement', id, title),
    write.row('owed', [whenInWords(when)]),
    write.row('why', [why]),
    write.heading('Evidence'),
    write.code('', evidence.map(told)),
  ].join('');
}
