import type { EvidenceDefinition, Rule, When } from '../../../shared/policy/schema.ts';

type Approval = NonNullable<EvidenceDefinition['approval']>;
type Slot = Approval['alternatives'][number];

const list = (items: readonly string[], word = 'or'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** When a requirement holds, as a sentence without its full stop. */
export function whenInWords(when: When): string {
  const parts = [
    when.areas && `the change touches ${list(when.areas)}`,
    when.changeTypes && `it is of type ${list(when.changeTypes)}`,
    when.minRisk && `its risk is at least ${when.minRisk}`,
    when.additions && `it adds ${list(when.additions)}`,
    when.controlsLost && 'a security control was removed or weakened',
    when.aiAuthored && 'an AI agent took part in writing it',
    when.facts && `it shows ${list(when.facts)}`,
    when.paths && `a changed file is like ${list(when.paths)}`,
    when.fork && 'it comes from a fork',
    when.minLines && `it has at least ${when.minLines} changed lines`,
    when.minFiles && `it has at least ${when.minFiles} changed files`,
    when.untraced && 'it names no request that it answers',
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'always' : `when ${parts.join(', and ')}`;
}

/** What proves an evidence id, one line each. */
export function proofInWords(id: string, { gate, tests, scan, check, approval }: EvidenceDefinition): string[] {
  const lines: string[] = [];
  if (gate === 'test-evidence-map') lines.push(...testsInWords(id, tests));
  if (scan !== undefined) {
    lines.push(`a healthy report of ${list(scan.tools)}`);
    if (scan.rules !== undefined) lines.push(`only rules that begin with ${list(scan.rules)} count`);
    lines.push(
      scan.blockAt === 'never'
        ? 'findings do not make it fail'
        : `new findings of level ${scan.blockAt} or above make it fail`,
    );
  }
  if (check !== undefined)
    lines.push(
      `${check.names.length === 1 ? 'the check' : 'the checks'} ${list(check.names, 'and')} succeeded on the head commit${check.appId === undefined ? '' : `, made by the app ${check.appId}`}`,
    );
  if (approval !== undefined) lines.push(...approvalInWords(approval));
  return lines.length === 0 ? [`the finding of ${gate}`] : lines;
}

function testsInWords(id: string, tests: EvidenceDefinition['tests']): string[] {
  const lines = [`a passing test with [${id}] in its name`];
  const demands = [
    tests?.paths && `in a file like ${list(tests.paths)}`,
    tests?.words && tests.words.length > 0 ? `with ${list(tests.words, 'and')} in its name` : undefined,
    tests?.anyWord && tests.anyWord.length > 0 ? `with ${list(tests.anyWord)} in its name` : undefined,
  ].filter((part) => part !== undefined);
  if (demands.length > 0) lines.push(`or a passing test ${demands.join(', ')}`);
  else if (tests?.any === true) lines.push('or any passing test');
  if (tests !== undefined && tests.minimum > 1) lines.push(`at least ${tests.minimum} of them`);
  return lines;
}

const slotInWords = ({ role, count, owners }: Slot): string =>
  owners
    ? `${count} ${count === 1 ? 'owner' : 'owners'} of each changed path by CODEOWNERS, with the role ${role}`
    : `${count} ${count === 1 ? 'person' : 'people'} with the role ${role}`;

function approvalInWords(approval: Approval): string[] {
  return [
    `approval by ${slotInWords(approval)}`,
    ...approval.alternatives.map((slot) => `or by ${slotInWords(slot)}`),
    ...(approval.distinct ? ['by people who fill no other such approval'] : []),
  ];
}

/** What a rule looks at, one line each. */
export function ruleInWords({ kind, in: within, notIn, control, weakens, mention }: Rule): string[] {
  return [
    kind === 'path' ? 'the names of changed files' : 'added and removed lines',
    ...(within === undefined ? [] : [`only in files like ${list(within)}`]),
    ...(notIn === undefined ? [] : [`never in files like ${list(notIn)}`]),
    ...(control === true ? ['when such lines are only removed, a control was removed'] : []),
    ...(mention === true ? ['alone in a file, they only mention the area and put the change one level lower'] : []),
    ...(weakens === true ? ['when such lines are only added, a control was weakened'] : []),
  ];
}
