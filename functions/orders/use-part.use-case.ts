import type { Directory } from '../network/partners.use-case'
import type { Write } from '../platform/commit'
import { instant } from '../shared/days'
import type { Viewer } from '../shared/viewer'
import type { Beside } from './act-on-order.use-case'
import type { CommandOf } from './actions'
import { type Order, placeOf } from './order'
import { type PartSerials, partSerials } from './part-serials.store'
import type { PartUse } from './work-record'

const partsOf = (order: Order): readonly PartUse[] => ('work' in order ? (order.work?.parts ?? []) : [])

interface Using {
  readonly viewer: Viewer
  readonly now: Date
  readonly network: Directory
  readonly serials?: PartSerials
}

/**
 * A part as it goes on record (K8): with the order that its serial number was used on before, if another has it, and with
 * whether stock stood behind it; what it takes out of stock, and the return of the old part. 1 GetItem, and what the stock ledger reads.
 */
export const usePart = async (
  order: Order,
  part: PartUse,
  { viewer, now, network, serials = partSerials }: Using,
): Promise<{ readonly command: CommandOf<'USE_PART'>; readonly on: readonly Write[] }> => {
  // Loaded on demand with the rest of parts: an order that needs none starts without them.
  const [{ useOnOrder }, { dueReturn }] = await Promise.all([
    import('../parts/requests/use-of-order.use-case'),
    import('../parts/returns/due-return.use-case'),
  ])
  const first = part.serial === undefined ? undefined : await serials.usedOn(order.manufacturerId, part)
  const doubt = first !== undefined && first !== order.id ? { usedBefore: first } : {}
  const place = placeOf(order)
  const drawn = await useOnOrder(
    {
      ...part,
      orderId: order.id,
      manufacturerId: order.manufacturerId,
      pointId: place?.pointId ?? '',
      technicianId: viewer.role === 'TECHNICIAN' ? viewer.technicianId : technicianOf(order),
      by: viewer,
      at: instant(now),
      id: part.id,
    },
    viewer,
    network,
  )
  const other = drawn.notAsKept ? { notAsKept: true as const } : {}
  const issue = drawn.issue === 'UNKNOWN' ? {} : { issue: drawn.issue }
  return {
    command: { action: 'USE_PART', part: { ...part, ...doubt, ...other, ...issue } },
    on: [
      ...(drawn.issue === 'UNKNOWN' ? [] : drawn.writes),
      ...(await dueReturn(order, part, { viewer, now, network })),
    ],
  }
}

const technicianOf = (order: Order): string | undefined =>
  'assignment' in order ? order.assignment?.technicianId : undefined

/** The claims of the numbers that a change used first. */
export const serialClaims =
  (serials: PartSerials = partSerials): Beside =>
  async (next, before) => {
    const had = partsOf(before)
    return partsOf(next)
      .slice(had.length)
      .filter(({ serial, usedBefore }) => serial !== undefined && usedBefore === undefined)
      .filter((part) => !had.some(({ partNumber, serial }) => partNumber === part.partNumber && serial === part.serial))
      .map((part) => serials.claim(next.manufacturerId, part, next.id))
  }
