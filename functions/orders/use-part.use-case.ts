import type { Write } from '../platform/commit'
import type { CommandOf } from './actions'
import type { Order, PartUse } from './order'
import { type PartSerials, partSerials } from './part-serials.store'

const partsOf = (order: Order): readonly PartUse[] => ('work' in order ? (order.work?.parts ?? []) : [])

/** A part as it goes on record: with the order that its serial number was used on before, if another has it. 1 GetItem. */
export const usePart = async (
  order: Order,
  part: PartUse,
  serials: PartSerials = partSerials,
): Promise<CommandOf<'USE_PART'>> => {
  const first = part.serial === undefined ? undefined : await serials.usedOn(order.manufacturerId, part)
  const doubt = first !== undefined && first !== order.id ? { usedBefore: first } : {}
  return { action: 'USE_PART', part: { ...part, ...doubt } }
}

/** The claims of the numbers that a change used first. */
export const serialClaims = async (
  next: Order,
  before: Order,
  serials: PartSerials = partSerials,
): Promise<readonly Write[]> => {
  const had = partsOf(before)
  return partsOf(next)
    .slice(had.length)
    .filter(({ serial, usedBefore }) => serial !== undefined && usedBefore === undefined)
    .filter((part) => !had.some(({ partNumber, serial }) => partNumber === part.partNumber && serial === part.serial))
    .map((part) => serials.claim(next.manufacturerId, part, next.id))
}
