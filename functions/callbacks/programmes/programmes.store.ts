/**
 * Callback programmes, in the Manufacturers table.
 *
 * | what                    | key                              | cost                         |
 * |-------------------------|----------------------------------|------------------------------|
 * | programme by id         | `M#<maker>` / `CALLBACKS#<ulid>` | 1 GetItem                    |
 * | a maker's programmes    | the same, sk prefix `CALLBACKS#` | 1 Query, newest first        |
 * | create                  |                                  | 1 transaction                |
 * | change, switch          |                                  | 1 GetItem, 1 transaction     |
 */
import { Aggregate } from '../../platform/aggregate'
import { ownPart } from '../../platform/collection'
import { makerPartition } from '../../platform/editions'
import { documentPage, type PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import type { Programme } from './programme'

const table = 'Manufacturers'
const prefix = 'CALLBACKS#'

export const createProgrammesStore = () => ({
  programmes: new Aggregate<Programme>({
    table,
    type: 'CallbackProgramme',
    keyOf: (id) => ({ pk: makerPartition(ownerOf(id)), sk: prefix + ownPart(id) }),
  }),
  ofMaker: (manufacturerId: string, page: PageRequest) =>
    documentPage<Programme>({ table, partition: makerPartition(manufacturerId), prefix, reverse: true }, page),
})
