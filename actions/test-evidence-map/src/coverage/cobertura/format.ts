import { LIMITS } from '../../input/limits.ts';
import { xml, type XmlHandler } from '../../input/xml.ts';
import type { CoveredFiles, CoverageFormat } from '../coverage.ts';
import { lineNumber } from '../line-number.ts';
import { LineSet } from '../line-set.ts';

/**
 * Cobertura XML. A class lists its lines; its methods repeat them, and speak for it when it lists none. Several classes
 * of one file are merged. A line counts as covered when it was hit at all.
 */
export const cobertura: CoverageFormat = {
  name: 'cobertura',
  recognises: ({ root, text }) =>
    root === 'coverage' &&
    /<(?:packages|sources|package|class)[\s>/]|\bline-rate=/u.test(text.slice(0, LIMITS.recognised)),
  open: (files) => xml(handler(files)),
};

interface OpenClass {
  readonly file: string;
  readonly own: LineSet;
  readonly ofMethods: LineSet;
}

function handler(files: CoveredFiles): XmlHandler {
  let open: OpenClass | null = null;
  let inMethods = 0;
  let inSource = false;
  return {
    open: (name, attributes) => {
      if (name === 'class')
        open = { file: attributes.get('filename') ?? '', own: new LineSet(), ofMethods: new LineSet() };
      else if (name === 'methods') inMethods++;
      else if (name === 'source') inSource = true;
      else if (name === 'line' && open !== null) {
        const lines = inMethods > 0 ? open.ofMethods : open.own;
        lines.add(lineNumber(attributes, 'number'), Number(attributes.get('hits') ?? 0) > 0);
      }
    },
    close: (name) => {
      if (name === 'methods') inMethods--;
      else if (name === 'source') inSource = false;
      else if (name === 'class' && open !== null) {
        files.lines(open.file).addAll(open.own.total > 0 ? open.own : open.ofMethods);
        open = null;
      }
    },
    text: (text) => {
      if (inSource && text.trim() !== '') files.roots.add(text.trim());
    },
  };
}
