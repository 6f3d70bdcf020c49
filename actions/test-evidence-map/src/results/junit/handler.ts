import type { XmlHandler } from '../../input/xml.ts';
import type { ResultSink } from '../result.ts';
import { addChild, FAILURE_WORDS, openCase, outcomeOf, type OpenCase } from './case.ts';
import { contradictions, openSuite, type OpenSuite } from './suite.ts';
import { fileOf, isPath } from '../test-path.ts';

/** Follows suites and cases as they open and close; keeps only those that are open. */
export function junitHandler(sink: ResultSink): XmlHandler {
  const suites: OpenSuite[] = [];
  const cases: OpenCase[] = [];
  const elements: string[] = [];

  const closeCase = (open: OpenCase): void => {
    const names = suites.map((suite) => suite.name).filter((name) => name !== '');
    const claims = open.claims.map((claim) => ` [${claim}]`).join('');
    sink.test({
      suite: suiteOf(names, open),
      name: open.name + claims,
      file: fileOf(open.file, suites.findLast((suite) => suite.file !== null)?.file, names.at(-1), open.className),
      outcome: outcomeOf(open),
      ...(sink.wantsFailures === true && open.failure !== null ? { failure: open.failure } : {}),
      ...(open.assertions === null ? {} : { assertions: open.assertions }),
    });
    const suite = suites.at(-1);
    if (suite === undefined) return;
    suite.runs += 1 + open.failedRuns;
    const shown = open.failures + open.errors;
    suite.failing += open.failedRuns + (shown === 0 && /failed|error/u.test(outcomeOf(open)) ? 1 : shown);
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
      if (name === 'testsuite' || name === 'testsuites') suites.push(openSuite(attributes, name === 'testsuites'));
      else if (name === 'testcase') cases.push(openCase(attributes));
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
      else if (name === 'testsuite' || name === 'testsuites') closeSuite(suites.pop() as OpenSuite);
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
function suiteOf(names: readonly string[], { className, name }: OpenCase): string {
  const around = names.filter((one) => one !== className && !isPath(one) && !name.startsWith(`${one} `));
  const own = isPath(className) || name.startsWith(className) ? [] : [className];
  return [...around, ...own].join(' ');
}
