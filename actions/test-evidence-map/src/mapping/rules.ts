import type { EvidenceDefinition, Policy } from '../../../../shared/policy/schema.ts';
import { pathMatcher } from '../../../../shared/text/glob.ts';
import { ownCopy } from '../input/own-copy.ts';
import type { TestCase } from '../results/result.ts';
import { normalise, wordFinder } from './words.ts';

/** One evidence id and which tests its policy rule takes for it. */
interface Rule {
  readonly id: string;
  readonly any: boolean;
  readonly path: ((path: string) => boolean) | null;
  /** All of these must occur. */
  readonly words: readonly string[];
  /** One of these must occur as well; none are asked for when it is empty. */
  readonly anyWord: readonly string[];
}

/** How a test came to stand for an evidence id. */
export type MappedBy = 'tag' | 'rule';

/** Finds the evidence ids one test speaks of. */
export type Mapper = (testCase: TestCase) => ReadonlyMap<string, MappedBy>;

const TAG = /\[([a-z0-9.-]{3,120})\]/gu;
const NOTHING: ReadonlyMap<string, MappedBy> = new Map();
const CACHED_PATHS = 5000;

/** Compiles the rules of every evidence id that this gate proves. Tags name ids of the policy only. */
export function mapperOf(policy: Policy): Mapper {
  const definitions = Object.entries(policy.evidence).filter(([, { gate }]) => gate === 'test-evidence-map');
  const taggable = new Set(definitions.map(([id]) => id));
  const pathRule = pathRules();
  const rules = definitions.flatMap(([id, definition]) => ruleOf(id, definition, pathRule) ?? []);
  const plain = rules.filter(needsNoWord);
  const worded = rules.filter((rule) => !needsNoWord(rule));
  const findWords = wordFinder(worded.flatMap(({ words, anyWord }) => [...words, ...anyWord]));
  const suiteText = rememberingLast(normalise);

  return (testCase) => {
    const mapped = new Map<string, MappedBy>();
    for (const rule of plain) if (pathFits(rule, testCase)) mapped.set(rule.id, 'rule');
    const found = findWords(`${suiteText(testCase.suite)} ${normalise(testCase.name)}`);
    // Most names hold none of the words.
    if (found.size > 0) {
      for (const rule of worded) if (wordsFit(rule, found) && pathFits(rule, testCase)) mapped.set(rule.id, 'rule');
    }
    if (testCase.name.includes('[') || testCase.suite.includes('[')) {
      for (const [, id] of `${testCase.suite} ${testCase.name}`.matchAll(TAG)) {
        if (id !== undefined && taggable.has(id)) mapped.set(id, 'tag');
      }
    }
    return mapped.size === 0 ? NOTHING : mapped;
  };
}

function ruleOf(id: string, { tests }: EvidenceDefinition, pathRule: PathRules): Rule | null {
  if (tests === undefined) return null;
  const { any, paths, words = [], anyWord = [] } = tests;
  if (any !== true && paths === undefined && words.length === 0 && anyWord.length === 0) return null;
  return {
    id,
    any: any === true,
    path: paths === undefined ? null : pathRule(paths),
    words,
    anyWord,
  };
}

const needsNoWord = (rule: Rule): boolean => rule.words.length === 0 && rule.anyWord.length === 0;

const wordsFit = ({ words, anyWord }: Rule, found: ReadonlySet<string>): boolean =>
  words.every((word) => found.has(word)) && (anyWord.length === 0 || anyWord.some((word) => found.has(word)));

const pathFits = (rule: Rule, { file }: TestCase): boolean => rule.path === null || (file !== null && rule.path(file));

/** Cases of one suite follow one another. */
function rememberingLast(compute: (text: string) => string): (text: string) => string {
  let last = { text: '', result: '' };
  return (text) => {
    if (text !== last.text) last = { text, result: compute(text) };
    return last.result;
  };
}

type PathRules = (patterns: readonly string[]) => (path: string) => boolean;

/** Many rules ask for the same patterns (`**\/e2e/**`): they share one matcher and what it remembers. */
function pathRules(): PathRules {
  const known = new Map<string, (path: string) => boolean>();
  return (patterns) => {
    const key = patterns.join('\n');
    const matcher = known.get(key) ?? remembering(pathMatcher(patterns));
    known.set(key, matcher);
    return matcher;
  };
}

/** A report names the same few paths over and over. */
function remembering(matches: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    let answer = known.get(path);
    if (answer === undefined) {
      if (known.size >= CACHED_PATHS) known.clear();
      const own = ownCopy(path);
      // Absolute paths match like relative ones.
      answer = matches(own.replace(/^(?:[A-Za-z]:)?\/+/u, ''));
      known.set(own, answer);
    }
    return answer;
  };
}
