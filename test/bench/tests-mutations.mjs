// How many labelled weakenings of real test files the comparison of tests finds. Nothing is written or run.
//   node test/bench/tests-mutations.mjs [--files 25] [--per-rule 2] [--show] REPOSITORY…
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { checkIntegrity } from '../../actions/test-evidence-map/src/integrity/integrity.ts';
import { isTestFile } from '../../actions/test-evidence-map/src/source/languages.ts';
import { changeOf } from '../../shared/testing/change-builder.ts';
import { DIALECTS } from './tests-mutations/dialects.mjs';
import { mutationsOf } from './tests-mutations/mutate.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '25' },
    'per-rule': { type: 'string', default: '2' },
    show: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error('usage: node test/bench/tests-mutations.mjs [--files 25] [--per-rule 2] [--show] REPOSITORY…');
  process.exit(2);
}
const git = (path, ...args) => execFileSync('git', ['-C', path, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

const rows = new Map();
const byDialect = new Map();
for (const path of positionals) {
  for (const file of spread(testFiles(path), Number(values.files))) await mutateFile(path, file);
}
print();

/** Test files whose dialect is known, by path. */
function testFiles(path) {
  return git(path, 'ls-tree', '-r', '--name-only', 'HEAD')
    .split('\n')
    .filter((file) => isTestFile(file) && DIALECTS.some(({ files }) => files.test(file)));
}

/** That many of a list, evenly spread, so that a second run takes the same. */
function spread(list, number) {
  const step = Math.max(1, list.length / number);
  return Array.from({ length: Math.min(number, list.length) }, (_, index) => list[Math.floor(index * step)]);
}

async function mutateFile(path, file) {
  const before = git(path, 'show', `HEAD:${file}`);
  const dialect = DIALECTS.find(({ files }) => files.test(file));
  for (const [label, after] of mutationsOf(before, dialect, Number(values['per-rule']))) {
    const { weakenings } = await checkIntegrity(changeOf({ files: { [file]: [before, after] } }));
    const found = weakenings.some(({ level }) => level === 'error');
    note(rows, label, found);
    note(byDialect, /\.[^.]+$/u.exec(file)?.[0] ?? file, found);
    if (!found && values.show) console.log(`  missed: ${label} in ${file}\n${firstDifference(before, after)}`);
  }
}

function note(into, key, found) {
  const row = into.get(key) ?? { made: 0, found: 0 };
  into.set(key, { made: row.made + 1, found: row.found + Number(found) });
}

function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), (after ?? '').split('\n')];
  const at = old.findIndex((line, index) => line !== now[index]);
  return `    - ${old[at]?.trim()}\n    + ${now[at]?.trim()}`;
}

function print() {
  const all = { made: 0, found: 0 };
  for (const { made, found } of rows.values()) {
    all.made += made;
    all.found += found;
  }
  for (const [label, row] of [...rows, ...byDialect, ['all', all]]) {
    console.log(
      `${label.padEnd(34)}${String(row.found).padStart(6)} of ${String(row.made).padStart(6)}${((100 * row.found) / row.made).toFixed(1).padStart(8)} %`,
    );
  }
}
