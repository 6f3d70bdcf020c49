import type { JsonFile } from '../storage/json-file.ts';
import type { Account } from './account.ts';
import type { Credentials } from './credentials.ts';
import { hashPassword, verifyPassword } from './passwords.ts';

/** All accounts, kept in one file that an administrator writes with `npm run create-account`. */
export class Accounts {
  readonly #byLogin = new Map<string, Account>();
  readonly #byId = new Map<string, Account>();
  readonly #passwordCost: number;
  /** Hash that nobody's password has: unknown logins take as long to refuse as wrong passwords. */
  #decoy: Promise<string> | null = null;

  constructor(accounts: readonly Account[], passwordCost: number) {
    this.#passwordCost = passwordCost;
    for (const account of accounts) {
      this.#byLogin.set(account.login, account);
      this.#byId.set(account.id, account);
    }
  }

  static async load(file: JsonFile<Account[]>, passwordCost: number): Promise<Accounts> {
    return new Accounts((await file.read()) ?? [], passwordCost);
  }

  find(id: string): Account | null {
    return this.#byId.get(id) ?? null;
  }

  /** The account with these credentials, or null; the caller cannot tell which of the two was wrong. */
  async authenticate({ login, password }: Credentials): Promise<Account | null> {
    const account = this.#byLogin.get(login) ?? null;
    this.#decoy ??= hashPassword('no account has this password', this.#passwordCost);
    const matches = await verifyPassword(password, account?.passwordHash ?? (await this.#decoy));
    return matches ? account : null;
  }
}
