import type { ServicePoint, Terms } from '../../network/network'
import { type Field, notFound } from '../../shared/checks'
import { ensure } from '../../shared/errors'

/** What conduct must know of the network. */
export interface Network {
  readonly point: (id: string) => Promise<ServicePoint | undefined>
  /** All agreements of a pair, ended ones included. */
  readonly terms: (providerId: string, manufacturerId: string) => Promise<Terms | undefined>
}

/** Refuses a pair that never had an agreement: one may supervise only whom one contracted. */
export const needTerms = async (
  { terms }: Network,
  { manufacturerId, providerId }: { readonly manufacturerId: string; readonly providerId: string },
  field: Field,
): Promise<void> => ensure(await terms(providerId, manufacturerId), 'NO_AGREEMENT', field)

/** A service point of a provider that the maker has contracted. 2 GetItems. */
export const needContractedPoint = async (
  network: Network,
  manufacturerId: string,
  pointId: string,
  field: Field,
): Promise<ServicePoint> => {
  const point = await network.point(pointId)
  if (!point) throw notFound('ServicePoint', pointId, field)
  await needTerms(network, { manufacturerId, providerId: point.providerId }, field)
  return point
}
