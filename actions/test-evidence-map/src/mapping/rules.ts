import type { EvidenceDefinition, Policy } from '../../../../shared/policy/schema.ts';
import { pathMatcher } from '../../../../shared/text/glob.ts';
import { ownCopy } from '../input/own-copy.ts';
import type { TestCase } from '../results/result.ts';
import { anyWordPattern, normalise } from './words.ts';

/** One evidence id and which tests its policy rule takes for it. */
interface Rule {
  readonly id: string;
  readonly any: boolean;
  readonly path: ((path: string) => boolean) | null;
  readonly words: readonly RegExp[];
  readonly anyWord: RegExp | null;
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
  const rules = definitions.flatMap(([id, definition]) => ruleOf(id, definition) ?? []);
  const plain = rules.filter(needsNoWord);
  const worded = rules.filter((rule) => !needsNoWord(rule));
  // Most names hold none of the words: one look spares the others.
  const anything = anyWordPattern(
    definitions.flatMap(([, { tests }]) => [...(tests?.words ?? []), ...(tests?.anyWord ?? [])]),
  );

  const suiteText = rememberingLast(normalise);

  return (testCase) => {
    const mapped = new Map<string, MappedBy>();
    for (const rule of plain) if (pathFits(rule, testCase)) mapped.set(rule.id, 'rule');
    const text = `${suiteText(testCase.suite)} ${normalise(testCase.name)}`;
    if (anything?.test(text) === true) {
      for (const rule of worded) if (wordsFit(rule, text) && pathFits(rule, testCase)) mapped.set(rule.id, 'rule');
    }
    if (testCase.name.includes('[') || testCase.suite.includes('[')) {
      for (const [, id] of `${testCase.suite} ${testCase.name}`.matchAll(TAG)) {
        if (id !== undefined && taggable.has(id)) mapped.set(id, 'tag');
      }
    }
    return mapped.size === 0 ? NOTHING : mapped;
  };
}

function ruleOf(id: string, { tests }: EvidenceDefinition): Rule | null {
  if (tests === undefined) return null;
  const { any, paths, words = [], anyWord = [] } = tests;
  if (any !== true && paths === undefined && words.length === 0 && anyWord.length === 0) return null;
  return {
    id,
    any: any === true,
    path: paths === undefined ? null : remembering(pathMatcher(paths)),
    words: words.flatMap((word) => anyWordPattern([word]) ?? []),
    anyWord: anyWordPattern(anyWord),
  };
}

const needsNoWord = (rule: Rule): boolean => rule.words.length === 0 && rule.anyWord === null;

const wordsFit = (rule: Rule, text: string): boolean =>
  rule.words.every((word) => word.test(text)) && (rule.anyWord?.test(text) ?? true);

const pathFits = (rule: Rule, { file }: TestCase): boolean => rule.path === null || (file !== null && rule.path(file));

/** Cases of one suite follow one another. */
function rememberingLast(compute: (text: string) => string): (text: string) => string {
  let last = { text: '', result: '' };
  return (text) => {
    if (text !== last.text) last = { text, result: compute(text) };
    return last.result;
  };
}

/** A report names the same few paths over and over. */
function remembering(matches: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    let answer = known.get(path);
    if (answer === undefined) {
      if (known.size >= CACHED_PATHS) known.clear();
      // Absolute paths match like relative ones.
      answer = matches(path.replace(/^(?:[A-Za-z]:)?\/+/u, ''));
      known.set(ownCopy(path), answer);
    }
    return answer;
  };
}
