const { print, stripIgnoredCharacters, visit } = require('graphql')
const { getCachedDocumentNodeFromSchema } = require('@graphql-codegen/plugin-helpers')

const withoutDescription = (node) => (node.description ? { ...node, description: undefined } : undefined)

/**
 * Emits the SDL as one module, so that no runtime reads schema files: one bundle, one truth. Every cold start loads and
 * parses it, so a definition stands on one line, without what the parser ignores and without its descriptions, which
 * stand in descriptions.ts; people read schema/*.graphql.
 */
exports.plugin = (schema) => {
  const { definitions } = visit(getCachedDocumentNodeFromSchema(schema), { enter: withoutDescription })
  const sdl = definitions.map((definition) => stripIgnoredCharacters(print(definition))).join('\n')
  const escaped = sdl.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `/** The schema without its descriptions, from schema/*.graphql. */\nexport const typeDefs = /* GraphQL */ \`\n${escaped}\n\`\n`
}
