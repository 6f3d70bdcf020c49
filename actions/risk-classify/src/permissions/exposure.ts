import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import type { Notice } from '../classification.ts';
import { byText } from '../order.ts';
import { textsOf } from '../source/sides.ts';
import { documentsOf, fieldsOf, textsIn } from './documents.ts';
import { isWorkflow } from './kinds/workflow-token.ts';

/** Events a person without write access can cause, and whose runs have secrets or a token able to write. */
const PRIVILEGED: ReadonlySet<string> = new Set([
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'pull_request_target',
  'repository_dispatch',
  'watch',
  'workflow_run',
]);
const SECRET = /\bsecrets\s{0,3}(?:\.\s{0,3}([A-Za-z_]\w{0,100})|\[\s{0,3}['"]([\w-]{1,100})['"])/gu;

interface Exposure {
  readonly triggers: ReadonlySet<string>;
  readonly secrets: ReadonlySet<string>;
}

/**
 * What a workflow is newly exposed to: events that outsiders cause and that run with secrets, and secrets it did not reach
 * before. A new workflow is compared with none. What cannot be read is told where its token is compared.
 */
export async function exposureNotices(change: Change): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const file of change.files) {
    if (file.after === null || !isWorkflow(file.after.path)) continue;
    const [before, after] = await exposuresOf(change, file);
    const triggers = [...after.triggers].filter((one) => PRIVILEGED.has(one) && !before.triggers.has(one));
    const secrets = [...after.secrets].filter((one) => !before.secrets.has(one));
    if (triggers.length > 0) {
      const message = `It now runs on ${triggers.toSorted(byText).join(', ')}: outsiders can start it, and it runs with the repository’s secrets.`;
      notices.push({ ruleId: 'privileged-trigger', path: file.path, atLeast: 'high', message });
    }
    if (secrets.length > 0) {
      const message = `It now reaches secrets it did not: ${secrets.toSorted(byText).slice(0, 10).join(', ')}.`;
      notices.push({ ruleId: 'secret-reach', path: file.path, atLeast: 'medium', message });
    }
  }
  return notices;
}

async function exposuresOf(change: Change, file: ChangedFile): Promise<readonly [Exposure, Exposure]> {
  const { before, after } = await textsOf(change, file);
  const was = file.before !== null && isWorkflow(file.before.path) ? before : null;
  return [await exposureOf(was), await exposureOf(after)];
}

async function exposureOf(text: string | null): Promise<Exposure> {
  const triggers = new Set<string>();
  const secrets = new Set<string>();
  if (text === null) return { triggers, secrets };
  for (const one of text.matchAll(SECRET)) {
    const name = one[1] ?? one[2] ?? '';
    // Every run has it; what it may do is compared as the token's permissions.
    if (name.toUpperCase() !== 'GITHUB_TOKEN') secrets.add(name);
  }
  if (/^\s{2,}secrets:\s{1,5}["']?inherit\b/mu.test(text)) secrets.add('all of them (inherit)');
  try {
    for (const document of await documentsOf(text)) {
      const on = fieldsOf(document)['on'];
      for (const name of typeof on === 'object' && on !== null && !Array.isArray(on) ? Object.keys(on) : textsIn(on))
        triggers.add(name);
    }
  } catch {
    return { triggers, secrets };
  }
  return { triggers, secrets };
}
