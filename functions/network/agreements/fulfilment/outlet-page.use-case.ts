import type { Page, PageRequest } from '../../../platform/page'
import type { NetworkStore } from '../../network.store'
import type { OutletTerms } from '../terms/outlets'
import { countsAsOutlet } from './at-point'
import type { ClauseFigure, Fulfilment } from './fulfilment'

/** A region whose list of points is this long is not counted to its end. */
const MAX_POINTS = 1000
const PAGE = 100

/**
 * Clause 3, region by region: points with an authorisation in force against those agreed. Counting ends at the agreed number;
 * of a region with more than a thousand points, too few of them authorised, it is not known. Cost of a region: 1 Query and 1
 * BatchGet per hundred points read.
 */
export const outletPage = async (
  network: NetworkStore,
  { terms, providerId, manufacturerId, on }: Fulfilment,
  { first, after = '' }: PageRequest,
): Promise<Page<ClauseFigure>> => {
  const ahead = [...terms.outlets].sort((a, b) => (a.region < b.region ? -1 : 1)).filter(({ region }) => region > after)
  const found = ahead.slice(0, first).map(async ({ region, count }) => {
    const actual = await outletsIn(network, providerId, { region, count }, (roster) =>
      countsAsOutlet(roster, manufacturerId, terms, on),
    )
    const figure = {
      clause: 'OUTLETS' as const,
      of: region,
      agreed: count,
      ...(actual === undefined ? {} : { actual }),
    }
    return { node: figure, position: region }
  })
  return { rows: await Promise.all(found), hasNextPage: ahead.length > first }
}

const outletsIn = async (
  network: NetworkStore,
  providerId: string,
  { region, count }: OutletTerms,
  counts: (roster: Awaited<ReturnType<NetworkStore['roster']>>) => boolean,
): Promise<number | undefined> => {
  let [found, read] = [0, 0]
  for (let after: string | undefined, more = true; more; ) {
    const { rows, hasNextPage } = await network.pointPage(providerId, region, { first: PAGE, after })
    const points = rows.map(({ node }) => node)
    const rosters = await Promise.all(points.map(({ id }) => network.roster(id)))
    found += rosters.filter(counts).length
    read += points.length
    if (found >= count) return count
    after = rows.at(-1)?.position
    more = hasNextPage && after !== undefined
    if (more && read >= MAX_POINTS) return undefined
  }
  return found
}
