import { z } from 'zod';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { type ExamplesOf, ruleExamples } from '../../../shared/policy/rule-examples.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { nearMatches } from '../../../shared/text/near-matches.ts';
import { defineCommand } from '../command.ts';
import { areaPage, codePage, evidencePage, requirementPage, rulePage, writer } from './explain-pages.ts';
import { rolePage, waiverPage } from './explain-people.ts';
import { chosenPolicy, POLICY_FLAGS } from './policy-source.ts';

export const explain = defineCommand({
  name: 'explain',
  title: 'What a rule, area, evidence, requirement, role, waiver or error code means',
  about:
    'Prints what the policy says about an id: an area with its rules, a rule with its examples, evidence with what proves\nit, a requirement with what it asks for, a role with who has it, a waiver with its end; and what an error code means. An id that stands for several of them gets a page for each.',
  examples: [
    'evidence-gate explain authentication',
    'evidence-gate explain authentication.session',
    'evidence-gate explain test.abuse-case',
    'evidence-gate explain human-approval --base origin/main',
    'evidence-gate explain EG220',
  ],
  words: ['id'],
  flags: z.strictObject({
    id: z
      .string()
      .min(1)
      .describe('Id of an area, a rule, an evidence, a requirement, a role or a waiver, or an error code'),
    ...POLICY_FLAGS,
  }),
  run: async (options, io) => {
    const code = CODE.test(options.id) ? await meaningOf(options.id) : undefined;
    if (code !== undefined) {
      io.out(codePage(options.id, code, writer(io.color)));
      return 0;
    }
    const policy = await chosenPolicy(options, io);
    const pages = pagesOf(options.id, policy, await ruleExamples(), io.color);
    if (pages.length === 0) {
      const { gatePages } = await import('./explain-gates.ts');
      pages.push(...(await gatePages(options.id, policy, writer(io.color))));
    }
    if (pages.length === 0) throw unknownId(options.id, policy);
    io.out(pages.join('\n'));
    return 0;
  },
});

const CODE = /^EG\d{3}$/u;

async function meaningOf(code: string): Promise<string | undefined> {
  const { CODES } = await import('../../../shared/errors/generated/codes.ts');
  return new Map(Object.entries(JSON.parse(CODES) as Record<string, string>)).get(code);
}

function pagesOf(id: string, policy: Policy, examplesOf: ExamplesOf, color: boolean): string[] {
  const write = writer(color);
  const area = Object.hasOwn(policy.areas, id) ? policy.areas[id] : undefined;
  const role = Object.hasOwn(policy.roles, id) ? policy.roles[id] : undefined;
  const definition = Object.hasOwn(policy.evidence, id) ? policy.evidence[id] : undefined;
  return [
    ...(area ? [areaPage(id, area, policy, examplesOf, write)] : []),
    ...Object.entries(policy.areas).flatMap(([areaId, owner]) =>
      owner.rules.filter((rule) => rule.id === id).map((rule) => rulePage(rule, areaId, owner, examplesOf, write)),
    ),
    ...(definition ? [evidencePage(id, definition, policy, write)] : []),
    ...policy.requirements
      .filter((requirement) => requirement.id === id)
      .map((requirement) => requirementPage(requirement, policy, write)),
    ...(role ? [rolePage(id, role, policy, write)] : []),
    ...policy.waivers.granted
      .filter((waiver) => waiver.id === id)
      .map((waiver) => waiverPage(waiver, Date.now(), write)),
  ];
}

function unknownId(id: string, policy: Policy): ConfigurationError {
  const known = [
    ...Object.keys(policy.areas),
    ...Object.values(policy.areas).flatMap(({ rules }) => rules.map((rule) => rule.id)),
    ...Object.keys(policy.evidence),
    ...policy.requirements.map((requirement) => requirement.id),
    ...Object.keys(policy.roles),
    ...policy.waivers.granted.map((waiver) => waiver.id),
  ];
  const near = nearMatches(id, [...new Set(known)]);
  return new ConfigurationError(
    'EG223',
    `The policy knows no area, rule, evidence, requirement, role or waiver ${JSON.stringify(id)}.`,
    near.length > 0
      ? `Did you mean ${near.join(', ')}?`
      : `See all of them: evidence-gate policy show. Areas are: ${Object.keys(policy.areas).join(', ')}.`,
  );
}
