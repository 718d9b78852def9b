const { Kind, print, stripIgnoredCharacters, visit } = require('graphql')
const { getCachedDocumentNodeFromSchema } = require('@graphql-codegen/plugin-helpers')

const withoutDescription = (node) => (node.description ? { ...node, description: undefined } : undefined)

const ROOTS = ['Query', 'Mutation']

/** A root without fields, and each of its fields as an extension. */
const byField = (definition) =>
  ROOTS.includes(definition.name?.value)
    ? [
        { ...definition, fields: [] },
        ...definition.fields.map((field) => ({ ...definition, kind: Kind.OBJECT_TYPE_EXTENSION, fields: [field] })),
      ]
    : [definition]

/**
 * Emits the SDL as one module, so that no runtime reads schema files: one bundle, one truth. A process reads of it what
 * its operations name (functions/graphql/schema), so a definition stands on one line, each field of a root on one of its
 * own; without what the parser ignores and without descriptions, which stand in descriptions.ts. People read
 * schema/*.graphql.
 */
exports.plugin = (schema) => {
  const { definitions } = visit(getCachedDocumentNodeFromSchema(schema), { enter: withoutDescription })
  const sdl = definitions
    .flatMap(byField)
    .map((definition) => stripIgnoredCharacters(print(definition)))
    .join('\n')
  const escaped = sdl.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `/** The schema without its descriptions, from schema/*.graphql. */\nexport const typeDefs = /* GraphQL */ \`\n${escaped}\n\`\n`
}
