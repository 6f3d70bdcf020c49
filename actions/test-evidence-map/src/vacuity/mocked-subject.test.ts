import { describe, expect, test } from '@jest/globals';
import { checkFile } from './check-file.ts';

const isMocked = async (code: string): Promise<boolean> => {
  const { problems } = await checkFile('test/auth.test.ts', `${code}\ntest('t', () => { expect(login()).toBe(1); });`);
  return problems.some(({ ruleId }) => ruleId === 'mocked-subject');
};

describe('mockedSubject', () => {
  test.each([
    "import { login } from '../src/auth'; vi.mock('../src/auth');",
    "import { login } from '../src/auth'; jest.mock('../src/auth', () => ({ login: () => 1 }));",
    "jest.doMock('../src/auth.ts');",
  ])('sees %s', async (code) => expect(await isMocked(code)).toBe(true));

  test.each([
    "import { login } from '../src/auth'; jest.mock('../src/mailer');",
    "import { login } from '../src/auth'; jest.mock('auth');",
    "import { login } from '../src/auth'; jest.mock('../src/auth', () => ({ ...jest.requireActual('../src/auth'), now: () => 1 }));",
    "import { login } from '../src/auth'; vi.mock('../services/auth');",
  ])('leaves %s alone', async (code) => expect(await isMocked(code)).toBe(false));
});
