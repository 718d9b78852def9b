import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  CallbackProgrammeContentsInput,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { changesMaker } from '../../network/network-access'
import { checkRange, notFound } from '../../shared/checks'
import type { DomainError } from '../../shared/errors'
import { fromGlobalId, ownedId, ownerOf } from '../../shared/ids'
import { makerOf, maySeeRuns } from '../callback-access'
import { seesQuestionnaire } from '../questionnaires/questionnaire-access'
import {
  clockOf,
  newProgramme,
  type Programme,
  type ProgrammeInput,
  replaceProgramme,
  switchProgramme,
} from './programme'
import { neededFor, quantiles, type SizeRule } from './sizing'

const ID = ['input', 'id']
const nothing = { rows: [], hasNextPage: false }

type Given = CallbackProgrammeContentsInput

const sizeGiven = ({ size }: Given): ProgrammeInput['size'] => {
  if (size?.perDay != null) return { kind: 'PER_DAY', perDay: size.perDay }
  if (size?.perYear != null) return { kind: 'FIXED', perYear: size.perYear }
  if (!size?.precision) return undefined
  const { expectedOrders, ...precision } = size.precision
  return { kind: 'PRECISION', ...precision, ...(expectedOrders == null ? {} : { expectedOrders }) }
}

/** What a programme names must be there, and be the maker's own. */
const contentsGiven = async (
  given: Given,
  manufacturerId: string,
  { viewer, stores: { network, questionnaires } }: Context,
  whole: DomainError,
): Promise<ProgrammeInput> => {
  // Before anything else: what is refused of the contents would tell a stranger what there is.
  if (!changesMaker(viewer, manufacturerId)) throw whole
  const field = (...path: string[]) => ['input', 'contents', ...path]
  const categoryIds = given.categoryIds.map((id, i) =>
    fromGlobalId('ProductCategory', id, field('categoryIds', `${i}`)),
  )
  await network.categories.needAll(categoryIds, (i) => field('categoryIds', `${i}`))
  const asked = given.questionnaireId
  if (asked == null) return { ...given, categoryIds, size: sizeGiven(given), questionnaireId: null }
  const questionnaireId = fromGlobalId('CallbackQuestionnaire', asked, field('questionnaireId'))
  if (ownerOf(questionnaireId) !== manufacturerId)
    throw notFound('CallbackQuestionnaire', questionnaireId, field('questionnaireId'))
  await questionnaires.editions.need(questionnaireId, field('questionnaireId'))
  return { ...given, categoryIds, size: sizeGiven(given), questionnaireId }
}

type Precision = Extract<SizeRule, { kind: 'PRECISION' }>

const sampleSizeOf = (rule: Precision, population: number | undefined) => ({
  needed: neededFor(rule, population),
  confidence: rule.confidence,
  z: quantiles[rule.confidence],
  margin: rule.margin,
  share: rule.share,
  population: population ?? null,
})

const queries = {
  callbackProgrammes: (_parent, { manufacturerId, ...args }, { viewer, stores }) => {
    const maker = makerOf(viewer, manufacturerId)
    return paged(`callbackProgrammes:${maker}`, args, (page) =>
      maker === undefined ? nothing : stores.programmes.ofMaker(maker, page),
    )
  },
  callbackSampleSize: (_parent, { confidence, margin, share, population }) => {
    checkRange(margin, { min: 0.01, max: 0.5 }, ['margin'])
    checkRange(share, { min: 0.01, max: 0.99 }, ['share'])
    if (population != null) checkRange(population, { min: 1, max: 2 ** 31 - 1 }, ['population'])
    return sampleSizeOf({ kind: 'PRECISION', confidence, margin, share, period: 'YEAR' }, population ?? undefined)
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  callbackProgrammeCreate: mutation(async (input, context, request) => {
    const { viewer, stores, newId } = context
    const field = ['input', 'manufacturerId']
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, field)
    await stores.network.manufacturers.need(manufacturerId, field)
    const contents = await contentsGiven(
      input.contents,
      manufacturerId,
      context,
      notFound('Manufacturer', manufacturerId, field),
    )
    const programme = newProgramme(ownedId(manufacturerId, newId()), manufacturerId, contents, viewer)
    return { callbackProgramme: await stores.programmes.programmes.create(request, programme) }
  }),
  callbackProgrammeReplace: mutation(async ({ contents: given, ...input }, context, request) => {
    const id = fromGlobalId('CallbackProgramme', input.id, ID)
    const hidden = notFound('CallbackProgramme', id, ID)
    const contents = { ...(await contentsGiven(given, ownerOf(id), context, hidden)), version: input.version }
    const change = (programme: Programme) => replaceProgramme(programme, contents, context.viewer)
    return { callbackProgramme: await context.stores.programmes.programmes.change(request, id, change) }
  }),
  callbackProgrammeSwitch: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('CallbackProgramme', input.id, ID)
    const change = (programme: Programme) => switchProgramme(programme, input, viewer)
    return { callbackProgramme: await stores.programmes.programmes.change(request, id, change) }
  }),
} satisfies Partial<MutationResolvers>

const types = {
  CallbackProgramme: {
    manufacturer: ({ manufacturerId }, _args, { stores }) =>
      existing(stores.network.manufacturers.load(manufacturerId)),
    categories: ({ population }, _args, { stores }) => stores.network.categories.loadMany(population.categoryIds),
    regions: ({ population }) => [...population.regions],
    serviceItems: ({ population }) => [...population.serviceItems],
    size: ({ size }) => size.kind,
    perDay: ({ size }) => (size.kind === 'PER_DAY' ? size.perDay : null),
    perYear: ({ size }) => (size.kind === 'FIXED' ? size.perYear : null),
    period: ({ size }) => (size.kind === 'PRECISION' ? size.period : null),
    precision: ({ size }) => (size.kind === 'PRECISION' ? sampleSizeOf(size, size.expectedOrders) : null),
    weekdays: ({ rules }) => [...(rules.hours?.weekdays ?? [])],
    callFrom: ({ rules }) => clockOf(rules.hours?.from ?? 0),
    callTo: ({ rules }) => clockOf(rules.hours?.to ?? 24 * 60),
    attempts: ({ rules }) => rules.attempts,
    gapHours: ({ rules }) => rules.gapHours,
    channels: ({ rules }) => [...rules.channels],
    languages: ({ rules }) => [...rules.languages],
    questionnaire: async ({ questionnaireId }, _args, { viewer, stores }) => {
      const edition = questionnaireId && (await stores.questionnaires.editions.load(questionnaireId))
      return edition && seesQuestionnaire(viewer, edition) ? edition : null
    },
  },
  CallbackSizing: {
    kind: ({ rule }) => rule.kind,
    perDay: ({ rule }) => (rule.kind === 'PER_DAY' ? rule.perDay : null),
    period: ({ rule }) => (rule.kind === 'FIXED' ? 'YEAR' : rule.kind === 'PRECISION' ? rule.period : null),
    precision: ({ rule, population }) => (rule.kind === 'PRECISION' ? sampleSizeOf(rule, population) : null),
  },
} satisfies Partial<Resolvers>

export const programmes: Capability = {
  nodes: {
    CallbackProgramme: async (id, { viewer, stores }) =>
      maySeeRuns(viewer, ownerOf(id)) ? stores.programmes.programmes.load(id) : undefined,
  },
  resolvers: { Query: queries, Mutation: mutations, ...types },
}
