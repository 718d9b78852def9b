import { Aggregate } from '../../platform/aggregate'
import { ownPart } from '../../platform/collection'
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

  return {
    schemes,
    /** Latest first day first. */
    schemePage: pageOf,
    /** The version with the latest first day not after `day`; the one published last without a day. */
    schemeOn: async (manufacturerId: string, day: Day | undefined): Promise<GradeScheme | undefined> => {
      // One character behind the day, so that a version of that very day is not the row to start after.
      const after = day === undefined ? undefined : `${PREFIX}${day}~`
      const { rows } = await pageOf(manufacturerId, { first: 1, after })
      return rows[0]?.node
    },
  }
}
