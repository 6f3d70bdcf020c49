/** What somebody may do inside their own tenant: readers read, editors write their own, owners do everything. */
export const ROLES = ['reader', 'editor', 'owner'] as const;
export type Role = (typeof ROLES)[number];

export interface Account {
  readonly id: string;
  readonly tenantId: string;
  readonly login: string;
  readonly role: Role;
  /** See `passwords.ts` for the format. */
  readonly passwordHash: string;
}

/** Whoever is behind a request, as far as access rules need to know. */
export type Actor = Pick<Account, 'id' | 'tenantId' | 'role'>;
