const { Kind } = require('graphql')
const { getCachedDocumentNodeFromSchema } = require('@graphql-codegen/plugin-helpers')

/** Every described element with its schema coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `@directive`. */
const described = (node, coordinate) => [
  ...(node.description ? [[coordinate, node.description.value]] : []),
  ...(node.fields ?? node.values ?? []).flatMap((child) => described(child, `${coordinate}.${child.name.value}`)),
  ...(node.arguments ?? []).flatMap((child) => described(child, `${coordinate}(${child.name.value}:)`)),
]

/** Emits the descriptions apart from the SDL: only who asks for the schema needs them. */
exports.plugin = (schema) => {
  const entries = getCachedDocumentNodeFromSchema(schema).definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION
      ? []
      : described(node, `${node.kind === Kind.DIRECTIVE_DEFINITION ? '@' : ''}${node.name.value}`),
  )
  const rows = entries.map(([coordinate, text]) => `  ${JSON.stringify(coordinate)}: ${JSON.stringify(text)},\n`)
  const type = 'Readonly<Record<string, string>>'
  return `/** Descriptions of schema/*.graphql by schema coordinate. */\nexport const descriptions: ${type} = {\n${rows.join('')}}\n`
}
