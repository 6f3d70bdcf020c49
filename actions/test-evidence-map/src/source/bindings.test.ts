import { describe, expect, test } from '@jest/globals';
import { parsed } from '../testing/script.ts';

describe('bindingsOf', () => {
  test.each([
    ["import { test as check } from 'vitest';", 'check', 'test'],
    ["import { expect as want } from '@jest/globals';", 'want', 'expect'],
    ["import a from 'node:assert/strict';", 'a', 'assert'],
    ["import * as a from 'assert';", 'a', 'assert'],
    ["import run from 'node:test';", 'run', 'test'],
    ['const custom = test.extend({});', 'custom', 'test'],
    ['const softly = expect.configure({ soft: true });', 'softly', 'expect'],
    ['const check = it;', 'check', 'it'],
    ['const plan = tspl(t, { plan: 2 });', 'plan', 'assert'],
    ['const other = 1;', 'other', 'other'],
  ])('%s', async (code, name, canonical) => expect((await parsed(code)).bindings.canonical(name)).toBe(canonical));

  test('knows where names come from', async () => {
    const { bindings } = await parsed(
      "import { a } from './a'; import b from 'b'; const c = require('c'); const { d, e: f } = require('d'); const { g } = await import('g');",
    );
    expect([...bindings.imports]).toEqual([
      ['a', './a'],
      ['b', 'b'],
      ['c', 'c'],
      ['d', 'd'],
      ['f', 'd'],
    ]);
  });

  test('knows the functions of the file', async () => {
    const { bindings } = await parsed('function a() {} const b = () => 1; const c = function () {}; const d = 1;');
    expect([...bindings.functions.keys()]).toEqual(['a', 'b', 'c']);
  });
});
