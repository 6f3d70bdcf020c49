import type { Role } from '../../src/accounts/account.ts';

export interface Person {
  readonly id: string;
  readonly tenantId: string;
  readonly login: string;
  readonly role: Role;
  readonly password: string;
}

const person = (tenantId: string, login: string, role: Role): Person => ({
  id: `account-${login}`,
  tenantId,
  login,
  role,
  password: `${login} walks to the harbour at dawn`,
});

/** Two tenants; everybody a test needs. */
export const PEOPLE = {
  olga: person('harbour', 'olga', 'owner'),
  emil: person('harbour', 'emil', 'editor'),
  rana: person('harbour', 'rana', 'reader'),
  zoe: person('lighthouse', 'zoe', 'owner'),
} as const;
