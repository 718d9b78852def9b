import type { KnipConfig } from 'knip'
import { functions } from './functions/platform/topology'

/**
 * Entries come from the topology: a Lambda entry that no trigger starts is dead code, and is reported.
 * Jest, ESLint, codegen, dependency-cruiser and CDK tell knip their own entries.
 */
export default {
  entry: [
    ...Object.values(functions).map(({ entry }) => `${entry}!`),
    'local/{start,token,schedule,import,export}.ts!',
    'cdk/app.ts!',
    'bench/*.ts',
    'test/run.ts',
    'test/{deployed,browser}/run.ts',
    'test/support/dependency-rules.ts',
  ],
  project: ['{functions,cdk,local}/**/*.ts!', '{test,bench}/**/*.ts', '*.{ts,mjs,cjs}'],
  // A type that appears in an exported signature of its own file is part of that signature.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Codegen writes a type for every type of the schema, used yet or not.
  ignoreIssues: { 'functions/graphql/generated/types.ts': ['types', 'exports'] },
} satisfies KnipConfig
