import { join } from 'node:path';
import type { Account } from './accounts/account.ts';
import { Accounts } from './accounts/accounts.ts';
import { AuditLog } from './audit/audit-log.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { StoredDocument } from './documents/document.ts';
import { Documents } from './documents/documents.ts';
import { jsonLogger, type Logger } from './logging/logger.ts';
import { Sessions } from './sessions/sessions.ts';
import { JsonFile } from './storage/json-file.ts';

/** Everything the handlers work with. */
export interface Services {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly documents: Documents;
  readonly audit: AuditLog;
}

/** Opens the stores under `config.dataDirectory`. */
export async function openServices(config: Config, clock: Clock, write: (line: string) => void): Promise<Services> {
  const file = (name: string): string => join(config.dataDirectory, name);
  return {
    config,
    clock,
    logger: jsonLogger(clock, write),
    accounts: await Accounts.load(new JsonFile<Account[]>(file('accounts.json')), config.passwordCost),
    sessions: new Sessions(clock, config.sessionMinutes),
    documents: await Documents.load(new JsonFile<StoredDocument[]>(file('documents.json')), clock),
    audit: await AuditLog.open(file('audit.jsonl')),
  };
}
