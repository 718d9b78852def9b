import { createCallbacksStore } from '../../../../functions/callbacks/callbacks.store'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { fromGlobalId } from '../../../../functions/shared/ids'
import { mutate } from '../../api'
import {
  changeQuestionnaire,
  draftQuestionnaire,
  ofMaker,
  publishedQuestionnaire,
  questions,
} from '../../questionnaires'
import { projectAll } from '../../supervision'
import type { Feature, World } from '../feature'

const today = dayOf(new Date())
const named = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version })
const draft = async ({ tenant }: World) => named(await draftQuestionnaire(tenant))

/** What callbacks ask. The world's own callbacks were drawn by a questionnaire of the maker's. */
export const questionnaires: Feature = {
  entries: {
    'Query.callbackQuestionnaires': { about: ({ tenant }) => ofMaker(tenant) },
    'Mutation.callbackQuestionnaireCreate': {
      about: ({ tenant }) => ({ ...ofMaker(tenant), name: '问卷', questions }),
    },
    'Mutation.callbackQuestionnaireRevise': { about: async (world) => ({ ...(await draft(world)), name: '改名' }) },
    'Mutation.callbackQuestionnairePublish': {
      about: async (world) => ({ ...(await draft(world)), effectiveFrom: today }),
    },
    'Mutation.callbackQuestionnaireWithdraw': {
      about: async (world) => ({ ...(await draft(world)), reason: '不再使用' }),
    },
  },
  nodes: {
    CallbackQuestionnaire: {
      ids: ({ built }) => [built.questionnaires?.ids?.superseded ?? '', built.questionnaires?.ids?.withdrawn ?? ''],
      own: ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant, taskId }) => {
    const answered = await createCallbacksStore().latest(fromGlobalId('CallbackTask', taskId, []))
    if (answered) await projectAll([answered])
    const note = { scope: ofMaker(tenant), day: today, text: '新价格表生效' }
    await mutate({
      name: 'satisfactionAnnotationAdd',
      viewer: tenant.as.MANUFACTURER,
      input: note,
      select: 'annotation { id }',
    })
    const superseded = await publishedQuestionnaire(tenant)
    const change = async (name: string, input: Readonly<Record<string, unknown>>) => {
      const { object, userErrors } = await changeQuestionnaire(tenant, name, input)
      if (!object) throw new Error(JSON.stringify(userErrors))
      return object
    }
    const next = await change('Revise', { ...named(superseded), name: '第二版' })
    const second = await change('Publish', { ...named(next), effectiveFrom: addDays(today, 1) })
    const withdrawn = await change('Withdraw', { ...named(second), reason: '不再使用' })
    return { ids: { superseded: superseded.id, withdrawn: withdrawn.id } }
  },
}
