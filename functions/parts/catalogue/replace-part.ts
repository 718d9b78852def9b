import { checkRange, checkVersion, type Field, notFound } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { ownerOf, toGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { ownPart } from './change-part'
import type { Part, PartEvent, Supersession } from './part'

/** A chain that is longer is a mistake, and to follow it costs a read a link. */
const MAX_CHAIN = 20
const MAX_SUBSTITUTES = { min: 0, max: 20 } as const
const at = (...path: readonly string[]): Field => ['input', ...path]

type Superseded = Pick<Part, 'supersededBy'>

/** The part to be fitted on a day in place of one: along the chain, as far as it has come by then. */
export const fittedOn = async <P extends Superseded>(
  part: P,
  day: Day,
  load: (id: string) => Promise<P | undefined>,
): Promise<P> => {
  let [fitted, links] = [part, 0]
  for (let next = fitted.supersededBy; next && next.from <= day && links < MAX_CHAIN; next = fitted.supersededBy) {
    const found = await load(next.partId)
    if (!found) throw new Error(`${next.partId} supersedes a part, and is missing`)
    fitted = found
    links += 1
  }
  return fitted
}

/** The whole chain behind a part, whatever the days: itself first. @param load as committed last */
export const chainFrom = async <P extends Superseded>(
  part: P,
  load: (id: string) => Promise<P | undefined>,
): Promise<P[]> => {
  const chain = [part]
  for (let next = part.supersededBy; next && chain.length <= MAX_CHAIN; next = chain.at(-1)?.supersededBy) {
    const found = await load(next.partId)
    if (!found) break
    chain.push(found)
  }
  return chain
}

/**
 * From a day on another part is fitted; or, without one, the part itself again.
 *
 * @param by the chain behind the other part, that one first: none of it may lead back
 */
export const supersede = (
  part: Part,
  { version, from }: { readonly version: number; readonly from: Day },
  by: readonly Part[],
  viewer: Viewer,
): PartEvent => {
  ownPart(part, viewer)
  checkVersion(part, version)
  const [next] = by
  if (!next) return { type: 'CHANGED', changes: { supersededBy: null } }
  ensureSameMaker(part, next, at('byId'))
  checkChain(part, by, at('byId'))
  return { type: 'CHANGED', changes: { supersededBy: { partId: next.id, from } } }
}

/** Another maker's part does not exist for this one. */
const ensureSameMaker = (part: Part, other: Part, field: Field): void => {
  if (part.manufacturerId !== other.manufacturerId) throw notFound('Part', other.id, field)
}

const checkChain = (part: Pick<Part, 'id'>, by: readonly Pick<Part, 'id' | 'partNumber'>[], field: Field): void => {
  const chain = by.map(({ partNumber }) => partNumber).join(' → ')
  ensure(
    by.every(({ id }) => id !== part.id),
    'SUPERSESSION_CYCLE',
    field,
    { chain },
  )
  ensure(by.length < MAX_CHAIN, 'SUPERSESSION_TOO_LONG', field, { limit: MAX_CHAIN })
}

/** The same of chains that are all at hand: none leads back to where it began. @throws DomainError at no field */
export const checkLinks = (id: string, nextOf: (id: string) => Supersession | undefined): void => {
  const chain: string[] = []
  for (let next = nextOf(id); next; next = nextOf(next.partId)) {
    chain.push(next.partId.slice(ownerOf(id).length + 1))
    ensure(next.partId !== id, 'SUPERSESSION_CYCLE', [], { chain: chain.join(' → ') })
    ensure(chain.length <= MAX_CHAIN, 'SUPERSESSION_TOO_LONG', [], { limit: MAX_CHAIN })
  }
}

/** Whether a substitute may be fitted instead of a part only, or each instead of the other. */
export type Interchange = 'ONE_WAY' | 'TWO_WAY'

/** How a part and one that it names go together: two that name each other are interchangeable. */
export const interchangeOf = (part: Pick<Part, 'id'>, substitute: Pick<Part, 'substitutes'>): Interchange =>
  substitute.substitutes.includes(part.id) ? 'TWO_WAY' : 'ONE_WAY'

/**
 * What is to be said on both sides so that a substitute goes with a part as wanted; nothing on a side that says it already.
 *
 * @param interchange left out: not at all
 */
export const substitute = (
  part: Part,
  other: Part,
  { version, interchange }: { readonly version: number; readonly interchange: Interchange | undefined },
  viewer: Viewer,
): { readonly event: PartEvent; readonly others: PartEvent | undefined } => {
  ownPart(part, viewer)
  checkVersion(part, version)
  ensureSameMaker(part, other, at('substituteId'))
  ensure(part.id !== other.id, 'INVALID_VALUE', at('substituteId'), {
    actual: toGlobalId('Part', other.id),
    expected: `≠ ${toGlobalId('Part', part.id)}`,
  })
  const naming = (one: Part, named: Part, wanted: boolean): PartEvent => {
    const rest = one.substitutes.filter((id) => id !== named.id)
    const substitutes = wanted ? [...rest, named.id] : rest
    checkRange(substitutes.length, MAX_SUBSTITUTES, at('substituteId'))
    return { type: 'CHANGED', changes: { substitutes } }
  }
  const back = other.substitutes.includes(part.id)
  const wantedBack = interchange === 'TWO_WAY'
  return {
    event: naming(part, other, interchange !== undefined),
    others: back === wantedBack ? undefined : naming(other, part, wantedBack),
  }
}
