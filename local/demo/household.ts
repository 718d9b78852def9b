import type { ProductModel } from '../../functions/network/network'
import { addMinutes, instant } from '../../functions/shared/days'
import type { Telling } from './chapter'
import { type Customer, tellOrder } from './tell-order'

const WORDS = ['脱水时晃动', '冷藏室不冷', '制热慢'] as const

interface Visited extends Customer {
  readonly technicianId?: string
}

const wuchang: Visited = {
  ...{ pointId: 'chutian.wuchang', region: '420106', location: { latitude: 30.5561, longitude: 114.3187 } },
  contact: { name: '吴静', phone: '19900000301', address: '武汉市武昌区示例路 301 号' },
}
/** Zhang's certificates end in three days, and the work is due in six. */
const hanyang: Visited = {
  ...{ pointId: 'chutian.hanyang', technicianId: 'chutian.hanyang.zhang' },
  ...{ region: '420105', location: { latitude: 30.5497, longitude: 114.2661 } },
  contact: { name: '郑洁', phone: '19900000302', address: '武汉市汉阳区示例路 302 号' },
}

/**
 * One household with three appliances to see to, all accepted by one point: one technician may do them in one visit. And an
 * order that is to outlast its technician's certificate.
 */
export const household = async ({ network, request }: Telling): Promise<void> => {
  const whiteGoods = network.models.filter(({ manufacturerId }) => manufacturerId === 'hailan')
  for (const [i, model] of whiteGoods.entries())
    await tell(model, WORDS[i] ?? '', i, request(`household ${i}`, 1), wuchang)
  const [first] = whiteGoods
  if (first) await tell(first, '排水慢', 9, request('order at risk', 1), hanyang)
}

/** Maintenance that was offered to the point, and taken twenty minutes after it was asked for. */
const tell = (
  model: ProductModel,
  symptom: string,
  i: number,
  request: ReturnType<Telling['request']>,
  { technicianId, ...visited }: Visited,
): Promise<void> => {
  const at = instant(request.at)
  const completeBy = addMinutes(at, 7 * 1440)
  const accept = { action: 'ACCEPT', completeBy, technicianId } as const
  return tellOrder(
    { model, symptom, serviceItem: 'MAINTENANCE', tail: `DEM0H0VSEH0DD00${i}` },
    request,
    visited,
    (desk) => [{ command: accept, actor: desk, at: addMinutes(at, 20) }],
  )
}
