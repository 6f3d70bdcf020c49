// How often the comparison of tests would have blocked the commits of real projects. Reads git objects only.
//   node test/bench/tests-history.mjs [--commits 500] [--show] REPOSITORY…
// Merges are left out: their changes are those of the commits they merge.
import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { checkIntegrity } from '../../actions/test-evidence-map/src/integrity/integrity.ts';
import { isTestFile } from '../../actions/test-evidence-map/src/source/languages.ts';
import { openRepository } from '../../shared/change/read-change.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { commits: { type: 'string', default: '500' }, show: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: node test/bench/tests-history.mjs [--commits 500] [--show] REPOSITORY…');
  process.exit(2);
}

const sum = { commits: 0, touching: 0, blocked: 0 };
const rules = new Map();
for (const path of positionals) {
  const found = await judgeHistory(path);
  for (const key of Object.keys(sum)) sum[key] += found[key];
  console.log(line(nameOf(path), found));
}
console.log(line('all', sum));
console.log([...rules].map(([rule, number]) => `${rule} ${number}`).join(', '));

async function judgeHistory(path) {
  const log = execFileSync(
    'git',
    ['-C', path, 'log', '--no-merges', '--min-parents=1', `-${Number(values.commits)}`, '--format=%H'],
    { encoding: 'utf8' },
  );
  const counts = { commits: 0, touching: 0, blocked: 0 };
  const repository = await openRepository(path);
  try {
    for (const head of log.trim().split('\n')) {
      let change;
      try {
        change = await repository.readChange({ base: `${head}^`, head });
      } catch {
        continue;
      }
      counts.commits++;
      if (!change.files.some((file) => file.before !== null && isTestFile(file.path))) continue;
      counts.touching++;
      const errors = (await checkIntegrity(change)).weakenings.filter(({ level }) => level === 'error');
      if (errors.length === 0) continue;
      counts.blocked++;
      for (const rule of new Set(errors.map(({ ruleId }) => ruleId))) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      if (values.show)
        for (const one of errors.slice(0, 3))
          console.log(
            `  ${head.slice(0, 10)} ${one.ruleId} ${one.path}:${one.line} "${one.test.slice(0, 80)}" ${one.message.slice(0, 160)}`,
          );
    }
  } finally {
    repository.close();
  }
  return counts;
}

function line(name, { commits, touching, blocked }) {
  const share = (of) => (of === 0 ? '-' : `${((100 * blocked) / of).toFixed(2)} %`);
  return `${name.padEnd(24)}${commits} commits, ${touching} alter test files, ${blocked} blocked: ${share(commits)} of all, ${share(touching)} of those that alter tests`;
}

function nameOf(path) {
  const name = basename(path);
  return /^(?:repo|\.git)$/u.test(name) ? basename(dirname(path)) : name;
}
