import { expect, test } from '@jest/globals';
import type { JudgedFinding, JudgedWorkflow } from './judged-workflow.ts';
import { settleCalls, withCallees } from './settle-calls.ts';

const finding = (line: number, more: Partial<JudgedFinding> = {}): JudgedFinding => ({
  ruleId: 'workflow.script-injection', class: 'script-injection', line, message: 'm', level: 'error', state: 'new', text: 't',
  ...more,
}); // prettier-ignore
const file = (path: string, ...findings: JudgedFinding[]): JudgedWorkflow => ({ path, status: 'ok', findings });
const call = (path: string, line: number) => finding(6, { inside: { path, line, message: 'inner' } });
const settled = (...workflows: JudgedWorkflow[]) =>
  settleCalls(workflows, (path) => path.slice(0, path.indexOf('.github/'))).map(({ path, findings }) => [
    path,
    ...findings.map(({ line, level, state }) => `${line} ${level} ${state}`),
  ]);

test('a weakness of a judged file is told there, as bad as the call makes it', () => {
  expect(
    settled(
      file('a/.github/w.yml', call('.github/x.yml', 5)),
      file('a/.github/x.yml', finding(5, { level: 'warning' })),
    ),
  ).toEqual([['a/.github/w.yml'], ['a/.github/x.yml', '5 error new']]);
});

test('a file that is not judged leaves it at the call', () => {
  expect(settled(file('.github/w.yml', call('.github/x.yml', 5)))).toEqual([['.github/w.yml', '6 error new']]);
});

test('the same path in another repository is another file', () => {
  expect(settled(file('a/.github/w.yml', call('.github/x.yml', 5)), file('b/.github/x.yml'))).toEqual([
    ['a/.github/w.yml', '6 error new'],
    ['b/.github/x.yml'],
  ]);
});

test('a weakness that was an error before the call stays what it was', () => {
  const existing = finding(5, { state: 'existing' });
  expect(settled(file('.github/w.yml', call('.github/x.yml', 5)), file('.github/x.yml', existing))).toEqual([
    ['.github/w.yml'],
    ['.github/x.yml', '5 error existing'],
  ]);
});

test('several calls of one place are one finding that names a caller', () => {
  const [, callee] = settleCalls(
    [file('.github/w.yml', call('.github/x.yml', 5), call('.github/x.yml', 5)), file('.github/x.yml')],
    () => '',
  );
  expect(callee?.findings).toMatchObject([{ line: 5, message: 'inner (called from .github/w.yml:6)' }]);
});

test('a caller who names files gets the called file as well, once', () => {
  const files = [
    file('a/.github/w.yml', call('.github/x.yml', 5), call('.github/x.yml', 9)),
    file('a/.github/v.yml', finding(1)),
  ];
  expect(withCallees(files, () => 'a/').map(({ path }) => path)).toEqual([
    'a/.github/w.yml',
    'a/.github/v.yml',
    'a/.github/x.yml',
  ]);
});
