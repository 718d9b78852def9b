import { ANSWER_MINUTES, COMPLETE_DAYS } from '../orders/deadlines'
import { begin, follow, type History, type Step } from '../orders/history'
import { MAX_SYMPTOM, newOrder } from '../orders/report'
import { sha256 } from '../shared/canonical'
import { addDays, addMinutes, startOfDay } from '../shared/days'
import { type Actor, system } from '../shared/viewer'
import { faultOf } from './fault-of-problem'
import { derivedId } from './names'
import type { RecordNetwork } from './network-of-record'
import type { OrdsRecord } from './record'

const job = system('import:ords')
const subject = job.subject
/** The source tells the day only: noon, so that the day is the same in most zones. */
const NOON_MINUTES = 12 * 60
/** The domain refuses an order without a symptom; the source has many without a problem. */
const NOT_DESCRIBED = '(not described)'

/**
 * The confirmed order a record stands for, with its whole log: reported, offered, accepted, started, diagnosed,
 * completed and confirmed by the rules every order follows. All of it happens at one instant, since the source knows
 * one day: no duration is made up.
 */
export const historicOrder = (record: OrdsRecord, network: RecordNetwork): History => {
  const { row, region, outcome, day } = record
  const { model, provider, point, agreement } = network
  const at = addMinutes(startOfDay(day), NOON_MINUTES)
  const source = [row.data_provider, row.id]
  // One key per record: the source names no person, so no two records are known to be one customer's.
  const customerKey = sha256(['ords', ...source].join('\n')).slice(0, 32)
  const draft = newOrder(
    derivedId('order', source, at),
    { serviceItem: 'PAID_REPAIR', channel: 'IMPORT', model, customerKey, symptom: symptomOf(row.problem), region },
    at,
  )
  const place = { pointId: point.id, providerId: provider.id, agreementId: agreement.id }
  const desk: Actor = { role: 'SERVICE_POINT', subject, providerId: provider.id, pointId: point.id }
  const customer: Actor = { role: 'CUSTOMER', subject, customerKey }
  const offer = { ...place, round: 1, offeredAt: at, answerBy: addMinutes(at, ANSWER_MINUTES) }
  const completeBy = startOfDay(addDays(day, COMPLETE_DAYS + 1))
  const diagnosis = { faultCode: faultOf(row.problem), note: row.repair_barrier_if_end_of_life.trim() }
  const steps: readonly Step[] = [
    { command: { action: 'OFFER', offer }, actor: job, at },
    { command: { action: 'ACCEPT', completeBy }, actor: desk, at },
    { command: { action: 'START' }, actor: desk, at },
    { command: { action: 'DIAGNOSE', ...diagnosis }, actor: desk, at },
    { command: { action: 'COMPLETE', outcome }, actor: desk, at },
    { command: { action: 'CONFIRM' }, actor: customer, at },
  ]
  return follow(begin(draft, job, at), steps)
}

/** The problem as far as an order holds it; whole in the source document. */
const symptomOf = (problem: string): string => {
  const text = problem.trim() || NOT_DESCRIBED
  if (text.length <= MAX_SYMPTOM) return text
  // Not in the middle of a pair of surrogates, which would be no text.
  return `${text.slice(0, MAX_SYMPTOM - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
