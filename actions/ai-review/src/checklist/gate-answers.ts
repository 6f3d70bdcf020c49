import { passes } from '../../../../shared/evidence/status.ts';
import { reply, unclear, type Reply } from './answers.ts';
import type { Sources } from './sources.ts';

const CONTEXT_EVIDENCE = ['context.clean', 'context.workflows', 'context.agent-config'] as const;

/** What gates know does not settle it. */
export const leftOpen = (own: Reply): Reply => ({ ...own, openToReaders: true });

/** Whether permissions stayed as they were, by risk-classify. */
export function permissionsAnswer({ permissions }: Sources): Reply {
  if (permissions === null) return unclear('risk-classify gave no permissions');
  const widened = permissions.filter(({ change }) => change === 'widened').map(({ where }) => where);
  return widened.length > 0
    ? reply(
        'no',
        'permissions were widened',
        widened.map((where) => `risk-classify: ${where}`),
      )
    : reply('yes', 'risk-classify found none widened', ['risk-classify: permissions']);
}

/** Whether dependencies, actions, images, servers, scripts or remote resources were added, by risk-classify. */
export function additionsAnswer({ additions }: Sources): Reply {
  if (additions === null) return unclear('risk-classify gave no additions');
  const kinds = [...additions].filter(([, count]) => count > 0).map(([kind, count]) => `${kind}: ${count}`);
  return kinds.length > 0
    ? reply('yes', kinds.join(', '), ['risk-classify: additions'])
    : reply('no', 'risk-classify found none', ['risk-classify: additions']);
}

/** A clean scan speaks of the files only, so it cannot answer for logs, prompts and traces; a dirty one answers. */
export function secretsAnswer({ evidence }: Sources): Reply {
  const scan = evidence('scan-aggregate', 'scan.secrets');
  if (scan?.status === 'failed') return reply('no', scan.summary, ['scan-aggregate: scan.secrets']);
  if (scan === undefined || !passes(scan.status)) return unclear('no secret scan proves that the files hold none');
  const files = reply('unclear', 'a secret scan speaks of files, not of logs, prompts and traces', [
    'scan-aggregate: scan.secrets',
  ]);
  return leftOpen(files);
}

/** Whether scanners found nothing new, by scan-aggregate. */
export function scannerAnswer({ scanFindings }: Sources): Reply {
  if (scanFindings === null) return unclear('scan-aggregate could not read every report, or had none');
  const open = scanFindings.filter(({ state, level }) => state === 'new' && level !== 'note');
  return open.length === 0
    ? reply('yes', 'no new finding is open', ['scan-aggregate: findings'])
    : reply('no', `${open.length} new findings are open`, ['scan-aggregate: findings']);
}

/** Whether an injection could change what an agent does, by untrusted-context-check. */
export function injectionAnswer({ evidence }: Sources): Reply {
  const found = CONTEXT_EVIDENCE.map((id) => ({ id, status: evidence('untrusted-context-check', id)?.status }));
  const cited = found.map(({ id, status }) => `untrusted-context-check: ${id} ${status ?? 'not reported'}`);
  if (found.some(({ status }) => status === 'failed')) {
    return reply('yes', 'the change carries commanding text, a path for it, or wider permissions of an agent', cited);
  }
  const all = found.every(({ status }) => status !== undefined && passes(status));
  return all
    ? reply('no', 'no commanding text, no path for it and no wider permissions were found', cited)
    : { ...unclear('untrusted-context-check did not answer for all of it'), citations: cited };
}
