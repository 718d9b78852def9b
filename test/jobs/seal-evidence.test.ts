import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import fc from 'fast-check'
import { ulid } from 'ulid'
import { createEvidenceStore, type EvidenceStore } from '../../functions/evidence/evidence.store'
import { BUCKETS, bucketOf, headsOf, leafOf } from '../../functions/evidence/head'
import { handler as noteEntry } from '../../functions/evidence/note-heads.queue'
import { noteHeads } from '../../functions/evidence/note-heads.use-case'
import { openedLedger } from '../../functions/evidence/opened-ledger.use-case'
import { handler as planEntry } from '../../functions/evidence/plan-seals.schedule'
import { planSeals } from '../../functions/evidence/plan-seals.use-case'
import { proveOrder } from '../../functions/evidence/prove-order.use-case'
import { sealGroup } from '../../functions/evidence/seal-group.use-case'
import { handler as sealEntry } from '../../functions/evidence/seal-groups.queue'
import { JOB, type Piece, piecesOf } from '../../functions/evidence/sealing'
import { PAGE_SIZE } from '../../functions/evidence/trees'
import { jobRun } from '../../functions/platform/jobs'
import { logger } from '../../functions/platform/logger'
import { checkLinks, GENESIS } from '../../functions/shared/chain'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { EMPTY_ROOT, leafHash, rootByPath } from '../../functions/shared/merkle'
import { deployed } from '../support/deployed'
import { nightAfter, sealDay } from '../support/evidence'
import { measured } from '../support/meter'
import { takeMessages } from '../support/queue'
import { handed, worked } from '../support/relay'
import { type Log, logOf } from '../support/sealed-logs'
import { recordOf } from '../support/stream-record'

beforeAll(() => logger.setLogLevel('SILENT'))

const DAY = '2026-11-01'
const newStore = () => createEvidenceStore(`TEST-${ulid()}`)
const opened = async (from = DAY) => {
  const store = newStore()
  await store.openLedger(from)
  return store
}
const note = deployed('note-heads', noteHeads)
const seal = deployed('seal-evidence', sealGroup)
const plan = deployed('plan-seals', planSeals)

const allSeals = async (store: EvidenceStore) =>
  (await store.seals({ first: 100 })).rows.map(({ node }) => node).reverse()

/** Whether an order's proof leads to the root of its seal. */
const holds = async (store: EvidenceStore, orderId: string, day?: Day) => {
  const proof = await proveOrder(store, orderId, day)
  if (!proof) return undefined
  const { leaf, index, chains, path, bucketLeaf, bucket, dayPath, seal: sealed, head } = proof
  const root = rootByPath(leafHash(leaf), { index, size: chains }, path)
  expect(JSON.parse(bucketLeaf)).toEqual({ bucket, chains, root })
  expect(rootByPath(leafHash(bucketLeaf), { index: bucket, size: BUCKETS }, dayPath)).toBe(sealed.root)
  expect(leaf).toBe(leafOf(head))
  return { day: sealed.day, count: head.count, of: head.day }
}

/** An order that goes on: entries one day each. */
const overDays = (orderId: string, days: readonly number[]): Log => {
  const whole = days.flatMap((day, i) => logOf(orderId, i + 1, addDays(DAY, day)).slice(i))
  return whole
}

describe('G4 a day', () => {
  test('is sealed over all logs that grew on it, and each order’s proof leads to its root', async () => {
    const store = await opened()
    const logs = Array.from({ length: 30 }, (_, i) => logOf(`01A${i}`, (i % 4) + 1, DAY))
    await note(store, headsOf(logs.flat()), DAY)
    await sealDay(store, DAY)
    const [sealed] = await allSeals(store)
    const entries = logs.flat().length
    expect(sealed).toMatchObject({ day: DAY, sequence: 1, previousHash: GENESIS, chains: 30, entries })
    for (const [i, log] of logs.entries())
      expect(await holds(store, log[0]?.orderId ?? '')).toEqual({ day: DAY, count: (i % 4) + 1, of: DAY })
    expect(await holds(store, '01NOBODY')).toBeUndefined()
    expect(await holds(store, '01A1', addDays(DAY, 1))).toBeUndefined()
  })

  test('without events is sealed too, and the seals are a chain', async () => {
    const store = await opened()
    for (const n of [0, 1, 2]) await sealDay(store, addDays(DAY, n))
    const seals = await allSeals(store)
    expect(seals.map(({ day, chains }) => [day, chains])).toEqual([0, 1, 2].map((n) => [addDays(DAY, n), 0]))
    expect(new Set(seals.map(({ root }) => root)).size).toBe(1)
    expect(seals[0]?.root).not.toBe(EMPTY_ROOT)
    expect(checkLinks(seals, { count: 3, hash: seals[2]?.hash ?? '' })).toBeUndefined()
  })

  test('that is not over is not closed', async () => {
    const store = await opened()
    const [piece] = piecesOf(DAY) as [Piece]
    await expect(seal(store, piece, new Date(`${DAY}T23:59:59+08:00`))).rejects.toThrow('not over')
    await note(store, headsOf(logOf('01LATER', 1, DAY)), DAY)
    await sealDay(store, DAY)
    expect(await holds(store, '01LATER')).toEqual({ day: DAY, count: 1, of: DAY })
  })

  test('is not sealed before the one before it, and both are when that is whole', async () => {
    const store = await opened()
    await sealDay(store, addDays(DAY, 1))
    expect(await allSeals(store)).toEqual([])
    await sealDay(store, DAY)
    expect((await allSeals(store)).map(({ day }) => day)).toEqual([DAY, addDays(DAY, 1)])
  })

  test('sealed again, or by two at once, keeps its seal', async () => {
    const store = await opened()
    await note(store, headsOf(logOf('01A', 2, DAY)), DAY)
    await Promise.all([sealDay(store, DAY), sealDay(store, DAY)])
    const first = await allSeals(store)
    await sealDay(store, DAY)
    expect(await allSeals(store)).toEqual(first)
    expect(first).toHaveLength(1)
  })
})

describe('G4 what is told late', () => {
  test('goes into the next day’s seal, under its own day', async () => {
    const store = await opened()
    await sealDay(store, DAY)
    await note(store, headsOf(logOf('01LATE', 2, DAY)), addDays(DAY, 1))
    await sealDay(store, addDays(DAY, 1))
    expect(await holds(store, '01LATE')).toEqual({ day: addDays(DAY, 1), count: 2, of: DAY })
  })

  test('by years, as what was taken over from elsewhere, goes into the first open day', async () => {
    const store = await opened()
    await note(store, headsOf(logOf('01OLD', 2, '2016-03-05')), DAY)
    await sealDay(store, DAY)
    expect(await holds(store, '01OLD')).toEqual({ day: DAY, count: 2, of: '2016-03-05' })
  })

  test('when its bucket is closed but the day is not yet sealed, goes to the next; a repetition goes nowhere', async () => {
    const store = await opened()
    const early = logOf('01EARLY', 1, DAY)
    await note(store, headsOf(early), DAY)
    for (const piece of piecesOf(DAY).slice(0, 31)) await seal(store, piece, nightAfter(DAY))
    await store.closeGroup(DAY, 31)
    const late = ['01LATE-1', '01LATE-2', '01LATE-3'].map((id) => logOf(id, 1, DAY))
    await note(store, headsOf([...early, ...late.flat()]), addDays(DAY, 1))
    await sealDay(store, DAY)
    await sealDay(store, addDays(DAY, 1))
    expect((await allSeals(store)).map(({ chains }) => chains)).toEqual([1, 3])
    // Days later, once more: the stream delivers at least once.
    await note(store, headsOf([...early, ...late.flat()]), addDays(DAY, 2))
    await sealDay(store, addDays(DAY, 2))
    expect((await allSeals(store)).map(({ chains }) => chains)).toEqual([1, 3, 0])
  })
})

test('G4 a page of leaves is full, a bucket has several, and every one of them is proved', async () => {
  const store = await opened()
  const ids: string[] = []
  for (let n = 0; ids.length < PAGE_SIZE * 2 + 3; n += 1) if (bucketOf(`01P${n}`) === 7) ids.push(`01P${n}`)
  const logs = ids.map((id) => logOf(id, 1, DAY))
  for (let from = 0; from < logs.length; from += 40) await note(store, headsOf(logs.slice(from, from + 40).flat()), DAY)
  await sealDay(store, DAY)
  const sorted = [...ids].sort()
  for (const i of [0, 1, PAGE_SIZE - 1, PAGE_SIZE, 2 * PAGE_SIZE, 2 * PAGE_SIZE + 2]) {
    const proof = await proveOrder(store, sorted[i] as string)
    expect(proof).toMatchObject({ index: i, chains: ids.length })
    expect(await holds(store, sorted[i] as string)).toMatchObject({ day: DAY })
  }
  // Between two that are there.
  expect(await proveOrder(store, `${sorted[PAGE_SIZE]}x`, DAY)).toBeUndefined()
}, 120_000)

/** A store that breaks down at the n-th write, before or after it. */
const failingAt = (store: EvidenceStore, n: number, after: boolean): EvidenceStore => {
  let left = n
  const fails =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      left -= 1
      if (left === 0 && !after) throw new Error('the power went')
      const result = await write(...args)
      if (left === 0) throw new Error('the power went')
      return result
    }
  return {
    ...store,
    noteHead: fails(store.noteHead),
    closeGroup: fails(store.closeGroup),
    savePage: fails(store.savePage),
    saveTree: fails(store.saveTree),
    finishGroup: fails(store.finishGroup),
    saveSeal: fails(store.saveSeal),
  }
}

const work = async (store: EvidenceStore, logs: readonly Log[]): Promise<void> => {
  await noteHeads(store, headsOf(logs.flat()), DAY)
  for (const piece of piecesOf(DAY)) await sealGroup(store, piece, nightAfter(DAY))
}

test('G4 a crash at any write, then all again, ends in the same seal', async () => {
  const logs = Array.from({ length: 12 }, (_, i) => logOf(`01C${i}`, (i % 3) + 1, DAY))
  const whole = await opened()
  await work(whole, logs)
  const [expected] = await allSeals(whole)
  // 12 heads, 32 groups of 2 writes, at most 12 trees of 2 writes, a seal.
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 100 }), fc.boolean(), async (n, after) => {
      const store = await opened()
      await work(failingAt(store, n, after), logs).catch(() => {})
      await work(store, logs)
      expect((await allSeals(store)).map(({ root, hash }) => [root, hash])).toEqual([[expected?.root, expected?.hash]])
    }),
    { numRuns: 5 },
  )
}, 240_000)

test('G4 delivered in any order, in pieces and more than once, it is the same; nothing is lost between two days', async () => {
  const days = [0, 1, 2]
  const order = fc.array(fc.constantFrom(...days), { minLength: 1, maxLength: 5 }).map((list) => list.sort())
  const story = fc.array(order, { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(story, fc.infiniteStream(fc.nat(1_000)), async (orders, chance) => {
      const draw = () => chance.next().value as number
      const logs = orders.map((list, i) => overDays(`01D${i}`, list))
      const [told, delayed] = [await opened(), await opened()]
      for (const day of days) {
        await note(told, headsOf(logs.flat().filter(({ at }) => dayOf(at) === addDays(DAY, day))), addDays(DAY, day))
        await sealDay(told, addDays(DAY, day))
      }
      // The same entries twice, shuffled, in batches, with nights between them.
      const entries = [...logs.flat(), ...logs.flat()]
        .map((entry) => ({ entry, at: draw() }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry)
      for (let night = 0; entries.length > 0; ) {
        await note(delayed, headsOf(entries.splice(0, 1 + (draw() % 6))), DAY)
        if (draw() % 4 === 0 && night < 3) await sealDay(delayed, addDays(DAY, night++))
      }
      const { openFrom } = await openedLedger(delayed, DAY)
      for (let day = openFrom; day <= addDays(DAY, 4); day = addDays(day, 1)) await sealDay(delayed, day)
      const seals = await allSeals(told)
      expect(seals.map(({ chains }) => chains)).toEqual(
        days.map((day) => orders.filter((list) => list.includes(day)).length),
      )
      for (const [i, log] of logs.entries()) {
        const last = orders[i]?.at(-1) ?? 0
        const of = addDays(DAY, last)
        expect(await holds(told, `01D${i}`)).toEqual({ day: of, count: log.length, of })
        expect(await holds(delayed, `01D${i}`)).toMatchObject({ count: log.length, of })
      }
    }),
    { numRuns: 2 },
  )
}, 300_000)

describe('G4 the night', () => {
  const message = (body: object, i: number): SQSRecord =>
    ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord

  test('plans every day that is over, from the first, and nothing on a day that is not', async () => {
    const store = newStore()
    await takeMessages(JOB)
    expect(await plan(store, nightAfter(DAY))).toEqual({ days: [DAY], planned: 32 })
    expect(await plan(store, nightAfter(addDays(DAY, 1)))).toEqual({ days: [DAY, addDays(DAY, 1)], planned: 64 })
    expect((await takeMessages(JOB)).length).toBe(96)
    await sealDay(store, DAY)
    expect(await plan(store, nightAfter(DAY))).toEqual({ days: [], planned: 0 })
    expect(await plan(newStore(), new Date(`${DAY}T03:10:00+08:00`))).toEqual({ days: [addDays(DAY, -1)], planned: 32 })
    await takeMessages(JOB)
  })

  test('the planner of the deployment sends out the pieces, and each is counted once', async () => {
    await takeMessages(JOB)
    const { day, at } = await plannedByEntry()
    const pieces = ((await takeMessages(JOB)) as Piece[]).filter((piece) => piece.day === day)
    expect(pieces).toHaveLength(32)
    const deliver = (piece: Piece) => seal(createEvidenceStore(), piece, at)
    for (const piece of pieces.slice(0, 6)) await Promise.all([deliver(piece), deliver(piece)])
    for (const piece of [...pieces.slice(6), ...pieces.slice(0, 3)]) await deliver(piece)
    expect(await jobRun(JOB, day)).toMatchObject({ planned: 32, done: 32, failed: 0 })
  })

  /** Other tests seal days to come in the platform's ledger, perhaps in the same moment. */
  const plannedByEntry = async (): Promise<{ day: Day; at: Date }> => {
    const { openFrom } = await openedLedger(createEvidenceStore(), dayOf(new Date()))
    const at = nightAfter(openFrom)
    const { days } = await deployed('plan-seals', planEntry)({ at: at.toISOString() })
    return days.includes(openFrom) ? { day: openFrom, at } : plannedByEntry()
  }

  test('the worker of the deployment takes its messages one by one', async () => {
    const bodies = [
      { day: '2020-01-01', group: 5 },
      { day: '2099-01-01', group: 5 },
    ]
    const work = deployed('seal-evidence', sealEntry)
    const response = (await work({ Records: bodies.map(message) }, {} as Context, () => {})) as SQSBatchResponse
    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] })
  })
})

describe('G4 the stream', () => {
  const run = async (...images: (object | undefined)[]) => {
    const records = images.map((image, i) => recordOf(image, 100 + i))
    return worked('note-heads', noteEntry, await handed('note-heads', records))
  }
  const imageOf = (doc: object) => ({ pk: 'O#', sk: 'E#', kind: 'EVENT', doc })

  test('notes the furthest entry of each order, and what was removed tells nothing', async () => {
    const id = ulid()
    const log = logOf(id, 3, dayOf(new Date()))
    expect(await run(...log.map(imageOf), undefined)).toEqual([])
    expect(await createEvidenceStore().daysOf(id, 10)).toMatchObject([{ count: 3 }])
  })

  test('brings a batch again that cannot be written', async () => {
    const table = process.env.TABLE_EVIDENCE
    process.env.TABLE_EVIDENCE = 'no-such-table'
    const failing = run(...logOf(ulid(), 2, DAY).map(imageOf)).finally(() => {
      process.env.TABLE_EVIDENCE = table
    })
    await expect(failing).rejects.toThrow('All records failed processing')
  })
})

describe('G4 cost', () => {
  test('of a head: 1 GetItem for a batch, 1 transaction each', async () => {
    const store = await opened()
    const { cost } = await measured(() => noteHeads(store, headsOf(logOf('01A', 3, DAY)), DAY))
    expect(cost).toMatchObject({ calls: 2, operations: 'GetItem + TransactWriteItems', read: 1 })
    expect(cost.write).toBeLessThanOrEqual(5)
  })

  test.each([1, 600])(
    'of a proof, when its bucket has %i orders: 1 Query, 2 GetItems, 1 BatchGet',
    async (size) => {
      const store = await opened()
      const ids: string[] = []
      for (let n = 0; ids.length < size; n += 1) if (bucketOf(`01Q${n}`) === 9) ids.push(`01Q${n}`)
      const logs = ids.map((id) => logOf(id, 1, DAY))
      for (let from = 0; from < size; from += 50)
        await noteHeads(store, headsOf(logs.slice(from, from + 50).flat()), DAY)
      await sealDay(store, DAY)
      const latest = await measured(() => proveOrder(store, ids[0] as string))
      expect(latest.result?.chains).toBe(size)
      expect(latest.cost).toMatchObject({ calls: 4 })
      expect(latest.cost.read).toBeLessThanOrEqual(20)
      const ofDay = await measured(() => proveOrder(store, ids[0] as string, DAY))
      expect(ofDay.cost).toMatchObject({ calls: 2, operations: 'BatchGetItem + GetItem' })
    },
    120_000,
  )

  test('of a quiet day: 7 calls a group, whatever came before', async () => {
    const store = await opened()
    const [piece] = piecesOf(DAY) as [Piece]
    const { cost } = await measured(() => sealGroup(store, piece, nightAfter(DAY)))
    expect(cost.calls).toBeLessThanOrEqual(9)
  })
})
