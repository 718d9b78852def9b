import { existing } from '../graphql/existing'
import type { CallbackTaskResolvers } from '../graphql/generated/types'
import { show } from '../orders/contact'
import { maySee, maySeeFreeText } from '../orders/order-access'
import { type CallbackTask, closedAt, isSatisfied, satisfactionOf } from './callback'
import { maySeeRuns } from './callback-access'

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
  run: ({ manufacturerId, completedOn }, _args, { viewer, stores }) =>
    maySeeRuns(viewer, manufacturerId) ? stores.samplingRuns.load(manufacturerId, completedOn) : null,
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
  comment: (task, _args, { viewer }) => (maySeeFreeText(viewer) ? answerOf(task)?.comment : null),
}
