import { changeOf } from '../../../shared/testing/change-builder.ts';
import type { Change } from '../../../shared/change/change.ts';
import { startMessagesServer, type Behaviour, type MessagesServer } from './messages-server.ts';
import { runGate, type ReviewReport, type Run } from './run-gate.ts';

export const BEFORE = 'export function read(id, user) {\n  return db.get(id);\n}\n';
export const AFTER = 'export function read(id, user) {\n  log(user);\n  return db.get(id);\n}\n';

/** A change of one hunk, `h1`, with one added line: 2. */
export const SMALL_CHANGE: Change = changeOf({ files: { 'src/session.ts': [BEFORE, AFTER] } });

export interface Judged {
  readonly report: ReviewReport;
  readonly server: MessagesServer;
}

type Behaviours = readonly [Behaviour, ...Behaviour[]];

/** Servers of one test file, closed after each test. */
export interface Servers {
  readonly start: (...behaviours: Behaviours) => Promise<MessagesServer>;
  /** Runs the gate against a service that behaves like this; the small change unless another is given. */
  readonly judge: (behaviours: Behaviours, options?: Partial<Run>) => Promise<Judged>;
  readonly closeAll: () => Promise<void>;
}

export function servers(): Servers {
  const open: MessagesServer[] = [];
  const start: Servers['start'] = async (...behaviours) => {
    const server = await startMessagesServer(...behaviours);
    open.push(server);
    return server;
  };
  return {
    start,
    judge: async (behaviours, options = {}) => {
      const server = await start(...behaviours);
      return { server, report: await runGate({ change: SMALL_CHANGE, baseUrl: server.url, ...options }) };
    },
    closeAll: async () => {
      await Promise.all(open.splice(0).map((server) => server.close()));
    },
  };
}
