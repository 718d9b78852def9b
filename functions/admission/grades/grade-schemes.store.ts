import { Aggregate } from '../../platform/aggregate'
import { ownPart } from '../../platform/collection'
import { onceOnly, type Request } from '../../platform/once'
import { documentPage, type PageRequest } from '../../platform/page'
import type { Day } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { GradeScheme } from './scheme'

const table = 'Manufacturers'
const PREFIX = 'GRADESCHEME#'
const partitionOf = (manufacturerId: string): string => `M#${manufacturerId}`

/** See grades.store.ts for access patterns and costs. */
export const createGradeSchemesStore = () => {
  const schemes = new Aggregate<GradeScheme>({
    table,
    type: 'GradeScheme',
    keyOf: (id) => ({ pk: partitionOf(ownerOf(id)), sk: PREFIX + ownPart(id) }),
  })
  const pageOf = (manufacturerId: string, page: PageRequest) =>
    documentPage<GradeScheme>({ table, partition: partitionOf(manufacturerId), prefix: PREFIX, reverse: true }, page)

  const schemeOn = async (manufacturerId: string, day: Day | undefined): Promise<GradeScheme | undefined> => {
    // One character behind the day, so that a version of that very day is not the row to start after.
    const after = day === undefined ? undefined : `${PREFIX}${day}~`
    const { rows } = await pageOf(manufacturerId, { first: 1, after })
    return rows[0]?.node
  }

  return {
    schemes,
    /** Publishes a version, once per request. @param make makes it from the version published last, or refuses */
    publish: (
      request: Request,
      manufacturerId: string,
      make: (latest: GradeScheme | undefined) => GradeScheme,
    ): Promise<GradeScheme> =>
      onceOnly(
        table,
        request,
        async () => schemes.create(request, make(await schemeOn(manufacturerId, undefined)), ['input', 'validFrom']),
        (id) => schemes.need(id, ['input']),
      ),
    /** Latest first day first. */
    schemePage: pageOf,
    /** The version with the latest first day not after `day`; the one published last without a day. */
    schemeOn,
  }
}
