import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { Capability } from '../capability'
import type { RequestContext } from '../context'
import { type UnitName, unitCoordinates } from '../generated/units'
import { alsoNeeded, type Unit, units } from './units'

/** By `Type` of a unit's own, or `Type.field` of a field it adds to another. */
const unitOf: ReadonlyMap<string, UnitName> = new Map([
  ...Object.entries(unitCoordinates).flatMap(([unit, coordinates]) =>
    coordinates
      .trim()
      .split('\n')
      .map((coordinate) => [coordinate, unit as UnitName] as const),
  ),
])

/** Whether a unit brings this `Type.field`. */
export const isOnDemand = (path: string): boolean => unitOf.has(path)

/** The units that a valid document has a type or a field of. */
export const unitsOf = (schema: GraphQLSchema, document: DocumentNode): ReadonlySet<UnitName> => {
  const found = new Set<UnitName>()
  const see = (coordinate: string | undefined) => {
    if (coordinate === undefined) return
    for (const unit of [unitOf.get(coordinate), alsoNeeded[coordinate]].flat()) if (unit) found.add(unit)
  }
  const types = new TypeInfo(schema)
  const seeing = {
    Field: () => {
      const [parent, field] = [types.getParentType(), types.getFieldDef()]
      see(`${parent?.name}.${field?.name}`)
      see(field ? getNamedType(field.type).name : undefined)
    },
    NamedType: ({ name }: { readonly name: { readonly value: string } }) => see(name.value),
  }
  visit(document, visitWithTypeInfo(types, seeing))
  return found
}

/** Loads units when an operation needs them, and adds them to the API once. */
export const createUnits = (schema: GraphQLSchema, add: (capabilities: readonly Capability[]) => void) => {
  const loaded = new Map<UnitName, Promise<Unit>>()
  /** The server keeps documents that it found valid: one that comes again is looked through once. */
  const needed = new WeakMap<DocumentNode, ReadonlySet<UnitName>>()
  const neededBy = (document: DocumentNode): ReadonlySet<UnitName> => {
    const names = needed.get(document) ?? unitsOf(schema, document)
    needed.set(document, names)
    return names
  }

  const load = async (name: UnitName): Promise<Unit> => {
    const unit = await units[name]()
    add(unit.capabilities)
    return unit
  }
  const provide = async (name: UnitName, { stores }: Pick<RequestContext, 'stores'>): Promise<void> => {
    const known = loaded.get(name) ?? load(name)
    loaded.set(name, known)
    known.catch(() => loaded.delete(name))
    Object.assign(stores, (await known).createStores?.())
  }

  const loading: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        await Promise.all([...neededBy(document)].map((name) => provide(name, contextValue)))
      },
    }),
  }
  return {
    loading,
    /** For an object that is asked for by its id alone. */
    ofType: async (type: string, context: Pick<RequestContext, 'stores'>): Promise<void> => {
      const name = unitOf.get(type)
      if (name) await provide(name, context)
    },
  }
}
