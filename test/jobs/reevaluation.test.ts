import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import { handler as evaluateEntry } from '../../functions/admission/evaluate-provider.queue'
import { createEvaluationsStore } from '../../functions/admission/evaluations.store'
import type { Piece } from '../../functions/admission/pieces'
import { handler as planEntry } from '../../functions/admission/plan-reevaluations.schedule'
import { planReevaluations as planReevaluationsBare } from '../../functions/admission/plan-reevaluations.use-case'
import type { Agreement } from '../../functions/network/network'
import { jobRun } from '../../functions/platform/jobs'
import { addDays, type Day } from '../../functions/shared/days'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { localCredentials } from '../../local/credentials'
import { completedOrder } from '../support/callbacks'
import { deployed } from '../support/deployed'
import { distantDay, newAgreement } from '../support/evaluations'

const projectImages = deployed('project-insights', projectImagesBare)

const planReevaluations = deployed('plan-reevaluations', planReevaluationsBare)

const evaluate = deployed('evaluate-provider', evaluateEntry)
const plan = deployed('plan-reevaluations', planEntry)

const JOB = 'evaluate-provider'
const client = new SQSClient({ endpoint: process.env.SQS_ENDPOINT ?? '', ...localCredentials })
const QueueUrl = `${process.env.SQS_ENDPOINT}/000000000000/${JOB}`
const at = (day: Day) => `${day}T03:00:00+08:00`

/** Takes everything out of the queue. */
const received = async (): Promise<Piece[]> => {
  const pieces: Piece[] = []
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    )
    if (Messages.length === 0) return pieces
    for (const { Body = '', ReceiptHandle } of Messages) {
      pieces.push(JSON.parse(Body))
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    }
  }
}

const record = (body: unknown, messageId: string): SQSRecord =>
  ({ messageId, eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
const deliver = async (...bodies: unknown[]): Promise<string[]> => {
  const Records = bodies.map((body, i) => record(body, String(i)))
  const answer = (await evaluate({ Records }, {} as Context, () => {})) as SQSBatchResponse
  return answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
}
const evaluationsOf = async ({ providerId }: Pick<Agreement, 'providerId'>) =>
  (await createEvaluationsStore().ofProvider(providerId, { first: 100 })).rows.map(({ node }) => node)

beforeEach(received)

test('N6 agreements that end within 60 days come up, one message per provider, and are scored', async () => {
  const day = distantDay()
  const period = { validFrom: addDays(day, -300), validTo: addDays(day, 60) }
  const first = await newAgreement(period)
  const second = await newAgreement({ ...period, providerId: first.providerId, validTo: day })
  const later = await newAgreement({ ...period, validTo: addDays(day, 61) })
  const past = await newAgreement({ ...period, validTo: addDays(day, -1) })
  const { manufacturerId, providerId } = first
  const orders = Array.from({ length: 3 }, () =>
    completedOrder({ manufacturerId, providerId, pointId: `${providerId}.S`, day: addDays(day, -70) }),
  )
  await projectImages(orders.map((doc) => ({ pk: `O#${doc.id}`, kind: 'ORDER', doc })))

  expect(await plan({ at: at(day) })).toEqual({ day, planned: 1 })
  const pieces = await received()
  expect(pieces).toEqual([expect.objectContaining({ providerId, agreementIds: [second.id, first.id] })])
  expect(await deliver(...pieces)).toEqual([])

  const found = await evaluationsOf(first)
  expect(found.map(({ agreementId }) => agreementId).sort()).toEqual([first.id, second.id].sort())
  const one = found.find(({ agreementId }) => agreementId === first.id)
  expect(one).toMatchObject({ state: 'OPEN', endsOn: first.validTo, openedOn: day, round: 1 })
  expect(one?.kpis[0]).toMatchObject({ name: 'FIRST_TIME_FIX', numerator: 3, denominator: 3 })
  expect([await evaluationsOf(later), await evaluationsOf(past)]).toEqual([[], []])
  expect(await jobRun(JOB, day)).toMatchObject({ planned: 1, done: 1, failed: 0 })
})

test('N6 the same message again, and the same plan again, change nothing and count nothing', async () => {
  const day = distantDay()
  const agreement = await newAgreement({ validFrom: addDays(day, -300), validTo: addDays(day, 30) })
  await plan({ at: at(day) })
  const [piece] = await received()
  await deliver(piece)
  const before = await evaluationsOf(agreement)
  await plan({ at: at(day) })
  const again = await received()
  expect(again).toEqual([piece])
  expect(await deliver(piece, ...again)).toEqual([])
  expect(await evaluationsOf(agreement)).toEqual(before)
  expect(await jobRun(JOB, day)).toMatchObject({ planned: 1, done: 1, failed: 0 })
})

test('N6 the next day of the month is counted and leaves the figures as they are; the next month brings new ones', async () => {
  const day = distantDay()
  const agreement = await newAgreement({ validFrom: addDays(day, -300), validTo: addDays(day, 50) })
  const run = async (on: Day) => {
    await plan({ at: at(on) })
    expect(await deliver(...(await received()))).toEqual([])
    expect(await jobRun(JOB, on)).toMatchObject({ planned: 1, done: 1 })
    return evaluationsOf(agreement)
  }
  const opened = await run(day)
  expect(await run(addDays(day, 1))).toEqual(opened)
  const refreshed = await run(addDays(day, 25))
  expect(refreshed).toMatchObject([{ id: opened[0]?.id, version: 2, measuredOn: addDays(day, 25), openedOn: day }])
})

test('N6 a message that cannot be read fails alone', async () => {
  const day = distantDay()
  const agreement = await newAgreement({ validFrom: addDays(day, -300), validTo: addDays(day, 30) })
  await plan({ at: at(day) })
  const [piece] = await received()
  expect(await deliver(null, piece)).toEqual(['0'])
  expect(await evaluationsOf(agreement)).toHaveLength(1)
})

/** Node shows its collector to those who ask for it by flag. */
const collectGarbage = (() => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
})()

test('N6 a plan of 300 agreements reads them one by one and holds ids only', async () => {
  const day = distantDay()
  let alive = 0
  let most = 0
  const registry = new FinalizationRegistry<number>(() => {
    alive -= 1
  })
  async function* agreements() {
    for (let i = 0; i < 300; i += 1) {
      const agreement = {
        id: `P${i % 100}.A${i}`,
        providerId: `P${i % 100}`,
        validTo: day,
        weight: new Array(50_000).fill(i),
      }
      registry.register(agreement, i)
      alive += 1
      yield agreement
      if (i % 50 !== 49) continue
      // Collects what the planner let go, and gives finalizers their turn.
      await new Promise((resolve) => setTimeout(resolve, 5))
      collectGarbage()
      await new Promise((resolve) => setTimeout(resolve, 5))
      most = Math.max(most, alive)
    }
  }
  expect(await planReevaluations(agreements, new Date(at(day)))).toEqual({ day, planned: 100 })
  expect(most).toBeLessThan(100)
  const pieces = await received()
  expect(pieces).toHaveLength(100)
  expect(pieces.flatMap(({ agreementIds }) => agreementIds)).toHaveLength(300)
})

test('N6 a provider with more agreements than a transaction holds is evaluated in parts, all of them once', async () => {
  const day = distantDay()
  async function* agreements() {
    for (let i = 0; i < 200; i += 1) yield { id: `P.A${i}`, providerId: 'P', validTo: day }
  }
  expect(await planReevaluations(agreements, new Date(at(day)))).toEqual({ day, planned: 23 })
  const pieces = await received()
  expect(pieces.map(({ part }) => part).sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, i) => i))
  expect(new Set(pieces.flatMap(({ agreementIds }) => agreementIds)).size).toBe(200)
})
