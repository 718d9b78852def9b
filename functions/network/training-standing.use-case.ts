import type { Day } from '../shared/days'
import { createNetworkStore, type NetworkStore } from './network.store'
import { type TrainingStanding, trainingOf } from './training-standing'

const PAGE = 100

/** N10 N12: how a provider's people stand with their certificates on a day; per hundred points 1 Query and 1 BatchGet. */
export const trainingStanding = async (
  providerId: string,
  day: Day,
  store: NetworkStore = createNetworkStore(),
): Promise<TrainingStanding> => {
  let [technicians, certified] = [0, 0]
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.pointPage(providerId, undefined, { first: PAGE, after })
    const found = trainingOf(await Promise.all(page.rows.map(({ node }) => store.roster(node.id))), day)
    technicians += found.technicians
    certified += found.certified
    after = page.rows.at(-1)?.position
    more = page.hasNextPage && after !== undefined
  }
  return { technicians, certified }
}
