export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.cjs' },
  testMatch: ['<rootDir>/{shared,actions,cli,test}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/.demo/'],
  watchman: false,
};
