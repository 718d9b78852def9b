import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { fromGlobalId } from '../../shared/ids'
import { publishCriteria, reviseCriteria } from './change-criteria.use-case'
import { drawsUp, seesCriteria } from './criteria-access'
import { editionId } from './criteria-set'
import { criteriaSet } from './criteria-set.resolvers'
import { draft, withdraw } from './life'
import { markOf, score } from './scoring'
import { criteriaTemplates } from './templates'

const ID = ['input', 'id']

const queries = {
  criteriaTemplates: () => [...criteriaTemplates],
  criteriaSets: (_parent, { manufacturerId, ...args }, { viewer, stores: { criteria } }) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    const read = drawsUp(viewer, maker) ? criteria.ofMaker : criteria.publishedOfMaker
    return paged(`criteria:${maker}`, args, (page) => read(maker, page))
  },
  criteriaScore: async (_parent, { id, marks, deductions }, { viewer, stores }) => {
    const set = await stores.criteria.sets.load(fromGlobalId('CriteriaSet', id, ['id']))
    if (!(set && seesCriteria(viewer, set))) return null
    const given = marks.map((mark, i) => markOf(mark, ['marks', String(i)]))
    return score(set, { marks: given, deductions })
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  criteriaSetCreate: mutation(async (input, { viewer, stores, newId }, request) => {
    const field = ['input', 'manufacturerId']
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, field)
    await stores.network.manufacturers.need(manufacturerId, field)
    const event = draft({ ...input, manufacturerId }, viewer)
    const id = editionId(manufacturerId, newId(), 1)
    return { criteriaSet: await stores.criteria.sets.open(request, id, viewer, event) }
  }),
  criteriaSetRevise: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('CriteriaSet', input.id, ID)
    return { criteriaSet: await reviseCriteria(stores.criteria, viewer, { ...input, id }, request) }
  }),
  criteriaSetPublish: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('CriteriaSet', input.id, ID)
    return { criteriaSet: await publishCriteria(stores.criteria, viewer, { ...input, id }, request) }
  }),
  criteriaSetWithdraw: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('CriteriaSet', input.id, ID)
    const { sets } = stores.criteria
    return { criteriaSet: await sets.act(request, id, viewer, (set) => withdraw(set, input, viewer)) }
  }),
} satisfies Partial<MutationResolvers>

export const criteria: Capability = {
  nodes: {
    CriteriaSet: async (id, { viewer, stores }) => {
      const set = await stores.criteria.sets.load(id)
      return set && seesCriteria(viewer, set) ? set : undefined
    },
  },
  resolvers: { Query: queries, Mutation: mutations, CriteriaSet: criteriaSet },
}
