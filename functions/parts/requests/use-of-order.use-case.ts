import type { Directory } from '../../network/partners.use-case'
import type { Viewer } from '../../shared/viewer'
import type { Part } from '../catalogue/part'
import { partByNumber } from '../catalogue/parts-of.use-case'
import { drawOfPiece } from '../stock/draw'
import { type Drawn, drawPart, type UseOfPart } from '../stock/draw-part.use-case'
import { piecesOf } from '../stock/movements.store'
import type { Place } from '../stock/place'
import { createWarehousesStore } from '../stock/warehouses.store'
import type { PartRequest } from './request'
import { createRequestsStore } from './requests.store'
import { bookFor } from './reserve.use-case'

/** `notAsKept`: the order has stock of the part kept for it, and this is of another lot, or another piece. */
export type DrawnOnOrder = Drawn & { readonly notAsKept?: true }

/**
 * K8: what is fitted on an order comes out of what was kept for it, where exactly that was asked for, and the request is done with;
 * else out of the van or off the shelf. 1 Query besides what drawing costs.
 */
export const useOnOrder = async (use: UseOfPart, viewer: Viewer, network: Directory): Promise<DrawnOnOrder> => {
  const part = await partByNumber(use.manufacturerId, use.partNumber)
  if (!part) return { issue: 'UNKNOWN' }
  const { requests, ofOrder } = createRequestsStore()
  const { rows } = await ofOrder(use.orderId, { first: 100 })
  const reserved = rows.map(({ node }) => node).filter((found) => isKeptOf(found, part.id))
  const kept = reserved.find((found) => isFor(found, use))
  if (!kept || !(await isOfKept(part, use, kept.at))) {
    const other = reserved.length > 0 && (kept !== undefined || reserved.every((found) => isOfOtherLot(found, use)))
    return { ...(await drawPart(part, use, network)), ...(other ? { notAsKept: true } : {}) }
  }
  const stores = { network, warehouses: createWarehousesStore() }
  const by = { viewer, now: new Date(use.at), newId: () => use.id, stores }
  const serials = part.tracking === 'SERIAL' && use.serial ? [use.serial] : undefined
  const stock = { quantity: use.quantity, orderId: use.orderId, lot: kept.lot, serials }
  const booked = await bookFor(by, 'USE_RESERVED', part, [kept.at], stock)
  const { writes } = requests.following(kept, viewer, use.at, { type: 'FITTED' })
  return { issue: 'ISSUED', from: kept.at, writes: [...writes, ...booked] }
}

/** Of a part tracked by serial number, the very piece has to lie where the part is kept: another is judged as any other use. */
const isOfKept = async (part: Part, { serial }: UseOfPart, at: Place): Promise<boolean> => {
  if (part.tracking !== 'SERIAL') return true
  if (serial === undefined) return false
  const [piece] = await piecesOf(part.id, [serial])
  return drawOfPiece(piece, [at]) !== undefined
}

type Kept = PartRequest & { readonly state: 'RESERVED'; readonly at: Place; readonly lot?: string }

const isKeptOf = (found: PartRequest, partId: string): found is Kept =>
  found.state === 'RESERVED' && found.partId === partId

const isFor = (found: Kept, use: UseOfPart): boolean => found.quantity === use.quantity && !isOfOtherLot(found, use)

const isOfOtherLot = ({ lot }: Kept, { serial }: UseOfPart): boolean => lot !== undefined && lot !== serial
