import { connection, pageRequest } from '../../graphql/connection'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import { dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { type AgentDay, needsBreak, stretchOf } from './agent'
import type { Agent } from './agents.store'

const shown = (agent: Agent, day: AgentDay, now: string) => ({
  ...{ agent: agent.subject, state: agent.state, since: agent.since || null, queue: agent.queue },
  ...day,
  stretchMinutes: Math.round(stretchOf(agent, now)),
  needsBreak: needsBreak(agent, now),
})

export const agentQueries = {
  hotlineAgents: async (_parent, { day: asked, manufacturerId, ...args }, { viewer, stores, now }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    const day = asked ?? dayOf(now)
    const list = `agents:${maker}:${day}`
    const page = pageRequest(list, args)
    const own = viewer.role === 'MANUFACTURER' && viewer.manufacturerId === maker
    if (!own) return connection(list, { rows: [], hasNextPage: false }, page)
    const { rows, hasNextPage } = await stores.agents.page(maker, page)
    const days = await stores.agents.daysOf(
      maker,
      day,
      rows.map(({ node }) => node.subject),
    )
    const nodes = rows.map(({ node, position }, i) => ({
      node: shown(node, days[i] as AgentDay, instant(now)),
      position,
    }))
    return connection(list, { rows: nodes, hasNextPage }, page)
  },
} satisfies Partial<QueryResolvers>

export const agentMutations = {
  hotlineStateSet: mutation(async ({ state }, { viewer, stores, now }, request) => {
    if (viewer.role !== 'HOTLINE') throw new DomainError('NOT_FOUND', ['input'], { what: 'HotlineAgent', id: '' })
    const { manufacturerId: maker, subject } = viewer
    const agent = await stores.agents.change(maker, subject, state, request)
    const [day] = await stores.agents.daysOf(maker, dayOf(now), [subject])
    return { hotlineAgent: shown(agent, day as AgentDay, instant(now)) }
  }),
} satisfies Partial<MutationResolvers>
