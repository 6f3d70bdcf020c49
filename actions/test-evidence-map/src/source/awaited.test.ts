import { describe, expect, test } from '@jest/globals';
import { callIn, parsed } from '../testing/script.ts';
import { isAwaited, isUnreachable } from './awaited.ts';

const awaited = async (code: string): Promise<boolean> => {
  const { script } = await parsed(`async function f() { ${code} }`);
  return isAwaited(script, callIn(script, 'run('));
};

describe('isAwaited', () => {
  test.each([
    'await run();',
    'return run();',
    'return x ? run() : null;',
    'await Promise.all([run()]);',
    'return Promise.race([...[run()]]);',
    'await run().then(f);',
    'handle(run());',
    'const p = run(); await p;',
    'let p; p = run(); return p;',
    'const p = run(); await Promise.all([p]);',
    'const p = run(); expect(p).rejects.toThrow();',
    'const list = [run()]; return list;',
    'let p = run(); p = p.then(g); await p;',
    'const [p] = run();',
    'this.p = run();',
    'g(() => run());',
  ])('%s', async (code) => expect(await awaited(code)).toBe(true));

  test.each([
    'run();',
    'void run();',
    'run().then(f);',
    'const p = run();',
    'const p = run(); p;',
    'const p = run(); expect(p).toBeInstanceOf(Promise);',
    'let p = run(); p = other(); await p;',
    'const p = run(); return 1; await p;',
    'Promise.all([run()]);',
    'const p = run(); await Promise.all([]);',
    'const p = run(); a.p.then(f);',
    '(run(), other());',
  ])('not: %s', async (code) => expect(await awaited(code)).toBe(false));
});

describe('isUnreachable', () => {
  test.each([
    ['return; run();', true],
    ['throw e; run();', true],
    ['return; { run(); }', true],
    ['if (x) return; run();', false],
    ['run(); return;', false],
    ['return; function g() { run(); }', false],
  ])('%s → %p', async (code, expected) => {
    const { script } = await parsed(`function f() { ${code} }`);
    expect(isUnreachable(script, callIn(script, 'run('))).toBe(expected);
  });
});
