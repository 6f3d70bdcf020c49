import type { Change, Person } from '../../../../shared/change/change.ts';
import type { Authorship } from '../classification.ts';
import { sortedUnique } from '../order.ts';
import { occurs } from '../text/caseless.ts';
import { AGENTS, AI_TRAILER, AI_TRAILER_VALUE, type Agent } from './agents.ts';

const PERSON_TRAILER =
  /^(co-authored-by|assisted-by|generated-by|ai-assisted-by|made-with|signed-off-by):\s*([^<>]{0,120})<([^<>\s]{1,200})>/iu;
const NOREPLY = /^(?:(\d+)\+)?([^@]+)@users\.noreply\.github\.com$/u;
const MAX_TEXT = 100_000;
const MAX_LINE = 500;

/**
 * Whether an AI agent took part, by what agents' own tools write into commits and pull requests. Such text can be
 * forged and stripped: a signal may raise what is owed, its absence lowers nothing.
 */
export function authorshipOf(change: Change): Authorship {
  const signals = [...change.commits.flatMap(commitSignals), ...pullRequestSignals(change)];
  const unique = sortedUnique(signals);
  return { detected: unique.length > 0, signals: unique };
}

function commitSignals(commit: Change['commits'][number]): string[] {
  const who = (role: string, person: Person): string[] =>
    agentOfPerson(person).map((agent) => `${agent}: commit ${role}`);
  return [
    ...who('author', commit.author),
    ...who('committer', commit.committer),
    ...textSignals(commit.message, 'commit message'),
  ];
}

function pullRequestSignals({ pullRequest }: Change): string[] {
  if (pullRequest === null) return [];
  const { user, body, head } = pullRequest.pull_request;
  const login = user?.login.toLowerCase() ?? '';
  return AGENTS.flatMap((agent) => [
    ...(isAccount(agent, login) ? [`${agent.name}: pull request author`] : []),
    ...(agent.branches?.some((prefix) => head.ref?.startsWith(prefix)) ? [`${agent.name}: branch name`] : []),
  ]).concat(textSignals(body ?? '', 'pull request body'));
}

function textSignals(text: string, where: string): string[] {
  return text
    .slice(0, MAX_TEXT)
    .split('\n')
    .flatMap((raw) => {
      const line = raw.slice(0, MAX_LINE).trim();
      const trailer = PERSON_TRAILER.exec(line);
      const person = trailer ? agentOfPerson({ name: trailer[2]!.trim(), email: trailer[3]! }) : [];
      const value = AI_TRAILER.exec(line)?.[1];
      return [
        ...person.map((agent) => `${agent}: ${trailer![1]!.toLowerCase()} trailer`),
        ...AGENTS.filter((agent) => agent.lines?.some((pattern) => occurs(pattern, line))).map(
          (agent) => `${agent.name}: line of the ${where}`,
        ),
        ...(value !== undefined && AI_TRAILER_VALUE.test(value) ? [`declared AI: trailer of the ${where}`] : []),
      ];
    });
}

const isAccount = (agent: Agent, login: string): boolean =>
  (agent.accounts?.includes(login) ?? false) || (agent.name === 'GitHub Copilot' && login === 'copilot');

/** Names of the agents that a name and an address stand for. A name alone counts only where no person would bear it. */
function agentOfPerson({ name, email }: Person): string[] {
  const address = email.toLowerCase();
  const noreply = NOREPLY.exec(address);
  return AGENTS.filter(
    (agent) =>
      agent.emails?.includes(address) ||
      (noreply?.[1] !== undefined && agent.accountIds?.includes(noreply[1])) ||
      (noreply !== null && isAccount(agent, noreply[2]!)) ||
      isAccount(agent, name.toLowerCase().endsWith('[bot]') ? name.toLowerCase() : '') ||
      agent.names?.some((pattern) => occurs(pattern, name) && !isBareFirstName(name)),
  ).map((agent) => agent.name);
}

/** "Claude" alone may be a person; the address decides. */
const isBareFirstName = (name: string): boolean =>
  /^(?:claude|codex|copilot)$/iu.test(name) && !/^copilot$/iu.test(name);
