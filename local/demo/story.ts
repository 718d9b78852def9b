import type { FeeLine } from '../../functions/fees/fee-line'
import type { ProductModel, Unit } from '../../functions/network/network'
import { ANSWER_MINUTES } from '../../functions/orders/deadlines'
import { type Eligible, type Explanation, type Prospect, rank } from '../../functions/orders/dispatch'
import { begin, follow, type History, type Step } from '../../functions/orders/history'
import type { Order } from '../../functions/orders/order'
import { newOrder } from '../../functions/orders/report'
import { addMinutes, type Day, dayOf, type Instant } from '../../functions/shared/days'
import type { Place } from '../../functions/shared/geo'
import { type Actor, system } from '../../functions/shared/viewer'
import { between, chance, choose } from './chance'

/** How far an order of the story has come. */
export type Stage =
  | 'AWAITING_DISPATCH'
  | 'OFFERED'
  | 'ACCEPTED'
  | 'SCHEDULED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'CANCELLED'

export interface Plot {
  readonly id: string
  /** What chance is drawn from. Unlike the id it does not tell the time, so the story is the same whenever it is told. */
  readonly label: string
  readonly model: ProductModel
  readonly unit: Unit
  readonly customerKey: string
  readonly region: string
  readonly location: Place
  readonly reportedAt: Instant
  readonly now: Instant
  readonly stage: Stage
  readonly previous?: Order | undefined
  readonly prospects: readonly Prospect[]
}

export interface Scene extends History {
  readonly explanation?: Explanation
}

type Faults = readonly [readonly [string, string], ...(readonly [string, string])[]]

/** What is told of each category: the customer's words, the fault found, the part used. */
const faults = {
  'washing-machine': [
    ['不脱水，有异响', 'MOTOR'],
    ['漏水', 'LEAK'],
    ['不进水', 'PUMP'],
    ['通电无反应', 'POWER'],
  ],
  refrigerator: [
    ['不制冷', 'COOLING'],
    ['结霜严重', 'SENSOR'],
    ['噪音大', 'NOISE'],
  ],
  'air-conditioner': [
    ['不制冷', 'COOLING'],
    ['滴水', 'LEAK'],
    ['遥控无反应', 'CONTROL'],
  ],
  television: [
    ['黑屏有声音', 'SCREEN'],
    ['无法开机', 'POWER'],
    ['没有声音', 'AUDIO'],
  ],
  'mobile-phone': [
    ['充不进电', 'BATTERY'],
    ['屏幕碎裂', 'SCREEN'],
    ['反复重启', 'SOFTWARE'],
  ],
} as const satisfies Record<string, Faults>

const faultOf = (label: string, categoryId: string) =>
  choose<readonly [string, string]>(`${label} fault`, faults[categoryId as keyof typeof faults])

const channels = ['CUSTOMER', 'HOTLINE', 'HOTLINE', 'DEALER'] as const

/** Xiangjiang is slower and needs more visits: its re-evaluation has something to say. */
const isSlow = (providerId: string) => providerId === 'xiangjiang'

/** Tells one order from its report to its stage, by the same rules as the API. */
export const tell = (plot: Plot): Scene => {
  const { id, label, model, unit, reportedAt } = plot
  const [symptom] = faultOf(label, model.categoryId)
  const channel = choose(`${label} channel`, channels)
  const reporter: Actor =
    channel === 'CUSTOMER'
      ? { role: 'CUSTOMER', subject: `demo-${plot.customerKey}`, customerKey: plot.customerKey }
      : channel === 'DEALER'
        ? { role: 'DEALER', subject: 'demo-dealer', dealerId: DEALER }
        : { role: 'HOTLINE', subject: 'demo-hotline', manufacturerId: model.manufacturerId }
  const draft = newOrder(
    id,
    {
      serviceItem: 'WARRANTY_REPAIR',
      channel,
      model,
      unit,
      dealerId: channel === 'DEALER' ? DEALER : undefined,
      customerKey: plot.customerKey,
      symptom,
      region: plot.region,
      location: plot.location,
      previous: plot.previous,
    },
    reportedAt,
  )
  const first = begin(draft, reporter, reportedAt)
  if (plot.stage === 'AWAITING_DISPATCH') return first
  return dispatched(plot, first, reporter)
}

const DEALER = 'jiangcheng'

const dispatched = (plot: Plot, first: History, reporter: Actor): Scene => {
  const at = addMinutes(plot.reportedAt, 1)
  const today: Day = dayOf(at)
  const candidates = rank(first.order, plot.prospects, today)
  const best = candidates.find((candidate): candidate is Eligible => 'figures' in candidate)
  const explanation: Explanation = {
    orderId: plot.id,
    round: 1,
    at,
    candidates,
    truncated: false,
    ...(best ? { chosenPointId: best.pointId } : {}),
  }
  const actor = system('dispatch')
  if (!best) return { ...follow(first, [{ command: { action: 'PARK', round: 1 }, actor, at }]), explanation }
  const { pointId, providerId, agreementId } = best
  const offer = { pointId, providerId, agreementId, round: 1, offeredAt: at, answerBy: addMinutes(at, ANSWER_MINUTES) }
  const { technicianId } = best
  const steps = stepsOf(plot, { pointId, providerId, technicianId }, reporter, at).filter((step) => step.at <= plot.now)
  return { ...follow(first, [{ command: { action: 'OFFER', offer }, actor, at }, ...steps]), explanation }
}

interface Crew {
  readonly pointId: string
  readonly providerId: string
  readonly technicianId: string
}

const HOUR = 60
const DAY = 24 * HOUR

const stepsOf = (
  plot: Plot,
  { pointId, providerId, technicianId }: Crew,
  reporter: Actor,
  offeredAt: Instant,
): Step[] => {
  const { label, stage, model } = plot
  if (stage === 'OFFERED') return []
  const desk: Actor = { role: 'SERVICE_POINT', subject: `demo-${pointId}`, providerId, pointId }
  const technician: Actor = { role: 'TECHNICIAN', subject: `demo-${technicianId}`, providerId, pointId, technicianId }
  const slow = isSlow(providerId)
  const acceptedAt = addMinutes(offeredAt, between(`${label} accept`, 3, slow ? 110 : 60))
  const completeBy = addMinutes(acceptedAt, 7 * DAY)
  const steps: Step[] = [{ command: { action: 'ACCEPT', completeBy }, actor: desk, at: acceptedAt }]
  if (stage === 'ACCEPTED') return steps
  if (stage === 'CANCELLED') {
    const at = addMinutes(acceptedAt, between(`${label} cancel`, 30, 300))
    return [
      ...steps,
      { command: { action: 'CANCEL', reason: '客户已自行解决' }, actor: reporterOrHotline(reporter, model), at },
    ]
  }
  const visitAt = addMinutes(acceptedAt, between(`${label} visit`, 4 * HOUR, (slow ? 7 : 3) * DAY))
  const appointment = { from: visitAt, to: addMinutes(visitAt, 120), technicianId }
  steps.push({ command: { action: 'SCHEDULE', appointment }, actor: desk, at: addMinutes(acceptedAt, 20) })
  if (stage === 'SCHEDULED') return steps
  const end = completedAt(plot, visitAt, slow)
  const late: Step[] =
    end > completeBy ? [{ command: { action: 'MARK_OVERDUE' }, actor: system('sweep'), at: completeBy }] : []
  steps.push(...work(plot, technician, visitAt, slow), ...late, ...ending(plot, reporter, end))
  return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** A second visit follows where a part was missing. */
const needsSecondVisit = (label: string, slow: boolean) => chance(`${label} second`) < (slow ? 0.34 : 0.09)

const completedAt = ({ label }: Plot, visitAt: Instant, slow: boolean): Instant =>
  addMinutes(visitAt, (needsSecondVisit(label, slow) ? 2 * DAY : 0) + between(`${label} duration`, 40, 150))

const work = (plot: Plot, technician: Actor & { role: 'TECHNICIAN' }, visitAt: Instant, slow: boolean): Step[] => {
  const { id, label, model, stage } = plot
  const [symptom, faultCode] = faultOf(label, model.categoryId)
  const minute = (n: number) => addMinutes(visitAt, n)
  const by = (at: Instant, command: Step['command']): Step => ({ command, actor: technician, at })
  const steps = [
    by(minute(5), { action: 'START' }),
    by(minute(15), { action: 'DIAGNOSE', faultCode, note: `现场确认：${symptom}` }),
  ]
  if (needsSecondVisit(label, slow)) {
    const again = minute(2 * DAY)
    const appointment = { from: again, to: addMinutes(again, 120), technicianId: technician.technicianId }
    steps.push(by(minute(25), { action: 'PLAN_ANOTHER_VISIT', appointment }), by(again, { action: 'START' }))
  }
  const end = completedAt(plot, visitAt, slow)
  steps.push(
    by(addMinutes(end, -5), {
      action: 'USE_PART',
      part: { id: `${id}-part`, partNumber: `${model.name}-${faultCode}`, serial: `SN-${id.slice(-6)}`, quantity: 1 },
    }),
    ...feesOf(plot, slow).map((line) => by(addMinutes(end, -4), { action: 'ADD_FEE' as const, line })),
  )
  return stage === 'IN_PROGRESS'
    ? steps
    : [...steps, by(end, { action: 'COMPLETE', outcome: chance(`${label} fixed`) < 0.95 ? 'FIXED' : 'NOT_FIXED' })]
}

/** At the prices agreed; Xiangjiang now and then charges more for the way, or two parts where it used one. */
const feesOf = ({ id, label }: Plot, slow: boolean): FeeLine[] => [
  {
    id: `${id}-visit`,
    kind: 'VISIT',
    description: '上门费',
    quantity: 1,
    unitPrice: slow && chance(`${label} way`) < 0.12 ? 4500 : 3000,
    agreedPrice: 3000,
  },
  {
    id: `${id}-labour`,
    kind: 'LABOUR',
    workItem: '故障维修',
    description: '维修工时',
    quantity: between(`${label} hours`, 1, 3),
    unitPrice: 4000,
    agreedPrice: 4000,
  },
  {
    id: `${id}-part`,
    kind: 'PART',
    description: '配件',
    quantity: slow && chance(`${label} parts`) < 0.08 ? 2 : 1,
    unitPrice: between(`${label} part`, 30, 400) * 100,
  },
]

const ending = ({ label, stage, model }: Plot, reporter: Actor, completed: Instant): Step[] => {
  const actor = reporterOrHotline(reporter, model)
  const at = addMinutes(completed, between(`${label} confirm`, 20, 2 * DAY))
  if (stage === 'CONFIRMED') return [{ command: { action: 'CONFIRM' }, actor, at }]
  if (stage === 'DISPUTED') return [{ command: { action: 'DISPUTE', reason: '修后第二天故障又出现' }, actor, at }]
  return []
}

/** Dealers report for a customer; afterwards the hotline speaks with the customer. */
const reporterOrHotline = (reporter: Actor, model: ProductModel): Actor =>
  reporter.role === 'DEALER'
    ? { role: 'HOTLINE', subject: 'demo-hotline', manufacturerId: model.manufacturerId }
    : reporter
