import { seesComplaint } from '../complaints/complaint-access'
import { existing } from '../graphql/existing'
import type { CallbackTaskResolvers } from '../graphql/generated/types'
import { show } from '../orders/contact'
import { maySee, maySeeFreeText } from '../orders/order-access'
import { instant } from '../shared/days'
import { type CallbackTask, closedAt, isSatisfied, rulesOf, satisfactionOf } from './callback'
import { maySeeRuns } from './callback-access'
import { callableFrom } from './programmes/calling'
import { seesQuestionnaire } from './questionnaires/questionnaire-access'
import { questionsAsked } from './questionnaires/questionnaires.use-case'
import { isScore } from './questionnaires/replies'
import { runParts } from './sampling-run'

const answerOf = (task: CallbackTask) => (task.state === 'ANSWERED' ? task.answer : undefined)

export const callbackTask: CallbackTaskResolvers = {
  order: async ({ orderId }, _args, { viewer, stores }) => {
    const order = await stores.orders.load(orderId)
    return order && maySee(viewer, order) ? order : null
  },
  contact: async ({ orderId }, _args, { viewer, stores }) => {
    const contact = viewer.role === 'HOTLINE' ? await stores.orders.contact(orderId) : undefined
    return contact ? show(contact, 'FULL') : null
  },
  provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
  servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
  run: ({ manufacturerId, runId }, _args, { viewer, stores }) => {
    const { series, day } = runParts(runId)
    return maySeeRuns(viewer, manufacturerId) ? stores.samplingRuns.load(series, day) : null
  },
  channels: (task) => [...rulesOf(task).channels],
  languages: (task) => [...rulesOf(task).languages],
  attemptsLeft: (task) => (task.state === 'OPEN' ? rulesOf(task).attempts - task.attempts : 0),
  callableFrom: (task, _args, { now }) =>
    task.state === 'OPEN' && rulesOf(task).channels.includes('PHONE')
      ? callableFrom(rulesOf(task), instant(now), task.attemptedAt?.at(-1))
      : null,
  attemptedAt: ({ attemptedAt }) => [...(attemptedAt ?? [])],
  closedAt: (task) => closedAt(task) ?? null,
  expected: (task) => answerOf(task)?.expected,
  perceived: (task) => answerOf(task)?.perceived,
  satisfaction: (task) => {
    const answer = answerOf(task)
    return answer ? satisfactionOf(answer) : null
  },
  satisfied: (task) => {
    const answer = answerOf(task)
    return answer ? isSatisfied(answer) : null
  },
  questionnaire: async ({ questionnaireId }, _args, { viewer, stores }) => {
    const edition = questionnaireId && (await stores.questionnaires.editions.load(questionnaireId))
    return edition && seesQuestionnaire(viewer, edition) ? edition : null
  },
  questions: async (task, _args, { stores }) => [...(await questionsAsked(stores.questionnaires, task))],
  replies: async (task, _args, { viewer, stores }) => {
    const { replies = [] } = answerOf(task) ?? {}
    if (replies.length === 0) return []
    const questions = await questionsAsked(stores.questionnaires, task)
    return replies.map((reply) => {
      const question = questions[reply.slot]
      if (!question) throw new Error(`Callback ${task.id} answers what its questionnaire does not ask`)
      return isScore(reply)
        ? { question, expected: reply.expected, perceived: reply.perceived, text: null }
        : { question, expected: null, perceived: null, text: maySeeFreeText(viewer) ? reply.text : null }
    })
  },
  answeredBy: (task) => {
    const answer = answerOf(task)
    return answer ? (answer.channel ?? 'PHONE') : null
  },
  complaint: async ({ opened }, _args, { viewer, stores }) => {
    const complaint = opened?.complaintId && (await stores.complaints.complaints.load(opened.complaintId))
    return complaint && seesComplaint(viewer, complaint) ? complaint : null
  },
  reworkedAt: ({ opened }) => opened?.reworkedAt ?? null,
  comment: (task, _args, { viewer }) => (maySeeFreeText(viewer) ? answerOf(task)?.comment : null),
}
