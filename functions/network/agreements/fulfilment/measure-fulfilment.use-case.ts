import { collected, everyNode } from '../../../platform/page'
import { type Field, notFound } from '../../../shared/checks'
import type { Day } from '../../../shared/days'
import { gaugesOf } from '../../../supervision/figures.use-case'
import { scopeOf } from '../../../supervision/rollup-keys'
import type { CertificationStore } from '../../certification/certification.store'
import type { Roster } from '../../certification/roster'
import type { EquipmentStore } from '../../equipment/equipment.store'
import type { NetworkStore } from '../../network.store'
import type { AgreementRecord } from '../agreement'
import { isConcludedRecord } from '../in-force'
import type { ServiceReportsStore } from '../reports/service-reports.store'
import { spellsOver } from '../settlement/spells.use-case'
import { figuresAt, worksOnlyFor } from './at-point'
import type { ClauseFigure, Fulfilment } from './fulfilment'
import { monthsReported, reportsFigure } from './reports-due'

export interface Stores {
  readonly network: NetworkStore
  readonly certification: CertificationStore
  readonly equipment: EquipmentStore
  readonly reports: ServiceReportsStore
}

interface Asked {
  readonly on: Day
  readonly today: Day
  readonly pointId?: string | undefined
}

/** Twelve months' reports before a day up to a year ago, and what was filed since. */
const RECENT = 26
const POINT: Field = ['servicePointId']

/**
 * How an agreement is kept on a day (N8); undefined on days outside its term. Cost, however many points the provider has: 1
 * Query of reports, 1 per ten versions for terms superseded since; and of one point 2 GetItems, 1 Query of people and of
 * items per hundred, 1 of enrolments per megabyte, 1 BatchGet of its gauge.
 */
export const fulfilmentOf = async (
  stores: Stores,
  agreement: AgreementRecord,
  { on, today, pointId }: Asked,
): Promise<Fulfilment | undefined> => {
  const { id: agreementId, manufacturerId, providerId } = agreement
  if (!isConcludedRecord(agreement) || on < agreement.validFrom || on > agreement.validTo) return undefined
  const months = monthsReported(agreement, on)
  const from = months[0] ? `${months[0]}-01` : on
  const [spells, filed] = await Promise.all([
    spellsOver(stores.network, agreement, { validFrom: from < on ? from : on, validTo: on }),
    stores.reports.reportsOfAgreement(agreementId, { first: RECENT }),
  ])
  const terms = spells.at(-1)?.terms
  if (!terms) throw new Error(`No terms of ${agreementId} on ${on}`)
  const reports = filed.rows.map(({ node }) => node)
  const kept = { agreementId, manufacturerId, providerId, on, terms }
  const figures: ClauseFigure[] = [
    // Faulty units travel without a record: see `unmeasuredBecause`.
    { clause: 'FAULTY_UNITS', agreed: terms.faultyUnits.days },
    // No stock ledger says when parts were asked for, supplied and sent back.
    { clause: 'PARTS', of: 'leadDays', agreed: terms.parts.leadDays },
    { clause: 'PARTS', of: 'returnDays', agreed: terms.parts.returnDays },
    reportsFigure(months, spells, reports, agreement, on),
  ]
  if (pointId === undefined) return { ...kept, figures }
  return { ...kept, figures: [...figures, ...(await atPoint(stores, kept, pointId, today))] }
}

type Agreed = Omit<Fulfilment, 'figures'>

const atPoint = async (stores: Stores, kept: Agreed, pointId: string, today: Day): Promise<ClauseFigure[]> => {
  const { network } = stores
  const [point, roster] = await Promise.all([network.points.load(pointId), network.roster(pointId)])
  if (point?.providerId !== kept.providerId) throw notFound('ServicePoint', pointId, POINT)
  return measureAt(stores, kept, { pointId, roster }, today)
}

/** Cost: 1 Query of people and of items per hundred, 1 of enrolments per megabyte, 1 BatchGet of the point's gauge. */
export const measureAt = async (
  { network, certification, equipment }: Omit<Stores, 'reports'>,
  { manufacturerId, on, terms }: Agreed,
  { pointId, roster }: { readonly pointId: string; readonly roster: Roster | undefined },
  today: Day,
): Promise<ClauseFigure[]> => {
  const now = on === today
  const [people, enrolments, items, open] = await Promise.all([
    collected(everyNode((page) => network.technicianPage(pointId, page))),
    collected(certification.enrolmentsAt(pointId)),
    now ? collected(everyNode((page) => equipment.ofMaker(manufacturerId, pointId, 'HELD', page))) : undefined,
    now && worksOnlyFor(roster, manufacturerId, on) ? openAt(pointId) : undefined,
  ])
  return figuresAt(terms, manufacturerId, { people, enrolments, items, open }, on)
}

const openAt = async (pointId: string): Promise<number> => (await gaugesOf(scopeOf.point(pointId))).open ?? 0
