import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { DateTimeISOResolver } from 'graphql-scalars'
import { isDay } from '../shared/days'
import type { Message } from '../shared/messages/index'
import { isRegionCode } from '../shared/regions'
import { inBoth } from './messages'

const textScalar = (
  name: string,
  expected: Message,
  accepts: (value: string) => boolean,
): GraphQLScalarType<string> => {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value
    // Values are parsed where the caller's language is not known.
    const message = inBoth({ en: `${name} must be ${expected.en}.`, zh: `${name} 应为${expected.zh}。` })
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return new GraphQLScalarType({
    name,
    parseValue: check,
    // What we send is ours to get right: a wrong value is a fault, not the caller's input.
    serialize: (value) => {
      if (typeof value === 'string' && accepts(value)) return value
      throw new Error(`A stored ${name} is not ${expected.en}`)
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
  Day: textScalar('Day', { en: 'a calendar day, e.g. 2026-11-01', zh: '日历日，例如 2026-11-01' }, isDay),
  Month: textScalar('Month', { en: 'a calendar month, e.g. 2026-11', zh: '日历月，例如 2026-11' }, (value) =>
    isDay(`${value}-01`),
  ),
  RegionCode: textScalar(
    'RegionCode',
    { en: 'a six-digit GB/T 2260 code, e.g. 420000', zh: '六位 GB/T 2260 代码，例如 420000' },
    isRegionCode,
  ),
}
