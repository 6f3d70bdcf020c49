export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  transform: { '\\.ts$': '<rootDir>/tools/strip-types.cjs' },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  collectCoverageFrom: ['src/**/*.ts', '!src/main.ts', '!src/create-account.ts'],
  coverageReporters: ['lcovonly', 'text-summary'],
  testTimeout: 20_000,
  watchman: false,
};
