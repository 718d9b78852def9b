import { ulid } from 'ulid'
import type { Answer, CallbackTask } from '../../functions/callbacks/callback'
import type { Complaint, ComplaintEvent } from '../../functions/complaints/complaint'
import { evolveComplaint } from '../../functions/complaints/evolve'
import type { Respondent } from '../../functions/complaints/level'
import type { FeeLine } from '../../functions/fees/fee-line'
import type { Order, OrderCommon, RepeatOf } from '../../functions/orders/order'
import type { PartUse } from '../../functions/orders/work-record'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import { type Entry, enter, replay } from '../../functions/shared/journal'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { readSource } from '../../functions/supervision/projection'
import { deployed } from './deployed'

const projectImages = deployed('project-insights', projectImagesBare)

/** Who an order is for and who does it; every test has its own. */
export interface Party {
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  readonly region: string
}

export const newParty = (region: string): Party => ({
  manufacturerId: ulid(),
  providerId: ulid(),
  pointId: ulid(),
  region,
})

/** Two-digit codes that GB/T 2260 does not assign: regions are shared by all tests, so projector tests take these. */
export const unassignedProvinces = [
  '16',
  '17',
  '18',
  '19',
  '24',
  '25',
  '26',
  '27',
  '28',
  '29',
  '38',
  '39',
  '47',
  '48',
  '49',
].concat(['55', '56', '57', '58', '59', '66', '67', '68', '69', '72', '73', '74', '75', '76', '77', '78', '79'])

export interface OrderFacts {
  readonly id?: string
  readonly version?: number
  readonly reportedOn?: Day
  readonly acceptedOn?: Day
  readonly completedOn?: Day
  readonly state?: 'AWAITING_MAKER' | 'ACCEPTED' | 'COMPLETED' | 'DISPUTED' | 'CANCELLED'
  readonly visits?: number
  readonly faultCode?: string
  readonly categoryId?: string
  readonly fees?: readonly FeeLine[]
  readonly parts?: readonly PartUse[]
  readonly overdueOn?: Day
  readonly disputed?: boolean
  readonly repeatOf?: RepeatOf
  readonly onTime?: boolean
}

const noon = (day: Day) => startOfDay(day).replace(/T.*/, 'T20:00:00.000Z')

/** An order as the stream shows it; completed on time at the first visit unless the facts say otherwise. */
export const orderOf = (party: Party, facts: OrderFacts = {}): Order => {
  const { state = 'COMPLETED', reportedOn = '2026-10-01', acceptedOn = reportedOn, completedOn = acceptedOn } = facts
  const accepted = state !== 'AWAITING_MAKER'
  const common: OrderCommon = {
    id: facts.id ?? ulid(),
    version: facts.version ?? 1,
    serviceItem: 'WARRANTY_REPAIR',
    channel: 'HOTLINE',
    manufacturerId: party.manufacturerId,
    brandId: `${party.manufacturerId}.B`,
    modelId: `${party.manufacturerId}.M`,
    categoryId: facts.categoryId ?? 'PHONE',
    customerKey: 'c',
    region: party.region,
    symptom: 'no power',
    level: 1,
    reportedAt: noon(reportedOn),
    reportedOn,
    reports: 1,
    tried: [],
    round: 1,
    disputed: facts.disputed ?? state === 'DISPUTED',
    eventHash: '',
    eventCount: 1,
    ...(accepted ? { firstAcceptedAt: noon(acceptedOn) } : {}),
    lateness: facts.overdueOn
      ? [{ pointId: party.pointId, providerId: party.providerId, since: noon(facts.overdueOn) }]
      : [],
    ...(facts.repeatOf ? { repeatOf: facts.repeatOf } : {}),
  }
  const assignment = {
    pointId: party.pointId,
    providerId: party.providerId,
    agreementId: 'a',
    acceptedAt: noon(acceptedOn),
    completeBy: noon(facts.overdueOn ?? addDays(completedOn, facts.onTime === false ? -1 : 1)),
  }
  const work = {
    visits: facts.visits ?? 1,
    startedAt: noon(acceptedOn),
    parts: facts.parts ?? [],
    fees: facts.fees ?? [],
  }
  const completion = {
    completedAt: noon(completedOn),
    completedOn,
    outcome: 'FIXED' as const,
    faultCode: facts.faultCode ?? 'POWER',
  }
  switch (state) {
    case 'AWAITING_MAKER':
      return { ...common, state, since: noon(reportedOn) }
    case 'ACCEPTED':
      return { ...common, state, assignment }
    case 'CANCELLED':
      return { ...common, state, cancelledAt: noon(completedOn), cancelledBy: 'CUSTOMER', reason: '', assignment }
    case 'COMPLETED':
      return { ...common, state, assignment, work, completion }
    case 'DISPUTED':
      return { ...common, state, assignment, work, completion, dispute: { reason: '', at: noon(completedOn) } }
  }
}

const scores = (score: number) => ({ core: score, auxiliary: score, personal: score })

const answerOf = (on: Day, expected: number, perceived: number): Answer => ({
  expected: scores(expected),
  perceived: scores(perceived),
  comment: '',
  at: noon(on),
  on,
})

/** An answered callback; without scores, one that nobody answered. */
export const callbackOf = (
  party: Party,
  on: Day,
  answer?: { readonly expected: number; readonly perceived: number },
  { id = ulid(), orderId = ulid(), version = 2 } = {},
): CallbackTask => ({
  id,
  version,
  orderId,
  ...party,
  categoryId: 'PHONE',
  completedOn: on,
  runId: `${party.manufacturerId}.${on}`,
  attempts: 1,
  ...(answer
    ? { state: 'ANSWERED', answer: answerOf(on, answer.expected, answer.perceived) }
    : { state: 'NO_ANSWER', closedAt: noon(on), closedOn: on }),
})

/** What happens to a complaint, each on its day; the days due have no say in what it counts for. */
export type Happening = readonly [Day, Exclude<ComplaintEvent, { type: 'RECEIVED' }>]

/** A complaint's states, version by version: received on a day, and what came after. */
export const complaintVersions = (
  { manufacturerId, providerId, pointId, region }: Party,
  against: Respondent,
  receivedOn: Day,
  happenings: readonly Happening[] = [],
  about: Partial<Pick<Complaint, 'orderId' | 'categoryId' | 'countedWith'>> = {},
): Complaint[] => {
  const id = `O.${ulid()}`
  const received: ComplaintEvent = {
    ...{ type: 'RECEIVED', manufacturerId, providerId, pointId, region, customerKey: 'c', channel: 'WEB' },
    ...{ topic: 'FEES', against, wish: 'REFUND', repeats: [], clusterSize: 1, words: 'hash', dueOn: '2026-12-31' },
    ...about,
  }
  const by = { role: 'PLATFORM', subject: 'test' } as const
  const log: Entry<ComplaintEvent>[] = []
  return [[receivedOn, received] as const, ...happenings].map(([day, event]) => {
    log.push(enter(id, replay(evolveComplaint, log), event, by, noon(day)))
    return replay(evolveComplaint, log) as Complaint
  })
}

/** What the roll-ups count. */
export type Doc = Order | CallbackTask | Complaint

const kindOf = (doc: Doc) => ('runId' in doc ? 'CALLBACK' : 'passages' in doc ? 'COMPLAINT' : 'ORDER')

/** The stream image of a document, as plain values. */
export const imageOf = (doc: Doc) => ({
  pk: `O#${doc.id}`,
  sk: '#',
  kind: kindOf(doc),
  version: doc.version,
  doc: { ...doc },
})

export const sourceOf = (doc: Doc) => {
  const source = readSource(imageOf(doc))
  if (!('contribution' in source)) throw new Error(source.problem)
  return source
}

const BATCH = 100

/** Counts documents into the roll-ups as the stream would. */
export const projectAll = async (docs: readonly Doc[], recordedOn?: Day): Promise<void> => {
  const clock = recordedOn ? () => new Date(startOfDay(recordedOn)) : undefined
  for (let from = 0; from < docs.length; from += BATCH) {
    const failed = await projectImages(docs.slice(from, from + BATCH).map(imageOf), undefined, clock)
    if (failed !== undefined) throw new Error(`document ${from + failed} was not counted`)
  }
}
