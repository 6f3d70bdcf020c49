import { xml, type XmlHandler } from '../../input/xml.ts';
import type { CoveredFiles, CoverageFormat } from '../coverage.ts';
import { lineNumber } from '../line-number.ts';
import { MalformedReport } from '../../input/malformed.ts';

/** OpenCover XML (.NET): sequence points refer to files by number. The compiler's hidden points (line 0xfeefee) are no lines. */
export const openCover: CoverageFormat = {
  name: 'opencover',
  recognises: ({ root }) => root === 'CoverageSession',
  open: (files) => xml(handler(files)),
};

const HIDDEN_LINE = 0xfeefee;

function handler(files: CoveredFiles): XmlHandler {
  const names = new Map<string, string>();
  let current = '';
  return {
    open: (name, attributes) => {
      if (name === 'Module') names.clear();
      else if (name === 'File') names.set(attributes.get('uid') ?? '', attributes.get('fullPath') ?? '');
      else if (name === 'FileRef') current = attributes.get('uid') ?? '';
      else if (name === 'SequencePoint') {
        const file = names.get(attributes.get('fileid') ?? current);
        if (file === undefined) throw new MalformedReport('has a sequence point of an unknown file');
        const line = lineNumber(attributes, 'sl');
        if (line !== HIDDEN_LINE) files.lines(file).add(line, Number(attributes.get('vc') ?? 0) > 0);
      }
    },
    close: () => undefined,
  };
}
