const { print, stripIgnoredCharacters } = require('graphql')
const { getCachedDocumentNodeFromSchema } = require('@graphql-codegen/plugin-helpers')

/**
 * Emits the whole SDL as one module, so that no runtime reads schema files: one bundle, one truth. A definition stands on
 * one line without what the parser ignores, since every cold start loads it; people read schema/*.graphql.
 */
exports.plugin = (schema) => {
  const { definitions } = getCachedDocumentNodeFromSchema(schema)
  const sdl = definitions.map((definition) => stripIgnoredCharacters(print(definition))).join('\n')
  const escaped = sdl.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `/** The whole schema, from schema/*.graphql. */\nexport const typeDefs = /* GraphQL */ \`\n${escaped}\n\`\n`
}
