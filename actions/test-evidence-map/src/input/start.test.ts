import { describe, expect, test } from '@jest/globals';
import { startOf } from './start.ts';

const root = (text: string | Buffer): string | null => startOf(Buffer.from(text as string)).root;

describe('startOf', () => {
  test.each([
    ['<a/>', 'a'],
    ['\ufeff  <a b="1">', 'a'],
    ['<?xml version="1.0"?><!-- <x> --><a>', 'a'],
    ['<!DOCTYPE a><a>', 'a'],
    ['<!DOCTYPE a [<!ENTITY e "<b>">]><a>', 'a'],
    ['<ns:testsuites>', 'testsuites'],
    ['{"a":1}', null],
    ['', null],
    ['<', null],
  ])('%j has the root %p', (text, expected) => expect(root(text)).toBe(expected));

  test('reads UTF-16', () => expect(root(Buffer.from('\ufeff<a/>', 'utf16le'))).toBe('a'));

  test('keeps the opening tag, by which some formats are told apart', () => {
    expect(startOf(Buffer.from('<coverage clover="3.2"><project/>')).rootTag).toBe('<coverage clover="3.2"');
  });

  test('a prolog without end is no document', () => expect(root(`<!--${'x'.repeat(1000)}`)).toBeNull());

  test('a broken encoding still shows its beginning', () => {
    expect(startOf(Buffer.from([0x7b, 0xff, 0xfe])).text.startsWith('{')).toBe(true);
  });
});
