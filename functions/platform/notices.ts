/**
 * Notices and the deadlines they are sent for, in the Notices table.
 *
 * | what                   | key                                                   | access                                |
 * |------------------------|-------------------------------------------------------|---------------------------------------|
 * | notice                 | pk `IN#<inbox>`, sk `<time>-<hash>`                   | 1 GetItem, 0.5 RCU                    |
 * | inbox, newest first    | the same, reversed                                    | 1 Query                               |
 * | unread of an inbox     | byList `UNREAD#<inbox>`, the same sort                | 1 Query                               |
 * | deadlines of a day     | pk `DUE#<day>#<bucket>`, sk `<kind>#<type>#<id>`      | 1 Query a bucket                      |
 *
 * A deadline's row is written in the transaction of the document that has it, so it can neither be lost nor outlive it.
 * Inboxes expire after some two years, deadline rows two months after their day.
 */
import { sha256 } from '../shared/canonical'
import { addDays, type Day, startOfDay } from '../shared/days'
import { type Deadline, inboxKey, type Notice, type NoticeDraft, newNotice } from '../shared/notice'
import { commit, type Write } from './commit'
import { type Beside, Documents, type Key } from './documents'

const table = 'Notices'
const KEEP_NOTICE_DAYS = 750
const KEEP_DEADLINE_DAYS = 60
/** A day's deadlines of the whole country stand in this many partitions. */
export const DEADLINE_BUCKETS = 16

const notices = new Documents<Notice>(table)
const deadlines = new Documents<Deadline>(table)

const seconds = (day: Day): number => Math.floor(Date.parse(startOfDay(day)) / 1000)

/** @param id `<inbox>.<sort>`; ids of inboxes may hold dots, sorts do not */
export const noticeKey = (id: string): Key => {
  const end = id.lastIndexOf('.')
  return { pk: `IN#${id.slice(0, end)}`, sk: id.slice(end + 1) }
}

/** What stands beside a notice; one that was read leaves the list of unread. */
export const noticeBeside = ({ id, version, inbox, at, readAt }: Notice): Beside => {
  const { sk } = noticeKey(id)
  return {
    version,
    expiresAt: seconds(addDays(at.slice(0, 10), KEEP_NOTICE_DAYS)),
    ...(readAt === undefined ? { listKey: `UNREAD#${inboxKey(inbox)}`, listSort: sk } : {}),
  }
}

/** The write that tells somebody something: put it into the transaction of what it tells of. */
export const noticeWrite = (draft: NoticeDraft): Write => {
  const notice = newNotice(draft)
  return notices.overwrite(noticeKey(notice.id), notice, noticeBeside(notice))
}

/** It was sent before. */
class Sent extends Error {}

/** Sends a notice by itself, unless it was sent before and perhaps read since: 1 transaction. @returns whether it is new */
export const noticeOnce = async (draft: NoticeDraft): Promise<boolean> => {
  const notice = newNotice(draft)
  try {
    await commit([notices.insert(noticeKey(notice.id), notice, noticeBeside(notice), new Sent())])
    return true
  } catch (error) {
    if (error instanceof Sent) return false
    throw error
  }
}

export const deadlinePartition = (on: Day, bucket: number): string => `DUE#${on}#${bucket}`

const bucketOf = ({ subject }: Deadline): number =>
  Number.parseInt(sha256(subject.id).slice(0, 6), 16) % DEADLINE_BUCKETS

const deadlineKey = (deadline: Deadline): Key => ({
  pk: deadlinePartition(deadline.on, bucketOf(deadline)),
  sk: `${deadline.kind}#${deadline.subject.type}#${deadline.subject.id}`,
})

const rowName = (deadline: Deadline): string => Object.values(deadlineKey(deadline)).join('\n')

/** Brings the rows of a document's deadlines from what they were to what they are: 1 WCU a row that changes. */
export const deadlineWrites = (before: readonly Deadline[], after: readonly Deadline[]): Write[] => {
  const [had, has] = [before, after].map((all) => new Map(all.map((one) => [rowName(one), one])))
  const gone = [...(had?.entries() ?? [])].filter(([name]) => !has?.has(name))
  const kept = [...(has?.entries() ?? [])].filter(([name, one]) => !same(had?.get(name), one))
  return [
    ...gone.map(([, deadline]) => deadlines.remove(deadlineKey(deadline))),
    ...kept.map(([, deadline]) =>
      deadlines.overwrite(deadlineKey(deadline), deadline, {
        kind: 'DEADLINE',
        expiresAt: seconds(addDays(deadline.on, KEEP_DEADLINE_DAYS)),
      }),
    ),
  ]
}

const same = (a: Deadline | undefined, b: Deadline): boolean => JSON.stringify(a) === JSON.stringify(b)
