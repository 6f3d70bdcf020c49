import { MalformedReport } from '../../input/malformed.ts';
import type { XmlHandler } from '../../input/xml.ts';
import { MAX_MUTANTS, type Mutant, type MutantStatus } from '../mutant.ts';

const STATUS: Readonly<Record<string, MutantStatus>> = {
  KILLED: 'killed',
  TIMED_OUT: 'timeout',
  SURVIVED: 'survived',
  NO_COVERAGE: 'no-coverage',
};
const FIELDS = new Set(['sourceFile', 'mutatedClass', 'lineNumber', 'mutator', 'description', 'killingTest']);
const MAX_FIELD = 4000;

/** Collects `<mutation>` elements. A mutant without a line or a file is none. */
export function pitHandler(into: Mutant[]): XmlHandler {
  let status: MutantStatus = 'invalid';
  let field: string | null = null;
  const fields = new Map<string, string>();
  return {
    open: (name, attributes) => {
      if (name === 'mutation') {
        fields.clear();
        const word = attributes.get('status') ?? '';
        status = Object.hasOwn(STATUS, word) ? (STATUS[word] as MutantStatus) : 'invalid';
      }
      field = FIELDS.has(name) ? name : null;
    },
    text: (text) => {
      if (field !== null) fields.set(field, ((fields.get(field) ?? '') + text).slice(0, MAX_FIELD));
    },
    close: (name) => {
      field = null;
      if (name !== 'mutation') return;
      const line = Number(fields.get('lineNumber'));
      const file = fields.get('sourceFile') ?? '';
      if (!Number.isSafeInteger(line) || line < 1 || file === '') {
        throw new MalformedReport('holds a mutation without a line or a source file');
      }
      if (into.length >= MAX_MUTANTS) throw new MalformedReport(`holds more than ${MAX_MUTANTS} mutants`);
      const killing = fields.get('killingTest') ?? '';
      into.push({
        path: pathOf(fields.get('mutatedClass') ?? '', file),
        startLine: line,
        endLine: line,
        status,
        what: fields.get('description') ?? fields.get('mutator') ?? 'mutant',
        killedBy: killing === '' ? [] : [testName(killing)],
      });
    },
  };
}

/** PIT names the file alone; its folder is the package of the class. */
function pathOf(className: string, file: string): string {
  const folder = className.split('.').slice(0, -1).join('/');
  return folder === '' ? file : `${folder}/${file}`;
}

/** `a.b.CTest.[engine:junit-jupiter]/[class:a.b.CTest]/[method:refuses()]` → `refuses`; JUnit 4 ends in `.refuses(a.b.CTest)`. */
const testName = (killing: string): string =>
  /\[(?:method|test-template):([^(\]]{1,300})/u.exec(killing)?.[1] ??
  /\.([\w$]{1,300})\([\w.$]{1,500}\)$/u.exec(killing)?.[1] ??
  killing;
