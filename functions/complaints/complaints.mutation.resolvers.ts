import { takeAttachments } from '../files/attachments.use-case'
import type { Context } from '../graphql/context'
import type { MutationResolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { workCalendar } from '../network/calendars/calendar.use-case'
import { notFound } from '../shared/checks'
import { fromGlobalId, ownerOf } from '../shared/ids'
import { aboutOf } from './about.use-case'
import { actOnComplaint, type Doing, sayOnComplaint, talkOnComplaint, type Which } from './act-on-complaint.use-case'
import { answer, reopen, withdraw } from './answer'
import { acknowledge, assess, decide, investigate, refer } from './handle'
import { linkOpens } from './held-link.use-case'
import { receiveComplaint } from './receive-complaint.use-case'

const at = (name: string): readonly string[] => ['input', name]

const which = ({ id, version }: { readonly id: string; readonly version: number }): Which => ({
  id: fromGlobalId('Complaint', id, at('id')),
  version,
})

const doing = async ({ viewer, stores }: Context): Promise<Doing> => ({
  viewer,
  store: stores.complaints,
  calendar: await workCalendar(),
})

/** For the customer: whoever holds a link, as long as it opens the order. 1 GetItem more for a holder. */
const saying = async (context: Context, { id }: Which): Promise<Doing> => {
  const { viewer, stores } = context
  if (!(await linkOpens(viewer, stores.orders.latest))) throw notFound('Complaint', id, at('id'))
  return doing(context)
}

/** Whether the customer disputed the order that a complaint is about. 1 GetItem. */
const isDisputed = async ({ stores }: Context, { id }: Which): Promise<boolean> =>
  (await stores.orders.latest(ownerOf(id)))?.disputed ?? false

export const complaintMutations = {
  complaintReceive: mutation(async (input, context, request) => {
    const { viewer, stores, newId } = context
    const [about, calendar] = await Promise.all([aboutOf(input, viewer, stores), workCalendar()])
    const receiving = {
      ...{ viewer, newId, calendar, store: stores.complaints },
      unit: (id: string) => stores.network.units.load(id),
      model: (id: string) => stores.network.models.load(id),
      ...{ booksFor: stores.warranty.booksFor, ordersOf: stores.orders.ofUnit },
    }
    const { text, topic, against, wish, channel, phone } = input
    const said = { text, topic, against, wish, channel, ...(phone ? { phone } : {}) }
    return { complaint: await receiveComplaint(receiving, about, said, request) }
  }),
  complaintAcknowledge: mutation(async (input, context, request) => ({
    complaint: await actOnComplaint(await doing(context), which(input), request, (found, acting) =>
      acknowledge(found, acting),
    ),
  })),
  complaintAssess: mutation(async (input, context, request) => ({
    complaint: await actOnComplaint(await doing(context), which(input), request, (found, acting) =>
      assess(found, input, acting),
    ),
  })),
  complaintInvestigate: mutation(async ({ text, attachmentIds, ...input }, context, request) => {
    const attachments = await takeAttachments(attachmentIds, context.viewer, at('attachmentIds'), context.stores.files)
    const complaint = await actOnComplaint(await doing(context), which(input), request, (found, acting) =>
      investigate(found, { text, attachments }, acting),
    )
    return { complaint }
  }),
  complaintDecide: mutation(async (input, context, request) => ({
    complaint: await actOnComplaint(await doing(context), which(input), request, (found, acting) =>
      decide(found, input, acting),
    ),
  })),
  complaintRefer: mutation(async (input, context, request) => ({
    complaint: await actOnComplaint(await doing(context), which(input), request, (found, acting) =>
      refer(found, input.reason, acting),
    ),
  })),
  complaintAnswer: mutation(async ({ agreed, text, ...input }, context, request) => {
    const [by, disputed] = await Promise.all([saying(context, which(input)), isDisputed(context, which(input))])
    const complaint = text
      ? sayOnComplaint(by, which(input), text, request, (found, words, acting) =>
          answer(found, { agreed, words, disputed }, acting),
        )
      : actOnComplaint(by, which(input), request, (found, acting) => answer(found, { agreed, disputed }, acting))
    return { complaint: await complaint }
  }),
  complaintWithdraw: mutation(async ({ text, ...input }, context, request) => ({
    complaint: await sayOnComplaint(await saying(context, which(input)), which(input), text, request, withdraw),
  })),
  complaintReopen: mutation(async ({ text, ...input }, context, request) => ({
    complaint: await sayOnComplaint(await saying(context, which(input)), which(input), text, request, reopen),
  })),
  complaintContact: mutation(async ({ text, reached, minutes, ...input }, context, request) => ({
    complaint: await talkOnComplaint(await doing(context), which(input), { text, reached, minutes }, request),
  })),
} satisfies Partial<MutationResolvers>
