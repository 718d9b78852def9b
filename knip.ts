import type { KnipConfig } from 'knip'
import { functions } from './functions/platform/functions'

/**
 * Lambda entries come from the topology: one that no trigger starts is dead code, and is reported.
 * Commands come from the scripts in package.json, or are started by one; jest, ESLint and codegen tell knip their own entries.
 */
export default {
  entry: [
    ...Object.values(functions).map(({ entry }) => entry),
    'cdk/app.ts',
    'cdk/stand-ins/*.ts',
    'test/deployed/journey.ts',
    'test/deployed/load-story.ts',
    'test/faults/stack.ts',
    'local/graphiql/page/main.ts',
    'test/{attack,browser,engines,deployed/suites}/jest.config.mjs',
    'test/support/suites/reporter.mjs',
    'test/deployed/suites/{set-up,note-carried-out,no-meter,transport}.ts',
    'test/{attack,browser}/*.test.ts',
    'test/support/{global-*,one-seed,services}.ts',
    'bench/*.ts',
  ],
  project: ['{functions,cdk,local,test,bench,codegen}/**/*.{ts,tsx,mjs,cjs}', '*.{ts,mjs,cjs}'],
  // Of the machine, where there is one: test/faults says so where there is none.
  ignoreBinaries: ['prlimit'],
  // A type that appears in an exported signature of its own file is part of that signature.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Codegen writes a type for every type of the schema, used yet or not.
  ignoreIssues: { 'functions/graphql/generated/*.ts': ['types', 'exports'] },
} satisfies KnipConfig
