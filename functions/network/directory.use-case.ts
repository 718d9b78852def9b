import type { Write } from '../platform/commit'
import { type Day, dayOf, instant } from '../shared/days'
import { ownedId } from '../shared/ids'
import type { Actor } from '../shared/viewer'
import type { AgreementRecord } from './agreements/agreement'
import { type AgreementOutcome, withOutcome } from './agreements/outcome'
import { prepareAgreement } from './agreements/prepare-agreement.use-case'
import type { Roster } from './certification/roster'
import type { Agreement, Manufacturer, ProductModel, ServicePoint, Technician, Unit } from './network'
import { createNetworkStore, type NetworkStore } from './network.store'

/**
 * What other capabilities read of the network. Each read by id costs 1 GetItem; pass the request's own store
 * (`context.stores.network`) to share its batches and cache. Rows are given whoever asks: the caller's own rules decide
 * what a viewer gets to see.
 */
const fresh = createNetworkStore

export const manufacturerById = (id: string, store: NetworkStore = fresh()): Promise<Manufacturer | undefined> =>
  store.manufacturers.load(id)

export const modelById = (id: string, store: NetworkStore = fresh()): Promise<ProductModel | undefined> =>
  store.models.load(id)

export const unitBySerial = (
  manufacturerId: string,
  serial: string,
  store: NetworkStore = fresh(),
): Promise<Unit | undefined> => store.units.load(ownedId(manufacturerId, serial))

export const servicePointById = (id: string, store: NetworkStore = fresh()): Promise<ServicePoint | undefined> =>
  store.points.load(id)

export const technicianById = (id: string, store: NetworkStore = fresh()): Promise<Technician | undefined> =>
  store.technicians.load(id)

export const rosterOf = (pointId: string, store: NetworkStore = fresh()): Promise<Roster | undefined> =>
  store.roster(pointId)

export const agreementById = (id: string, store: NetworkStore = fresh()): Promise<AgreementRecord | undefined> =>
  store.agreements.load(id)

/** In the order of the ids; 1 BatchGet per hundred. */
export const agreementsById = (
  ids: readonly string[],
  store: NetworkStore = fresh(),
): Promise<(AgreementRecord | undefined)[]> => Promise.all(ids.map((id) => store.agreements.load(id)))

/** Every maker, page by page: bounded memory, for jobs. */
export const allManufacturers = (): AsyncGenerator<Manufacturer> => fresh().allMakers()

/** N6: active agreements whose last day lies between two days, both included, earliest first; 1 Query and 1 BatchGet per hundred. */
export const agreementsEndingBetween = (fromDay: Day, toDay: Day): AsyncGenerator<Agreement> =>
  fresh().agreementsEnding(fromDay, toDay)

/**
 * Carries out a maker's decision on an agreement (N6): renew to a later last day, or end it.
 *
 * @param expectedVersion version the decision was made on; STALE_VERSION otherwise
 * @returns the agreement as it will be, and the writes (Providers and Notices tables) for the caller's own transaction
 */
export const setAgreementOutcome = async (
  agreementId: string,
  expectedVersion: number,
  outcome: AgreementOutcome,
  actor: Actor,
  at: Date,
): Promise<{ agreement: AgreementRecord; writes: Write[] }> => {
  const { next, writes } = await prepareAgreement(agreementId, actor, instant(at), (agreement, terms) =>
    withOutcome(agreement, expectedVersion, outcome, terms, actor, dayOf(at)),
  )
  return { agreement: next, writes }
}
