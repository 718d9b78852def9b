/**
 * Quality meetings (Q10), in the Complaints table; each is journaled.
 *
 * | Access pattern                     | Key or index (keys only)                    | Cost                |
 * |------------------------------------|---------------------------------------------|---------------------|
 * | meeting by id                      | pk `MEETING#<owner>`, sk `M#<ulid>`         | 1 GetItem           |
 * | of an organisation, latest first   | the same partition by prefix, reversed      | 1 Query a page      |
 * | log                                | the same, sk `LOG#M#…`                      | 1 Query a page      |
 * | with something to do, by day due   | byTurn `MEETING#<owner>`                    | 1 Query, 1 BatchGet |
 *
 * To record costs 1 to 3 Queries of the organisation's counters a part (rollups.store.ts), 1 BatchGet for corrective actions named, and
 * 1 transaction; to act 1 GetItem, 1 more where a corrective action carries out what is confirmed, and 1 transaction.
 */
import { ownPart } from '../../platform/collection'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest, queryPage } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { dueNext, evolveMeeting, type MeetingEvent, type QualityMeeting } from './meeting'
import { meetingDeadlines } from './meeting-notices'

const table = 'Complaints'

export const createMeetingsStore = () => {
  const meetings = new JournaledAggregate<QualityMeeting, MeetingEvent>({
    table,
    type: 'QualityMeeting',
    keyOf: (id) => ({ pk: `MEETING#${ownerOf(id)}`, sk: `M#${ownPart(id)}` }),
    besideOf: (meeting) => {
      const due = dueNext(meeting)
      return {
        kind: 'MEETING',
        ...(due ? { turnKey: `MEETING#${meeting.owner.id}`, turnSort: `${due}#${meeting.id}` } : {}),
      }
    },
    deadlinesOf: meetingDeadlines,
    evolve: evolveMeeting,
  })
  return {
    meetings,
    of: (owner: string, page: PageRequest): Promise<Page<QualityMeeting>> =>
      documentPage<QualityMeeting>({ table, partition: `MEETING#${owner}`, prefix: 'M#', reverse: true }, page),
    openOf: async (owner: string, page: PageRequest): Promise<Page<QualityMeeting>> =>
      meetings.behind(await queryPage({ table, index: 'byTurn', partition: `MEETING#${owner}` }, page)),
  }
}
