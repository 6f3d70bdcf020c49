// What reading large results and coverage costs, beside other parsers on the same file in the same run.
//   node test/bench/tests.mjs [--megabytes 100] [--huge]      --huge adds a JUnit file of 1 GB
// Each measurement is a process of its own: time includes its start, CPU is all threads' (what a busy machine leaves alone), memory is the highest resident set.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '100' }, huge: { type: 'boolean', default: false } },
});
const MB = 1024 * 1024;
const work = mkdtempSync(join(tmpdir(), 'evidence-gate-bench-tests-'));
const worker = fileURLToPath(new URL('./tests-worker.mjs', import.meta.url));

/** Writes a file of about that many bytes, piece by piece. */
function make(name, bytes, begin, piece, end) {
  const path = join(work, name);
  const file = openSync(path, 'w');
  let written = writeSync(file, begin);
  for (let index = 0; written < bytes; index += 1000) {
    written += writeSync(file, Array.from({ length: 1000 }, (_, at) => piece(index + at)).join(''));
  }
  writeSync(file, end);
  closeSync(file);
  return path;
}

const testCase = (index) =>
  `<testcase classname="suite.number${index % 97}" name="does the thing number ${index} as it should" time="0.01"/>\n`;
const junit = (name, bytes) =>
  make(
    name,
    bytes,
    '<?xml version="1.0"?>\n<testsuites><testsuite name="s">\n',
    testCase,
    '</testsuite></testsuites>\n',
  );
const record = (index) =>
  `SF:src/file${index % 5000}.ts\n${Array.from({ length: 40 }, (_, at) => `DA:${(index * 40 + at) % 4000},${at % 3}\n`).join('')}end_of_record\n`;

const seconds = (ms) => (ms / 1000).toFixed(2).padStart(7);

function measure(label, what, path) {
  const { stdout, status } = spawnSync(process.execPath, [worker, what, path], { encoding: 'utf8', timeout: 600_000 });
  const result = status === 0 ? JSON.parse(stdout) : null;
  const figures =
    result === null
      ? 'not available here'
      : `${seconds(result.ms)} s${seconds(result.cpuMs)} s CPU${String(Math.round(result.rss / MB)).padStart(7)} MB   ${result.found}`;
  console.log(`  ${label.padEnd(34)}${figures}`);
}

try {
  const size = Number(values.megabytes) * MB;
  const xml = junit('junit.xml', size);
  console.log(`JUnit, ${Math.round(statSync(xml).size / MB)} MB (aim: 5 s, 150 MB)`);
  measure('test-evidence-map', 'results', xml);
  measure('saxes alone (floor)', 'saxes', xml);
  measure('fast-xml-parser', 'fast-xml-parser', xml);
  const lcov = make('lcov.info', size, 'TN:\n', record, '');
  console.log(`LCOV, ${Math.round(statSync(lcov).size / MB)} MB (aim: 2 s)`);
  measure('test-evidence-map', 'coverage', lcov);
  measure('lines by node:readline (floor)', 'readline', lcov);
  measure('@friedemannsommer/lcov-parser', 'lcov-parser', lcov);
  if (values.huge) {
    const huge = junit('huge.xml', 1024 * MB);
    console.log(
      `JUnit, ${Math.round(statSync(huge).size / MB)} MB (aim: no more memory than for ${values.megabytes} MB)`,
    );
    measure('test-evidence-map', 'results', huge);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
