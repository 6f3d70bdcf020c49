import type { Bindings } from '../source/bindings.ts';
import { chainOf } from '../source/chain.ts';
import { inside, isCall, lineOf, list, nameOf, calleeOf, stringOf, type Script } from '../source/syntax.ts';
import type { SourceProblem } from './problem.ts';

/**
 * `auth.test.ts` that mocks `../src/auth`: the test then speaks of the mock. A mock that keeps the real module and
 * replaces parts of it is left alone.
 */
export function mockedSubject(script: Script, bindings: Bindings): SourceProblem[] {
  const subject = stem(script.path.replaceAll('\\', '/').split('/').at(-1) ?? '');
  const imported = [...new Set(bindings.imports.values())].filter(
    (module) => stem(module.split('/').at(-1) ?? '') === subject,
  );
  return script.nodes.flatMap((node) => {
    if (!isCall(node)) return [];
    const { root, members } = chainOf(node);
    if (!/^(?:jest|vi)$/u.test(root ?? '') || !/^(?:mock|doMock)$/u.test(members[0] ?? '') || members.length !== 1)
      return [];
    const module = stringOf(list(node, 'arguments')[0] ?? null);
    if (module === null || !/^[./]/u.test(module) || stem(module.split('/').at(-1) ?? '') !== subject) return [];
    const keepsReal = inside(script, node).some(
      (inner) =>
        isCall(inner) &&
        /^(?:requireActual|importActual|importOriginal|original|actual)$/u.test(nameOf(calleeOf(inner)) ?? ''),
    );
    // When another module of that name is imported, that one is the subject.
    return keepsReal || imported.some((other) => other !== module)
      ? []
      : [{ ruleId: 'mocked-subject' as const, line: lineOf(node), test: null }];
  });
}

const stem = (file: string): string =>
  file
    .replace(/\.[cm]?[jt]sx?$/u, '')
    .replace(/[._-](?:test|tests|spec|specs|e2e|unit|integration)$/u, '')
    .toLowerCase();
