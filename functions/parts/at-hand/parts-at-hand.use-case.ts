import { type Day, dayOf } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import type { RegionCode } from '../../shared/regions'
import { type Fitted, partsFitted } from '../../supervision/parts-fitted.use-case'
import { createCatalogueStore } from '../catalogue/catalogue.store'
import type { Part } from '../catalogue/part'
import { partsOf } from '../catalogue/parts-of.use-case'
import { createRequestsStore } from '../requests/requests.store'
import { type Holders, holdersIn } from './holders.use-case'
import {
  type Likely,
  type LikelyPart,
  likelyAmong,
  MAX_LIKELY,
  type PartsAtHand,
  stillNeeded,
  type Wanting,
} from './likely'

/**
 * N12: the parts that repairs are likely to need, and who has them; undefined where nothing tells. What was asked for on the order
 * before comes first, then what the fault, else what the model was repaired with.
 *
 * Cost: 1 Query an order that was begun before; 1 Query for each model and fault named, 1 for each model; 1 BatchGet of parts; then
 * holders.use-case.ts for each part. The same however many points there are.
 *
 * @param regions of the points that may have them
 */
export const partsAtHand = async (
  wanting: readonly Wanting[],
  regions: readonly RegionCode[],
  now: Date,
): Promise<(PartsAtHand | undefined)[]> => {
  const fitted = remembered(partsFitted)
  const likely = await Promise.all(wanting.map((one) => likelyFor(one, fitted)))
  const parts = await known(likely.flat())
  const holders = await holdersIn([...parts.values()], regions, dayOf(now))
  return likely.map((them) => atHandOf(them, parts, holders, dayOf(now)))
}

const likelyFor = async (
  { orderId, manufacturerId, modelId, faultCodes, begun }: Wanting,
  fitted: typeof partsFitted,
): Promise<readonly Likely[]> => {
  const [asked, model, ...faults] = await Promise.all([
    begun ? askedFor(orderId) : [],
    fitted(modelId),
    ...faultCodes.map((code) => fitted(modelId, code)),
  ])
  if (asked.length > 0) return asked
  const idOf = (key: string) => ownedId(manufacturerId, key)
  const counts: (readonly [Fitted, 'FAULT' | 'MODEL'])[] = [
    ...faults.map((one) => [one, 'FAULT'] as const),
    [model, 'MODEL'],
  ]
  return counts.map(([of, by]) => likelyAmong(of, by, idOf)).find((found) => found.length > 0) ?? []
}

const askedFor = async (orderId: string): Promise<Likely[]> => {
  const { rows } = await createRequestsStore().ofOrder(orderId, { first: 100 })
  const needed = new Map(rows.filter(({ node }) => stillNeeded(node)).map(({ node }) => [node.partId, node.quantity]))
  return [...needed].slice(0, MAX_LIKELY).map(([partId, quantity]) => ({ partId, quantity, by: 'ASKED', share: 1 }))
}

/** Orders of one model ask once. */
const remembered = (read: typeof partsFitted): typeof partsFitted => {
  const answers = new Map<string, Promise<Fitted>>()
  return (modelId, faultCode = '') => {
    const name = JSON.stringify([modelId, faultCode])
    const answer = answers.get(name) ?? read(modelId, faultCode)
    answers.set(name, answer)
    return answer
  }
}

const known = async (likely: readonly Likely[]): Promise<ReadonlyMap<string, Part>> => {
  const ids = [...new Set(likely.map(({ partId }) => partId))]
  const found = await partsOf(ids, createCatalogueStore())
  return new Map(found.filter((part) => part !== undefined).map((part) => [part.id, part]))
}

/** Of parts that are in no catalogue, or that too many hold to look through, nobody can say who has them: they do not count. */
const atHandOf = (
  likely: readonly Likely[],
  parts: ReadonlyMap<string, Part>,
  holders: Holders,
  today: Day,
): PartsAtHand | undefined => {
  const told: LikelyPart[] = []
  const at = new Map<string, Set<string>>()
  for (const { partId, quantity, by, share } of likely) {
    const part = parts.get(partId)
    const held = part && holders(part, today)
    if (!held) continue
    told.push({ partNumber: part.partNumber, quantity, by, share })
    for (const [place, pieces] of held)
      if (pieces >= quantity) at.set(place, (at.get(place) ?? new Set()).add(part.partNumber))
  }
  return told.length > 0 ? { likely: told, at } : undefined
}
