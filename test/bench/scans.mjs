// Prints what large scans cost: a hundred thousand findings against as many of the base, and one SARIF file of a gigabyte.
// Not a timed test: it never fails, and says where an aim is missed.
//   node test/bench/scans.mjs                      measures dist/cli
//   node test/bench/scans.mjs --cli PATH/index.js --findings 100000 --megabytes 1000
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: join(import.meta.dirname, '../../dist/cli/index.js') },
    findings: { type: 'string', default: '100000' },
    megabytes: { type: 'string', default: '1000' },
  },
});
const CLI = resolve(values.cli);
const FINDINGS = Number(values.findings);
const BYTES = Number(values.megabytes) * 1e6;
const AIM = { seconds: 10, megabytes: 512 };
const folder = mkdtempSync(join(tmpdir(), 'evidence-gate-scans-'));

/** One result; `shift` moves a third of them by a line, as edits between two commits do. */
const resultOf = (index, shift, padding) => ({
  ruleId: `rule-${index % 200}`,
  ruleIndex: index % 200,
  message: { text: `Possible problem number ${index} in function handler${index % 997}; check its arguments.` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: `src/module${index % 50}/file${index % 2000}.js`, uriBaseId: '%SRCROOT%' },
        region: {
          startLine: Math.floor(index / 2000) * 7 + 1 + (index % 3 === 0 ? shift : 0),
          startColumn: 5,
          snippet: { text: `const value${index} = handler${index % 997}(request.query.name${index});` },
        },
      },
    },
  ],
  partialFingerprints: { primaryLocationLineHash: `${((index * 2_654_435_761) >>> 0).toString(16)}:1` },
  ...(padding === 0
    ? {}
    : { codeFlows: [{ threadFlows: [{ locations: [{ location: { message: { text: 'x'.repeat(padding) } } }] }] }] }),
});

async function write(name, count, shift, padding = 0) {
  const path = join(folder, name);
  const out = createWriteStream(path);
  const put = async (text) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const rules = Array.from({ length: 200 }, (_, index) => ({ id: `rule-${index}` }));
  const tool = JSON.stringify({ driver: { name: 'Bench', version: '1.0', rules } });
  await put(`{"version":"2.1.0","runs":[{"tool":${tool},"results":[`);
  for (let index = 0; index < count; index++) {
    await put((index === 0 ? '' : ',') + JSON.stringify(resultOf(index, shift, padding)));
  }
  out.end(']}]}');
  await once(out, 'finish');
  return path;
}

function measure(what, args) {
  const start = performance.now();
  // The kernel's own count of the child's peak is the only one that misses nothing.
  const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%M', process.execPath] : [process.execPath];
  const [command, ...before] = timed;
  const out = join(folder, 'out');
  const run = spawnSync(command, [...before, CLI, 'scan-aggregate', '--out', out, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  if (run.status !== 0 && run.status !== 1) throw new Error(`${what} ended with ${run.status}: ${run.stderr}`);
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = Number(/(\d+)\s*$/.exec(run.stderr)?.[1]);
  const megabytes = Number.isNaN(kilobytes) ? null : kilobytes / 1024;
  const { totals } = JSON.parse(readFileSync(join(out, 'scan-aggregate.json'), 'utf8')).details;
  const missed = seconds > AIM.seconds || (megabytes ?? 0) > AIM.megabytes;
  console.log(
    `${what.padEnd(44)}${seconds.toFixed(1).padStart(7)} s${(megabytes?.toFixed(0) ?? '?').padStart(7)} MiB   ${totals.read} read, ${totals.findings} findings${missed ? `   aim ${AIM.seconds} s, ${AIM.megabytes} MiB` : ''}`,
  );
}

try {
  const [head, base] = [await write('head.sarif', FINDINGS, 1), await write('base.sarif', FINDINGS, 0)];
  measure('nothing', []);
  measure(`${FINDINGS} findings`, ['--reports', head]);
  measure(`${FINDINGS} against ${FINDINGS} of the base`, ['--reports', head, '--baseline', base]);
  const count = 20_000;
  const large = await write('large.sarif', count, 0, Math.max(0, Math.round(BYTES / count) - 440));
  measure(`one file of ${Math.round(statSync(large).size / 1e6)} MB`, ['--reports', large]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
