import { RISK_LEVELS } from '../../../shared/policy/levels.ts';
import type { Ports } from './ports.ts';

/** Labels of which exactly one of each kind stays. */
const VERDICTS = ['evidence: ready', 'evidence: missing'] as const;
const RISKS = RISK_LEVELS.map((level) => `risk: ${level}`);

const PURPOSE = { what: 'The labels could not be written', permission: 'pull-requests: write' };

/** Labels the pull request with verdict and risk, and takes away what no longer holds; other labels stay. */
export async function writeLabels(
  verdict: 'ready' | 'not-ready',
  riskLevel: string | null,
  have: readonly string[],
  number: number,
  { client, owner, repo }: Ports,
): Promise<void> {
  const at = { owner, repo, issue_number: number };
  const risk = RISKS.find((label) => label === `risk: ${riskLevel}`);
  const wanted = [verdict === 'ready' ? VERDICTS[0] : VERDICTS[1], ...(risk === undefined ? [] : [risk])];
  const gone = have.filter((label) => [...VERDICTS, ...RISKS].includes(label) && !wanted.includes(label));
  const missing = wanted.filter((label) => !have.includes(label));
  for (const name of gone) {
    await client.send('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { ...at, name }, PURPOSE);
  }
  if (missing.length > 0) {
    await client.send('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...at, labels: missing }, PURPOSE);
  }
}
