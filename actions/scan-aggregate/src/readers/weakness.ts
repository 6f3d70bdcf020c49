/**
 * Weakness classes named in *structured* fields (tags, taxa, `cwe` properties): `CWE-79`, `cwe-079`, `external/cwe/cwe-079`,
 * `CWE-79: Cross-site …`, `79`. Never used on free text.
 *
 * @returns ids like `CWE-79`, sorted, each once
 */
export function cweIds(values: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const value of values) {
    const number = /^\d{1,5}$/u.test(value) ? value : /\bcwe-0*(\d{1,5})\b/iu.exec(value.slice(0, 200))?.[1];
    if (number !== undefined && Number(number) > 0) found.add(`CWE-${Number(number)}`);
  }
  return [...found].toSorted();
}

const ADVISORY = /^(?:CVE-\d{4}-\d{3,}|GHSA(?:-[0-9a-z]{4}){3}|[A-Z][A-Z0-9]{1,11}-\d{2,4}[-:]\d{1,8}(?:-\d{1,4})?)$/iu;

/** Whether an id looks like an advisory of some database: CVE, GHSA, GO, RUSTSEC, PYSEC, DSA, … */
export const isAdvisoryId = (text: string): boolean => text.length <= 64 && ADVISORY.test(text);

/** Advisory ids named by the end of a URL, as npm does for GHSA ids. */
export const advisoryInUrl = (url: string | undefined): string[] => {
  const last = (url ?? '').slice(-200).split('/').at(-1) ?? '';
  return isAdvisoryId(last) ? [last] : [];
};
