import { finding } from '../../../../shared/evidence/evidence.ts';
import type { Finding } from '../../../../shared/evidence/report.ts';
import type { CheckedFile } from './check-file.ts';
import { RULES } from './problem.ts';

/** Problems of test sources as findings: a warning where a test proves nothing, a note where it does not run. */
export const sourceFindings = (files: readonly CheckedFile[]): Finding[] =>
  files.flatMap(({ path, problems }) =>
    problems.map(({ ruleId, line, test }) => {
      const { proofless, text } = RULES[ruleId];
      const who = test === null ? 'This test file' : `Test "${test.slice(0, 200)}"`;
      return finding(`test-source/${ruleId}`, proofless ? 'warning' : 'note', `${who} ${text}.`, {
        path,
        startLine: line,
      });
    }),
  );
