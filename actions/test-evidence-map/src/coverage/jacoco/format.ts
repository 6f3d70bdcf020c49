import { xml, type XmlHandler } from '../../input/xml.ts';
import type { CoveredFiles, CoverageFormat } from '../coverage.ts';
import { lineNumber } from '../line-number.ts';
import type { LineSet } from '../line-set.ts';

/** JaCoCo XML: lines stand under source files, named by package and file. A line is covered when an instruction is. */
export const jacoco: CoverageFormat = {
  name: 'jacoco',
  recognises: ({ root, text }) => root === 'report' && /JACOCO|<(?:sessioninfo|package|group|counter)\b/u.test(text),
  open: (files) => xml(handler(files)),
};

function handler(files: CoveredFiles): XmlHandler {
  let folder = '';
  let lines: LineSet | null = null;
  return {
    open: (name, attributes) => {
      if (name === 'package') folder = attributes.get('name') ?? '';
      else if (name === 'sourcefile') {
        const file = attributes.get('name') ?? '';
        lines = files.lines(folder === '' ? file : `${folder}/${file}`);
      } else if (name === 'line' && lines !== null) {
        lines.add(lineNumber(attributes, 'nr'), Number(attributes.get('ci') ?? 0) > 0);
      }
    },
    close: (name) => {
      if (name === 'sourcefile') lines = null;
    },
  };
}
