import { JSON_TEXT } from './generated/cwe.ts';

/** MITRE's Common Weakness Enumeration, as far as this version knows it: numbers only. */
export interface Weaknesses {
  /** Weaknesses proper. Categories and views are not among them: they say nothing of a line. */
  readonly known: ReadonlySet<number>;
  readonly deprecated: ReadonlySet<number>;
  /** Numbers beyond this one are newer than the catalogue. */
  readonly newest: number;
}

/** Reads the catalogue that was carried along (`policies/catalogues/cwe.json`). */
export function readWeaknesses(): Weaknesses {
  const { weaknesses, deprecated, newest } = JSON.parse(JSON_TEXT) as {
    newest: number;
    deprecated: number[];
    weaknesses: number[];
  };
  return { known: new Set(weaknesses), deprecated: new Set(deprecated), newest };
}
