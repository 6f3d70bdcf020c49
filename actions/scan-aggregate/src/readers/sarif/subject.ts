import type { Subject } from '../../model.ts';
import { strings, type JsonRecord } from '../fields.ts';
import { isAdvisoryId } from '../weakness.ts';

const SECRET_TOOLS = /^(?:gitleaks|trufflehog|secretlint|detect-secrets|ggshield)\b/iu;
const TAGS: readonly (readonly [string, Subject])[] = [
  ['vulnerability', 'package'],
  ['secret', 'secret'],
  ['license', 'licence'],
  ['misconfiguration', 'misconfiguration'],
];

/** What a result speaks of, from its tool, its rule's tags (Trivy's words) and the shape of its rule id. */
export function subjectOf(tool: string, ruleId: string, rule: JsonRecord | null): Subject {
  if (SECRET_TOOLS.test(tool)) return 'secret';
  const tags = strings(rule, 'properties', 'tags');
  const tagged = TAGS.find(([tag]) => tags.includes(tag));
  if (tagged !== undefined) return tagged[1];
  return isAdvisoryId(ruleId) ? 'package' : 'code';
}
