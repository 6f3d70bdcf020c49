import { z } from 'zod';
import { MalformedReport } from '../../input/malformed.ts';
import { MAX_MUTANTS, type Mutant, type MutantStatus } from '../mutant.ts';

const position = z.object({ line: z.number().int().positive() });
const mutantSchema = z.object({
  mutatorName: z.string().default('mutant'),
  replacement: z.string().optional(),
  location: z.object({ start: position, end: position }),
  status: z.string(),
  killedBy: z.array(z.string()).default([]),
});
const schema = z.object({
  schemaVersion: z.string(),
  files: z.record(z.string(), z.object({ mutants: z.array(mutantSchema) })),
  testFiles: z
    .record(z.string(), z.object({ tests: z.array(z.object({ id: z.string(), name: z.string() })).default([]) }))
    .default({}),
});

const STATUS: Readonly<Record<string, MutantStatus>> = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'no-coverage',
};

/** @throws MalformedReport when the document has not the schema's shape, or holds too many mutants */
export function readStryker(value: unknown): Mutant[] {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new MalformedReport(`is no mutation report: ${issue?.path.join('.').slice(0, 120)} ${issue?.message}`);
  }
  const names = new Map(
    Object.values(parsed.data.testFiles).flatMap(({ tests }) => tests.map(({ id, name }) => [id, name] as const)),
  );
  const mutants = Object.entries(parsed.data.files).flatMap(([path, file]) =>
    file.mutants.map((one): Mutant => ({
      path,
      startLine: one.location.start.line,
      endLine: Math.max(one.location.start.line, one.location.end.line),
      // Compile errors, run-time errors, ignored and pending mutants say nothing of the tests.
      status: Object.hasOwn(STATUS, one.status) ? (STATUS[one.status] as MutantStatus) : 'invalid',
      what: `${one.mutatorName}${one.replacement === undefined ? '' : `: ${one.replacement.slice(0, 120)}`}`,
      killedBy: one.killedBy.map((id) => names.get(id) ?? id),
    })),
  );
  if (mutants.length > MAX_MUTANTS) throw new MalformedReport(`holds more than ${MAX_MUTANTS} mutants`);
  return mutants;
}
