import { everyNode } from '../../../platform/page'
import type { Day } from '../../../shared/days'
import type { NoticeDraft } from '../../../shared/notice'
import { createEquipmentStore } from '../../equipment/equipment.store'
import { handBackNotices } from '../../equipment/hand-back'
import type { IssuedItem } from '../../equipment/issued-item'
import type { Terms } from '../../network'
import type { NetworkStore } from '../../network.store'

/**
 * What a provider's points are to hand back after agreements that end on a day (O10), point by point. Cost: 1 BatchGet of the
 * agreements, 1 Query per hundred items on account of each pair; holds the items of one point.
 */
export async function* handBacks(
  all: readonly Terms[],
  lastDay: Day,
  told: Parameters<typeof handBackNotices>[2],
  network: NetworkStore,
): AsyncGenerator<NoticeDraft[]> {
  const ending = all.flatMap(({ agreements }) => agreements.filter(({ validTo }) => validTo === lastDay))
  const equipment = createEquipmentStore()
  for (const agreement of await network.agreements.loadMany(ending.map(({ id }) => id))) {
    const { id, manufacturerId, providerId } = agreement
    let held: IssuedItem[] = []
    for await (const item of everyNode((page) => equipment.ofPair(manufacturerId, providerId, page))) {
      if (item.agreementId !== id) continue
      if (held[0] && held[0].pointId !== item.pointId) {
        yield handBackNotices(agreement, held, told)
        held = []
      }
      held.push(item)
    }
    yield handBackNotices(agreement, held, told)
  }
}
