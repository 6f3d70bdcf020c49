import js from '@eslint/js';
import * as typeStrippingParser from './tools/type-stripping-parser.mjs';

const node = Object.fromEntries(
  ['Buffer', 'URL', 'URLSearchParams', 'console', 'fetch', 'process', 'setImmediate'].map((name) => [name, 'readonly']),
);

export default [
  { ignores: ['dist/', 'coverage/', 'reports/', 'data/'] },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: node },
    rules: { ...js.configs.recommended.rules, eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable', require: 'readonly' } } },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: typeStrippingParser },
    // The compiler knows both better: it sees the types.
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
];
