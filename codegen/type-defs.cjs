const { print } = require('graphql')
const { getCachedDocumentNodeFromSchema } = require('@graphql-codegen/plugin-helpers')

/** Emits the whole SDL as one module, so that no runtime reads schema files: one bundle, one truth. */
exports.plugin = (schema) => {
  const sdl = print(getCachedDocumentNodeFromSchema(schema))
  const escaped = sdl.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `/** The whole schema, from schema/*.graphql. */\nexport const typeDefs = /* GraphQL */ \`\n${escaped}\n\`\n`
}
