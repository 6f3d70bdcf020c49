import type { DoctorCheck } from '../check.ts';
import { patchLine } from '../fixes.ts';
import { gateWith } from '../sound.ts';

export const gateUnpinned: DoctorCheck = {
  id: 'gate-unpinned',
  title: 'The gate is not pinned to a commit',
  rationale: 'A tag or branch can be moved: then the judge is another one, and nobody here approved it.',
  source: 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
  examples: {
    bad: [gateWith('@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2', '@v1')],
    good: [gateWith('@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2', '@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2 # v1.0.0')],
  },
  find: function* ({ gateJobs }) {
    for (const { file, uses } of gateJobs) {
      if (uses.kind !== 'repository' || /^[0-9a-f]{40}$/u.test(uses.ref ?? '')) continue;
      yield {
        where: `${file.path}:${uses.line}`,
        message: `${uses.text} is a name that can be moved`,
        fix: `# SHA is the commit of the release you checked\n${patchLine(file.path, file.text, uses.line, (old) =>
          old.replace(/@[^\s#]+.*/u, `@SHA # ${uses.ref ?? ''}`),
        )}`,
      };
    }
  },
};
