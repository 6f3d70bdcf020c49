import { clip } from '../../../../../shared/text/markdown.ts';
import { child, children, descendants, type XmlElement } from '../../intake/xml.ts';
import { MAX_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS, MAX_PATH_CHARACTERS } from '../../limits.ts';
import { MalformedReport } from '../../malformed.ts';
import type { Observation, ScanReport } from '../../model.ts';
import { position } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** Cppcheck's XML, version 2. */
export const cppcheck: Reader = {
  format: 'cppcheck',
  recognises: (sample) =>
    sample.kind === 'xml' && sample.root.name === 'results' && child(sample.root, 'cppcheck') !== undefined,
  read: (sample) => {
    if (sample.kind !== 'xml') throw new MalformedReport('is no XML');
    return readRoot(sample.root);
  },
};

/** Ids by which Cppcheck says that it could not look. */
const FAILURES = new Set([
  'syntaxError',
  'internalError',
  'internalAstError',
  'cppcheckError',
  'preprocessorErrorDirective',
  'noValidConfiguration',
]);

function readRoot(root: XmlElement): ScanReport {
  const errors = [...descendants(root, 'error')];
  const failures = errors.filter((error) => FAILURES.has(error.attributes.get('id') ?? ''));
  // `information` tells about the run (a missing include), not about the code.
  const found = errors.filter(
    (error) => error.attributes.get('severity') !== 'information' && !failures.includes(error),
  );
  return reportOf('cppcheck', found.map(observe), {
    version: child(root, 'cppcheck')?.attributes.get('version')?.slice(0, MAX_ID_CHARACTERS) ?? null,
    ...(failures.length > 0
      ? { status: 'failed', problems: failures.slice(0, 20).map((error) => `could not check: ${textOf(error)}`) }
      : found.length === 0
        ? { status: 'empty', problems: ['names no file that was looked at'] }
        : {}),
  });
}

const textOf = (error: XmlElement): string =>
  clip(error.attributes.get('msg') ?? error.attributes.get('verbose') ?? 'no text', MAX_MESSAGE_CHARACTERS);

function observe(error: XmlElement): Observation {
  const place = children(error, 'location')[0]?.attributes;
  return {
    ruleId: clip(error.attributes.get('id') ?? 'unnamed-check', MAX_ID_CHARACTERS),
    level: levelOf(error.attributes.get('severity')),
    message: textOf(error),
    subject: 'code',
    path: clip((place?.get('file') ?? '').replaceAll('\\', '/'), MAX_PATH_CHARACTERS) || null,
    startLine: position(place?.get('line')),
    startColumn: position(place?.get('column')),
    cwe: cweIds([error.attributes.get('cwe') ?? '']),
    aliases: [],
  };
}
