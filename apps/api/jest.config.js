const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...common, displayName: 'unit', roots: ['<rootDir>/src'] },
    {
      ...common,
      displayName: 'stories',
      testEnvironment: '<rootDir>/test/world/story-environment.js',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.story.ts'],
      globalSetup: '<rootDir>/test/world/postgres.setup.js',
      globalTeardown: '<rootDir>/test/world/postgres.teardown.js',
    },
  ],
  // A machine that also does something else is no failure.
  testTimeout: 120_000,
  // One more than jest takes on two cores: a story waits for PostgreSQL more than it works.
  maxWorkers: 2,
};
