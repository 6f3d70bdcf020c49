import { z } from 'zod';

const FORMATS = ['text', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** `--format text,json`: for people, for programs, or both. */
export const FORMAT = z
  .string()
  .default('text')
  .refine(
    (value) => value.split(',').every((name) => FORMATS.includes(name as Format)),
    `use ${FORMATS.join(' or ')}, or both with a comma`,
  )
  .describe('text for people, json for programs, or both: text,json');

export const wants = (format: string, name: Format): boolean => format.split(',').includes(name);
