import type { Application, ApplicationEvent } from '../../functions/admission/applications/application'
import { evolveApplication } from '../../functions/admission/applications/application-log'
import { submit } from '../../functions/admission/applications/apply'
import { type CallEvent, evolveCall, type RecruitmentCall } from '../../functions/admission/applications/call'
import { type CallInput, draftCall, openCall } from '../../functions/admission/applications/call-life'
import type { CitedMark } from '../../functions/admission/applications/citation'
import type { Race } from '../../functions/admission/applications/decide-application'
import type { Facts } from '../../functions/admission/applications/facts'
import { departments, type Member } from '../../functions/admission/applications/panel'
import { counted, emptyCount, positionOf, rowOf } from '../../functions/admission/applications/ranking'
import type { CriteriaSet } from '../../functions/admission/criteria/criteria-set'
import { instant } from '../../functions/shared/days'
import { type Entry, type Evolve, enter, type Happening, type Journaled } from '../../functions/shared/journal'
import type { Actor, Viewer } from '../../functions/shared/viewer'
import { sixSubjects } from './criteria'

export const day = (n: number): Date => new Date(Date.parse('2026-03-01T02:00:00.000Z') + n * 86_400_000)

/** A document with its log, as a store keeps it. */
export interface Kept<T extends Journaled, E extends Happening> {
  readonly doc: T
  readonly log: readonly Entry<E>[]
}

/** Appends what an action decided, as a store does. */
export const append = <T extends Journaled, E extends Happening>(
  evolve: Evolve<T, E>,
  id: string,
  before: Kept<T, E> | undefined,
  event: E,
  actor: Actor,
  at: Date,
): Kept<T, E> => {
  const entry = enter(id, before?.doc, event, actor, instant(at))
  return { doc: evolve(before?.doc, entry), log: [...(before?.log ?? []), entry] }
}

export const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: 'M' }
export const provider = (id: string): Viewer => ({ role: 'PROVIDER', subject: `boss ${id}`, providerId: id })
export const evaluator = (subject: string): Viewer => ({ role: 'MANUFACTURER', subject, manufacturerId: 'M' })

/** One person of each department, with token subject `<department> <n>`. */
export const members = (n = 1): Member[] =>
  departments.map((department) => ({ subject: `${department} ${n}`, name: `${department} ${n}`, department }))

/** Six subjects with an item each; P6 (finance) knocks out below 5. */
export const criteria: CriteriaSet = {
  id: 'M.01K~001',
  version: 2,
  head: '',
  manufacturerId: 'M',
  edition: 1,
  purpose: 'ADMISSION',
  ...sixSubjects(),
  subjects: sixSubjects().subjects.map((subject, i) =>
    i === 5 ? { ...subject, items: subject.items.map((one) => ({ ...one, knockOutBelow: 5 })) } : subject,
  ),
  state: 'PUBLISHED',
  publication: { at: '2026-01-01T00:00:00.000Z', effectiveFrom: '2026-01-01' },
}

/** The same share, 0 to 1, of the points of each item, rounded to whole points. */
export const marks = (share: number, change: Readonly<Record<string, number>> = {}): CitedMark[] =>
  criteria.subjects.flatMap(({ items }) =>
    items.map(({ code, maxPoints }) => ({
      code,
      points: change[code] ?? Math.round(maxPoints * share),
      finding: '申报数据',
    })),
  )

/** Places of the region applied for: 12 001 units at 4 000 a point are 4, less 2 under contract. */
export const PLACES = 2

export const callInput: CallInput = {
  title: '湖北售后服务商招募',
  categoryIds: ['washing-machine'],
  regions: [
    { region: '420100', soldPerYear: 12_001, unitsPerPoint: 4_000, contracted: 2 },
    { region: '430100', soldPerYear: 4_000, unitsPerPoint: 4_000, contracted: 0 },
  ],
  criteriaSetId: criteria.id,
  kind: 'WRITTEN',
  qualification: { technicians: 5, certified: 3 },
  opensOn: '2026-03-01',
  closesOn: '2026-03-31',
}

export const facts: Facts = {
  technicians: { total: 12, certified: 8, note: '' },
  equipment: { instruments: 20, note: '' },
  communications: { hotlineSeats: 3, note: '' },
  coverage: { points: 2, counties: ['420106'], note: '' },
  logistics: { warehouses: 1, deliveryDays: 2, note: '' },
  finance: { registeredCapital: 300, turnover: 800, note: '' },
}

export type KeptCall = Kept<RecruitmentCall, CallEvent>
export type KeptApplication = Kept<Application, ApplicationEvent>

export const openedCall = (change: Partial<CallInput> = {}): KeptCall => {
  const drafted = draftCall('M', { ...callInput, ...change }, criteria, maker)
  const call = append(evolveCall, 'M.01C', undefined, drafted, maker, day(0))
  const contracted = call.doc.regions.map((region) => region.contracted)
  const opened = openCall(call.doc, call.doc, { criteria, contracted }, maker, day(0))
  return append(evolveCall, 'M.01C', call, opened, maker, day(0))
}

export const submitted = (call: RecruitmentCall, providerId: string, at = day(1)): KeptApplication => {
  const viewer = provider(providerId)
  const { id, event } = submit(call, { region: '420100', facts, attachments: [] }, viewer, at)
  return append(evolveApplication, id, undefined, event, viewer, at)
}

/** A region's race as the store reads it: the ranked in order, and how many are not ranked. */
export const raceOf = (call: RecruitmentCall, applications: readonly Application[], applicationId: string): Race => {
  const rows = applications.flatMap((application) => rowOf(application) ?? [])
  const ranked = rows
    .flatMap((row) => (row.list === 'RANKED' ? [row.standing] : []))
    .sort((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
  const about = { applicationId, panelRevision: call.panel.revision }
  const count = ranked.reduce((before, standing) => counted(before, standing, about), emptyCount)
  return { call, count, open: rows.length - ranked.length }
}
