import { expect, test } from '@jest/globals';
import { readTree } from '../model/read-tree.ts';
import { readWorkflow } from '../model/read-workflow.ts';
import { guardsOf } from './guards.ts';

const guards = async (condition: string, more = '') => {
  const yaml = `on: pull_request_target\njobs:\n  a:\n    if: ${JSON.stringify(condition)}\n${more}    runs-on: x\n    steps: [{ run: make }]\n`;
  const workflow = readWorkflow('w.yml', await readTree(yaml));
  const job = workflow.jobs[0];
  return job ? [...guardsOf(workflow, job, job.steps[0] ?? null)] : [];
};

test.each([
  ["github.event.comment.author_association == 'OWNER'", ['trusted']],
  [`contains(fromJSON('["OWNER","MEMBER"]'), github.event.comment.author_association)`, ['trusted']],
  [`contains(fromJSON('["OWNER","NONE"]'), github.event.comment.author_association)`, []],
  ["contains('OWNER MEMBER', github.event.comment.author_association)", []],
  ['github.event.pull_request.head.repo.full_name == github.repository', ['trusted']],
  ['!github.event.pull_request.head.repo.fork', ['trusted']],
  ["github.event_name == 'push'", ['trusted']],
  ["github.event_name == 'issues'", []],
  ["github.actor == 'octocat'", ['actor']],
  ["github.actor == 'dependabot[bot]'", ['bot']],
  ["github.actor != 'octocat'", []],
  ["contains(github.event.pull_request.labels.*.name, 'safe')", ['label']],
  ["contains(github.event.label.name, 'safe')", []],
  ["github.actor == 'a' && x.y", ['actor']],
  ["github.actor == 'a' || x.y", []],
  ["github.actor == 'a' || github.event.sender.login == 'b'", ['actor']],
  ["github.actor == 'a[bot]' || contains(github.event.pull_request.labels.*.name, 'x')", ['either']],
  ["${{ github.actor == 'a' }} || true", []],
  ['github.actor ==', []],
])('%s', async (condition, expected) => {
  expect(await guards(condition)).toEqual(expected);
});

test('an environment asks for an approval', async () => {
  expect(await guards('true', '    environment: production\n')).toEqual(['environment']);
});
