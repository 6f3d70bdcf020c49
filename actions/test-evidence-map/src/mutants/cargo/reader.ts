import { z } from 'zod';
import { MalformedReport } from '../../input/malformed.ts';
import { MAX_MUTANTS, type Mutant, type MutantStatus } from '../mutant.ts';

const line = z.object({ line: z.number().int().positive() });
const mutantSchema = z.object({
  Mutant: z.object({
    file: z.string(),
    name: z.string().optional(),
    span: z.object({ start: line, end: line }),
  }),
});
/** The scenario `Baseline`, a bare word, is the run without any mutant. */
const schema = z.object({
  outcomes: z.array(z.object({ scenario: z.union([mutantSchema, z.string()]), summary: z.string() })),
});

const STATUS: Readonly<Record<string, MutantStatus>> = {
  CaughtMutant: 'killed',
  MissedMutant: 'survived',
  Timeout: 'timeout',
};

/** @throws MalformedReport when the document has not the tool's shape, or its run without mutants failed */
export function readCargoMutants(value: unknown): Mutant[] {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new MalformedReport('is no report of cargo-mutants');
  const { outcomes } = parsed.data;
  if (outcomes.length > MAX_MUTANTS) throw new MalformedReport(`holds more than ${MAX_MUTANTS} mutants`);
  return outcomes.flatMap(({ scenario, summary }): Mutant[] => {
    if (typeof scenario === 'string') {
      if (summary !== 'Success') throw new MalformedReport('was made while the tests failed without any mutant');
      return [];
    }
    const { file, name, span } = scenario.Mutant;
    const status = Object.hasOwn(STATUS, summary) ? (STATUS[summary] as MutantStatus) : 'invalid';
    return [
      {
        path: file,
        startLine: span.start.line,
        endLine: Math.max(span.start.line, span.end.line),
        status,
        what: (name ?? 'mutant').slice(0, 300),
        killedBy: [],
      },
    ];
  });
}
