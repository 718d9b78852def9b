import type { Capability } from '../../graphql/capability'
import { pageAmong, paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { CallbackQuestionInput, MutationResolvers, QueryResolvers, Resolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { editionId, publicationOf } from '../../shared/editions'
import { fromGlobalId } from '../../shared/ids'
import { askedCounts } from '../../supervision/figures.use-case'
import { insightScope } from '../../supervision/insight-access'
import { checkMonths } from '../../supervision/period'
import { isGuarded } from '../../supervision/suppression'
import type { aspects } from '../aspects'
import { makerOf } from '../callback-access'
import { draft, withdraw } from './life'
import { drawsUp, seesQuestionnaire } from './questionnaire-access'
import { askedEditions, publishQuestionnaire, reviseQuestionnaire } from './questionnaires.use-case'
import { partResults, questionResult } from './results'

const ID = ['input', 'id']
const nothing = { rows: [], hasNextPage: false }

const partNames = { CORE: 'core', AUXILIARY: 'auxiliary', PERSONAL: 'personal' } as const
const partNamed = (part: (typeof aspects)[number]) => part.toUpperCase() as keyof typeof partNames

const given = <I extends { readonly questions?: readonly CallbackQuestionInput[] | null }>(input: I) => ({
  ...input,
  questions: input.questions?.map((question) => ({ ...question, part: partNames[question.part] })),
})

const queries = {
  callbackQuestionnaires: (_parent, { manufacturerId, ...args }, { viewer, stores: { questionnaires } }) => {
    const maker = makerOf(viewer, manufacturerId)
    return paged(`callbackQuestionnaires:${maker}`, args, (page) => {
      if (maker === undefined) return nothing
      return drawsUp(viewer, maker) ? questionnaires.ofMaker(maker, page) : questionnaires.publishedOfMaker(maker, page)
    })
  },
  callbackQuestionResults: async (_parent, { scope: asked, from, to, ...args }, { viewer, stores }) => {
    checkMonths(from, to)
    const pointsProvider = async (id: string) => (await stores.network.points.load(id))?.providerId
    const scope = await insightScope(viewer, asked, pointsProvider)
    const guarded = isGuarded(viewer)
    const editions = await askedEditions(stores.questionnaires, await askedCounts(scope, from, to))
    const results = editions.flatMap(({ questionnaire, questions, counts }) =>
      questions.map((question, slot) => questionResult(questionnaire, question, slot, counts, guarded)),
    )
    const place = ({ questionnaire, slot }: (typeof results)[number]) =>
      `${questionnaire?.id ?? ''}#${String(slot).padStart(2, '0')}`
    const page = await paged(`callbackQuestionResults:${scope}:${from}:${to}`, args, (request) =>
      pageAmong(results, place, request),
    )
    return { ...page, ...partResults(editions, guarded) }
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  callbackQuestionnaireCreate: mutation(async (input, { viewer, stores, newId }, request) => {
    const field = ['input', 'manufacturerId']
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, field)
    await stores.network.manufacturers.need(manufacturerId, field)
    const event = draft(manufacturerId, given(input), viewer)
    const id = editionId(manufacturerId, newId(), 1)
    return { callbackQuestionnaire: await stores.questionnaires.editions.open(request, id, viewer, event) }
  }),
  callbackQuestionnaireRevise: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('CallbackQuestionnaire', input.id, ID)
    const revised = reviseQuestionnaire(stores.questionnaires, viewer, { ...given(input), id }, request)
    return { callbackQuestionnaire: await revised }
  }),
  callbackQuestionnairePublish: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('CallbackQuestionnaire', input.id, ID)
    return {
      callbackQuestionnaire: await publishQuestionnaire(stores.questionnaires, viewer, { ...input, id }, request),
    }
  }),
  callbackQuestionnaireWithdraw: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('CallbackQuestionnaire', input.id, ID)
    const { editions } = stores.questionnaires
    const taken = editions.act(request, id, viewer, (edition) => withdraw(edition, input, viewer))
    return { callbackQuestionnaire: await taken }
  }),
} satisfies Partial<MutationResolvers>

const types = {
  CallbackQuestion: {
    part: ({ part }) => partNamed(part),
    textZh: ({ wording }) => wording.zh,
    textEn: ({ wording }) => wording.en,
  },
  CallbackQuestionnaire: {
    manufacturer: ({ manufacturerId }, _args, { stores }) =>
      existing(stores.network.manufacturers.load(manufacturerId)),
    questions: ({ questions }) => [...questions],
    publishedAt: (edition) => publicationOf(edition)?.at ?? null,
    effectiveFrom: (edition) => publicationOf(edition)?.effectiveFrom ?? null,
    supersededFrom: (edition) => (edition.state === 'SUPERSEDED' ? edition.supersededFrom : null),
    withdrawnAt: (edition) => (edition.state === 'WITHDRAWN' ? edition.withdrawnAt : null),
    withdrawalReason: (edition) => (edition.state === 'WITHDRAWN' ? edition.reason : null),
    follows: ({ follows }, _args, { stores }) =>
      follows === undefined ? null : existing(stores.questionnaires.editions.load(follows)),
  },
  CallbackQuestionResult: {
    questionnaire: ({ questionnaire }, _args, { viewer }) =>
      questionnaire && seesQuestionnaire(viewer, questionnaire) ? questionnaire : null,
  },
  CallbackPartResult: { part: ({ part }) => partNamed(part) },
} satisfies Partial<Resolvers>

export const questionnaires: Capability = {
  nodes: {
    CallbackQuestionnaire: async (id, { viewer, stores }) => {
      const edition = await stores.questionnaires.editions.load(id)
      return edition && seesQuestionnaire(viewer, edition) ? edition : undefined
    },
  },
  resolvers: { Query: queries, Mutation: mutations, ...types },
}
