// Weakens one test file in every labelled way its dialect knows, once a rule and test.

/** A test by its lines: from its first line to the one that closes it. Null where the layout does not tell. */
function blocksOf(lines, dialect) {
  const blocks = [];
  for (let from = 0; from < lines.length; from++) {
    const found = dialect.test.exec(lines[from]);
    if (found === null) continue;
    const indent = found[1].length;
    let to = from + 1;
    const isDeeper = (line) => line.trim() === '' || /^\s*/u.exec(line)[0].length > indent;
    // An annotation stands before the line that opens the block.
    if (/^\s*@/u.test(lines[from])) while (to < lines.length && !/\{\s*$/u.test(lines[to - 1])) to++;
    if (/^\s*\{\s*$/u.test(lines[to] ?? '')) to++;
    while (to < lines.length && isDeeper(lines[to])) to++;
    const closes = /^\s*(?:\}|end\b|\))/u.test(lines[to] ?? '');
    const body = lines.slice(from + 1, to);
    const assertions = body.flatMap((line, at) =>
      dialect.assertion.test(line) && balanced(line) ? [from + 1 + at] : [],
    );
    if (assertions.length > 0)
      blocks.push({ from, to: closes ? to : to - 1, opens: openingLine(lines, from), assertions });
    from = to - 1;
  }
  return blocks;
}

const openingLine = (lines, from) => {
  let at = from;
  // A brace may stand on a line of its own.
  while (at < lines.length && !/(?:\{|=>|:|\bdo(?: \|.*\|)?)\s*$|^\s*def \w+$/u.test(lines[at])) at++;
  return at;
};
const balanced = (line) => {
  let depth = 0;
  for (const sign of line.replace(/(["'`])(?:\\.|(?!\1).)*\1/gu, '')) {
    if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** One mutation: its label and the whole text after it. */
export function* mutationsOf(text, dialect, perRule) {
  const lines = text.split('\n');
  const blocks = blocksOf(lines, dialect);
  const made = new Map();
  for (const block of blocks) {
    for (const [label, after] of ofBlock(lines, dialect, block)) {
      const count = made.get(label) ?? 0;
      if (after === null || after === text || count >= perRule) continue;
      made.set(label, count + 1);
      yield [label, after];
    }
  }
  if (blocks.length > 0) yield ['file deleted', null];
}

function* ofBlock(lines, dialect, { from, to, opens, assertions }) {
  const at = assertions.at(-1);
  const line = lines[at];
  const indent = /^\s*/u.exec(line)[0];
  const replace = (index, ...by) => [...lines.slice(0, index), ...by, ...lines.slice(index + 1)].join('\n');
  const insert = (index, by) => [...lines.slice(0, index + 1), by, ...lines.slice(index + 1)].join('\n');
  const changed = (now) => (now === null || now === undefined || now === line ? null : replace(at, now));
  yield ['test removed', [...lines.slice(0, from), ...lines.slice(to + 1)].join('\n')];
  yield ['assertion removed', replace(at)];
  yield ['all assertions removed', lines.filter((_, index) => !assertions.includes(index)).join('\n')];
  yield ['assertion loosened', changed(dialect.loosen(line))];
  yield ['assertion made constant', replace(at, indent + dialect.constant)];
  if (dialect.swallow) yield ['failure swallowed', replace(at, indent + dialect.swallow(line))];
  yield ['put under a false condition', replace(at, indent + dialect.never(line))];
  yield [
    'refusal turned into acceptance',
    changed(/\b40[13]\b/u.test(line) ? line.replace(/\b40[13]\b/u, '200') : null),
  ];
  yield ['throw turned round', changed(dialect.flip(line))];
  if (dialect.skip) yield ['test skipped', skipped(lines, from, dialect.skip(lines[from]), replace)];
  if (dialect.skipInside) yield ['test skipped', insert(opens, `${indent}${dialect.skipInside}`)];
  if (dialect.focus) yield ['test focused', replace(from, dialect.focus(lines[from]))];
  if (dialect.leave) yield ['test left at once', insert(opens, `${indent}${dialect.leave}`)];
}

const skipped = (lines, from, now, replace) => (now === lines[from] ? null : replace(from, now));
