import { checkRange, checkVersion, notFound } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { ownerOf } from '../../shared/ids'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import { changesCode } from './conduct-access'
import { checkRules, type Rules } from './rules'

/** Id: `<owner>.<ulid>`. A draft binds nobody; a published code never changes again. */
interface Common extends Journaled {
  readonly rules: Rules
}

export type DraftCode = Common & { readonly state: 'DRAFT' }
export type PublishedCode = Common & {
  readonly state: 'PUBLISHED'
  /** 1 for the owner's first, one more each. */
  readonly edition: number
  readonly effectiveFrom: Day
  readonly publishedAt: Instant
}
export type ConductCode = DraftCode | PublishedCode

export type CodeEvent =
  | { readonly type: 'DRAFTED'; readonly rules: Rules }
  | { readonly type: 'PUBLISHED'; readonly edition: number; readonly effectiveFrom: Day }

export const evolveCode: Evolve<ConductCode, CodeEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'DRAFTED') return { ...stamp(entry), rules: event.rules, state: 'DRAFT' }
  if (!before) throw new Error('A code begins with its draft')
  const { edition, effectiveFrom } = event
  return { ...before, ...stamp(entry), state: 'PUBLISHED', edition, effectiveFrom, publishedAt: entry.at }
}

/** An owner's published codes in one document, so that the one in force on a day is found in one get. */
export interface Editions {
  readonly owner: string
  readonly version: number
  readonly editions: readonly { readonly codeId: string; readonly edition: number; readonly effectiveFrom: Day }[]
}

const MAX_EDITIONS = { min: 1, max: 500 } as const

export const draftCode = (rules: Rules): CodeEvent => ({ type: 'DRAFTED', rules: checkRules(rules) })

/**
 * Publishes a draft. It takes effect after today at the earliest: nobody is judged by a rule that could not be read
 * before (N21).
 */
export const publishCode = (
  code: ConductCode,
  editions: Editions | undefined,
  { version, effectiveFrom }: { readonly version: number; readonly effectiveFrom: Day },
  viewer: Viewer,
  at: Instant,
): CodeEvent => {
  if (!changesCode(viewer, ownerOf(code.id))) throw notFound('ConductCode', code.id, ['input', 'id'])
  ensure(code.state === 'DRAFT', 'CODE_PUBLISHED', ['input', 'id'])
  checkVersion(code, version)
  const field = ['input', 'effectiveFrom']
  const [min, max] = [addDays(dayOf(at), 1), '9999-12-31']
  ensure(effectiveFrom >= min, 'OUT_OF_RANGE', field, { actual: effectiveFrom, min, max })
  const others = editions?.editions ?? []
  const taken = others.some((other) => other.effectiveFrom === effectiveFrom)
  ensure(!taken, 'CODE_DAY_TAKEN', field, { day: effectiveFrom })
  const edition = checkRange(others.length + 1, MAX_EDITIONS, ['input', 'id'])
  return { type: 'PUBLISHED', edition, effectiveFrom }
}

/** The owner's editions with one more. */
export const editionsWith = (
  editions: Editions | undefined,
  { id, edition, effectiveFrom }: PublishedCode,
): Editions => ({
  owner: ownerOf(id),
  version: (editions?.version ?? 0) + 1,
  editions: [...(editions?.editions ?? []), { codeId: id, edition, effectiveFrom }],
})

/** Id of the code in force on a day: the one that took effect last. The maker's own goes before the platform's. */
export const codeInForce = (
  [makers, platforms]: readonly [Editions | undefined, Editions | undefined],
  day: Day,
): string | undefined => latestBy(makers, day) ?? latestBy(platforms, day)

const latestBy = (editions: Editions | undefined, day: Day): string | undefined =>
  (editions?.editions ?? [])
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .reduce<Editions['editions'][number] | undefined>(
      (latest, one) => (latest && latest.effectiveFrom > one.effectiveFrom ? latest : one),
      undefined,
    )?.codeId

/** The code in force, published as it must be. */
export const needInForce = (code: ConductCode | undefined, day: Day): PublishedCode => {
  if (code?.state === 'PUBLISHED') return code
  throw new DomainError('NO_CODE_IN_FORCE', ['input'], { day })
}
