import { ulid } from 'ulid'
import { createNoticesStore } from '../../functions/notices/notices.store'
import { planNotices as planNoticesBare } from '../../functions/notices/plan-notices.use-case'
import type { Piece } from '../../functions/notices/send-notices'
import { sendNotices as sendNoticesBare } from '../../functions/notices/send-notices.use-case'
import { commit } from '../../functions/platform/commit'
import { jobRun } from '../../functions/platform/jobs'
import { DEADLINE_BUCKETS, deadlineWrites } from '../../functions/platform/notices'
import { addDays, type Day } from '../../functions/shared/days'
import { type Deadline, type Inbox, leads } from '../../functions/shared/notice'
import { deployed } from '../support/deployed'
import { distantDay as distantAutumn } from '../support/evaluations'
import { measured } from '../support/meter'

const planNotices = deployed('plan-notices', planNoticesBare)

const sendNotices = deployed('send-notices', sendNoticesBare)

/** In spring: the agreements of other tests end in autumn and winter, and have deadlines too. */
const distantDay = (): Day => `${distantAutumn().slice(0, 4)}-05-10`

const provider = (): Inbox => ({ role: 'PROVIDER', id: ulid() })
const now = () => new Date()

const newDeadline = (on: Day, inboxes: readonly Inbox[], changes: Partial<Deadline> = {}): Deadline => ({
  kind: 'EVALUATION_OPENED',
  on,
  subject: { type: 'Agreement', id: `p.${ulid()}` },
  inboxes,
  params: { endsOn: on, proposal: 'RENEW' },
  ...changes,
})

const write = (after: readonly Deadline[], before: readonly Deadline[] = []) => commit(deadlineWrites(before, after))

/** Everything a day's run sends, in any order. */
const run = async (day: Day, store = createNoticesStore()): Promise<number> => {
  let sent = 0
  for (const lead of leads)
    for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1)
      sent += await sendNotices(store, { day, lead, bucket }, now)
  return sent
}

const inboxOf = async (inbox: Inbox) =>
  (await createNoticesStore().page(inbox, false, { first: 100 })).rows.map(({ node }) => node)

test('N10 each inbox is told 30, 14 and 3 days ahead and on the day, once', async () => {
  const [day, a, b] = [distantDay(), provider(), provider()]
  await write([newDeadline(day, [a, b])])
  const sent: number[] = []
  for (const days of [31, 30, 29, 14, 7, 3, 0]) sent.push(await run(addDays(day, -days)))
  expect(sent).toEqual([0, 2, 0, 2, 0, 2, 2])
  expect((await inboxOf(a)).map(({ lead }) => lead)).toEqual([0, 3, 14, 30])
  expect(await inboxOf(b)).toHaveLength(4)
})

test('N10 the same day again, and a run that died half way, tell nobody twice and leave nobody out', async () => {
  const day = distantDay()
  const inboxes = Array.from({ length: 40 }, provider)
  await write(inboxes.map((inbox) => newDeadline(day, [inbox])))
  const store = createNoticesStore()
  let left = 17
  const dying = {
    ...store,
    send: async (notice: Parameters<typeof store.send>[0]) => {
      if (left === 0) throw new Error('died')
      left -= 1
      return store.send(notice)
    },
  }
  await expect(run(addDays(day, -14), dying)).rejects.toThrow('died')
  await Promise.all([run(addDays(day, -14)), run(addDays(day, -14))])
  for (const inbox of inboxes) expect(await inboxOf(inbox)).toHaveLength(1)
  expect(await run(addDays(day, -14))).toBe(0)
})

test('N10 a deadline that moved is told of by its new day, one that went no more', async () => {
  const [day, inbox] = [distantDay(), provider()]
  const before = newDeadline(day, [inbox])
  await write([before])
  const moved = { ...before, on: addDays(day, 10) }
  await write([moved], [before])
  expect(await run(addDays(day, -3))).toBe(0)
  expect(await run(addDays(day, 7))).toBe(1)
  await write([], [moved])
  expect(await run(addDays(day, 10))).toBe(0)
})

test('a deadline that did not change costs no write; a notice costs one transaction', async () => {
  const [day, inbox] = [distantDay(), provider()]
  const deadline = newDeadline(day, [inbox])
  expect(deadlineWrites([deadline], [{ ...deadline }])).toEqual([])
  await write([deadline])
  const pieceOf = (bucket: number): Piece => ({ day: addDays(day, -3), lead: 3, bucket })
  const costs = []
  for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1)
    costs.push((await measured(() => sendNotices(createNoticesStore(), pieceOf(bucket), now))).cost)
  // Every bucket: 1 Query and the mark; the one with the deadline a notice more.
  expect(costs.map(({ calls }) => calls).sort()).toEqual([...Array(DEADLINE_BUCKETS - 1).fill(2), 3])
})

test('the plan sends a message for each lead and bucket of the days it covers; its progress is on record', async () => {
  const day = distantDay()
  const planned = await planNotices(new Date(`${day}T06:00:00+08:00`))
  expect(planned.days.at(-1)).toBe(day)
  expect(planned.planned).toBe(planned.days.length * leads.length * DEADLINE_BUCKETS)
  await sendNotices(createNoticesStore(), { day, lead: 30, bucket: 0 }, now)
  await sendNotices(createNoticesStore(), { day, lead: 30, bucket: 0 }, now)
  expect(await jobRun('send-notices', day)).toMatchObject({
    planned: leads.length * DEADLINE_BUCKETS,
    done: 1,
    failed: 0,
  })
})
