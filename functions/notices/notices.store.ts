/**
 * Notices as read and sent. Keys and costs: platform/notices.ts.
 *
 * | Access pattern             | Cost                                                     |
 * |----------------------------|----------------------------------------------------------|
 * | page of an inbox           | 1 Query                                                  |
 * | mark as read               | 1 consistent GetItem, 1 transaction of 2 items           |
 * | deadlines of a bucket      | 1 Query per 1 000                                        |
 * | send                       | 1 transaction of 1 item                                  |
 */
import { Aggregate } from '../platform/aggregate'
import { commit } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { countDone } from '../platform/jobs'
import { deadlinePartition, noticeBeside, noticeKey } from '../platform/notices'
import { documentPage, type PageRequest, queryAll } from '../platform/page'
import { addDays, type Day, type Instant, startOfDay } from '../shared/days'
import { type Deadline, type Inbox, inboxKey, type Notice } from '../shared/notice'
import { JOB, type Piece } from './send-notices'

const table = 'Notices'
const KEEP_MARK_DAYS = 30

/** It was sent before, or the piece is done. */
class Done extends Error {}

const unlessDone = async (write: Promise<void>): Promise<boolean> => {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof Done) return false
    throw error
  }
}

const markKey = ({ day, lead, bucket }: Piece): Key => ({ pk: `SENT#${day}`, sk: `${lead}#${bucket}` })

export const createNoticesStore = () => {
  const notices = new Documents<Notice>(table)
  const marks = new Documents<{ readonly sent: number }>(table)
  const inbox = new Aggregate<Notice>({ table, type: 'Notice', keyOf: noticeKey, besideOf: noticeBeside })

  return {
    inbox,
    page: (of: Inbox, unread: boolean, page: PageRequest) =>
      documentPage<Notice>(
        unread
          ? { table, index: 'byList', partition: `UNREAD#${inboxKey(of)}`, reverse: true }
          : { table, partition: `IN#${inboxKey(of)}`, reverse: true },
        page,
      ),

    /** Deadlines of one bucket of a day, page by page. */
    async *deadlinesOn(day: Day, bucket: number): AsyncGenerator<Deadline> {
      for await (const row of queryAll({ table, partition: deadlinePartition(day, bucket) }))
        yield (row as { doc: Deadline }).doc
    },

    /** @returns false if it was sent before */
    send: (notice: Notice): Promise<boolean> =>
      unlessDone(commit([notices.insert(noticeKey(notice.id), notice, noticeBeside(notice), new Done())])),

    /** Marks a piece of a day's run as done and counts it, once. */
    finish: (piece: Piece, sent: number, at: Instant): Promise<boolean> => {
      const expiresAt = Math.floor(Date.parse(startOfDay(addDays(piece.day, KEEP_MARK_DAYS))) / 1000)
      return unlessDone(
        commit([marks.insert(markKey(piece), { sent }, { expiresAt }, new Done()), countDone(JOB, piece.day, at)]),
      )
    },
  }
}

export type NoticesStore = ReturnType<typeof createNoticesStore>
