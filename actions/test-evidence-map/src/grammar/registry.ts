import { languageOf, type SyntaxLanguage } from '../../../../shared/syntax/languages.ts';
import type { TestLanguage } from './language.ts';

/** Languages whose tests are read by a grammar, each loaded when a file asks for it. */
const LANGUAGES: Readonly<Partial<Record<SyntaxLanguage, () => Promise<TestLanguage>>>> = {
  python: async () => (await import('./languages/python.ts')).python,
  go: async () => (await import('./languages/go.ts')).go,
  java: async () => (await import('./languages/java.ts')).java,
  ruby: async () => (await import('./languages/ruby.ts')).ruby,
  csharp: async () => (await import('./languages/csharp.ts')).csharp,
  php: async () => (await import('./languages/php.ts')).php,
  rust: async () => (await import('./languages/rust.ts')).rust,
};

/** Whether a path is read by a grammar here. JavaScript and TypeScript have their own reader. */
export const hasGrammar = (path: string): boolean => Object.hasOwn(LANGUAGES, languageOf(path) ?? '');

/** How tests look in the language of a path; null for a language that has none here. */
export async function testLanguageOf(path: string): Promise<TestLanguage | null> {
  const language = languageOf(path);
  const load = language === null ? undefined : LANGUAGES[language];
  return load === undefined ? null : load();
}
