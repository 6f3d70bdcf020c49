import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { ROLES, type Account } from './accounts/account.ts';
import { parseCredentials } from './accounts/credentials.ts';
import { hashPassword } from './accounts/passwords.ts';
import { readConfig } from './config.ts';
import { JsonFile } from './storage/json-file.ts';

// The password comes by standard input: arguments are visible to everybody on the machine.
const options = { tenant: { type: 'string' }, login: { type: 'string' }, role: { type: 'string' } } as const;
const { tenant, login, role: wantedRole } = parseArgs({ options }).values;
const role = ROLES.find((known) => known === wantedRole);
const password = (await text(process.stdin)).trim();
const credentials = parseCredentials(new URLSearchParams({ login: login ?? '', password }));
if (!credentials.ok || tenant === undefined || role === undefined) {
  console.error(`usage: create-account --tenant ID --login NAME --role ${ROLES.join('|')} < password`);
  process.exit(2);
}
const { dataDirectory, passwordCost } = readConfig(process.env);
const file = new JsonFile<Account[]>(join(dataDirectory, 'accounts.json'));
const accounts = (await file.read()) ?? [];
if (accounts.some((account) => account.login === credentials.value.login)) {
  console.error('there is an account with this login already');
  process.exit(1);
}
const passwordHash = await hashPassword(credentials.value.password, passwordCost);
await file.write([
  ...accounts,
  { id: randomUUID(), tenantId: tenant, login: credentials.value.login, role, passwordHash },
]);
