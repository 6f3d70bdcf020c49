/** The languages that a grammar is shipped for. JSX is read by `javascript`, C by `cpp`. */
export type SyntaxLanguage =
  | 'bash'
  | 'cpp'
  | 'csharp'
  | 'go'
  | 'hcl'
  | 'java'
  | 'javascript'
  | 'kotlin'
  | 'php'
  | 'python'
  | 'ruby'
  | 'rust'
  | 'tsx'
  | 'typescript';

const EXTENSIONS: Readonly<Record<SyntaxLanguage, string>> = {
  bash: 'sh bash ksh bats',
  cpp: 'c h cc cpp cxx c++ hh hpp hxx ipp inl cu',
  csharp: 'cs csx',
  go: 'go',
  hcl: 'tf tfvars hcl',
  java: 'java',
  javascript: 'js jsx mjs cjs',
  kotlin: 'kt kts',
  php: 'php php5 phtml inc',
  python: 'py pyi pyw',
  ruby: 'rb rake gemspec ru rbi podspec',
  rust: 'rs',
  tsx: 'tsx',
  typescript: 'ts mts cts',
};

const NAMES: Readonly<Record<string, SyntaxLanguage>> = {
  gemfile: 'ruby',
  rakefile: 'ruby',
  vagrantfile: 'ruby',
  guardfile: 'ruby',
  '.bashrc': 'bash',
  '.profile': 'bash',
};

let byExtension: Map<string, SyntaxLanguage> | undefined;

function extensions(): Map<string, SyntaxLanguage> {
  if (byExtension === undefined) {
    byExtension = new Map();
    for (const [language, names] of Object.entries(EXTENSIONS))
      for (const name of names.split(' ')) byExtension.set(name, language as SyntaxLanguage);
  }
  return byExtension;
}

/**
 * The language of a path, told by its name alone; null where no grammar is shipped (YAML, SQL, Dockerfile, templates, prose …).
 * What stands in a file is not looked at: a `.js` file that holds something else comes back as unparsable.
 */
export function languageOf(path: string): SyntaxLanguage | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null;
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (extensions().get(name.slice(dot + 1)) ?? null);
}
