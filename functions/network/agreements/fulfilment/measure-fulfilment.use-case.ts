import { collected, everyNode, type Page, type PageRequest } from '../../../platform/page'
import { type Field, notFound } from '../../../shared/checks'
import type { Day } from '../../../shared/days'
import { gaugesOf } from '../../../supervision/figures.use-case'
import { scopeOf } from '../../../supervision/rollup-keys'
import type { CertificationStore } from '../../certification/certification.store'
import type { EquipmentStore } from '../../equipment/equipment.store'
import type { NetworkStore } from '../../network.store'
import type { AgreementRecord } from '../agreement'
import { isConcludedRecord } from '../in-force'
import type { ServiceReportsStore } from '../reports/service-reports.store'
import { spellsOver } from '../settlement/spells.use-case'
import type { OutletTerms } from '../terms/outlets'
import { countsAsOutlet, figuresAt, worksOnlyFor } from './at-point'
import type { ClauseFigure, Fulfilment } from './fulfilment'
import { monthsReported, reportsFigure } from './reports-due'

interface Stores {
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

/** A point whose list is this long is not counted to its end. */
const MAX_POINTS = 1000
const PAGE = 100
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

const atPoint = async (
  { network, certification, equipment }: Stores,
  { manufacturerId, providerId, on, terms }: Omit<Fulfilment, 'figures'>,
  pointId: string,
  today: Day,
): Promise<ClauseFigure[]> => {
  const [point, roster] = await Promise.all([network.points.load(pointId), network.roster(pointId)])
  if (point?.providerId !== providerId) throw notFound('ServicePoint', pointId, POINT)
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

/**
 * Clause 3, region by region: points with an authorisation in force against those agreed. Counting ends at the agreed number;
 * of a region with more than a thousand points, too few of them authorised, it is not known. Cost of a region: 1 Query and 1
 * BatchGet per hundred points read.
 */
export const outletPage = async (
  network: NetworkStore,
  { terms, providerId, manufacturerId, on }: Fulfilment,
  { first, after = '' }: PageRequest,
): Promise<Page<ClauseFigure>> => {
  const ahead = [...terms.outlets].sort((a, b) => (a.region < b.region ? -1 : 1)).filter(({ region }) => region > after)
  const found = ahead.slice(0, first).map(async ({ region, count }) => {
    const actual = await outletsIn(network, providerId, { region, count }, (roster) =>
      countsAsOutlet(roster, manufacturerId, terms, on),
    )
    const figure = {
      clause: 'OUTLETS' as const,
      of: region,
      agreed: count,
      ...(actual === undefined ? {} : { actual }),
    }
    return { node: figure, position: region }
  })
  return { rows: await Promise.all(found), hasNextPage: ahead.length > first }
}

const outletsIn = async (
  network: NetworkStore,
  providerId: string,
  { region, count }: OutletTerms,
  counts: (roster: Awaited<ReturnType<NetworkStore['roster']>>) => boolean,
): Promise<number | undefined> => {
  let [found, read] = [0, 0]
  for (let after: string | undefined, more = true; more; ) {
    const { rows, hasNextPage } = await network.pointPage(providerId, region, { first: PAGE, after })
    const points = rows.map(({ node }) => node)
    const rosters = await Promise.all(points.map(({ id }) => network.roster(id)))
    found += rosters.filter(counts).length
    read += points.length
    if (found >= count) return count
    after = rows.at(-1)?.position
    more = hasNextPage && after !== undefined
    if (more && read >= MAX_POINTS) return undefined
  }
  return found
}
