import { decideEvaluation } from '../../functions/admission/decide-evaluation.use-case'
import {
  type EvaluateDeps,
  evaluateProvider as evaluateProviderBare,
} from '../../functions/admission/evaluate-provider.use-case'
import { evolve } from '../../functions/admission/evaluation'
import { createEvaluationsStore } from '../../functions/admission/evaluations.store'
import type { Piece } from '../../functions/admission/pieces'
import { createPiecesStore } from '../../functions/admission/pieces.store'
import type { Agreement } from '../../functions/network/network'
import { createNoticesStore } from '../../functions/notices/notices.store'
import { type ConsumedCapacity, meter } from '../../functions/platform/dynamo'
import { jobRun, setPlanned, startJob } from '../../functions/platform/jobs'
import { addDays, type Day } from '../../functions/shared/days'
import { checkEntries, replay } from '../../functions/shared/journal'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { completedOrder } from '../support/callbacks'
import { deployed } from '../support/deployed'
import { distantDay, evaluateDeps, newAgreement } from '../support/evaluations'

const projectImages = deployed('project-insights', projectImagesBare)

const evaluateProvider = deployed('evaluate-provider', evaluateProviderBare)

const JOB = 'evaluate-provider'

const started = async (day = distantDay(), existing?: Agreement): Promise<{ agreement: Agreement; piece: Piece }> => {
  const agreement = existing ?? (await newAgreement({ validFrom: addDays(day, -300), validTo: addDays(day, 45) }))
  const at = `${day}T03:00:00+08:00`
  await startJob(JOB, day, at)
  await setPlanned(JOB, day, 1)
  return { agreement, piece: { day, at, providerId: agreement.providerId, part: 0, agreementIds: [agreement.id] } }
}
const evaluationsOf = async ({ providerId }: Agreement) =>
  (await createEvaluationsStore().ofProvider(providerId, { first: 100 })).rows.map(({ node }) => node)
const progress = async (day: Day) => {
  const { done, failed } = (await jobRun(JOB, day)) ?? {}
  return { done, failed }
}
const crash = async () => {
  throw new Error('crash')
}

describe('N6 a worker that crashes', () => {
  test('before its write has done nothing; the redelivery does it once', async () => {
    const { agreement, piece } = await started()
    const pieces = { ...createPiecesStore(), finish: crash, fail: crash }
    await expect(evaluateProvider(evaluateDeps({ pieces }), piece)).rejects.toThrow('crash')
    expect([await evaluationsOf(agreement), await progress(piece.day)]).toEqual([[], { done: 0, failed: 0 }])
    expect(await evaluateProvider(evaluateDeps(), piece)).toBe(1)
    expect(await progress(piece.day)).toEqual({ done: 1, failed: 0 })
  })

  test('after its write has done all; the redelivery does nothing', async () => {
    const { agreement, piece } = await started()
    const real = createPiecesStore()
    const finish: typeof real.finish = async (...args) => {
      await real.finish(...args)
      await crash()
    }
    // Whether the answer got lost or the process died: the mark tells that it was done.
    await evaluateProvider(evaluateDeps({ pieces: { ...real, finish } }), piece)
    expect(await evaluateProvider(evaluateDeps(), piece)).toBe(0)
    expect(await evaluationsOf(agreement)).toHaveLength(1)
    expect(await progress(piece.day)).toEqual({ done: 1, failed: 0 })
  })
})

test('N6 a failure is on record once, and moves to done when a later attempt succeeds', async () => {
  const { agreement, piece } = await started()
  const broken = evaluateDeps({ pairMonths: crash })
  await expect(evaluateProvider(broken, piece)).rejects.toThrow('crash')
  await expect(evaluateProvider(broken, piece)).rejects.toThrow('crash')
  expect(await progress(piece.day)).toEqual({ done: 0, failed: 1 })
  expect(await evaluateProvider(evaluateDeps(), piece)).toBe(1)
  expect(await progress(piece.day)).toEqual({ done: 1, failed: 0 })
  expect(await evaluationsOf(agreement)).toHaveLength(1)
})

test('N6 ten workers with the same message make one evaluation and count once', async () => {
  const { agreement, piece } = await started()
  const written = await Promise.all(Array.from({ length: 10 }, () => evaluateProvider(evaluateDeps(), piece)))
  expect(written.reduce((sum, one) => sum + one, 0)).toBe(1)
  expect(await evaluationsOf(agreement)).toHaveLength(1)
  expect(await progress(piece.day)).toEqual({ done: 1, failed: 0 })
})

test('N6 after the deadline of an improvement the provider is measured again, in a round of its own', async () => {
  const { agreement, piece } = await started()
  const { id, validTo, manufacturerId } = agreement
  const store = createEvaluationsStore()
  await evaluateProvider(evaluateDeps(), piece)
  const improveBy = addDays(piece.day, 20)
  const decision = { id: `${id}.${validTo}~01`, version: 1, decision: 'IMPROVE', improveBy, reason: 'Slow' } as const
  const request = { subject: 'desk', key: crypto.randomUUID(), payloadHash: '', at: new Date(piece.at) }
  await decideEvaluation(store, { role: 'MANUFACTURER', subject: 'desk', manufacturerId }, decision, request)
  for (const [days, written] of [
    [20, 0],
    [21, 1],
    [22, 0],
  ] as const) {
    const next = await started(addDays(piece.day, days), agreement)
    expect(await evaluateProvider(evaluateDeps(), next.piece)).toBe(written)
  }
  const rounds = await evaluationsOf(agreement)
  expect(rounds.map(({ round, state }) => [round, state])).toEqual([
    [2, 'OPEN'],
    [1, 'DECIDED'],
  ])
  expect(rounds[1]).toMatchObject({ next: rounds[0]?.id, decision: { kind: 'IMPROVE', improveBy } })
  for (const doc of rounds) {
    const log = (await store.evaluations.entryPage(doc.id, { first: 100 })).rows.map(({ node }) => node)
    expect(replay(evolve, log)).toEqual(doc)
    expect(checkEntries(log, doc)).toBeUndefined()
  }
})

test('N6 a crash around the next round opens it once, and tells the maker once that the time to improve is over', async () => {
  const { agreement, piece } = await started()
  const { id, validTo, manufacturerId } = agreement
  await evaluateProvider(evaluateDeps(), piece)
  const improveBy = addDays(piece.day, 5)
  const decision = { id: `${id}.${validTo}~01`, version: 1, decision: 'IMPROVE', improveBy, reason: 'Slow' } as const
  const request = { subject: 'desk', key: crypto.randomUUID(), payloadHash: '', at: new Date(piece.at) }
  const maker = { role: 'MANUFACTURER', id: manufacturerId } as const
  await decideEvaluation(
    createEvaluationsStore(),
    { role: maker.role, subject: 'desk', manufacturerId },
    decision,
    request,
  )
  const next = await started(addDays(piece.day, 6), agreement)
  const pieces = { ...createPiecesStore(), finish: crash, fail: crash }
  await expect(evaluateProvider(evaluateDeps({ pieces }), next.piece)).rejects.toThrow('crash')
  expect(await evaluationsOf(agreement)).toHaveLength(1)
  await Promise.all(Array.from({ length: 4 }, () => evaluateProvider(evaluateDeps(), next.piece)))
  // The night after finds the round open, also where the mark of its piece is lost.
  await evaluateProvider(evaluateDeps(), { ...next.piece, part: 7 })
  expect((await evaluationsOf(agreement)).map(({ version }) => version)).toEqual([1, 3])
  const { rows } = await createNoticesStore().page(maker, false, { first: 100 })
  expect(rows.map(({ node }) => node.kind).sort()).toEqual([
    'EVALUATION_IMPROVEMENT_OVER',
    'EVALUATION_OPENED',
    'EVALUATION_OPENED',
  ])
})

test('N6 the fullest piece there is fits into one transaction', async () => {
  const day = distantDay()
  const period = { validFrom: addDays(day, -300), validTo: addDays(day, 45) }
  const { providerId } = await newAgreement(period)
  const agreements = await Promise.all(Array.from({ length: 10 }, () => newAgreement({ ...period, providerId })))
  const agreementIds = agreements.map(({ id }) => id)
  const { piece } = await started(day, agreements[0])
  expect(await evaluateProvider(evaluateDeps(), { ...piece, agreementIds })).toBe(10)
  for (const { id, validTo, manufacturerId } of agreements) {
    const improveBy = addDays(day, 5)
    const decision = { id: `${id}.${validTo}~01`, version: 1, decision: 'IMPROVE', improveBy, reason: 'Slow' } as const
    const request = { subject: 'desk', key: crypto.randomUUID(), payloadHash: '', at: new Date(piece.at) }
    await decideEvaluation(
      createEvaluationsStore(),
      { role: 'MANUFACTURER', subject: 'desk', manufacturerId },
      decision,
      request,
    )
  }
  const next = await started(addDays(day, 6), agreements[0])
  expect(await evaluateProvider(evaluateDeps(), { ...next.piece, agreementIds })).toBe(10)
})

test('N6 an agreement that is gone from the period by then is done without an evaluation', async () => {
  const { agreement, piece } = await started()
  const shortened: EvaluateDeps['agreementsById'] = async () => [{ ...agreement, status: 'ENDED' }, undefined]
  expect(await evaluateProvider(evaluateDeps({ agreementsById: shortened }), piece)).toBe(0)
  expect(await progress(piece.day)).toEqual({ done: 1, failed: 0 })
})

test('N6 a provider costs the same whether it repaired 8 orders or 160 in its months', async () => {
  const day = distantDay()
  const costOf = async (orders: number) => {
    const { agreement, piece } = await started(day)
    const { manufacturerId, providerId } = agreement
    const images = Array.from({ length: orders }, (_, i) => {
      const pointId = `${providerId}.S`
      return completedOrder({ manufacturerId, providerId, pointId, day: addDays(day, -25 * (i % 8)) })
    }).map((doc) => ({ pk: `O#${doc.id}`, kind: 'ORDER', doc }))
    for (let from = 0; from < images.length; from += 100) await projectImages(images.slice(from, from + 100))
    const calls: ConsumedCapacity[] = []
    meter.report = (more) => calls.push(...more)
    await evaluateProvider(evaluateDeps(), piece)
    delete meter.report
    const sum = (unit: 'read' | 'write') => calls.reduce((total, call) => total + call[unit], 0)
    return { operations: calls.map(({ operation }) => operation).sort(), read: sum('read'), write: sum('write') }
  }
  const few = await costOf(8)
  expect(await costOf(160)).toEqual(few)
  // The transaction is reported for each of its three tables: the evaluation, the run's count, and the two notices.
  const written = Array.from({ length: 3 }, () => 'TransactWriteItems')
  // Mark, agreement, breaches, findings; the latest round, the term before, counters and their breakdown, two of certificates,
  // and the maker's scheme, which says how long the provider may reply.
  expect(few.operations).toEqual([...Array(4).fill('GetItem'), ...Array(7).fill('Query'), ...written])
})
