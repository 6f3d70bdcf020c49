/**
 * What the scanner has to know of a language to tell code from comments and strings. `code` and `config` are looked at
 * by every content rule; `data`, `style` and `prose` only by rules that name such files.
 */
export interface Language {
  readonly kind: 'code' | 'config' | 'data' | 'style' | 'prose';
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  /** Quotes whose string ends with the line at the latest. */
  readonly quotes: string;
  /** Quotes whose string may run over lines: JavaScript templates, Go raw strings, every string of PHP or Ruby. */
  readonly longQuotes: string;
  /** Python's three quotes; one that begins a logical line is a docstring. */
  readonly tripleQuotes: boolean;
  /** `${…}` inside long quotes is code again, and `/…/` may be a regular expression. */
  readonly javascript: boolean;
  /** Whether a line break can end a statement, and whether indentation means something. */
  readonly layout: 'free' | 'lines' | 'indentation';
}

const language = (over: Partial<Language>): Language => ({
  kind: 'code',
  lineComments: [],
  blockComments: [],
  quotes: `"'`,
  longQuotes: '',
  tripleQuotes: false,
  javascript: false,
  layout: 'lines',
  ...over,
});

const SLASHES: Partial<Language> = { lineComments: ['//'], blockComments: [['/*', '*/']] };
const cFamily = language({ ...SLASHES, layout: 'free' });
const rust = language({ ...SLASHES, quotes: '', longQuotes: '"', layout: 'free' });
const javascript = language({ ...SLASHES, longQuotes: '`', javascript: true, layout: 'free' });
const go = language({ ...SLASHES, longQuotes: '`' });
const kotlin = language({ ...SLASHES, tripleQuotes: true });
const python = language({ lineComments: ['#'], tripleQuotes: true, layout: 'indentation' });
const acrossLines: Partial<Language> = { quotes: '', longQuotes: `"'` };
const ruby = language({ ...acrossLines, lineComments: ['#'], blockComments: [['\n=begin', '\n=end']] });
const php = language({ ...acrossLines, lineComments: ['//', '#'], blockComments: [['/*', '*/']], layout: 'free' });
const sql = language({ ...acrossLines, lineComments: ['--'], blockComments: [['/*', '*/']], layout: 'free' });
const hashes = language({ ...acrossLines, lineComments: ['#'] });
const makefile: Language = { ...hashes, layout: 'indentation' };
const hcl = language({ kind: 'config', lineComments: ['#', '//'], blockComments: [['/*', '*/']] });
const yaml = language({ kind: 'config', lineComments: ['#'], layout: 'indentation' });
const config = language({ kind: 'config', lineComments: ['#'] });
const markup = language({ blockComments: [['<!--', '-->']], quotes: '' });
const xml = language({ kind: 'config', blockComments: [['<!--', '-->']], quotes: '' });
const templates = language({
  blockComments: [
    ['<!--', '-->'],
    ['{#', '#}'],
    ['<%--', '--%>'],
    ['{{!--', '--}}'],
  ],
  quotes: '',
  layout: 'indentation',
});
const data = language({ kind: 'data', quotes: '' });
const prose = language({ kind: 'prose', quotes: '' });
const style = language({ kind: 'style', ...SLASHES, layout: 'free' });
const plain = language({ quotes: '' });

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map(
  (
    [
      ['js jsx mjs cjs ts tsx mts cts', javascript],
      ['java cs scala groovy gradle c h cc cpp cxx hpp hh m mm swift dart proto jsonnet', cFamily],
      ['rs', rust],
      ['go', go],
      ['kt kts', kotlin],
      ['py pyi pyx', python],
      ['rb rake gemspec ru', ruby],
      ['php php5 phtml inc', php],
      ['sql', sql],
      ['sh bash zsh ps1 pl pm r ex exs tcl', hashes],
      ['mk', makefile],
      ['tf tfvars hcl', hcl],
      ['yml yaml', yaml],
      ['toml ini cfg conf properties env rego', config],
      ['xml xsd wsdl plist csproj config', xml],
      ['vue svelte html htm xhtml', markup],
      [
        'erb haml slim twig j2 jinja jinja2 njk ejs hbs handlebars mustache jsp jspx ftl vm tpl latte liquid',
        templates,
      ],
      ['json jsonc json5 lock sum csv tsv po pot xliff svg map snap ndjson jsonl txt ipynb patch diff', data],
      ['md markdown rst adoc asciidoc textile', prose],
      ['css scss sass less styl', style],
    ] satisfies [string, Language][]
  ).flatMap(([extensions, value]) => extensions.split(' ').map((extension) => [extension, value] as const)),
);

const BY_NAME: ReadonlyMap<string, Language> = new Map([
  ['dockerfile', config],
  ['containerfile', config],
  ['makefile', makefile],
  ['gnumakefile', makefile],
  ['gemfile', ruby],
  ['rakefile', ruby],
  ['vagrantfile', ruby],
  ['jenkinsfile', cFamily],
  ['pnpm-lock.yaml', data],
  ['yarn.lock', data],
  ['go.mod', language({ kind: 'config', lineComments: ['//'] })],
]);

/** The language of a path by its name; text without a known extension is looked at whole, without comments. */
export function languageOf(path: string): Language {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const known = BY_NAME.get(name) ?? BY_NAME.get(name.split('.')[0] ?? '');
  if (known !== undefined && !/\.(?:md|lock)/u.test(name)) return known;
  const dot = name.lastIndexOf('.');
  return (dot < 0 ? undefined : BY_EXTENSION.get(name.slice(dot + 1))) ?? plain;
}
