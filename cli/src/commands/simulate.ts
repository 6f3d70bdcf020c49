import { z } from 'zod';
import type { CaseFile } from '../../../actions/approval-gate/src/case.ts';
import { decide } from '../../../actions/approval-gate/src/decide.ts';
import type { ApprovalDetails } from '../../../actions/approval-gate/src/details.ts';
import { suppose, type Supposed } from '../../../actions/approval-gate/src/simulate/alter.ts';
import { suggest, type Suggestion } from '../../../actions/approval-gate/src/simulate/suggest.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { passes } from '../../../shared/evidence/status.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import { FORMAT, wants } from '../format.ts';
import { type Io, painter } from '../io.ts';
import { caseFrom } from './simulate-case.ts';

const flags = inputsOf()
  .omit({ mode: true })
  .extend({
    bundle: z.string().min(1).optional().describe('Bundle whose case is taken up again, in place of a repository'),
    approve: z.array(z.string()).default([]).describe('People supposed to approve the head: LOGIN or LOGIN:PERMISSION'),
    withdraw: z.array(z.string()).default([]).describe('People supposed never to have reviewed or commented'),
    format: FORMAT,
  });

export const simulate = defineCommand({
  name: 'simulate',
  title: 'What would make a pull request ready: added or removed approvals',
  about:
    'Judges once more as if somebody approved or had not, from the reports of an earlier run (--out) and the pull request’s\nfacts, or from a bundle alone. Says whose approvals would meet what is missing, and what no approval can meet. Changes\nnothing anywhere. Exit status 0 when it would be ready.',
  examples: [
    'evidence-gate simulate --bundle .evidence/bundle.intoto.json --approve bob',
    'evidence-gate simulate --base origin/main --head HEAD --pull-request pr.json --approve bob carol:maintain',
    'evidence-gate simulate --bundle bundle.intoto.json --withdraw bob --format json',
  ],
  flags,
  run: async (options, io) => {
    const file = await caseFrom(options, io);
    const approving = options.approve.map(supposed);
    if (file.facts === null) {
      throw new ConfigurationError(
        'EG265',
        'Nothing is known of the pull request, so that nobody can be supposed to approve it.',
        'Give --pull-request FILE with the pull request’s GitHub REST objects.',
      );
    }
    const then: CaseFile = { ...file, facts: suppose(file.facts, approving, options.withdraw) };
    const [before, after] = [decide(file), decide(then)];
    const advice = suggest(then);
    if (wants(options.format, 'text')) io.out(inWords(before, after, advice, io));
    if (wants(options.format, 'json')) {
      const json = { before, after, suggestion: { ...advice, alone: Object.fromEntries(advice.alone) } };
      io.out(`${JSON.stringify(json, null, 2)}\n`);
    }
    return after.verdict === 'ready' ? 0 : 1;
  },
});

const PERSON = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?)(?::(none|read|triage|write|maintain|admin))?$/u;

function supposed(word: string): Supposed {
  const [, login, permission] = PERSON.exec(word.replace(/^@/u, '')) ?? [];
  if (login === undefined) {
    throw new ConfigurationError('EG265', `${JSON.stringify(word)} names nobody.`, 'Write LOGIN, or LOGIN:write.');
  }
  return permission === undefined ? { login } : { login, permission };
}

function inWords(before: ApprovalDetails, after: ApprovalDetails, advice: Suggestion, { color }: Io): string {
  const paint = painter(color);
  const word = ({ verdict }: ApprovalDetails): string =>
    verdict === 'ready' ? paint.green(paint.bold('ready')) : paint.red(paint.bold('not-ready'));
  const changed = after.requirements.filter(
    ({ id, status }) => before.requirements.find((one) => one.id === id)?.status !== status,
  );
  const people = after.approvals.filter(({ counted }) => !counted);
  return [
    `now ${word(before)}, then ${word(after)}`,
    ...changed.map(
      ({ id, status, why }) =>
        `  ${passes(status) ? paint.green('+') : paint.red('-')} ${id}  ${status}: ${visible(why)}`,
    ),
    ...people.map(
      ({ login, reasons }) => `  ${paint.yellow('?')} ${visible(login)} does not count: ${reasons.join(', ')}`,
    ),
    ...[...advice.alone].flatMap(([id, logins]) =>
      logins.length === 0 ? [] : [`  ${id}: ${visible(logins.slice(0, 10).join(', '))} alone would do`],
    ),
    ...(advice.approvers.length > 0
      ? [`approvals of ${visible(advice.approvers.join(' and '))} would meet what approvals can`]
      : []),
    ...advice.remaining.map(
      ({ id, nextAction }) => `  still open: ${id}  ${paint.dim(`→ ${visible(nextAction ?? '')}`)}`,
    ),
    '',
  ].join('\n');
}
