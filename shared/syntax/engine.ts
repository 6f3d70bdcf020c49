import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type * as TreeSitter from 'web-tree-sitter';
import type { Language, Parser } from 'web-tree-sitter';
import { ENGINE, GRAMMARS } from './grammars.ts';
import type { SyntaxLanguage } from './languages.ts';
import { pathOf } from './shipped-file.ts';

/** The one part of the WebAssembly interface that is used here; the compiler's library for Node does not know it. */
interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
}
const { WebAssembly: Assembly } = globalThis as unknown as {
  WebAssembly: { Memory: new (pages: { initial: number; maximum: number }) => WebAssemblyMemory };
};

/** What the compiled engine wants at its start (32 MiB) and at most (2 GiB), in WebAssembly pages of 64 KiB. */
const PAGES = { initial: 512, maximum: 32_768 };

interface Engine {
  readonly load: (bytes: Uint8Array) => Promise<Language>;
  readonly create: () => Parser;
  readonly memory: WebAssemblyMemory;
}

/** A parser of one language, and how many bytes the engine holds (for all languages together; it never shrinks). */
export interface LanguageParser {
  readonly parser: Parser;
  readonly memoryHeld: () => number;
}

let engine: Promise<Engine> | undefined;
const parsers = new Map<SyntaxLanguage, Promise<LanguageParser>>();

async function startEngine(): Promise<Engine> {
  const code = pathToFileURL(pathOf(ENGINE.code)).href;
  const [{ Language: grammars, Parser: Parsers }, wasmBinary] = await Promise.all([
    import(/* webpackIgnore: true */ code) as Promise<typeof TreeSitter>,
    readFile(pathOf(ENGINE.compiled)),
  ]);
  // The memory is made here, not by the engine, so that a parse can be stopped while it eats it.
  const memory = new Assembly.Memory(PAGES);
  await Parsers.init({ wasmBinary, wasmMemory: memory });
  return { load: (bytes) => grammars.load(bytes), create: () => new Parsers(), memory };
}

async function makeParser(language: SyntaxLanguage): Promise<LanguageParser> {
  engine ??= startEngine();
  const [{ load, create, memory }, bytes] = await Promise.all([engine, readFile(pathOf(GRAMMARS[language]))]);
  const parser = create();
  parser.setLanguage(await load(bytes));
  return { parser, memoryHeld: () => memory.buffer.byteLength };
}

/** The parser of a language. Engine and grammar are loaded once a process, when they are first asked for. */
export function parserOf(language: SyntaxLanguage): Promise<LanguageParser> {
  const known = parsers.get(language);
  if (known !== undefined) return known;
  const made = makeParser(language);
  parsers.set(language, made);
  return made;
}
