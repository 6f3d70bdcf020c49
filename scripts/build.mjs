// Builds the committed bundles: tsc emits JavaScript, ncc makes one ES module of each entry. The grammars that any of them
// may load are copied beside them once, to dist/grammars.
//   node scripts/build.mjs                      all bundles into dist/
//   node scripts/build.mjs cli approval-gate    only these
//   node scripts/build.mjs --out DIR [name …]   into another folder
//   node scripts/build.mjs --check              builds aside and fails when dist/ differs (CI)
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import ncc from '@vercel/ncc';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, check: { type: 'boolean' } },
});

const ENTRIES = {
  cli: 'cli/src/index.js',
  ...Object.fromEntries(
    readdirSync(join(root, 'actions'))
      .filter((name) => existsSync(join(root, 'actions', name, 'src/index.ts')))
      .map((name) => [name, `actions/${name}/src/index.js`]),
  ),
};

// ncc resolves node_modules upwards from the emitted files, so they stay inside the project. Their folder's name ends up
// in comments of the bundle: for dist/ it is always the same.
const emitted = join(root, 'build', values.out ? `emit-${process.pid}` : 'emit');
rmSync(emitted, { recursive: true, force: true });
mkdirSync(emitted, { recursive: true });
const out = values.check ? mkdtempSync(join(root, 'build/dist-')) : resolve(values.out ?? join(root, 'dist'));

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

async function bundle(name) {
  const { code, assets } = await ncc(join(emitted, ENTRIES[name]), {
    cache: false,
    minify: false,
    sourceMap: false,
    license: 'licenses.txt',
    quiet: true,
  });
  // Left-over chunks of an earlier build would be shipped unnoticed.
  rmSync(join(out, name), { recursive: true, force: true });
  const write = (file, content) => {
    const path = join(out, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  write('index.js', code);
  write('package.json', '{ "type": "module" }\n');
  for (const [file, { source }] of Object.entries(assets)) if (file !== 'package.json') write(file, source);
}

async function copyGrammars() {
  const { ENGINE, GRAMMARS } = await import(pathToFileURL(join(emitted, 'shared/syntax/grammars.js')).href);
  const folder = join(out, 'grammars');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = [...Object.values(ENGINE), ...Object.values(GRAMMARS)];
  for (const grammar of files)
    copyFileSync(join(root, 'node_modules', grammar.package, grammar.file), join(folder, basename(grammar.file)));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const licences = [...new Set(files.map((grammar) => grammar.package))]
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((name) => `${name}\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trimEnd()}\n`);
  writeFileSync(join(folder, 'licenses.txt'), licences.join('\n'));
}

function differences() {
  const dist = join(root, 'dist');
  const names = new Set([...filesBelow(dist), ...filesBelow(out)]);
  return [...names].filter((file) => {
    const [a, b] = [join(dist, file), join(out, file)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

try {
  execFileSync(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', 'tsconfig.build.json', '--outDir', emitted, ...(values.out ? ['--noEmitOnError', 'false'] : [])],
    { cwd: root, stdio: 'inherit' },
  );
} catch (error) {
  if (!values.out) throw error;
}
try {
  for (const name of positionals.length > 0 ? positionals : Object.keys(ENTRIES)) await bundle(name);
  await copyGrammars();
  if (values.check) {
    const stale = differences();
    if (stale.length > 0) {
      console.error(
        `dist/ is not what the sources build to; run npm run build and commit:\n${stale.map((file) => `  dist/${file}`).join('\n')}`,
      );
      process.exitCode = 1;
    } else console.log('dist/ is what the sources build to');
  }
} finally {
  rmSync(emitted, { recursive: true, force: true });
  if (values.check) rmSync(out, { recursive: true, force: true });
}
