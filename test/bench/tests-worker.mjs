// One measurement of tests.mjs in its own process: `tests-worker.mjs WHAT PATH`. Prints JSON; fails when a parser is not installed.
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { nodeFiles } from '../../shared/files/node-files.ts';

const [, , what, path] = process.argv;
let rss = 0;
const watch = setInterval(() => (rss = Math.max(rss, process.memoryUsage.rss())), 5);
const started = performance.now();
const found = await READERS()[what](path);
const ms = performance.now() - started;
clearInterval(watch);
rss = Math.max(rss, process.memoryUsage.rss(), process.resourceUsage().maxRSS * 1024);
const cpu = process.resourceUsage();
console.log(JSON.stringify({ ms, cpuMs: (cpu.userCPUTime + cpu.systemCPUTime) / 1000, rss, found }));

function READERS() {
  return {
    results: async (file) => {
      const { readReport } = await import('../../actions/test-evidence-map/src/results/read-report.ts');
      const { reading } = await readReport(nodeFiles(), file, () => undefined);
      return `${reading.tests} tests, ${reading.status}`;
    },
    coverage: async (file) => {
      const { readCoverage } = await import('../../actions/test-evidence-map/src/coverage/read-coverage.ts');
      const { files, status } = await readCoverage(nodeFiles(), file);
      return `${[...files.entries()].length} files, ${status}`;
    },
    saxes: async (file) => {
      const { SaxesParser } = await import('saxes');
      return counting(file, new SaxesParser(), (parser, count) => parser.on('opentag', count));
    },
    'fast-xml-parser': async (file) => {
      const { XMLParser } = await import('fast-xml-parser');
      const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(file, 'utf8'));
      return `${testsuites.testsuite.testcase.length} cases`;
    },
    'lcov-parser': async (file) => {
      const { lcovParser } = await import('@friedemannsommer/lcov-parser');
      return `${(await lcovParser({ from: createReadStream(file) })).length} records`;
    },
    readline: async (file) => {
      let lines = 0;
      for await (const _ of createInterface({ input: createReadStream(file) })) lines++;
      return `${lines} lines`;
    },
  };
}

async function counting(file, parser, listen) {
  let elements = 0;
  listen(parser, () => elements++);
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) parser.write(chunk);
  parser.close();
  return `${elements} elements`;
}
