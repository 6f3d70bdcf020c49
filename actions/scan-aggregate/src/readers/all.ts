import { eslint } from './eslint/reader.ts';
import { gitleaks } from './gitleaks/reader.ts';
import { npmAudit } from './npm-audit/reader.ts';
import { osvScanner } from './osv-scanner/reader.ts';
import type { Reader } from './reader.ts';
import { sarif } from './sarif/reader.ts';
import { secretlint } from './secretlint/reader.ts';
import { trivy } from './trivy/reader.ts';
import { tsc } from './tsc/reader.ts';
import { yarnAudit } from './yarn-audit/reader.ts';

/** Every format, the strictest recognisers first: the first that recognises a report reads it. */
export const READERS: readonly Reader[] = [
  sarif,
  npmAudit,
  eslint,
  secretlint,
  gitleaks,
  trivy,
  osvScanner,
  yarnAudit,
  tsc,
];
