import { finding } from '../../../../shared/evidence/evidence.ts';
import type { Finding } from '../../../../shared/evidence/report.ts';
import { levelOf, LOCKFILE_RULES, type Fault } from './rules.ts';

/** Faults of one file that are listed one by one: past this number nobody reads them. */
export const MAX_FAULTS = 500;

/** The package a fault is about; null for the file itself. */
export interface About {
  readonly name: string;
  readonly version: string;
  /** Text that stands only where the package's entry begins, if the format has such. */
  readonly key?: string;
}

/** Makes findings that point at the line of the file on which the package's name stands. */
export function noter(path: string, text: string): (about: About | null, fault: Fault) => Finding {
  return (about, { rule, detail }) => {
    const subject = about === null ? path : `${about.name}${about.version === '' ? '' : `@${about.version}`}`;
    return finding(
      rule,
      levelOf(rule),
      `${subject} ${LOCKFILE_RULES[rule]}: ${detail}.`,
      { path, startLine: about === null ? 1 : lineOf(text, about) },
      { text: `${about?.key ?? subject} ${detail}` },
    );
  };
}

/** The line with name and version, or with the quoted name, or the first one that has the name in it. */
function lineOf(text: string, { name, version, key }: About): number {
  const forms = [
    ...(key === undefined ? [] : [key]),
    `"${name}@${version}`,
    `${name}@${version}`,
    `${name} ${version}`,
    `"${name}"`,
    name,
  ];
  const at = forms.map((form) => text.indexOf(form)).find((index) => index !== -1) ?? -1;
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
