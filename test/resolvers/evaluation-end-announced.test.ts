import { ulid } from 'ulid'
import { createEvaluationsStore } from '../../functions/admission/evaluations.store'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { system } from '../../functions/shared/viewer'
import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { newRequest } from '../support/channels'
import { openEvaluation } from '../support/evaluations'
import { grantReplyDays } from '../support/grades'
import { measured } from '../support/meter'
import { noticesOf } from '../support/notices'
import { newTenant, type Tenant } from '../support/tenant'

type Values = Readonly<Record<string, unknown>>
interface Evaluation {
  readonly id: string
  readonly version: number
  readonly state: string
}

const today = dayOf(new Date())

/** A maker that grants five days to reply, and an evaluation of its provider as the figures say; nothing is known of a new one. */
const evaluated = async (): Promise<Tenant & { evaluation: Evaluation }> => {
  const tenant = await newTenant({ validTo: addDays(today, 40) })
  await grantReplyDays(tenant.agreement.manufacturerId, 5)
  await openEvaluation(tenant.agreement)
  const [evaluation] = await listed<Evaluation>(tenant.as.MANUFACTURER, 'evaluations', 'id version state')
  if (!evaluation) throw new Error('No evaluation')
  return { ...tenant, evaluation }
}

const proposals = {
  RENEW: { proposal: 'RENEW', proposalReason: 'NOTHING_MISSED' },
  END: { proposal: 'END', proposalReason: 'SEVERAL_MISSED' },
} as const

/** Another round, for which it is stated what the figures propose; straight through the store. */
const proposing = async (proposal: keyof typeof proposals): Promise<Tenant & { evaluation: Evaluation }> => {
  const tenant = await evaluated()
  const { evaluations } = createEvaluationsStore()
  const found = await evaluations.need(fromGlobalId('Evaluation', tenant.evaluation.id, []), [])
  const { agreementId, manufacturerId, providerId, endsOn, kpis, criteria, from, to, measuredOn, replyDays } = found
  const occasion = { agreementId, manufacturerId, providerId, endsOn, round: 2 }
  const id = found.id.replace(/~01$/, `~${ulid()}`)
  const measurement = { kpis, criteria, from, to, measuredOn, replyDays, ...proposals[proposal] }
  const { version } = await evaluations.open(newRequest(), id, system('test'), {
    type: 'OPENED',
    occasion,
    measurement,
  })
  return { ...tenant, evaluation: { id: toGlobalId('Evaluation', id), version, state: 'OPEN' } }
}

const announce = (viewer: TokenClaims, { id, version }: Evaluation, change: Values = {}) =>
  mutate<Evaluation>({
    name: 'evaluationAnnounceEnd',
    viewer,
    input: { id, version, reason: '改为自营', ...change },
    select: 'evaluation { id version state }',
  })
const decide = (viewer: TokenClaims, { id, version }: Evaluation) =>
  mutate<Evaluation>({
    name: 'evaluationDecide',
    viewer,
    input: { id, version, decision: 'END', reason: '改为自营' },
    select: 'evaluation { id version state }',
  })
const reply = (viewer: TokenClaims, { id, version }: Evaluation) =>
  mutate<Evaluation>({
    name: 'evaluationReply',
    viewer,
    input: { id, version, text: '请再考虑' },
    select: 'evaluation { id version state }',
  })

describe('N6 an end against what the figures propose', () => {
  test('is announced first, once: the provider is told why and until when it may reply', async () => {
    const { as, evaluation } = await proposing('RENEW')
    const { MANUFACTURER, PROVIDER } = as
    expect(refusedAs(await decide(MANUFACTURER, evaluation))).not.toBe('')
    const once = { idempotencyKey: newKey() }
    const announced = await announce(MANUFACTURER, evaluation, once)
    expect(doneAs(announced)).toEqual({ id: evaluation.id, version: evaluation.version + 1, state: 'OPEN' })
    expect(await announce(MANUFACTURER, evaluation, once)).toEqual(announced)
    const told = (await noticesOf(PROVIDER)).filter(({ kind }) => kind === 'EVALUATION_END_ANNOUNCED')
    expect(told).toHaveLength(1)
    const until = addDays(today, 5)
    expect(told[0]?.text).toContain('改为自营')
    expect(told[0]?.text).toContain(until)
    const query = `{ node(id: "${evaluation.id}") { ... on Evaluation { proposal replyUntil } } }`
    expect((await asked<{ node: object }>(PROVIDER, query)).node).toEqual({ proposal: 'RENEW', replyUntil: until })
    expect((await logOf(MANUFACTURER, 'Evaluation', evaluation.id)).at(-1)).toBe('END_ANNOUNCED')
    expect(refusedAs(await announce(MANUFACTURER, doneAs(announced)))).toBe('EVALUATION_END_TOLD input.id')
  })

  test('is decided once the provider was heard on it, and not before', async () => {
    const { as, evaluation } = await proposing('RENEW')
    const announced = doneAs(await announce(as.MANUFACTURER, evaluation))
    expect(refusedAs(await decide(as.MANUFACTURER, announced))).toBe('EVALUATION_REPLY_PENDING input.id')
    const heard = doneAs(await reply(as.PROVIDER, announced))
    expect(doneAs(await decide(as.MANUFACTURER, heard)).state).toBe('DECIDED')
  })

  test('is the maker’s own to announce, for a reason, as it stands', async () => {
    const [{ as, evaluation }, other] = [await proposing('RENEW'), await newTenant()]
    const { MANUFACTURER } = as
    expect(refusedAs(await announce(MANUFACTURER, evaluation, { reason: ' ' }))).toBe('REQUIRED input.reason')
    const long = { reason: '长'.repeat(1001) }
    expect(refusedAs(await announce(MANUFACTURER, evaluation, long))).toBe('TOO_LONG input.reason')
    expect(refusedAs(await announce(MANUFACTURER, evaluation, { version: 7 }))).toBe('STALE_VERSION input.version')
    expect(refusedAs(await announce(other.as.MANUFACTURER, evaluation))).toBe('NOT_FOUND input.id')
  })

  test('is not announced where the figures propose it: the provider was told with them', async () => {
    const { as, evaluation } = await proposing('END')
    expect(refusedAs(await announce(as.MANUFACTURER, evaluation))).toBe('EVALUATION_END_TOLD input.id')
    expect(await logOf(as.MANUFACTURER, 'Evaluation', evaluation.id)).toEqual(['OPENED'])
  })
})

test('cost: announced by a read and a transaction', async () => {
  const { as, evaluation } = await proposing('RENEW')
  const { cost } = await measured(() => announce(as.MANUFACTURER, evaluation))
  expect(cost.operations).toBe('GetItem + TransactWriteItems')
})
