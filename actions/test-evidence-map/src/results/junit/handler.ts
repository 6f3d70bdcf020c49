import type { XmlHandler } from '../../input/xml.ts';
import type { ResultSink } from '../result.ts';
import { addChild, FAILURE_WORDS, openCase, outcomeOf, type OpenCase } from './case.ts';
import { contradictions, openSuite, type OpenSuite } from './suite.ts';
import { fileOf } from '../test-path.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';

/** Follows suites and cases as they open and close; keeps only those that are open. */
export function junitHandler(sink: ResultSink): XmlHandler {
  const suites: OpenSuite[] = [];
  const cases: OpenCase[] = [];
  const elements: string[] = [];

  /** Worked out once for all cases of a suite; null after a suite opened or closed. */
  let surroundings: Surroundings | null = null;

  const closeCase = (open: OpenCase): void => {
    const outcome = outcomeOf(open);
    const around = (surroundings ??= surroundingsOf(suites));
    const known = around.classOf(open.className);
    const named = open.file ?? around.file;
    sink.test({
      suite: suiteOf(around.names, open, known.isPath),
      name: open.claims.length === 0 ? open.name : open.name + open.claims.map((claim) => ` [${claim}]`).join(''),
      file: named === null ? known.file : fileOf(named, null, undefined, open.className),
      outcome,
      ...(sink.wantsFailures === true && open.failure !== null ? { failure: open.failure } : {}),
      ...(open.assertions === null ? {} : { assertions: open.assertions }),
    });
    const suite = suites.at(-1);
    if (suite === undefined) return;
    suite.runs += 1 + open.failedRuns;
    const shown = open.failures + open.errors;
    suite.failing += open.failedRuns + (shown === 0 && (outcome === 'failed' || outcome === 'error') ? 1 : shown);
  };

  const closeSuite = (suite: OpenSuite): void => {
    for (const problem of contradictions(suite)) sink.contradiction(problem);
    const parent = suites.at(-1);
    if (parent === undefined) return;
    parent.runs += suite.runs;
    parent.failing += suite.failing;
  };

  return {
    open: (name, attributes) => {
      const parent = elements.at(-1);
      elements.push(name);
      if (name === 'testsuite' || name === 'testsuites') {
        surroundings = null;
        suites.push(openSuite(attributes, name === 'testsuites'));
      } else if (name === 'testcase') cases.push(openCase(attributes));
      else if (cases.length > 0) addChild(cases.at(-1) as OpenCase, name, attributes);
      else if ((name === 'error' || name === 'failure') && (parent === 'testsuite' || parent === 'testsuites')) {
        const suite = suites.at(-1) as OpenSuite;
        suite.failing++;
        sink.suiteError(`suite "${suite.name.slice(0, 120)}" failed outside its test cases`);
      }
    },
    close: (name) => {
      elements.pop();
      if (name === 'testcase') closeCase(cases.pop() as OpenCase);
      else if (name === 'testsuite' || name === 'testsuites') {
        surroundings = null;
        closeSuite(suites.pop() as OpenSuite);
      }
    },
    ...(sink.wantsFailures === true ? { text: (words) => addWords(cases.at(-1), elements.at(-1), words) } : {}),
  };
}

/** Keeps the beginning of what stands in a failure's element. */
function addWords(open: OpenCase | undefined, element: string | undefined, words: string): void {
  if (open?.failure == null || (element !== 'failure' && element !== 'error')) return;
  open.failure.body = (open.failure.body + words.slice(0, FAILURE_WORDS)).slice(0, FAILURE_WORDS);
}

/** The names around a test, told once: a path is its file, and some producers begin the name with the class. */
function suiteOf(names: readonly string[], { className, name }: OpenCase, classIsPath: boolean): string {
  const around = names.filter((one) => one !== className && !name.startsWith(`${one} `));
  if (!classIsPath && !name.startsWith(className)) around.push(className);
  return around.join(' ');
}
