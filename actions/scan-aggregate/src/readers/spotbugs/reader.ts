import { clip } from '../../../../../shared/text/markdown.ts';
import { child, children, childText, descendants, type XmlElement } from '../../intake/xml.ts';
import { MAX_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS, MAX_PATH_CHARACTERS } from '../../limits.ts';
import { MalformedReport } from '../../malformed.ts';
import type { Level, Observation, ScanReport } from '../../model.ts';
import { position } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { cweIds } from '../weakness.ts';

/** SpotBugs' (and FindBugs') XML, with or without the plug-in Find Security Bugs. */
export const spotbugs: Reader = {
  format: 'spotbugs',
  recognises: (sample) => sample.kind === 'xml' && sample.root.name === 'BugCollection',
  read: (sample) => {
    if (sample.kind !== 'xml') throw new MalformedReport('is no XML');
    return readRoot(sample.root);
  },
};

function readRoot(root: XmlElement): ScanReport {
  const observations = children(root, 'BugInstance').map(observe);
  const errors = child(root, 'Errors');
  const failures = [...(errors === undefined ? [] : descendants(errors, 'Error'))].map(
    (error) => `reports an error: ${(childText(error, 'ErrorMessage') ?? 'no text').slice(0, 300)}`,
  );
  const classes = Number(child(root, 'FindBugsSummary')?.attributes.get('total_classes') ?? '0');
  return reportOf('spotbugs', observations, {
    version: root.attributes.get('version')?.slice(0, MAX_ID_CHARACTERS) ?? null,
    subjects: new Set(['code']),
    ...(failures.length > 0
      ? { status: 'failed', problems: failures.slice(0, 20) }
      : observations.length > 0 || classes > 0
        ? {}
        : { status: 'empty', problems: ['looked at no class'] }),
  });
}

function observe(bug: XmlElement): Observation {
  // A bug can name several lines; the one of its own, not of a class or method, is where it is.
  const place = (children(bug, 'SourceLine')[0] ?? [...descendants(bug, 'SourceLine')][0])?.attributes;
  const type = clip(bug.attributes.get('type') ?? 'unnamed-bug', MAX_ID_CHARACTERS);
  return {
    ruleId: type,
    level: levelOfPriority(bug.attributes.get('priority')),
    message: clip(childText(bug, 'LongMessage') ?? childText(bug, 'ShortMessage') ?? type, MAX_MESSAGE_CHARACTERS),
    subject: 'code',
    path: clip((place?.get('sourcepath') ?? '').replaceAll('\\', '/'), MAX_PATH_CHARACTERS) || null,
    startLine: position(place?.get('start')),
    endLine: position(place?.get('end')),
    cwe: cweIds([bug.attributes.get('cweid') ?? '']),
    aliases: [],
    identity: bug.attributes.get('instanceHash')?.slice(0, MAX_ID_CHARACTERS),
  };
}

/** 1 is high, 2 medium, 3 and beyond low. */
const levelOfPriority = (priority: string | undefined): Level =>
  priority === '1' ? 'error' : priority === undefined || priority === '2' ? 'warning' : 'note';
