/**
 * The record of a plan of visits or audits (Q2-Q4) as the API gives it: part of its places are visited for certain, the others
 * are drawn as callbacks are (docs/callback-sampling.md).
 */
import { type Check, checkDraw, judged } from './draw-checks'
import {
  type Ask,
  type DrawRecord,
  isCount,
  isList,
  isObject,
  isText,
  type Json,
  localId,
  NoRecord,
  optional,
  read,
  runIn,
} from './draw-record'

export interface PlanRecord {
  readonly draw: DrawRecord
  /** Lines visited whatever the draw, as they were on record before the seed. */
  readonly certain: readonly string[]
  /** How many are to be: what the share of chance leaves. */
  readonly certainWanted: number
  /** Lines that the plan goes to for certain; none before the draw. */
  readonly gone?: readonly string[]
}

/** Key of lines that are visited for certain. */
const BEST = 'BEST'

/** Whether what was given is of a plan, not of callbacks. */
export const isPlan = (given: unknown): boolean => 'slots' in runIn(given)

/** How many are drawn: so many of a hundred, rounded up, one at least. */
const randomOf = (wanted: number, percent: number): number => Math.max(1, Math.ceil((wanted * percent) / 100))

const idOf = (slot: Json): string => {
  const place = isObject(slot.workOrder) ? slot.workOrder : slot.servicePoint
  if (!isObject(place)) throw new NoRecord('a slot names neither point nor order')
  return localId(read(place, 'id', isText, 'a text'))
}

/** Reads a plan from parsed JSON; refuses what cannot be checked. @throws NoRecord naming what is missing */
export const planIn = (given: unknown): PlanRecord => {
  const plan = runIn(given)
  const draw = read(plan, 'draw', isObject, 'on record: the plan was not published')
  const rows = read(plan, 'frame', isList, 'a list').map((row) => ({
    key: read(row, 'key', isText, 'a text'),
    line: read(row, 'line', isText, 'a text'),
  }))
  const slots = read(plan, 'slots', isList, 'a list')
  const linesOf = (choice: string) => slots.filter((slot) => slot.choice === choice).map(idOf)
  const wanted = read(plan, 'wanted', isCount, 'a count')
  const random = randomOf(wanted, read(plan, 'randomPercent', isCount, 'a count'))
  const strata = read(draw, 'strata', isList, 'a list').map((stratum) => ({
    key: read(stratum, 'key', isText, 'a text'),
    frameSize: read(stratum, 'size', isCount, 'a count'),
    sampleSize: read(stratum, 'sample', isCount, 'a count'),
  }))
  const started = draw.startedAt == null ? undefined : read(draw, 'startedAt', isText, 'an instant')
  return {
    draw: {
      algorithm: read(draw, 'algorithm', isText, 'a text'),
      day: read(plan, 'from', isText, 'a day'),
      frameHash: read(draw, 'frameHash', isText, 'a text'),
      frameSize: read(draw, 'frameSize', isCount, 'a count'),
      strata,
      sizing: {
        ...{ kind: 'PLAN', needed: random },
        wanted: strata.reduce((total, { sampleSize }) => total + sampleSize, 0),
      },
      frame: rows.filter(({ key }) => key !== BEST).map(({ line }) => line),
      committedAt: read(draw, 'publishedAt', isText, 'an instant'),
      ...optional(draw, 'seed', isText, 'a text'),
      ...(started === undefined ? {} : { seededAt: started, sample: linesOf('RANDOM'), sampledAt: started }),
    },
    certain: rows.filter(({ key }) => key === BEST).map(({ line }) => line),
    certainWanted: wanted - random,
    ...(started === undefined ? {} : { gone: linesOf('WORTH') }),
  }
}

const certainPlaces = ({ certain, certainWanted, gone }: PlanRecord): Check => {
  const name = 'certain places'
  if (certain.length !== certainWanted)
    return judged(name, false, `${certain.length} stand in the frame, ${certainWanted} are to`)
  if (gone === undefined) return { name, verdict: 'not yet', found: `${certain.length} stand in the frame` }
  const good = gone.length === certain.length && gone.every((line, i) => line === certain[i])
  return judged(name, good, good ? `the ${gone.length} of the frame` : 'others than those that were on record')
}

/** The checks of a draw of callbacks, and that no place was added to those visited for certain. */
export const checkPlan = (record: PlanRecord): Check[] => [...checkDraw(record.draw), certainPlaces(record)]

const PLAN = `query ($plan: ID!) { node(id: $plan) { ... on CheckPlan { from wanted randomPercent
  draw { algorithm frameHash frameSize strata { key size sample } publishedAt seed startedAt }
  slots { choice servicePoint { id } workOrder { id } } } } }`
const PAGE = `query ($plan: ID!, $after: String) { node(id: $plan) { ... on CheckPlan {
  frame(first: 100, after: $after) { edges { node { key line } } pageInfo { hasNextPage endCursor } } } } }`

/** The whole record from a running API, the frame page by page; as plain JSON, so that it can be saved and checked again. */
export const fetchPlan = async (ask: Ask, plan: string): Promise<Json> => {
  const record = runIn({ data: await ask(PLAN, { plan }) })
  const frame: unknown[] = []
  for (let after: unknown = null, more = true; more; ) {
    const page = read(runIn({ data: await ask(PAGE, { plan, after }) }), 'frame', isObject, 'a page')
    const info = read(page, 'pageInfo', isObject, 'where the page stands')
    frame.push(...read(page, 'edges', isList, 'a list').map(({ node }) => node))
    more = info.hasNextPage === true
    after = info.endCursor
  }
  return { ...record, frame }
}
