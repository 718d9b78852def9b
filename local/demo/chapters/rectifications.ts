import { ulid } from 'ulid'
import { cnCalendar } from '../../../functions/shared/calendars/cn'
import { addDays, dayOf } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import { acknowledge, type Demand, plan } from '../../../functions/supervision/rectification/act'
import { createRectificationsStore } from '../../../functions/supervision/rectification/rectifications.store'
import { actOnRectification, issueRectification } from '../../../functions/supervision/rectification/rectify.use-case'
import type { Chapter } from '../chapter'

const authority: Viewer = { role: 'REGULATOR', subject: 'demo-regulator', region: '420000' }
const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: 'hailan' }

/** The province has the maker put its fees under warranty right; the maker said by when it will, and has not shown it yet. */
export const rectifications: Chapter = async ({ request }) => {
  const store = createRectificationsStore()
  const by = (viewer: Viewer) => ({ viewer, store, calendar: cnCalendar })
  const issued = request('rectification', 6)
  const demand: Demand = {
    addressee: { kind: 'MAKER', id: 'hailan' },
    ...{ region: '420100', matter: 'FEES', complaintIds: [], doneBy: addDays(dayOf(issued.at), 30) },
    ...{ text: '保修期内不得收取上门费，限期清退', attachments: [] },
  }
  const issuing = { ...by(authority), newId: () => ulid(issued.at.getTime()), complaintsOf: async () => [] }
  const { id } = await issueRectification(issuing, demand, issued)
  const words = { text: '逐单核查近半年工单，本月底前退费并公示', attachments: [] }
  await actOnRectification(by(maker), { id, version: 1 }, request('rectification acknowledged', 5), acknowledge)
  await actOnRectification(by(maker), { id, version: 2 }, request('rectification planned', 3), (one, acting) =>
    plan(one, words, acting),
  )
}
