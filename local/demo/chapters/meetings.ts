import type { Acting } from '../../../functions/quality/improvement/improve'
import { confirm, hold, report } from '../../../functions/quality/meetings/hold'
import type { MeetingEvent, QualityMeeting } from '../../../functions/quality/meetings/meeting'
import { createMeetingsStore } from '../../../functions/quality/meetings/meetings.store'
import { addDays, dayOf, instant } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter } from '../chapter'

const chair: Viewer = { role: 'MANUFACTURER', subject: 'demo-quality-lead', manufacturerId: 'hailan' }
const trainer: Viewer = { role: 'MANUFACTURER', subject: 'demo-trainer', manufacturerId: 'hailan' }
const ID = 'hailan.DEM0MEET000000000000000001'

/** A monthly quality meeting: one thing it resolved is done, one is still to be done by a corrective action. */
export const meetings: Chapter = async ({ request }) => {
  const { meetings: store } = createMeetingsStore()
  const held = request('quality meeting', 12)
  const heldOn = dayOf(held.at)
  const minutes = {
    ...{ title: '月度质量例会', heldOn, from: addDays(heldOn, -30), to: addDays(heldOn, -1) },
    resolutions: [
      { what: '武昌店两名工程师补训排水故障', who: '培训部', dueOn: addDays(heldOn, 7) },
      {
        ...{ what: '上门费重复收取：查重上线后复核', who: '信息部', dueOn: addDays(heldOn, 40) },
        correctiveActionId: 'hailan.DEM0CAPA000000000000000001',
      },
    ],
  }
  // What had been counted by then: the demo's orders are counted after it is told.
  const counts = { reported: 96, completed: 88, multiVisit: 9, refix: 3, onTime: 81, complained: 2 }
  await store.open(held, ID, chair, hold(minutes, counts, { viewer: chair }))
  const step = (viewer: Viewer, daysAgo: number, doing: (meeting: QualityMeeting, acting: Acting) => MeetingEvent) => {
    const asked = request(`quality meeting ${daysAgo}`, daysAgo)
    return store.act(asked, ID, viewer, (meeting) =>
      doing(meeting, { viewer, version: meeting.version, now: instant(asked.at) }),
    )
  }
  const done = { resolution: 0, text: '两人已补训，实操考核合格', attachments: [] }
  await step(trainer, 6, (meeting, acting) => report(meeting, done, acting))
  await step(chair, 5, (meeting, acting) => confirm(meeting, 0, undefined, acting))
}
