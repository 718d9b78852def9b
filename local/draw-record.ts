/** The public record of a draw of callbacks, as the API gives it or a file holds it: all it takes to draw it again. */

export interface DrawStratum {
  /** What an order of it has in common, e.g. its provider: a global id of the API. */
  readonly key: string
  readonly frameSize: number
  readonly sampleSize: number
}

export interface DrawRecord {
  readonly algorithm: string
  readonly day: string
  readonly frameHash: string
  readonly frameSize: number
  readonly strata: readonly DrawStratum[]
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

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The run in what was given: itself, or the answer to a query of it (`{ data: { callbackRun: … } }`). */
const runIn = (given: unknown): Json => {
  if (!isObject(given)) throw new NoRecord('It is no JSON object')
  const { data } = given
  if (!isObject(data)) return given
  const run = Object.values(data).find(isObject)
  if (!run) throw new NoRecord('The answer holds no draw: there is none for that day, or it is not yours to see')
  return run
}

const read = <T>(from: Json, name: string, is: (value: unknown) => value is T, expected: string): T => {
  const value = from[name]
  if (!is(value)) throw new NoRecord(`${name} is missing or is not ${expected}`)
  return value
}
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isList = (value: unknown): value is Json[] => Array.isArray(value) && value.every(isObject)

const optional = <K extends string, T>(from: Json, name: K, is: (value: unknown) => value is T, expected: string) =>
  from[name] == null ? {} : ({ [name]: read(from, name, is, expected) } as Record<K, T>)

const stratumIn = (stratum: Json): DrawStratum => ({
  key: read(stratum, 'providerId', isText, 'a text'),
  frameSize: read(stratum, 'frameSize', isCount, 'a count'),
  sampleSize: read(stratum, 'sampleSize', isCount, 'a count'),
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
}

const RUN = `query ($maker: ID, $day: Day!) { callbackRun(manufacturerId: $maker, day: $day) {
  algorithm day frameHash frameSize framePages strata { providerId frameSize sampleSize }
  committedAt seed seededAt sample sampledAt } }`
const PAGE = `query ($maker: ID, $day: Day!, $page: Int!) { callbackRun(manufacturerId: $maker, day: $day) {
  frame(page: $page) } }`

/** The whole record from a running API, the frame page by page; as plain JSON, so that it can be saved and checked again. */
export const fetchRecord = async (ask: Ask, { day, maker }: DrawWanted): Promise<Json> => {
  const run = runIn({ data: await ask(RUN, { maker, day }) })
  const pages = read(run, 'framePages', isCount, 'a count')
  const frame: string[] = []
  for (let page = 1; page <= pages; page += 1)
    frame.push(...read(runIn({ data: await ask(PAGE, { maker, day, page }) }), 'frame', isTexts, 'a list of ids'))
  return { ...run, frame }
}
