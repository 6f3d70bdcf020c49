import { LIMITS } from '../../input/limits.ts';
import { xml, type XmlHandler } from '../../input/xml.ts';
import type { CoveredFiles, CoverageFormat } from '../coverage.ts';
import { lineNumber } from '../line-number.ts';
import type { LineSet } from '../line-set.ts';

/**
 * Clover XML. Statement and condition lines count, method lines do not: they mark where a method begins. `testproject`
 * holds the tests' own files and is left out.
 */
export const clover: CoverageFormat = {
  name: 'clover',
  recognises: ({ root, rootTag, text }) =>
    root === 'coverage' && (/\bclover=/u.test(rootTag) || /<project\b/u.test(text.slice(0, LIMITS.recognised))),
  open: (files) => xml(handler(files)),
};

function handler(files: CoveredFiles): XmlHandler {
  let lines: LineSet | null = null;
  let inTests = false;
  return {
    open: (name, attributes) => {
      if (name === 'testproject') inTests = true;
      else if (name === 'file' && !inTests) lines = files.lines(attributes.get('path') ?? attributes.get('name') ?? '');
      else if (name === 'line' && lines !== null && attributes.get('type') !== 'method') {
        lines.add(lineNumber(attributes, 'num'), isHit(attributes));
      }
    },
    close: (name) => {
      if (name === 'testproject') inTests = false;
      else if (name === 'file') lines = null;
    },
  };
}

/** OpenClover gives some conditions by their two outcomes only. */
const isHit = (attributes: ReadonlyMap<string, string>): boolean =>
  (attributes.has('count') ? ['count'] : ['truecount', 'falsecount']).some(
    (name) => Number(attributes.get(name) ?? 0) > 0,
  );
