// SARIF for the security run. ESLint's SARIF formatter lists only rules that found something, so a clean report would
// not say what was looked for. This one adds the rules that were enabled and names the plugin as the tool.
import eslintSarif from '@microsoft/eslint-formatter-sarif';
import { securityRuleDescriptions, version } from './security-rules.mjs';

export default function securitySarif(results, context) {
  const log = JSON.parse(eslintSarif(results, context));
  const [run] = log.runs;
  const { driver } = run.tool;
  const known = new Set(driver.rules.map((rule) => rule.id));
  run.tool.driver = {
    ...driver,
    name: 'eslint-plugin-security',
    version,
    informationUri: 'https://github.com/eslint-community/eslint-plugin-security',
    rules: [
      ...driver.rules,
      ...securityRuleDescriptions
        .filter((rule) => !known.has(rule.id))
        .map(({ id, text, helpUri }) => ({ id, shortDescription: { text }, helpUri })),
    ],
  };
  return JSON.stringify(log, null, 2);
}
