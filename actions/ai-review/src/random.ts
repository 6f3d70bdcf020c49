import { createHmac, randomBytes } from 'node:crypto';

/**
 * What an attacker must not foresee and a replay must repeat: drawn from a seed that did not exist when the change was
 * written. Values depend on their label alone, not on the order in which they are asked for.
 */
export interface Random {
  /** A whole number from 0 below `limit`. */
  integer(label: string, limit: number): number;
}

const SEED_BYTES = 32;
export const SEED = /^[0-9a-f]{64}$/u;

export const freshSeed = (): string => randomBytes(SEED_BYTES).toString('hex');

/** @param seed 64 hex digits */
export function seeded(seed: string): Random {
  const key = Buffer.from(seed, 'hex');
  // 48 bits over a limit of at most a few thousand: the bias is far below what anybody could use.
  return {
    integer: (label, limit) => createHmac('sha256', key).update(label).digest().readUIntBE(0, 6) % limit,
  };
}
