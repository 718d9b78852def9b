import type { Footing, Taker } from '../network/rights'
import type { Day } from '../shared/days'
import type { Asked } from './assignment/asked'
import type { Placed } from './assignment/batch'
import type { DispatchDeps } from './gather-prospects.use-case'
import { agreementFor } from './right'

const pairOf = ({ manufacturerId, providerId }: Pick<Taker, 'manufacturerId' | 'providerId'>): string =>
  `${manufacturerId}#${providerId}`
const workOf = ({ manufacturerId, categoryId }: Pick<Taker, 'manufacturerId' | 'categoryId'>): string =>
  `${manufacturerId}#${categoryId}`
const takerOf = (taker: Taker): string => `${taker.pointId}#${workOf(taker)}`

/**
 * N12: chooses points for orders, and reads what each chosen one may take them by as committed last; candidates are read
 * without that. Whoever has lost a right is excluded by it, and it is chosen anew, until all chosen stand by what was read:
 * no offer is made by a right that was gone before it.
 *
 * Cost: footings.store.ts says it, once for the chosen; again only for who is chosen instead of somebody that lost a right.
 * What a provider lost it lost at all its points at once.
 */
export const chooseByLatest = async (
  { footingsOf }: Pick<DispatchDeps, 'footingsOf'>,
  asked: readonly Asked[],
  choose: (asked: readonly Asked[]) => readonly Placed[],
  today: Day,
): Promise<readonly Placed[]> => {
  let known = asked
  const read = new Set<string>()
  for (;;) {
    const placed = choose(known)
    const unread = new Map(
      placed.flatMap(({ order: { manufacturerId, categoryId }, best }) => {
        const taker = best && { manufacturerId, categoryId, pointId: best.pointId, providerId: best.providerId }
        return taker && !read.has(takerOf(taker)) ? [[takerOf(taker), taker] as const] : []
      }),
    )
    if (unread.size === 0) return withAgreement(placed, known, today)
    known = withLatest(known, [...unread.values()], await footingsOf([...unread.values()]))
    for (const name of unread.keys()) read.add(name)
  }
}

/** What each order is promised by comes from the very terms that it was chosen by. */
const withAgreement = (placed: readonly Placed[], known: readonly Asked[], today: Day): Placed[] => {
  const askedOf = new Map(known.map((one) => [one.order.id, one]))
  return placed.map((one) => {
    const prospect = askedOf.get(one.order.id)?.prospects.find(({ point }) => point.id === one.best?.pointId)
    const agreement = prospect && agreementFor(one.order, prospect, today)
    return agreement ? { ...one, agreement } : one
  })
}

/** The candidates by what was read of some of them. */
const withLatest = (asked: readonly Asked[], takers: readonly Taker[], found: readonly Footing[]): Asked[] => {
  const of = <K extends keyof Footing>(keyOf: (taker: Taker) => string, part: K) =>
    new Map(takers.map((taker, i) => [keyOf(taker), found[i]?.[part]]))
  const [terms, requirements] = [of(pairOf, 'terms'), of(workOf, 'requirement')]
  const atPoint = new Map(takers.map(({ pointId }, i) => [pointId, found[i]]))
  return asked.map((one) => ({
    ...one,
    prospects: one.prospects.map((prospect) => {
      const pair = pairOf({ ...one.order, providerId: prospect.point.providerId })
      const there = atPoint.get(prospect.point.id)
      return {
        ...prospect,
        ...(there ? { point: there.point ?? prospect.point, roster: there.roster, kit: there.kit } : {}),
        ...(terms.has(pair) ? { terms: terms.get(pair) } : {}),
        ...(requirements.has(workOf(one.order)) ? { requirement: requirements.get(workOf(one.order)) } : {}),
      }
    }),
  }))
}
