import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { exposureNotices } from './exposure.ts';

const PATH = '.github/workflows/w.yml';
const workflow = (on: string, step = 'make'): string =>
  `on: ${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${step}\n`;
const notices = async (before: string | null, after: string | null, path = PATH) =>
  (await exposureNotices(changeOf({ files: { [path]: [before, after] } }))).map(
    ({ ruleId, atLeast, message }) => `${ruleId} ${atLeast} ${message}`,
  );

describe('events that outsiders cause', () => {
  test.each(['pull_request_target', '[push, issue_comment]', '{workflow_run: {workflows: [x]}}'])(
    '%s comes',
    async (on) => {
      expect(await notices(workflow('push'), workflow(on))).toEqual([
        expect.stringMatching(/^privileged-trigger high /u),
      ]);
    },
  );

  test.each([
    ['was there before', workflow('[issues]'), workflow('[issues, push]')],
    ['goes', workflow('[issues, push]'), workflow('push')],
    ['runs without secrets', workflow('push'), workflow('pull_request')],
  ])('nothing is said of one that %s', async (_, before, after) => expect(await notices(before, after)).toEqual([]));

  test('a new workflow has everything new', async () => {
    expect(await notices(null, workflow('issues'))).toHaveLength(1);
  });
});

describe('secrets', () => {
  test.each(['${{ secrets.DEPLOY }}', "${{ secrets['DEPLOY'] }}", '${{ secrets . DEPLOY }}'])('%s', async (step) => {
    expect(await notices(workflow('push'), workflow('push', step))).toEqual([
      'secret-reach medium It now reaches secrets it did not: DEPLOY.',
    ]);
  });

  test('all of them', async () => {
    const caller = (more: string): string => `on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n${more}`;
    expect(await notices(caller(''), caller('    secrets: inherit\n'))).toEqual([expect.stringContaining('inherit')]);
  });

  test('the token of the run is compared elsewhere', async () => {
    expect(await notices(workflow('push'), workflow('push', '${{ secrets.GITHUB_TOKEN }}'))).toEqual([]);
  });
});

test('files that GitHub does not run, and what is no YAML, say nothing here', async () => {
  expect(await notices(null, workflow('issues'), 'docs/w.yml')).toEqual([]);
  expect(await notices(workflow('push'), 'on: [')).toEqual([]);
});
