/** The public record of a draw of callbacks, as the API gives it or a file holds it: all it takes to draw it again. */

export interface DrawStratum {
  /** What its orders have in common, e.g. the local id of their provider. */
  readonly key: string
  readonly frameSize: number
  readonly sampleSize: number
}

/** How the size came about. */
export interface DrawSizing {
  readonly kind: string
  readonly wanted: number
  readonly perDay?: number
  readonly period?: string
  readonly needed?: number
  readonly due?: number
  readonly drawnBefore?: number
  readonly precision?: {
    readonly needed: number
    readonly z: number
    readonly margin: number
    readonly share: number
    /** None for an endless population. */
    readonly population?: number
  }
}

export interface DrawRecord {
  readonly algorithm: string
  readonly day: string
  readonly frameHash: string
  readonly frameSize: number
  readonly strata: readonly DrawStratum[]
  /** None in draws by the first procedure. */
  readonly sizing?: DrawSizing
  /** Every line of the frame, in order. */
  readonly frame: readonly string[]
  readonly committedAt: string
  /** None before it is drawn. */
  readonly seed?: string
  readonly seededAt?: string
  /** None before it is drawn. */
  readonly sample?: readonly string[]
  readonly sampledAt?: string
}

/** A file or an answer that is no record, and what it lacks. */
export class NoRecord extends Error {}

export type Json = Readonly<Record<string, unknown>>
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The run, or plan, in what was given: itself, or the answer to a query of it (`{ data: { callbackRun: … } }`). */
export const runIn = (given: unknown): Json => {
  if (!isObject(given)) throw new NoRecord('It is no JSON object')
  const { data } = given
  if (!isObject(data)) return given
  const run = Object.values(data).find(isObject)
  if (!run) throw new NoRecord('The answer holds no draw: there is none of that day or plan, or it is not yours to see')
  return run
}

export const read = <T>(from: Json, name: string, is: (value: unknown) => value is T, expected: string): T => {
  const value = from[name]
  if (!is(value)) throw new NoRecord(`${name} is missing or is not ${expected}`)
  return value
}
export const isText = (value: unknown): value is string => typeof value === 'string'
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
export const isList = (value: unknown): value is Json[] => Array.isArray(value) && value.every(isObject)

export const optional = <K extends string, T>(
  from: Json,
  name: K,
  is: (value: unknown) => value is T,
  expected: string,
) => (from[name] == null ? {} : ({ [name]: read(from, name, is, expected) } as Record<K, T>))

/** The local id in a global one: records of the first procedure name providers by it, plans their places. */
export const localId = (globalId: string): string => {
  const text = Buffer.from(globalId, 'base64url').toString()
  return text.slice(text.indexOf(':') + 1)
}

const stratumIn = (stratum: Json): DrawStratum => ({
  key:
    stratum.key == null
      ? localId(read(stratum, 'providerId', isText, 'a text'))
      : read(stratum, 'key', isText, 'a text'),
  frameSize: read(stratum, 'frameSize', isCount, 'a count'),
  sampleSize: read(stratum, 'sampleSize', isCount, 'a count'),
})

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const sizingIn = (sizing: Json): DrawSizing => ({
  kind: read(sizing, 'kind', isText, 'a text'),
  wanted: read(sizing, 'wanted', isCount, 'a count'),
  ...optional(sizing, 'perDay', isCount, 'a count'),
  ...optional(sizing, 'period', isText, 'a text'),
  ...optional(sizing, 'needed', isCount, 'a count'),
  ...optional(sizing, 'due', isCount, 'a count'),
  ...optional(sizing, 'drawnBefore', isCount, 'a count'),
  ...(isObject(sizing.precision) ? { precision: precisionIn(sizing.precision) } : {}),
})

const precisionIn = (precision: Json) => ({
  needed: read(precision, 'needed', isCount, 'a count'),
  z: read(precision, 'z', isNumber, 'a number'),
  margin: read(precision, 'margin', isNumber, 'a number'),
  share: read(precision, 'share', isNumber, 'a number'),
  ...optional(precision, 'population', isCount, 'a count'),
})

/** Reads a record from parsed JSON; refuses what cannot be checked. @throws NoRecord naming what is missing */
export const recordIn = (given: unknown): DrawRecord => {
  const run = runIn(given)
  return {
    algorithm: read(run, 'algorithm', isText, 'a text'),
    day: read(run, 'day', isText, 'a day'),
    frameHash: read(run, 'frameHash', isText, 'a text'),
    frameSize: read(run, 'frameSize', isCount, 'a count'),
    strata: read(run, 'strata', isList, 'a list').map(stratumIn),
    ...(isObject(run.sizing) ? { sizing: sizingIn(run.sizing) } : {}),
    frame: read(run, 'frame', isTexts, 'a list of ids'),
    committedAt: read(run, 'committedAt', isText, 'an instant'),
    ...optional(run, 'seed', isText, 'a text'),
    ...optional(run, 'seededAt', isText, 'an instant'),
    ...optional(run, 'sample', isTexts, 'a list of ids'),
    ...optional(run, 'sampledAt', isText, 'an instant'),
  }
}

/** Sends a query and gives `data`; throws with what the API refused. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

export interface DrawWanted {
  readonly day: string
  /** Global id of the maker; whoever acts for one may leave it out. */
  readonly maker?: string | undefined
  /** Global id of the programme; none for the nightly draw. */
  readonly programme?: string | undefined
}

const OF = 'callbackRun(manufacturerId: $maker, programmeId: $programme, day: $day)'
const RUN = `query ($maker: ID, $programme: ID, $day: Day!) { ${OF} {
  algorithm day frameHash frameSize framePages strata { key providerId frameSize sampleSize }
  sizing { kind wanted perDay period needed due drawnBefore precision { needed z margin share population } }
  committedAt seed seededAt sample sampledAt } }`
const PAGE = `query ($maker: ID, $programme: ID, $day: Day!, $page: Int!) { ${OF} { frame(page: $page) } }`

/** The whole record from a running API, the frame page by page; as plain JSON, so that it can be saved and checked again. */
export const fetchRecord = async (ask: Ask, wanted: DrawWanted): Promise<Json> => {
  const run = runIn({ data: await ask(RUN, { ...wanted }) })
  const pages = read(run, 'framePages', isCount, 'a count')
  const frame: string[] = []
  for (let page = 1; page <= pages; page += 1)
    frame.push(...read(runIn({ data: await ask(PAGE, { ...wanted, page }) }), 'frame', isTexts, 'a list of ids'))
  return { ...run, frame }
}
