import type { z } from 'zod';
import type { Gate } from '../gate/gate.ts';
import { HOST_INPUTS } from '../runtime/action-inputs.ts';
import { defaultOf, kebab, takesList } from './inputs.ts';

/** Outputs every gate has besides its own. */
const COMMON_OUTPUTS: Readonly<Record<string, string>> = {
  conclusion: 'success, failure or neutral',
  report: 'Path of the gate report',
};
/** Defaults that only make sense inside a workflow. */
const ACTION_DEFAULTS: Readonly<Record<string, string>> = { githubToken: '${{ github.token }}' };

interface Field {
  readonly name: string;
  readonly description: string;
  readonly default: string | null;
  readonly list: boolean;
}

function fieldsOf(shape: Readonly<Record<string, z.core.$ZodType>>): Field[] {
  return Object.entries(shape).map(([name, type]) => ({
    name: kebab(name),
    description: `${(type as z.ZodType).description ?? ''}${takesList(type) ? ' (one a line)' : ''}`,
    default: ACTION_DEFAULTS[name] ?? defaultOf(type),
    list: takesList(type),
  }));
}

const inputsOf = (gate: Gate): Field[] => [...fieldsOf(gate.inputs.shape), ...fieldsOf(HOST_INPUTS)];
const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The gate's `action.yml`, from the same schema that checks its inputs at run time. */
export function actionYaml(gate: Gate): string {
  const inputs = inputsOf(gate).flatMap(({ name, description, default: value }) => [
    `  ${name}:`,
    `    description: ${quote(description)}`,
    ...(value === null ? [] : [`    default: ${quote(value)}`]),
  ]);
  const outputs = Object.entries({ ...COMMON_OUTPUTS, ...gate.outputs }).flatMap(([name, description]) => [
    `  ${name}:`,
    `    description: ${quote(description)}`,
  ]);
  return [
    '# Generated from the gate’s input schema by scripts/generate.mjs. Do not edit.',
    `name: ${quote(`Evidence Gate: ${gate.name}`)}`,
    `description: ${quote(gate.title)}`,
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    `  main: ../../dist/${gate.name}/index.js`,
    '',
  ].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** Replaces the tables between the markers `<!-- inputs -->` and `<!-- outputs -->` (each closed by `<!-- end -->`) of a README. */
export function readmeTables(gate: Gate, readme: string): string {
  const inputs = [
    '| input | meaning | default |',
    '| --- | --- | --- |',
    ...inputsOf(gate).map(
      ({ name, description, default: value }) =>
        `| \`${name}\` | ${cell(description)} | ${value === null ? '' : `\`${value}\``} |`,
    ),
  ];
  const outputs = [
    '| output | meaning |',
    '| --- | --- |',
    ...Object.entries({ ...COMMON_OUTPUTS, ...gate.outputs }).map(([name, text]) => `| \`${name}\` | ${cell(text)} |`),
  ];
  return between(between(readme, 'inputs', inputs), 'outputs', outputs);
}

function between(text: string, marker: string, lines: readonly string[]): string {
  const open = `<!-- ${marker} -->`;
  const start = text.indexOf(open);
  const end = start === -1 ? -1 : text.indexOf('<!-- end -->', start);
  return end === -1 ? text : `${text.slice(0, start)}${open}\n\n${lines.join('\n')}\n\n${text.slice(end)}`;
}
