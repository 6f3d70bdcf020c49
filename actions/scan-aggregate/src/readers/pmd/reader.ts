import { MalformedReport } from '../../malformed.ts';
import type { Level, Observation, ScanReport } from '../../model.ts';
import { children, descendants, type XmlElement } from '../../intake/xml.ts';
import { clip } from '../../../../../shared/text/markdown.ts';
import { MAX_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS, MAX_PATH_CHARACTERS } from '../../limits.ts';
import { position } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';

/** PMD's XML. Its CSV has no end mark and names no version: XML or SARIF prove more. */
export const pmd: Reader = {
  format: 'pmd',
  recognises: (sample) => sample.kind === 'xml' && sample.root.name === 'pmd',
  read: (sample) => {
    if (sample.kind !== 'xml') throw new MalformedReport('is no XML');
    return readRoot(sample.root);
  },
};

function readRoot(root: XmlElement): ScanReport {
  const observations = children(root, 'file').flatMap((file) =>
    children(file, 'violation').map((violation) => observe(file, violation)),
  );
  const errors = [...descendants(root, 'error'), ...descendants(root, 'configerror')].map(
    (error) =>
      `could not process ${error.attributes.get('filename') ?? error.attributes.get('rule') ?? 'a file'}: ${(error.attributes.get('msg') ?? 'no text').slice(0, 200)}`,
  );
  return reportOf('pmd', observations, {
    version: root.attributes.get('version')?.slice(0, MAX_ID_CHARACTERS) ?? null,
    ...(errors.length > 0
      ? { status: 'failed', problems: errors.slice(0, 20) }
      : observations.length === 0
        ? { status: 'empty', problems: ['names no rule and no file that was looked at'] }
        : {}),
  });
}

function observe(file: XmlElement, violation: XmlElement): Observation {
  const of = (name: string): string | undefined => violation.attributes.get(name);
  return {
    ruleId: clip(of('rule') ?? 'unnamed-rule', MAX_ID_CHARACTERS),
    level: levelOfPriority(of('priority')),
    message: clip(violation.text.trim() || 'no text', MAX_MESSAGE_CHARACTERS),
    subject: 'code',
    path: clip((file.attributes.get('name') ?? '').replaceAll('\\', '/'), MAX_PATH_CHARACTERS) || null,
    startLine: position(of('beginline')),
    endLine: position(of('endline')),
    startColumn: position(of('begincolumn')),
    cwe: [],
    aliases: [],
  };
}

/** 1 and 2 are high, 3 is medium, 4 and 5 are low; a priority nobody knows is medium. */
const levelOfPriority = (priority: string | undefined): Level =>
  priority === '1' || priority === '2' ? 'error' : priority === '4' || priority === '5' ? 'note' : 'warning';
