/**
 * Who may import whom, as errors. The same rules hold for type-only imports: a type is knowledge too. A rule's comment
 * tells what to do instead. test/domain/dependency-rules.test.ts breaks each rule once and sees it caught.
 */
const capability = '^functions/(?!graphql/|platform/|shared/)([^/]+)/'
const suffixed = (...roles) => `${capability}.+\\.(${roles.join('|')})\\.ts$`
const domain = `${capability}[^.]+\\.ts$`
const shared = '^functions/shared/'
const platform = '^functions/platform/'
const useCase = suffixed('use-case')
const entry = suffixed('schedule', 'queue', 'stream')
/** `$1` is the capability of the importing file. */
const ownStore = '^functions/$1/.+\\.store\\.ts$'
const topology = '^functions/platform/(topology|functions|rights|streams)\\.ts$'

const npm = (...names) => `(^|/)(node_modules/)?(${names.join('|')})(/|$)`
const dynamodb = npm('dynamodb-toolbox', '@aws-sdk/(client|lib|util)-dynamodb', '@aws-sdk/util-dynamodb')

const forResolvers = [
  domain,
  shared,
  useCase,
  '^functions/$1/.+\\.resolvers\\.ts$',
  '^functions/graphql/generated/',
  '^functions/graphql/(capability|connection|context|ids|mutation)\\.ts$',
  npm('graphql'),
]

module.exports = {
  forbidden: [
    {
      name: '1-domain-is-pure',
      comment:
        'Domain files and shared/ import only each other (shared/ also node:crypto, for hashes). ' +
        'Pass clock, ids and data in as arguments; what needs a store or the platform is a use-case.',
      severity: 'error',
      from: { path: [domain, shared] },
      to: { pathNot: [domain, shared, '^(node:)?crypto$'], couldNotResolve: false },
    },
    {
      name: '1-domain-leaves-crypto-to-shared',
      comment: 'Take hashes from functions/shared; a domain file knows no Node module.',
      severity: 'error',
      from: { path: domain },
      to: { path: '^(node:)?crypto$' },
    },
    {
      name: '2-only-stores-know-dynamodb',
      comment: 'Only *.store.ts and functions/platform/ import the DynamoDB library. Give the store a method for it.',
      severity: 'error',
      from: { path: '^functions/', pathNot: [suffixed('store'), platform] },
      to: { path: dynamodb },
    },
    {
      name: '2-stores-import-domain-and-platform',
      comment:
        'A store imports domain, shared/, platform/, stores of its own capability and the DynamoDB library. ' +
        'What orchestrates several things is a use-case.',
      severity: 'error',
      from: { path: suffixed('store') },
      to: { pathNot: [domain, shared, platform, ownStore, dynamodb, npm('dataloader')], couldNotResolve: false },
    },
    {
      name: '3-resolvers-are-thin',
      comment:
        'A resolver imports domain, shared/, use-cases, generated types, resolvers of its own capability and the ' +
        'helpers in functions/graphql/. Stores come through context; what needs the platform is a use-case.',
      severity: 'error',
      from: { path: suffixed('resolvers') },
      to: { pathNot: forResolvers, dependencyTypesNot: ['type-only'], couldNotResolve: false },
    },
    {
      name: '3-resolvers-name-few-types',
      comment:
        'Beyond what it may import, a resolver may name (import type) its own store and the types of platform/, ' +
        'since they come through context and helpers.',
      severity: 'error',
      from: { path: suffixed('resolvers') },
      to: { pathNot: [...forResolvers, ownStore, platform], dependencyTypes: ['type-only'], couldNotResolve: false },
    },
    {
      name: '4-entries-and-use-cases',
      comment:
        'Schedule, queue and stream entries and use-cases import domain, shared/, use-cases, platform/ and stores of ' +
        'their own capability. For data of another capability, call a use-case that it exports.',
      severity: 'error',
      from: { path: [entry, useCase] },
      to: {
        pathNot: [domain, shared, platform, useCase, ownStore, npm('@aws-lambda-powertools', '(@types/)?aws-lambda')],
        couldNotResolve: false,
      },
    },
    {
      name: '5-no-foreign-store',
      comment:
        'No capability imports another capability’s store, resolvers or entries: only its domain, or a use-case that ' +
        'it exports. (functions/graphql/ assembles them all and is free.)',
      severity: 'error',
      from: { path: '^functions/([^/]+)/', pathNot: '^functions/graphql/' },
      to: { path: suffixed('store', 'resolvers', 'schedule', 'queue', 'stream'), pathNot: '^functions/$1/' },
    },
    {
      name: '6-functions-know-no-outside',
      comment:
        'functions/ runs in Lambda: it never imports cdk/, local/, test/ or bench/. Move what both need to functions/.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(cdk|local|test|bench)/' },
    },
    {
      name: '6-cdk-reads-definitions-only',
      comment:
        'cdk/ takes from functions/ only platform/{topology,functions,rights,streams}.ts and platform/env.ts (names of variables); ' +
        'everything else runs in Lambda and is bundled by path.',
      severity: 'error',
      from: { path: '^cdk/' },
      to: { path: '^(functions|local|test|bench)/', pathNot: [topology, '^functions/platform/env\\.ts$'] },
    },
    {
      name: '7-no-cycles',
      comment: 'Two files that need each other are one, or both need a third. Move the shared part there.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere is checked by no rule. Correct the path or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  required: [
    {
      name: '6-one-definition',
      comment:
        'Tables, queues and schedules are defined once, in functions/platform/{topology,functions,rights,streams}.ts; ' +
        'the CDK stack and the local stack must both read them there.',
      severity: 'error',
      module: { path: ['^cdk/app\\.ts$', '^local/start\\.ts$'] },
      to: { path: topology, reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.data|cdk\\.out|dist|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
