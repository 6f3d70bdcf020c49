import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readArguments } from './arguments.ts';

const schema = z.strictObject({
  base: z.string().default('main'),
  reportsBase: z.array(z.string()).default([]),
  mode: z.enum(['enforce', 'observe']).default('enforce'),
});
const read = (...words: string[]) => readArguments(schema, words, 'check');

describe('flags', () => {
  test('have their defaults', () => expect(read()).toEqual({ base: 'main', reportsBase: [], mode: 'enforce' }));
  test('take a value after a space or an equals sign', () => {
    expect(read('--base', 'topic').base).toBe('topic');
    expect(read('--base=a=b').base).toBe('a=b');
  });
  test('that a command needs are named when they are missing', () =>
    expect(() => readArguments(z.strictObject({ bundlePath: z.string() }), [], 'verify')).toThrow(
      '--bundle-path is missing.',
    ));
  test('of lists take every word up to the next flag, and may be repeated', () =>
    expect(
      read('--reports-base', 'a', 'b', '--base', 'x', '--reports-base', 'c', '--reports-base=d').reportsBase,
    ).toEqual(['a', 'b', 'c', 'd']));

  test('that are switches take no word', () => {
    const switches = z.strictObject({ sigstore: z.boolean().default(false), file: z.string().optional() });
    const parsed = (...words: string[]) => readArguments(switches, words, 'verify', ['file']);
    expect(parsed('a')).toEqual({ sigstore: false, file: 'a' });
    expect(parsed('--sigstore', 'a')).toEqual({ sigstore: true, file: 'a' });
    expect(parsed('a', '--sigstore')).toEqual({ sigstore: true, file: 'a' });
    expect(() => parsed('--sigstore=yes')).toThrow('--sigstore');
  });

  test('may take plain words where the command says so, in order', () => {
    const plain = (...words: string[]) => readArguments(schema, words, 'check', ['base', 'mode']);
    expect(plain('a', 'observe')).toMatchObject({ base: 'a', mode: 'observe' });
    expect(plain('--reports-base=x', 'a', '--mode', 'observe')).toMatchObject({ base: 'a', mode: 'observe' });
    expect(() => plain('a', 'observe', 'c')).toThrow('Unexpected word "c"');
    expect(() => plain('--base', 'a', 'b')).toThrow('Unexpected word "b"');
    expect(() => plain('a', '--base', 'b')).toThrow('given twice');
  });

  test.each([
    [['--bse', 'x'], 'There is no flag --bse'],
    [['--bas', 'x'], 'did you mean --base?'],
    [['x'], 'Unexpected word "x"'],
    [['--base'], '--base needs a value'],
    [['--base', '--mode', 'observe'], '--base needs a value'],
    [['--base', 'a', '--base', 'b'], 'given twice'],
    [['--mode', 'off'], '--mode:'],
    [['--base', 'a', 'b'], 'Unexpected word "b"'],
    [['--__proto__', 'x'], 'There is no flag --__proto__'],
  ])('%j is refused: %s', (words, message) =>
    expect(() => read(...words)).toThrow(
      expect.objectContaining({
        code: 'EG200',
        exitStatus: 2,
        message: expect.stringContaining(message),
        nextAction: 'See: evidence-gate check --help',
      }),
    ),
  );
});
