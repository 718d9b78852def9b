import graphql from '@graphql-eslint/eslint-plugin'

/** ESLint reads the SDL only; Biome reads the rest. The schema is the portal developer's documentation. */
const rootFields =
  ':matches(ObjectTypeDefinition, ObjectTypeExtension)[name.value=/^(Query|Mutation)$/] > FieldDefinition'
const mutations = ':matches(ObjectTypeDefinition, ObjectTypeExtension)[name.value=Mutation] > FieldDefinition'
const payloads = 'ObjectTypeDefinition[name.value=/Payload$/]'

/** Conventions that no rule of the plugin knows; selectors are ESQuery on the GraphQL AST. */
const conventions = [
  {
    selector: `${rootFields}:not(:has(> Directive[name.value=access]))`,
    message: 'Say who may use this field: @access(roles: [...]).',
  },
  {
    selector: `${mutations}[arguments.length!=1]`,
    message: 'A mutation takes exactly one argument, `input`.',
  },
  {
    selector: `${mutations} > InputValueDefinition > .gqlType[kind!=NonNullType]`,
    message: '`input` is never null: write `input: ...Input!`.',
  },
  {
    selector: `${mutations} > .gqlType:not([kind=NonNullType][gqlType.name.value=/Payload$/])`,
    message: 'A mutation returns its payload and never null: write `...Payload!`.',
  },
  {
    selector: `${payloads}:not(:has(> FieldDefinition[name.value=userErrors]))`,
    message: 'A payload tells refusals as data: `userErrors: [UserError!]!`.',
  },
  {
    selector: 'InputObjectTypeDefinition[name.value!=/Input$/]',
    message: 'An input type is named `...Input`.',
  },
]

export default [
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      'no-restricted-syntax': ['error', ...conventions],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': {
            style: 'camelCase',
            forbiddenPrefixes: ['get', 'list', 'find', 'query'],
          },
          // Noun first (`repairOrderAccept`): what can be done to a thing stands together in every list.
          'FieldDefinition[parent.name.value=Mutation]': {
            style: 'camelCase',
            forbiddenPrefixes: ['create', 'add', 'update', 'change', 'set', 'delete', 'remove', 'accept', 'cancel'],
          },
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/input-name': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/relay-connection-types': 'error',
      // Lists of values (user errors, candidates) are plain lists, not edges; an order's events have no id of their own.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Pages are read forwards: `first` and `after`.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/unique-type-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-enum-value-names': 'off',
    },
  },
]
