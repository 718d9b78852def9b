import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { objectTypes } from './root-fields'
import { schema } from './schema'

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json }

/** Which fields of the schema's types were seen with a value, over many answers. */
export class Coverage {
  private readonly seen = new Set<string>()

  /** Takes an answer's data into account; `type` is that of the data. */
  see(type: GraphQLObjectType, data: Json): void {
    if (data === null || typeof data !== 'object') return
    if (Array.isArray(data)) {
      for (const entry of data) this.see(type, entry)
      return
    }
    const fields = type.getFields()
    for (const [name, value] of Object.entries(data)) {
      const field = fields[name]
      const empty = value === null || (Array.isArray(value) && value.length === 0)
      if (!field || empty) continue
      this.seen.add(`${type.name}.${name}`)
      const below = getNamedType(field.type)
      if (isObjectType(below)) this.see(below, value)
    }
  }

  /** An object of `node(id:)`. */
  seeNode(typeName: string, data: Json): void {
    const type = schema.getType(typeName)
    if (isObjectType(type)) this.see(type, data)
  }

  /** Fields never seen with a value, as `Type.field`. */
  get missing(): string[] {
    return objectTypes
      .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`))
      .filter((field) => !this.seen.has(field))
  }
}
