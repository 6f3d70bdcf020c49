import security from 'eslint-plugin-security';
import { securityRules } from './tools/security-rules.mjs';
import * as typeStrippingParser from './tools/type-stripping-parser.mjs';

export default [
  { ignores: ['dist/', 'coverage/', 'reports/', 'data/'] },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    plugins: { security },
    rules: securityRules,
  },
  { files: ['**/*.ts'], languageOptions: { parser: typeStrippingParser } },
  // The stores open what the administrator configured, the stylesheet has one name, tests open files of their own making.
  {
    files: ['src/storage/**', 'src/audit/audit-log.ts', 'src/http/routes/pages.ts', 'tests/**', 'tools/**'],
    rules: { 'security/detect-non-literal-fs-filename': 'off' },
  },
];
