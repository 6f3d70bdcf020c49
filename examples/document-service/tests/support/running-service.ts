import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '../../src/accounts/account.ts';
import { hashPassword } from '../../src/accounts/passwords.ts';
import type { AuditEvent } from '../../src/audit/event.ts';
import { readConfig, type Config } from '../../src/config.ts';
import { createService } from '../../src/http/server.ts';
import { openServices } from '../../src/services.ts';
import { JsonFile } from '../../src/storage/json-file.ts';
import { ManualClock } from './manual-clock.ts';
import { PEOPLE } from './people.ts';

/** Cost of a password hash in tests, where nobody guesses. */
const QUICK = 4;

/** A real service on a loopback port with its own data directory, and a clock that the test moves. */
export interface RunningService {
  readonly url: string;
  readonly clock: ManualClock;
  /** Everything the service logged so far. */
  readonly logged: () => string;
  /** The audit trail as it lies on the disk. */
  readonly auditTrail: () => Promise<AuditEvent[]>;
  readonly stop: () => Promise<void>;
}

export async function startService(overrides: Partial<Config> = {}): Promise<RunningService> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'document-service-'));
  await new JsonFile<Account[]>(join(dataDirectory, 'accounts.json')).write(await accounts());
  const config = { ...readConfig({}), passwordCost: QUICK, dataDirectory, sessionMinutes: 60, ...overrides };
  const clock = new ManualClock();
  const lines: string[] = [];
  const services = await openServices(config, clock, (line) => lines.push(line));
  const server = createService(services);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    clock,
    logged: () => lines.join('\n'),
    auditTrail: async () =>
      (await readFile(join(dataDirectory, 'audit.jsonl'), 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as AuditEvent),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await services.audit.close();
      await rm(dataDirectory, { recursive: true });
    },
  };
}

const accounts = (): Promise<Account[]> =>
  Promise.all(
    Object.values(PEOPLE).map(async ({ password, ...account }) => ({
      ...account,
      passwordHash: await hashPassword(password, QUICK),
    })),
  );
