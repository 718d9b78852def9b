import { termsAround } from '../../network/agreements/in-force'
import { pairInForce } from '../../network/directory.use-case'
import type { ServicePoint } from '../../network/network'
import type { Directory } from '../../network/partners.use-case'
import type { Day } from '../../shared/days'

/**
 * Days that a maker has to supply a service point with parts: clause 8 of the agreements in force, the longest of them; undefined
 * without any. Cost: 2 GetItems and 1 for the agreement, 1 BatchGet for several.
 */
export const leadDaysTo = async (
  { providerId }: Pick<ServicePoint, 'providerId'>,
  manufacturerId: string,
  day: Day,
  network: Directory,
): Promise<number | undefined> => {
  const pair = await pairInForce(manufacturerId, providerId, day, network)
  if (!pair) return undefined
  const records = await network.agreements.loadMany(pair.agreements.map(({ id }) => id))
  return Math.max(...records.map((record) => termsAround(record, day).parts.leadDays))
}
