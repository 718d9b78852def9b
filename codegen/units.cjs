const { readFileSync } = require('node:fs')
const { Kind, parse } = require('graphql')

const ROOTS = ['Query', 'Mutation']
const FIELDED = [Kind.OBJECT_TYPE_DEFINITION, Kind.OBJECT_TYPE_EXTENSION]

/** What a unit's SDL brings: its own types, by name, and the fields it adds to other types, by `Type.field`. */
const coordinatesOf = (file) =>
  parse(readFileSync(file, 'utf8'), { noLocation: true }).definitions.flatMap((definition) => {
    if (!FIELDED.includes(definition.kind)) return []
    const name = definition.name.value
    const isOwn = definition.kind === Kind.OBJECT_TYPE_DEFINITION && !ROOTS.includes(name)
    return isOwn ? [name] : (definition.fields ?? []).map((field) => `${name}.${field.name.value}`)
  })

/** Emits which unit of the API each type and field needs (functions/graphql/units), from the SDL files of each unit. */
exports.plugin = (_schema, _documents, { units }) => {
  const entries = Object.entries(units).map(([unit, files]) => {
    const coordinates = files.flatMap((file) => coordinatesOf(`schema/${file}.graphql`))
    return `  ${unit}: \`\n${coordinates.join('\n')}\n\`,`
  })
  return `/** The types of a unit, and the fields that it adds to other types, a line each. */
export const unitCoordinates = {
${entries.join('\n')}
}

export type UnitName = keyof typeof unitCoordinates
`
}
