import type { SyntaxLanguage } from './languages.ts';

/** A file as it is, and the development dependency that ships it. */
export interface ShippedFile {
  readonly package: string;
  readonly file: string;
}

const VSCODE = '@vscode/tree-sitter-wasm';
const vscode = (name: string): ShippedFile => ({ package: VSCODE, file: `wasm/tree-sitter-${name}.wasm` });
const grammars = (name: string): ShippedFile => ({
  package: `@tree-sitter-grammars/tree-sitter-${name}`,
  file: `tree-sitter-${name}.wasm`,
});

/** The engine that runs every grammar. Its code is not bundled: the bundler breaks how it asks for Node's own modules. */
export const ENGINE: Readonly<Record<'code' | 'compiled', ShippedFile>> = {
  code: { package: 'web-tree-sitter', file: 'web-tree-sitter.js' },
  compiled: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
};

/** The one list of what is shipped: scripts/build.mjs copies these files to dist/grammars, under their last names. */
export const GRAMMARS: Readonly<Record<SyntaxLanguage, ShippedFile>> = {
  bash: vscode('bash'),
  cpp: vscode('cpp'),
  csharp: vscode('c-sharp'),
  go: vscode('go'),
  hcl: grammars('hcl'),
  java: vscode('java'),
  javascript: vscode('javascript'),
  kotlin: grammars('kotlin'),
  php: vscode('php'),
  python: vscode('python'),
  ruby: vscode('ruby'),
  rust: vscode('rust'),
  tsx: vscode('tsx'),
  typescript: vscode('typescript'),
};
