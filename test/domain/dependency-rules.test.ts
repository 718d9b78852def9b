import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { checkDependencies } from '../support/dependency-rules'

type Files = Readonly<Record<string, string>>

/** What a rule must let through: one small project with every role, importing all that its role may. */
const allowed: Files = {
  'functions/platform/topology.ts': 'export const tables = {}',
  'functions/platform/env.ts': 'export const env = () => process.env.TABLE_ORDERS',
  'functions/platform/dynamo.ts': "import '@aws-sdk/client-dynamodb'",
  'functions/shared/canonical.ts': "import { createHash } from 'node:crypto'\nexport const hash = createHash",
  'functions/graphql/generated/types.ts': 'export type OrderResolvers = object',
  'functions/graphql/ids.ts': "import { GraphQLError } from 'graphql'\nexport const toGlobalId = GraphQLError",
  'functions/graphql/context.ts': "import type {} from '../orders/orders.store'\nexport type Context = object",
  'functions/graphql/capability.ts': "import type {} from './context'",
  'functions/orders/order.ts':
    "import { hash } from '../shared/canonical'\nexport const chain = (at: number) => [hash, new Date(at)]",
  'functions/orders/orders.store.ts':
    "import 'dynamodb-toolbox/entity'\nimport '../platform/dynamo'\nimport './order'\nexport type Store = object",
  'functions/orders/dispatch.use-case.ts':
    "import './orders.store'\nimport '../platform/env'\nexport const dispatch = 1",
  'functions/orders/dispatch-orders.stream.ts': "import type {} from 'aws-lambda'\nimport './dispatch.use-case'",
  'functions/callbacks/sample.ts': "import '../orders/order'",
  'functions/callbacks/sample.queue.ts': "import '../orders/dispatch.use-case'\nimport '../platform/env'",
  'functions/orders/orders.resolvers.ts':
    "import type { OrderResolvers } from '../graphql/generated/types'\nimport '../graphql/ids'\n" +
    "import './order'\nimport './dispatch.use-case'\nimport type {} from '../graphql/context'\nimport type {} from '../graphql/capability'\n" +
    "import type {} from './orders.store'\nimport type {} from '../platform/env'\nimport './orders.query.resolvers'",
  'functions/orders/orders.query.resolvers.ts': 'export {}',
  'cdk/app.ts': "import './stack'",
  'cdk/stack.ts': "import '../functions/platform/topology'\nimport 'aws-cdk-lib'",
  'local/start.ts': "import '../functions/platform/topology'\nimport '../functions/orders/dispatch-orders.stream'",
}

/** Rule, what breaks it, and the files that do (they replace or join the allowed ones). */
const breaches: readonly (readonly [rule: string, what: string, files: Files])[] = [
  ['1-domain-is-pure', 'a domain file imports the platform', { 'functions/fees/fee.ts': "import '../platform/env'" }],
  ['1-domain-is-pure', 'a domain file imports graphql', { 'functions/fees/fee.ts': "import 'graphql'" }],
  [
    '1-domain-is-pure',
    'a domain file imports a type of AWS',
    { 'functions/fees/fee.ts': "import type {} from 'aws-lambda'" },
  ],
  ['1-domain-is-pure', 'shared reads a file', { 'functions/shared/regions.ts': "import 'node:fs'" }],
  [
    '1-domain-is-pure',
    'a domain file asks for the time',
    { 'functions/fees/fee.ts': 'export const at = () => Date.now()' },
  ],
  [
    '1-domain-is-pure',
    'a domain file makes a date of now',
    { 'functions/fees/fee.ts': 'export const at = () => new Date()' },
  ],
  ['1-domain-is-pure', 'a domain file throws dice', { 'functions/fees/fee.ts': 'export const dice = Math.random' }],
  ['1-domain-is-pure', 'a domain file reads a setting', { 'functions/fees/fee.ts': 'export const a = process.env.A' }],
  ['1-domain-leaves-crypto-to-shared', 'a domain file hashes', { 'functions/fees/fee.ts': "import 'node:crypto'" }],
  [
    '1-platform-reads-environment',
    'a use-case reads the environment',
    { 'functions/fees/pay.use-case.ts': 'export const { env } = process' },
  ],
  [
    '2-only-stores-know-dynamodb',
    'a use-case queries by itself',
    { 'functions/fees/pay.use-case.ts': "import '@aws-sdk/lib-dynamodb'" },
  ],
  [
    '2-stores-import-domain-and-platform',
    'a store imports a use-case',
    { 'functions/fees/fees.store.ts': "import '../orders/dispatch.use-case'" },
  ],
  [
    '3-resolvers-are-thin',
    'a resolver imports its store',
    { 'functions/orders/orders.resolvers.ts': "import './orders.store'" },
  ],
  [
    '3-resolvers-are-thin',
    'a resolver imports the platform',
    { 'functions/orders/orders.resolvers.ts': "import '../platform/env'" },
  ],
  [
    '3-resolvers-name-few-types',
    'a resolver names a type of AWS',
    { 'functions/orders/orders.resolvers.ts': "import type {} from 'aws-lambda'" },
  ],
  [
    '4-entries-and-use-cases',
    'a schedule imports a resolver',
    { 'functions/orders/sweep.schedule.ts': "import './orders.resolvers'" },
  ],
  [
    '5-no-foreign-store',
    'a queue entry imports a foreign store',
    { 'functions/callbacks/sample.queue.ts': "import '../orders/orders.store'" },
  ],
  [
    '5-no-foreign-store',
    'the platform imports a store',
    { 'functions/platform/commit.ts': "import '../orders/orders.store'" },
  ],
  [
    '6-functions-know-no-outside',
    'a function imports local/',
    { 'functions/fees/fee.ts': "import '../../local/start'" },
  ],
  ['6-functions-know-no-outside', 'a function imports cdk/', { 'functions/fees/fee.ts': "import '../../cdk/app'" }],
  [
    '6-cdk-reads-definitions-only',
    'the stack imports a handler',
    { 'cdk/grant.ts': "import '../functions/platform/dynamo'" },
  ],
  ['6-one-definition', 'the stack defines its own tables', { 'cdk/stack.ts': "import 'aws-cdk-lib'" }],
  ['6-one-definition', 'the local stack defines its own tables', { 'local/start.ts': 'export {}' }],
  [
    '7-no-cycles',
    'two domain files need each other',
    { 'functions/fees/fee.ts': "import './line'", 'functions/fees/line.ts': "import type {} from './fee'" },
  ],
  ['resolvable', 'an import leads nowhere', { 'functions/fees/fee.ts': "import './nowhere'" }],
  ['unknown-role', 'a file has a suffix of its own', { 'functions/fees/fee.manager.ts': 'export {}' }],
]

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dependency-rules-'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const check = (files: Files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return checkDependencies(root)
}

test('the architecture’s own way of importing breaks no rule', async () => {
  const { modules, violations } = await check(allowed)
  expect(violations).toEqual([])
  expect(modules).toBe(Object.keys(allowed).length)
})

test.each(breaches)('%s: %s', async (rule, _what, files) => {
  const { violations } = await check({ ...allowed, ...files })
  expect(violations).toContainEqual(expect.stringContaining(`    ${rule}: `))
})

test('a project in which nothing was read is told by its count', async () => {
  await expect(check({})).resolves.toEqual({ modules: 0, violations: [] })
})
