/**
 * Definitions of the schema by name, each as its text: `functions/graphql/generated/type-defs` has one on a line, and each
 * field of a root on a line of its own as an extension.
 */
export interface Definitions {
  /** @example `type Money{currency:String! fen:Int!}` */
  readonly types: ReadonlyMap<string, string>
  readonly directives: readonly string[]
  /** Of each root by field. @example Query -> node -> `extend type Query{node(id:ID!):Node}` */
  readonly roots: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Names of the types that implement an interface, by its name. */
  readonly implementing: ReadonlyMap<string, readonly string[]>
}

const DEFINITION =
  /^(?:(directive)@|(extend )?(?:type|interface|union|enum|input|scalar) )(\w+)(?: implements ([\w&]+))?\{?(\w*)/

/** Reads the lines without parsing them: that is left to whoever needs one. */
export const definitionsIn = (sdl: string): Definitions => {
  const types = new Map<string, string>()
  const directives: string[] = []
  const roots = new Map<string, Map<string, string>>()
  const implementing = new Map<string, string[]>()
  for (const line of sdl.split('\n')) {
    const [, directive, extend, name = '', interfaces, field = ''] = DEFINITION.exec(line) ?? []
    if (directive) directives.push(line)
    else if (extend) roots.set(name, (roots.get(name) ?? new Map()).set(field, line))
    else if (name) types.set(name, line)
    for (const one of interfaces?.split('&') ?? []) implementing.set(one, [...(implementing.get(one) ?? []), name])
  }
  return { types, directives, roots, implementing }
}
