/**
 * Agents of makers' hotlines (Q7), in the Complaints table: numbers that are added to, without reading them first.
 *
 * | Access pattern              | Key                                            | Cost                            |
 * |-----------------------------|------------------------------------------------|---------------------------------|
 * | agents of a maker           | pk `AGENTS#<maker>`, sk `<subject>`            | 1 Query a page                  |
 * | what they did on a day      | pk `AGENTDAY#<maker>#<day>`, sk `<subject>`    | 1 BatchGet a hundred            |
 * | change of state             | both                                           | 1 GetItem, 1 transaction of 3   |
 * | a talk                      | the day's, in the complaint's transaction      | 1 write                         |
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet'
import { readBatch } from '../../platform/batch-get'
import { commit, type Write } from '../../platform/commit'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { type Page, type PageRequest, queryPage } from '../../platform/page'
import { plainItem, tables } from '../../platform/tables'
import { addDays, type Day, dayOf, instant, startOfDay } from '../../shared/days'
import { type AgentDay, type AgentState, elapsed, emptyDay, type Presence } from './agent'

const table = 'Complaints'
const KEEP_DAYS = 400

const presenceEntity = new Entity({
  name: 'HotlineAgent',
  table: tables.Complaints,
  ...plainItem,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    state: string().optional(),
    since: string().optional(),
    queue: number().optional(),
  }),
})

const dayEntity = new Entity({
  name: 'HotlineAgentDay',
  table: tables.Complaints,
  ...plainItem,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    talks: number().optional(),
    reached: number().optional(),
    talkMinutes: number().optional(),
    readyMinutes: number().optional(),
    breakMinutes: number().optional(),
    expiresAt: number().optional(),
  }),
})

/** An agent of a maker's hotline as it stands. */
export interface Agent extends Presence {
  readonly manufacturerId: string
  readonly subject: string
  /** Complaints in hand that are not closed. */
  readonly queue: number
}

const agentsPk = (maker: string): string => `AGENTS#${maker}`
const dayPk = (maker: string, day: Day): string => `AGENTDAY#${maker}#${day}`
const nobody: Presence = { state: 'OFF', since: '' }

const states: readonly AgentState[] = ['READY', 'BREAK', 'OFF']
const agentOf = (manufacturerId: string, found: Readonly<Record<string, unknown>>): Agent => ({
  manufacturerId,
  subject: String(found.sk),
  state: states.find((one) => one === found.state) ?? 'OFF',
  since: String(found.since ?? ''),
  queue: Number(found.queue ?? 0),
})

/** Adds to what an agent did on a day. */
export const addToDay = (maker: string, subject: string, day: Day, more: Partial<AgentDay>): Write => ({
  transaction: dayEntity.build(UpdateTransaction).item({
    pk: dayPk(maker, day),
    sk: subject,
    expiresAt: Math.floor(Date.parse(startOfDay(addDays(day, KEEP_DAYS))) / 1000),
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, $add(value)])),
  } as never),
})

/** Adds to the complaints that an agent has in hand; nothing, for one who is to be known from now on. */
export const addToQueue = (maker: string, subject: string, change: 1 | 0 | -1): Write => ({
  transaction: presenceEntity
    .build(UpdateTransaction)
    .item({ pk: agentsPk(maker), sk: subject, queue: $add(change) } as never),
})

const presenceOf = async (maker: string, subject: string): Promise<Agent> => {
  const key = { pk: agentsPk(maker), sk: subject }
  const { Item } = await presenceEntity.build(GetItemCommand).key(key).options({ consistent: true }).send()
  return Item ? agentOf(maker, Item) : { ...nobody, manufacturerId: maker, subject, queue: 0 }
}

export const createAgentsStore = () => ({
  /** Puts an agent into another state; what the last one took counts for the day it began on. */
  change: (maker: string, subject: string, state: AgentState, request: Request): Promise<Agent> => {
    const run = async (): Promise<Agent> => {
      const before = await presenceOf(maker, subject)
      const now = instant(request.at)
      const update = presenceEntity
        .build(UpdateTransaction)
        .item({ pk: agentsPk(maker), sk: subject, state, since: now } as never)
      const more = before.state === 'OFF' ? {} : elapsed(before, now)
      await commit([
        recordOnce(table, request, subject),
        { transaction: update },
        ...(Object.keys(more).length > 0 ? [addToDay(maker, subject, dayOf(before.since), more)] : []),
      ])
      return { ...before, state, since: now }
    }
    return onceOnly(table, request, run, () => presenceOf(maker, subject))
  },

  page: async (maker: string, page: PageRequest): Promise<Page<Agent>> => {
    const { rows, hasNextPage } = await queryPage({ table, partition: agentsPk(maker) }, page)
    return { rows: rows.map(({ node, position }) => ({ node: agentOf(maker, node), position })), hasNextPage }
  },

  /** In the order of the subjects, 100 at most. */
  daysOf: async (maker: string, day: Day, subjects: readonly string[]): Promise<AgentDay[]> => {
    if (subjects.length === 0) return []
    const requests = subjects.map((sk) => dayEntity.build(BatchGetRequest).key({ pk: dayPk(maker, day), sk }))
    const days = await readBatch<Partial<AgentDay>>(tables.Complaints.build(BatchGetCommand).requests(...requests))
    return days.map((found) => ({ ...emptyDay, ...found }))
  },
})
