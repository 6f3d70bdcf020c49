import { parseCodeowners } from '../../../../shared/codeowners/codeowners.ts';
import type { DoctorCheck } from '../check.ts';
import { patch } from '../fixes.ts';
import { GATE_PATH } from '../sound.ts';

const FILES = [GATE_PATH, '.github/evidence-gate.yml', '.github/CODEOWNERS'];

export const gateFilesUnowned: DoctorCheck = {
  id: 'gate-files-unowned',
  title: 'The gate’s files have no owner',
  rationale:
    'Policy, workflow and CODEOWNERS decide what is asked: nobody in particular has to agree when they change.',
  source:
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  examples: {
    bad: [
      { codeowners: false },
      { codeowners: '/src/ @acme/developers\n' },
      { codeowners: '* @acme/developers\n/.github/workflows/\n' },
    ],
    good: [{ codeowners: '/.github/ @acme/security\n' }],
  },
  find: function* ({ settings }) {
    const { codeowners: text = null, repository } = settings;
    if (text === null) return;
    const owners = parseCodeowners(text === false ? '' : text);
    const bare = FILES.filter((path) => (owners.ruleFor(path)?.owners.length ?? 0) === 0);
    const before = text === false ? '' : text;
    const end = before === '' || before.endsWith('\n') ? '' : '\n';
    if (bare.length > 0) {
      const owner = `@${repository.full_name.split('/')[0]}/OWNERS-OF-THE-GATE`;
      yield {
        where: '.github/CODEOWNERS',
        message: `${bare.join(', ')} belong to nobody`,
        fix: patch('.github/CODEOWNERS', before, `${before}${end}/.github/ ${owner}\n`),
      };
    }
    for (const { line, message } of owners.errors) {
      yield {
        where: `.github/CODEOWNERS:${line}`,
        message: `GitHub skips this line: ${message}`,
        fix: 'Correct the line.',
      };
    }
  },
};
