import { type Day, inForce } from '../shared/days'
import { createNetworkStore, type NetworkStore } from './network.store'

const PAGE = 100

export interface TrainingStanding {
  readonly technicians: number
  /** Those with at least one certificate in force. */
  readonly certified: number
}

/** N10 N12: how a provider's people stand with their certificates on a day; per hundred points 1 Query and 1 BatchGet. */
export const trainingStanding = async (
  providerId: string,
  day: Day,
  store: NetworkStore = createNetworkStore(),
): Promise<TrainingStanding> => {
  let [technicians, certified] = [0, 0]
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.pointPage(providerId, undefined, { first: PAGE, after })
    const rosters = await Promise.all(page.rows.map(({ node }) => store.roster(node.id)))
    for (const one of rosters.flatMap((roster) => roster?.technicians ?? [])) {
      technicians += 1
      if (one.certificates.some((certificate) => inForce(certificate, day))) certified += 1
    }
    after = page.rows.at(-1)?.position
    more = page.hasNextPage && after !== undefined
  }
  return { technicians, certified }
}
