// The rules of the security run, in one place: the ESLint configuration enables them, the SARIF report lists them.
// detect-object-injection is left out: with noUncheckedIndexedAccess it reports every array index and nothing else.
import security from 'eslint-plugin-security';

const enabled = Object.keys(security.rules).filter((rule) => rule !== 'detect-object-injection');

export const securityRules = Object.fromEntries(enabled.map((rule) => [`security/${rule}`, 'error']));

export const securityRuleDescriptions = enabled.map((rule) => ({
  id: `security/${rule}`,
  text: security.rules[rule].meta.docs.description,
  helpUri: security.rules[rule].meta.docs.url,
}));

export const { version } = security.meta;
