// Holds the grounding of ai-review against real history: every true finding must stand, every altered one must fall.
//   node test/bench/review-grounding.mjs REPOSITORY … [--commits 500]
// For each commit with one parent it makes findings that quote added lines as they were shown to the model, and alters each
// in one way: a character changed, added, dropped or replaced by a look-alike, a line more or less, a place off by some
// lines, the old side's line number, another file. Reads git objects only. Ends with 1 when anything is judged wrongly.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { openRepository } from '../../shared/change/read-change.ts';
import { rejectionOf } from '../../actions/ai-review/src/grounding/ground.ts';
import { readHeads } from '../../actions/ai-review/src/grounding/heads.ts';
import { redactLines } from '../../actions/ai-review/src/secrets/redact.ts';
import { libraryRedactor } from '../../actions/ai-review/src/secrets/library.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { commits: { type: 'string', default: '500' } },
});
if (positionals.length === 0) {
  console.error('Name a repository: node test/bench/review-grounding.mjs REPOSITORY … [--commits 500]');
  process.exit(2);
}

/** Findings made of one commit: more would only repeat themselves. */
const MAX_FINDINGS = 40;
const LOOKALIKES = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  E: 'Е',
  K: 'К',
  O: 'О',
};

const totals = { commits: 0, hunks: 0, true: 0, lost: 0, altered: 0, accepted: 0, unreadable: 0 };
const features = { renamed: 0, CRLF: 0, 'no newline at end': 0, BOM: 0, tabs: 0, 'non-ASCII': 0 };
const redact = await libraryRedactor();
const share = Math.ceil(Number(values.commits) / positionals.length);

const finding = (path, startLine, endLine, quote) => ({
  hunk: 'h1',
  path,
  startLine,
  endLine,
  quote,
  enabledByLine: null,
  enabledByQuote: null,
});

/** Alterations of a true finding, each of which makes it false. */
function* alterations({ path, startLine, endLine, quote }, { lines }, oldLine, otherPath) {
  const at = Math.floor(quote.length / 2);
  yield finding(path, startLine, endLine, `${quote.slice(0, at)}§${quote.slice(at + 1)}`);
  yield finding(path, startLine, endLine, `${quote.slice(0, at)}§${quote.slice(at)}`);
  const cut = quote.slice(0, at) + quote.slice(at + 1);
  if (cut !== quote && quote[at] !== '\n') yield finding(path, startLine, endLine, cut);
  const index = [...quote].findIndex((character) => Object.hasOwn(LOOKALIKES, character));
  if (index >= 0) {
    const characters = [...quote];
    characters[index] = LOOKALIKES[characters[index]];
    yield finding(path, startLine, endLine, characters.join(''));
  }
  yield finding(path, startLine, endLine, `${quote}\n${quote}`);
  yield finding(path, startLine, endLine + 1, quote);
  for (const shift of [-7, -1, 1, 7]) {
    const there = lines.slice(startLine - 1 + shift, endLine + shift).join('\n');
    if (startLine + shift >= 1 && there !== quote) yield finding(path, startLine + shift, endLine + shift, quote);
  }
  const there = oldLine === null ? quote : lines.slice(oldLine - 1, oldLine + endLine - startLine).join('\n');
  if (there !== quote) yield finding(path, oldLine, oldLine + endLine - startLine, quote);
  if (otherPath !== undefined) yield finding(otherPath, startLine, endLine, quote);
}

/** The line of the old side at which a hunk's line would stand; null when it is the same. */
const oldLineOf = (hunk, line) => {
  const old = hunk.oldStart + (line - hunk.newStart);
  return old === line || old < 1 ? null : old;
};

function noteFeatures(file, text) {
  if (file.status === 'renamed') features.renamed += 1;
  if (text.includes('\r\n')) features.CRLF += 1;
  if (!text.endsWith('\n')) features['no newline at end'] += 1;
  if (text.startsWith('\uFEFF')) features.BOM += 1;
  if (text.includes('\t')) features.tabs += 1;
  if (/[^\0-\x7f]/u.test(text)) features['non-ASCII'] += 1;
}

async function judgeCommit(repository, oid) {
  const change = await repository.readChange({ base: `${oid}^`, head: oid });
  const heads = await readHeads(change, redact);
  const ground = { files: new Map(change.files.map((file) => [file.path, file])), heads };
  const paths = [...heads].filter(([, head]) => head !== null).map(([path]) => path);
  let made = 0;
  for (const file of change.files) {
    const head = heads.get(file.path);
    if (!head) continue;
    noteFeatures(file, (await change.readHead(file.path)) ?? '');
    totals.hunks += file.hunks.length;
    for (const hunk of file.hunks) {
      const added = hunk.lines.filter(({ kind, newLine }) => kind === 'added' && !head.cut.has(newLine));
      for (const { newLine } of added.filter((_, index) => index % Math.max(1, Math.floor(added.length / 3)) === 0)) {
        if (made++ >= MAX_FINDINGS) return;
        const end = Math.min(newLine + (made % 3), head.lines.length);
        if ([...head.cut].some((line) => line >= newLine && line <= end)) continue;
        // As an answer is: redacted once more before it is judged.
        const quote = redactLines(head.lines.slice(newLine - 1, end)).join('\n');
        if (quote.trim() === '') continue;
        const real = finding(file.path, newLine, end, quote);
        totals.true += 1;
        const why = rejectionOf(real, file.path, ground);
        if (why !== null) {
          totals.lost += 1;
          console.log(`lost: ${oid.slice(0, 12)} ${file.path}:${newLine}: ${why}`);
        }
        const other = paths.find((path) => path !== file.path);
        for (const lie of alterations(real, head, oldLineOf(hunk, newLine), other)) {
          totals.altered += 1;
          if (rejectionOf(lie, file.path, ground) === null) {
            totals.accepted += 1;
            console.log(`accepted: ${oid.slice(0, 12)} ${lie.path}:${lie.startLine}`);
          }
        }
      }
    }
  }
}

for (const path of positionals) {
  const list = ['-C', path, 'rev-list', '--no-merges', '--min-parents=1', `--max-count=${share}`, '--all'];
  const commits = execFileSync('git', list, { encoding: 'utf8' }).split('\n').filter(Boolean);
  const repository = await openRepository(path);
  for (const oid of commits) {
    try {
      await judgeCommit(repository, oid);
      totals.commits += 1;
    } catch (error) {
      totals.unreadable += 1;
      console.error(`not read: ${oid.slice(0, 12)}: ${error.message}`);
    }
  }
  repository.close();
}
console.log({ ...totals, files: features });
process.exitCode = totals.lost + totals.accepted > 0 || totals.true === 0 ? 1 : 0;
