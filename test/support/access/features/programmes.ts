import { createCallbacksStore } from '../../../../functions/callbacks/callbacks.store'
import { createProgrammesStore } from '../../../../functions/callbacks/programmes/programmes.store'
import { createSamplingRunsStore } from '../../../../functions/callbacks/sampling-runs.store'
import { dayOf } from '../../../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import { mutate } from '../../api'
import { changeProgramme, contents, createProgramme, drawBy } from '../../programmes'
import { answers, ofMaker } from '../../questionnaires'
import { projectAll } from '../../supervision'
import type { Feature, World } from '../feature'

const today = dayOf(new Date())

const programme = async ({ tenant }: World) => {
  const { id, version } = await createProgramme(tenant)
  return { id, version }
}

/** Whom a maker calls back, and how. */
export const programmes: Feature = {
  entries: {
    'Query.callbackProgrammes': { about: ({ tenant }) => ofMaker(tenant) },
    'Query.callbackSampleSize': {
      about: () => ({ margin: 0.05, population: 1000 }),
      open: ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PLATFORM'],
    },
    'Query.callbackEstimate': {
      about: ({ tenant, built, day }) => ({
        ...ofMaker(tenant),
        programmeId: built.programmes?.ids?.precise,
        ...{ from: day.slice(0, 7), to: day.slice(0, 7) },
      }),
    },
    'Query.callbackInterviewers': {
      about: ({ tenant }) => ({ ...ofMaker(tenant), from: today.slice(0, 7), to: today.slice(0, 7) }),
    },
    'Mutation.callbackProgrammeCreate': { about: ({ tenant }) => ({ ...ofMaker(tenant), contents }) },
    'Mutation.callbackProgrammeReplace': {
      about: async (world) => ({ ...(await programme(world)), contents: { ...contents, name: '改名' } }),
    },
    'Mutation.callbackProgrammeSwitch': {
      about: async (world) => ({ ...(await programme(world)), state: 'PAUSED' }),
    },
  },
  nodes: {
    CallbackProgramme: {
      ids: ({ built }) => [
        built.programmes?.ids?.precise ?? '',
        built.programmes?.ids?.yearly ?? '',
        built.programmes?.ids?.daily ?? '',
      ],
      own: ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant, day, built }) => {
    const { category, region } = tenant
    const precise = await createProgramme(tenant, {
      categoryIds: [toGlobalId('ProductCategory', category.id)],
      regions: [region],
      serviceItems: ['WARRANTY_REPAIR'],
      questionnaireId: built.questionnaires?.ids?.superseded,
    })
    const yearly = await createProgramme(tenant, { size: { perYear: 100 } })
    const daily = await createProgramme(tenant, { size: { perDay: 5 } })
    const stored = await createProgrammesStore().programmes.load(fromGlobalId('CallbackProgramme', precise.id, []))
    if (!stored) throw new Error('The programme is not there')
    const run = await drawBy(stored, day)
    // One of those drawn answers, so that there is something to weigh.
    const [orderId] = (await createSamplingRunsStore().sample(run)) ?? []
    const store = createCallbacksStore()
    const task = await store.latest(`${run.id}.${orderId}`)
    if (!task) throw new Error('Nothing was drawn')
    const id = toGlobalId('CallbackTask', task.id)
    await mutate({
      name: 'callbackRecord',
      viewer: tenant.as.HOTLINE,
      input: { id, answers },
      select: 'callbackTask { id }',
    })
    const answered = await store.latest(task.id)
    if (answered) await projectAll([answered])
    await changeProgramme(tenant, 'Switch', { id: daily.id, version: daily.version, state: 'PAUSED' })
    const ids = { precise: precise.id, yearly: yearly.id, daily: daily.id }
    return { ids: { ...ids, run: toGlobalId('CallbackRun', run.id) } }
  },
}
