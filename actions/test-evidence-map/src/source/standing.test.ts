import { describe, expect, test } from '@jest/globals';
import { parsed } from '../testing/script.ts';
import { assertionsIn } from './assertions.ts';
import { forceOf, type Around } from './standing.ts';
import { isFunction, type Node } from './syntax.ts';

async function forces(code: string, around: Partial<Around> = {}): Promise<string[]> {
  const { script, bindings } = await parsed(`async function body() { ${code} }`);
  const body = script.nodes.find(isFunction) as Node;
  const facts = { body, waitsForCallback: false, counted: false, ...around };
  return assertionsIn(script, bindings, body, () => false).map((assertion) => forceOf(script, assertion, facts));
}

describe('forceOf', () => {
  test.each([
    ['expect(a).toBe(1);', 'sound'],
    ['expect(a);', 'incomplete'],
    ['return; expect(a).toBe(1);', 'unreachable'],
    ['expect(a).resolves.toBe(1);', 'floating'],
    ['run().then(() => { expect(a).toBe(1); });', 'floating'],
    ['run().finally(() => { expect(a).toBe(1); });', 'floating'],
    ['await run().then(() => { expect(a).toBe(1); });', 'sound'],
    ['await run().catch(() => { expect(a).toBe(1); });', 'conditional'],
    ['if (x) expect(a).toBe(1);', 'conditional'],
    ['if (expect(a).toBe(1)) run();', 'sound'],
    ['x ? expect(a).toBe(1) : run();', 'conditional'],
    ['x || expect(a).toBe(1);', 'conditional'],
    ['switch (x) { case 1: expect(a).toBe(1); }', 'conditional'],
    ['try { run(); } catch { expect(a).toBe(1); }', 'conditional'],
    ['try { run(); } finally { expect(a).toBe(1); }', 'sound'],
    ['try { expect(a).toBe(1); } catch {}', 'swallowed'],
    ['try { expect(a).toBe(1); } catch (e) { done(e); }', 'sound'],
    ['try { expect(a).toBe(1); } catch (e) { console.error(e); }', 'swallowed'],
    ['await run().then(() => expect(a).toBe(1)).catch(() => {});', 'swallowed'],
    ['await run().then(() => expect(a).toBe(1), () => {});', 'sound'],
    ['await run().then(() => expect(a).toBe(1)).catch(done);', 'sound'],
    ['list.forEach((x) => { expect(x).toBe(1); });', 'sound'],
    ['for (const x of list) expect(x).toBe(1);', 'sound'],
  ])('%s is %s', async (code, force) => expect(await forces(code)).toEqual([force]));

  test('a counted test is held to reach its conditional assertions', async () => {
    expect(await forces('try { run(); } catch { expect(a).toBe(1); }', { counted: true })).toEqual(['sound']);
    expect(await forces('expect(a).resolves.toBe(1);', { counted: true })).toEqual(['sound']);
  });

  test('a test that waits for a callback may leave a chain alone', async () => {
    expect(await forces('run().then(() => { expect(a).toBe(1); });', { waitsForCallback: true })).toEqual(['sound']);
  });

  test('when both branches assert, one of them is always reached', async () => {
    expect(await forces('if (x) { expect(a).toBe(1); } else { expect(b).toBe(2); }')).toEqual(['sound', 'sound']);
  });
});
