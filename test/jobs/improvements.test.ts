import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { decideEvaluation } from '../../functions/admission/decide-evaluation.use-case'
import { evaluateProvider as evaluateProviderBare } from '../../functions/admission/evaluate-provider.use-case'
import { evolve } from '../../functions/admission/evaluation'
import { createEvaluationsStore } from '../../functions/admission/evaluations.store'
import type { Piece } from '../../functions/admission/pieces'
import { planReevaluations as planReevaluationsBare } from '../../functions/admission/plan-reevaluations.use-case'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import { end, renewByDecision } from '../../functions/network/agreements/end'
import { agreementsEndingBetween } from '../../functions/network/directory.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { createNoticesStore } from '../../functions/notices/notices.store'
import { addDays, type Day } from '../../functions/shared/days'
import { checkEntries, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import { localCredentials } from '../../local/credentials'
import { deployed } from '../support/deployed'
import { distantDay, evaluateDeps, newAgreement } from '../support/evaluations'
import { measured } from '../support/meter'

const planReevaluations = deployed('plan-reevaluations', planReevaluationsBare)

const evaluateProvider = deployed('evaluate-provider', evaluateProviderBare)

const client = new SQSClient({ endpoint: process.env.SQS_ENDPOINT ?? '', ...localCredentials })
const QueueUrl = `${process.env.SQS_ENDPOINT}/000000000000/evaluate-provider`

/** Takes everything out of the queue. */
const received = async (): Promise<object[]> => {
  const pieces: object[] = []
  for (;;) {
    const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
    if (Messages.length === 0) return pieces
    for (const { Body = '', ReceiptHandle } of Messages) {
      pieces.push(JSON.parse(Body))
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    }
  }
}

const morning = (day: Day) => `${day}T03:00:00+08:00`
const request = (day: Day) => ({
  subject: 'desk',
  key: crypto.randomUUID(),
  payloadHash: '',
  at: new Date(morning(day)),
})
const makerOf = ({ manufacturerId }: AgreementRecord): Viewer => ({
  role: 'MANUFACTURER',
  subject: 'desk',
  manufacturerId,
})

let part = 0
/** A night of the worker: agreements that end soon, and improvements that wait. */
const night = (day: Day, about: Pick<AgreementRecord, 'providerId'>, what: Partial<Piece>): Promise<number> => {
  part += 1
  const { providerId } = about
  return evaluateProvider(evaluateDeps(), { day, at: morning(day), providerId, part, agreementIds: [], ...what })
}

/** An agreement that ends in 45 days, whose provider has 20 to improve. */
const improving = async () => {
  const day = distantDay()
  const agreement = await newAgreement({ validFrom: addDays(day, -300), validTo: addDays(day, 45) })
  await night(day, agreement, { agreementIds: [agreement.id] })
  const improveBy = addDays(day, 20)
  const id = `${agreement.id}.${agreement.validTo}~01`
  const decision = { id, version: 1, decision: 'IMPROVE', improveBy, reason: 'Slow' } as const
  await decideEvaluation(createEvaluationsStore(), makerOf(agreement), decision, request(day))
  return { day, agreement, id, improveBy, after: addDays(improveBy, 1) }
}

const act = (
  agreement: AgreementRecord,
  day: Day,
  decide: Parameters<ReturnType<typeof createNetworkStore>['act']>[3],
) => createNetworkStore().act(request(day), agreement.id, makerOf(agreement), decide)
const ended = (agreement: AgreementRecord, day: Day, lastDay: Day) =>
  act(agreement, day, (record) => end(record, { lastDay, reason: 'Sold' }, makerOf(agreement), day))

const evaluation = (id: string) => createEvaluationsStore().evaluations.load(id)
const told = async (role: 'MANUFACTURER' | 'PROVIDER', id: string) =>
  (await createNoticesStore().page({ role, id }, false, { first: 100 })).rows.map(({ node }) => node.kind)
/** Whether its log, folded, is the evaluation. */
const expectWhole = async (id: string) => {
  const { rows } = await createEvaluationsStore().evaluations.entryPage(id, { first: 100 })
  const log = rows.map(({ node }) => node)
  const doc = await evaluation(id)
  expect(replay(evolve, log)).toEqual(doc)
  expect(doc && checkEntries(log, doc)).toBeUndefined()
}
const waiting = async (day: Day): Promise<string[]> => {
  const found: string[] = []
  for await (const id of createEvaluationsStore().improving(addDays(day, -90), addDays(day, 60))) found.push(id)
  return found
}

test('N6 after an improvement the next round follows the agreement to its later last day', async () => {
  const { day, agreement, id, improveBy, after } = await improving()
  const validTo = addDays(agreement.validTo, 365)
  await act(agreement, addDays(day, 1), (record, terms) =>
    renewByDecision(record, { validTo }, terms, makerOf(agreement), addDays(day, 1)),
  )
  expect(await night(improveBy, agreement, { improvementIds: [id] })).toBe(0)
  expect(await night(after, agreement, { improvementIds: [id] })).toBe(1)
  const next = `${agreement.id}.${validTo}~01`
  expect(await evaluation(id)).toMatchObject({ state: 'DECIDED', next })
  expect(await evaluation(next)).toMatchObject({ state: 'OPEN', follows: id, endsOn: validTo, from: day.slice(0, 7) })
  expect(await waiting(after)).toEqual([])
  expect(await night(after, agreement, { improvementIds: [id] })).toBe(0)
  await Promise.all([id, next].map(expectWhole))
})

test('N6 or to the agreement that took its place; two improvements lead to one round of it', async () => {
  const { day, agreement, id, after } = await improving()
  const { manufacturerId, providerId, categoryIds } = agreement
  await ended(agreement, day, addDays(day, 10))
  const validFrom = addDays(day, 11)
  const parties = { manufacturerId, providerId, categoryIds }
  const successor = await newAgreement({ ...parties, validFrom, validTo: addDays(day, 400) })
  // It is not over with the first agreement's last day: there is one to go on with.
  expect(await night(addDays(day, 12), agreement, { improvementIds: [id] })).toBe(0)
  const twin = await twinOf(id)
  expect(await night(after, agreement, { improvementIds: [id, twin] })).toBe(2)
  const next = `${successor.id}.${successor.validTo}~01`
  expect([await evaluation(id), await evaluation(twin)]).toMatchObject([{ next }, { next }])
  expect(await evaluation(next)).toMatchObject({ agreementId: successor.id, follows: id, round: 1, version: 1 })
  expect(await told('PROVIDER', providerId)).toContain('EVALUATION_OPENED')
})

/** A second improvement of the same agreement, as if another had ended in the same way. */
const twinOf = async (id: string): Promise<string> => {
  const { evaluations } = createEvaluationsStore()
  const doc = await evaluation(id)
  if (doc?.state !== 'DECIDED') throw new Error('not decided')
  const twin = `${id.slice(0, -2)}09`
  const actor = { role: 'SYSTEM', subject: 'test' } as const
  const { rows } = await evaluations.entryPage(id, { first: 10 })
  const [opened, decided] = rows.map(({ node }) => node.event)
  if (!opened || !decided) throw new Error('no log')
  await evaluations.open(request(doc.openedOn), twin, actor, opened)
  await evaluations.act(request(doc.openedOn), twin, actor, () => decided)
  return twin
}

test('N6 an agreement that ended without a successor closes the improvement, on its log, and both sides are told', async () => {
  const { day, agreement, id, improveBy } = await improving()
  const lastDay = addDays(day, 10)
  await ended(agreement, day, lastDay)
  expect(await waiting(day)).toEqual([id])
  expect(await night(lastDay, agreement, { improvementIds: [id] })).toBe(0)
  expect(await night(addDays(lastDay, 1), agreement, { improvementIds: [id] })).toBe(1)
  const closed = { because: 'AGREEMENT_ENDED', endedOn: lastDay }
  expect(await evaluation(id)).toMatchObject({ state: 'DECIDED', version: 3, closed, decision: { improveBy } })
  expect(await told('MANUFACTURER', agreement.manufacturerId)).toContain('EVALUATION_IMPROVEMENT_CLOSED')
  expect(await told('PROVIDER', agreement.providerId)).toContain('EVALUATION_IMPROVEMENT_CLOSED')
  expect(await waiting(day)).toEqual([])
  await expectWhole(id)
})

test('N6 the planner sends improvements whose agreement moved, and leaves the others to their own night', async () => {
  const [moved, stays] = [await improving(), await improving()]
  await ended(moved.agreement, moved.day, addDays(moved.day, 30))
  const store = createEvaluationsStore()
  const sent: object[] = []
  for (const { day, id } of [moved, stays]) {
    await received()
    await planReevaluations(agreementsEndingBetween, new Date(morning(day)), store.improving)
    sent.push(...(await received()))
    expect(await waiting(day)).toContain(id)
  }
  const [{ agreement }, ids] = [stays, { agreementIds: [], improvementIds: [moved.id] }]
  expect(sent).toEqual([
    { day: moved.day, at: expect.anything(), providerId: moved.agreement.providerId, part: 0, ...ids },
    expect.objectContaining({ providerId: agreement.providerId, agreementIds: [agreement.id] }),
  ])
  expect(sent[1]).not.toHaveProperty('improvementIds')
  expect(await night(stays.after, agreement, { agreementIds: [agreement.id] })).toBe(1)
  expect(await evaluation(stays.id)).toMatchObject({ next: `${agreement.id}.${agreement.validTo}~02` })
})

test('N6 an improvement whose agreement was ended costs three reads a night, and closing it no more', async () => {
  const { day, agreement, id, after } = await improving()
  await ended(agreement, day, addDays(day, 30))
  const costOf = async (when: Day) =>
    (await measured(() => night(when, agreement, { improvementIds: [id] }))).cost.operations
  // Besides the mark of the piece: evaluation, agreement, and the pair's terms of one that nobody goes on with.
  expect(await costOf(addDays(day, 5))).toBe('4 GetItem + TransactWriteItems')
  expect(await costOf(after)).toBe('4 GetItem + TransactWriteItems')
})
