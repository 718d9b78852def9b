import type { Manufacturer } from '../network/network'
import { checkPhone } from '../orders/contact'
import type { Order } from '../orders/order'
import { customerKeyOf } from '../platform/personal-data'
import { notFound, type Optional } from '../shared/checks'
import { DomainError, ensure } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'
import { checkRegion } from '../shared/region-list'
import { regionContains } from '../shared/regions'
import type { Viewer } from '../shared/viewer'
import type { About } from './receive'

const at = (name: string): readonly string[] => ['input', name]

interface Named {
  readonly orderId?: Optional<string>
  readonly manufacturerId?: Optional<string>
  readonly region?: Optional<string>
  readonly phone?: Optional<string>
}

interface Stores {
  readonly orders: { readonly latest: (id: string) => Promise<Order | undefined> }
  readonly network: {
    readonly manufacturers: { readonly need: (id: string, field: readonly string[]) => Promise<Manufacturer> }
  }
}

/** An order says all of it; without one, whoever complains names maker and region, and others than the customer the number. 1 GetItem. */
export const aboutOf = async (named: Named, viewer: Viewer, { orders, network }: Stores): Promise<About> => {
  if (named.orderId) {
    const id = fromGlobalId('WorkOrder', named.orderId, at('orderId'))
    const order = await orders.latest(id)
    if (!order) throw notFound('WorkOrder', id, at('orderId'))
    return { order }
  }
  // A link opens an order, and nothing is known of its holder but that.
  ensure(viewer.role !== 'LINK_HOLDER', 'REQUIRED', at('orderId'))
  const { manufacturerId: maker, region, phone } = named
  ensure(maker, 'REQUIRED', at('manufacturerId'))
  ensure(region, 'REQUIRED', at('region'))
  checkRegion(region, at('region'))
  if (viewer.role === 'REGULATOR' && !regionContains(viewer.region, region))
    throw new DomainError('NOT_FOUND', at('region'), { what: 'Region', id: region })
  const manufacturerId = fromGlobalId('Manufacturer', maker, at('manufacturerId'))
  const own = 'manufacturerId' in viewer ? viewer.manufacturerId : manufacturerId
  if (own !== manufacturerId) throw notFound('Manufacturer', manufacturerId, at('manufacturerId'))
  await network.manufacturers.need(manufacturerId, at('manufacturerId'))
  if (viewer.role === 'CUSTOMER') return { manufacturerId, region, customerKey: viewer.customerKey }
  ensure(phone, 'REQUIRED', at('phone'))
  return { manufacturerId, region, customerKey: customerKeyOf(checkPhone(phone, at('phone'))) }
}
