import type { Write } from '../platform/commit'
import { collected, everyNode } from '../platform/page'
import { type Day, dayOf, instant } from '../shared/days'
import { ownedId } from '../shared/ids'
import type { Actor } from '../shared/viewer'
import type { AgreementRecord } from './agreements/agreement'
import { renewByDecision } from './agreements/end'
import { asOn, type Reviewed, scopeOn } from './agreements/in-force'
import { prepareAgreement } from './agreements/prepare-agreement.use-case'
import { successorIn } from './agreements/successor'
import type { Roster } from './certification/roster'
import type { Agreement, Manufacturer, ProductModel, Provider, ServicePoint, Technician, Unit } from './network'
import { createNetworkStore, type NetworkStore } from './network.store'
import { providersOfMaker } from './partners.use-case'

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

/** All models of a maker: 1 Query per hundred. */
export const modelsOfMaker = (manufacturerId: string, store: NetworkStore = fresh()): Promise<ProductModel[]> =>
  collected(everyNode((page) => store.modelPage(manufacturerId, page)))

export const unitById = (id: string, store: NetworkStore = fresh()): Promise<Unit | undefined> => store.units.load(id)

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

/** As they read on a day, in the order of the ids; 1 BatchGet per hundred. */
export const agreementsById = (
  ids: readonly string[],
  day: Day,
  store: NetworkStore = fresh(),
): Promise<((AgreementRecord & Reviewed) | undefined)[]> =>
  Promise.all(
    ids.map(async (id) => {
      const found = await store.agreements.load(id)
      return found && asOn(found, day)
    }),
  )

/** The agreement that took another's place (N6), as it reads on a day: 2 GetItems, 1 where there is none. */
export const successorOf = async (
  agreement: Pick<Agreement, 'id' | 'manufacturerId' | 'providerId' | 'categoryIds'>,
  day: Day,
  store: NetworkStore = fresh(),
): Promise<(AgreementRecord & Reviewed) | undefined> => {
  const terms = await store.terms(agreement.providerId, agreement.manufacturerId)
  const id = successorIn(terms, agreement, day)
  return id === undefined ? undefined : (await agreementsById([id], day, store))[0]
}

/** Every maker, page by page: bounded memory, for jobs. */
export const allManufacturers = (): AsyncGenerator<Manufacturer> => fresh().allMakers()

/** N6: active agreements whose last day lies between two days, both included, earliest first; 1 Query and 1 BatchGet per hundred. */
export const agreementsEndingBetween = (fromDay: Day, toDay: Day): AsyncGenerator<Agreement> =>
  fresh().agreementsEnding(fromDay, toDay)

/** What a maker and a provider have agreed, and who the provider is. */
export interface PairInForce {
  readonly provider: Provider
  readonly agreements: readonly [Agreement, ...Agreement[]]
}

/** Agreements of a pair in force on a day; undefined without any. 2 GetItems and 1 BatchGet (1 GetItem for one). */
export const pairInForce = async (
  manufacturerId: string,
  providerId: string,
  day: Day,
  store: NetworkStore = fresh(),
): Promise<PairInForce | undefined> => {
  const [terms, provider] = await Promise.all([
    store.terms(providerId, manufacturerId),
    store.providers.load(providerId),
  ])
  const ids = (terms?.agreements ?? []).filter((one) => scopeOn(one, day)).map(({ id }) => id)
  const [first, ...rest] = (await store.agreements.loadMany(ids)).map((record) => asOn(record, day))
  return provider && first && { provider, agreements: [first, ...rest] }
}

const TERMS_BATCH = 100

/**
 * Every provider with an agreement in force with a maker on a day, each once; per hundred 1 BatchGet, and 1 Query per 1 000
 * agreements. Of each provider only the id is held, to know it again.
 */
export async function* providersInForce(manufacturerId: string, day: Day): AsyncGenerator<string> {
  const store = fresh()
  let batch: string[] = []
  const inForceOf = async () => {
    const terms = await store.termsWithAll(manufacturerId, batch)
    const found = batch.filter((_, i) => terms[i]?.agreements.some((one) => scopeOn(one, day)))
    batch = []
    return found
  }
  for await (const providerId of providersOfMaker(manufacturerId, store)) {
    batch.push(providerId)
    if (batch.length === TERMS_BATCH) yield* await inForceOf()
  }
  yield* await inForceOf()
}

/**
 * Carries out a maker's decision to renew an agreement (N6). One that is not renewed runs out on its last day by itself.
 *
 * @param decided the new last day, and the version the decision was made on; STALE_VERSION otherwise
 * @returns the agreement as it will be, and the writes (Providers and Notices tables) for the caller's own transaction
 */
export const renewAgreement = async (
  agreementId: string,
  decided: { readonly version: number; readonly validTo: Day },
  actor: Actor,
  at: Date,
): Promise<{ agreement: AgreementRecord; writes: Write[] }> => {
  const { next, writes } = await prepareAgreement(agreementId, actor, instant(at), (agreement, terms) =>
    renewByDecision(agreement, decided, terms, actor, dayOf(at)),
  )
  return { agreement: next, writes }
}
