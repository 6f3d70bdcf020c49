import type { Change } from '../change/change.ts';
import { PLACEHOLDER } from './limits.ts';
import { SPEC_SCHEMA } from './schema.ts';

/** An area as risk-classify found it: enough of a place to think of its boundary. */
export interface TouchedArea {
  readonly area: string;
  readonly reasons: readonly { readonly path: string; readonly line: number | null }[];
}

const MAX_PLACES = 5;

/**
 * A spec to fill in, made from the change: its areas are named, with the places that show them; everything that only a
 * person can know is marked, and a spec that still holds a mark does not count.
 *
 * @param evidence ids that the change owes and a test or scan proves; proposed as acceptance evidence
 */
export function specTemplate(
  change: Pick<Change, 'commits' | 'pullRequest'>,
  areas: readonly TouchedArea[],
  evidence: readonly string[] = [],
): string {
  const pull = change.pullRequest?.pull_request;
  const title = pull?.title ?? change.commits.at(-1)?.message.split('\n', 1)[0] ?? '';
  const open = (what: string): string => quoted(`${PLACEHOLDER}: ${what}`);
  const acceptance = evidence.length > 0 ? evidence : ['test.abuse-case'];
  return [
    '# Security spec: the contract of this change, written before its code. Replace everything marked FILL IN; until then',
    '# it does not count. What it can hold: policies/schema/spec.schema.json',
    `schema: ${SPEC_SCHEMA}`,
    `title: ${title === '' ? open('what this change does, in one line') : quoted(title.slice(0, 200))}`,
    `request: ${pull?.number === undefined ? open('link or number of the request') : quoted(`#${pull.number}`)}`,
    '',
    '# Every area that the change touches has to be named here.',
    'areas:',
    ...areas.flatMap(areaLines),
    ...(areas.length === 0 ? [`  - ${open('an area of the policy')}`] : []),
    '',
    'assets:',
    `  - ${open('what is worth protecting')}`,
    '',
    'trustBoundaries:',
    `  - boundary: ${open('who or what crosses from where to where')}`,
    `    attackerControlled: [${open('input that an attacker chooses')}]`,
    '',
    'controls:',
    `  - control: ${open('what has to hold')}`,
    `    evidence: [${acceptance[0]}]`,
    '',
    '# Text that no added line may hold: case is ignored, a space is any white space, * is anything on the same line.',
    'forbidden: []',
    "#  - pattern: 'rejectUnauthorized: false'",
    '#    why: Certificates are always checked.',
    '#    in: [src]',
    '',
    '# Evidence that has to be there before the change is accepted.',
    'acceptance:',
    ...acceptance.map((id) => `  - ${id}`),
    '',
    '# What remains, or [] when nothing does.',
    'residualRisks:',
    `  - risk: ${open('what remains')}`,
    `    reason: ${open('why that is accepted')}`,
    `    owner: ${open('who accepted it')}`,
    '',
  ].join('\n');
}

function areaLines({ area, reasons }: TouchedArea): string[] {
  const places = [...new Set(reasons.map(({ path, line }) => (line === null ? path : `${path}:${line}`)))];
  const shown = places.slice(0, MAX_PLACES).map((place) => JSON.stringify(place).slice(1, -1));
  return [`  - ${area}${shown.length === 0 ? '' : ` # ${shown.join(', ')}`}`];
}

/** JSON is YAML: whatever the text holds, it stays one value. */
const quoted = (text: string): string => JSON.stringify(text);
