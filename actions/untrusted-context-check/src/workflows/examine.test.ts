import { describe, expect, test } from '@jest/globals';
import { examineWorkflow } from './examine.ts';

const PATH = '.github/workflows/w.yml';
const classesOf = async (yaml: string) => (await examineWorkflow(PATH, yaml)).findings.map((one) => one.class);

describe('what cannot be read is not clean', () => {
  test.each([
    ['', 'nothing'],
    ['- a\n- b', 'a list'],
    ['a: [', 'an open bracket'],
    ['a: *nobody', 'an unknown anchor'],
    ['on: push\non: push', 'a key twice'],
    ['['.repeat(20_000), 'endless nesting'],
    [`a: ${'x'.repeat(3_000_000)}`, 'three megabytes'],
    [
      `a: &a [x]\n${Array.from(
        { length: 9 },
        (_, n) =>
          `b${n}: &b${n} [${Array(20)
            .fill(n === 0 ? '*a' : `*b${n - 1}`)
            .join(',')}]`,
      ).join('\n')}`,
      'a billion laughs',
    ],
  ])('%.20s (%s)', async (text) => {
    const report = await examineWorkflow(PATH, text);
    expect(report).toMatchObject({ status: 'unparsable', findings: [] });
    expect(report.problems[0]?.nextAction).not.toBe('');
  });

  test('unknown syntax is reported', async () => {
    const report = await examineWorkflow(
      PATH,
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - teleport: here\n',
    );
    expect(report.status).toBe('ok');
    expect(report.problems.map((one) => one.message)).toEqual([expect.stringContaining(':6 uses step key "teleport"')]);
  });
});

describe('syntax of 2026', () => {
  const inParallel = `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - background: true
        run: serve
      - parallel:
          - run: echo "\${{ github.event.issue.title }}"
          - uses: $/actions/own
      - wait-all: true
`;
  test('steps of a parallel group are judged, and all of it is understood', async () => {
    const report = await examineWorkflow(PATH, inParallel);
    expect(report.problems).toEqual([]);
    expect(report.findings.filter((one) => one.class === 'script-injection').map((one) => one.line)).toEqual([9]);
  });
});

describe('untrusted text is followed', () => {
  const job = (steps: string, on = 'issues') =>
    `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;

  test('through a variable, an output and a second job', async () => {
    const yaml = `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    outputs:
      t: \${{ steps.s.outputs.title }}
    steps:
      - id: s
        env:
          TITLE: \${{ github.event.issue.title }}
        run: |
          CUT=$(echo "$TITLE" | cut -c1-80)
          echo "title=$CUT" >> "$GITHUB_OUTPUT"
  b:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ needs.a.outputs.t }}"
`;
    const found = (await examineWorkflow(PATH, yaml)).findings.filter((one) => one.class === 'script-injection');
    expect(found.map((one) => one.line)).toEqual([18]);
  });

  test.each([
    ['numbers', '      - run: echo ${{ github.event.issue.number }}\n'],
    [
      'a digest of it',
      '      - id: s\n        env:\n          T: ${{ github.event.issue.title }}\n        run: echo "h=$(echo "$T" | sha256sum)" >> $GITHUB_OUTPUT\n      - run: echo ${{ steps.s.outputs.h }}\n',
    ],
    ['a comparison', "      - run: echo ${{ github.event.issue.title == 'x' }}\n"],
    ['the base commit', '      - run: git log ${{ github.event.pull_request.base.sha }}\n'],
    ['the outcome of a step', '      - id: s\n        run: make\n      - run: echo ${{ steps.s.outcome }}\n'],
    ['a static matrix', '      - run: echo ${{ matrix.os }}\n'],
  ])('%s are no text of an outsider', async (_, steps) => {
    expect(await classesOf(job(steps))).not.toContain('script-injection');
  });

  test('a check that the text around it makes always true guards nothing', async () => {
    const guarded =
      "      - if: ${{ github.event.issue.author_association == 'OWNER' }} && true\n        run: echo ${{ github.event.issue.title }}\n";
    expect(await classesOf(job(guarded))).toEqual(expect.arrayContaining(['script-injection', 'unsound-condition']));
  });

  test('a check in a needed job guards this one', async () => {
    const yaml = `on: issue_comment
jobs:
  check:
    if: github.event.comment.author_association == 'MEMBER'
    runs-on: x
    steps: [{ run: 'true' }]
  work:
    needs: check
    runs-on: x
    steps:
      - run: echo "\${{ github.event.comment.body }}"
`;
    expect(await classesOf(yaml)).not.toContain('script-injection');
    expect(await classesOf(yaml.replace('    needs: check\n', ''))).toContain('script-injection');
    expect(await classesOf(yaml.replace('    needs: check\n', '    needs: check\n    if: always()\n'))).toContain(
      'script-injection',
    );
  });
});

describe('agents', () => {
  const gemini = (tools: string) => `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: google-github-actions/run-gemini-cli@v0
        env:
          BODY: \${{ github.event.issue.body }}
        with:
          settings: |
            { "tools": { "core": [
              ${tools}
            ] } }
          prompt: /triage
`;
  test('a tool that prints variables brings a variable into the prompt', async () => {
    const classes = await classesOf(gemini('"run_shell_command(echo)"'));
    expect(classes).toEqual(expect.arrayContaining(['agent-excessive-tools', 'agent-prompt-injection']));
  });

  test('without such a tool it stays outside', async () => {
    const classes = await classesOf(gemini('"read_file"'));
    expect(classes).not.toContain('agent-excessive-tools');
    expect(classes).not.toContain('agent-prompt-injection');
  });
});

test('time grows with length, not faster', async () => {
  const step = '      - run: echo "$A" >> "$GITHUB_ENV" ${{ github.event.issue.title }}\n';
  const start = performance.now();
  await examineWorkflow(PATH, `on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n${step.repeat(2000)}`);
  await examineWorkflow(
    PATH,
    `on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: "${'gh api '.repeat(3000)}${'${{ a '.repeat(3000)}"\n`,
  );
  expect(performance.now() - start).toBeLessThan(20_000);
});
