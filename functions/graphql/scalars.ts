import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { DateTimeISOResolver } from 'graphql-scalars'
import { isDay } from '../shared/days'
import { isRegionCode } from '../shared/regions'

const textScalar = (name: string, expected: string, accepts: (value: string) => boolean): GraphQLScalarType<string> => {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value
    throw new GraphQLError(`${name} must be ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return new GraphQLScalarType({
    name,
    parseValue: check,
    // What we send is ours to get right: a wrong value is a fault, not the caller's input.
    serialize: (value) => {
      if (typeof value === 'string' && accepts(value)) return value
      throw new Error(`A stored ${name} is not ${expected}`)
    },
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  })
}

/** Calendar values stay text: a Day is no instant, and a JavaScript Date would make it one. */
export const scalars = {
  DateTime: new GraphQLScalarType({
    ...DateTimeISOResolver.toConfig(),
    name: 'DateTime',
    // Domain instants are ISO text; normalised to UTC so that they compare as text.
    parseValue: (value) => (DateTimeISOResolver.parseValue(value) as Date).toISOString(),
    parseLiteral: (node, variables) => (DateTimeISOResolver.parseLiteral(node, variables) as Date).toISOString(),
    serialize: (value) => String(value),
  }),
  Day: textScalar('Day', 'a calendar day, e.g. 2026-11-01', isDay),
  Month: textScalar('Month', 'a calendar month, e.g. 2026-11', (value) => isDay(`${value}-01`)),
  RegionCode: textScalar('RegionCode', 'a six-digit GB/T 2260 code, e.g. 420000', isRegionCode),
}
