import { checkDistinct, checkName, checkRange, type Field, notFound } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import { changesMaker } from '../network-access'
import { house } from './house'
import {
  addressees,
  type PauseRule,
  pauseReasons,
  type ServiceLevel,
  type Step,
  type Targets,
  targetsOf,
  type Urgency,
  type UrgencyTargets,
  urgencies,
} from './service-level'
import { checkTimes, MINUTES } from './times'

/** All editions of a maker, by their first days. Id: the maker. */
export interface ServiceLevelBook extends Journaled {
  readonly editions: readonly ServiceLevel[]
}

export type ServiceLevelEvent = { readonly type: 'PUBLISHED'; readonly level: ServiceLevel }

export const evolveLevels: Evolve<ServiceLevelBook, ServiceLevelEvent> = (before, entry) => ({
  ...stamp(entry),
  editions: [...(before?.editions ?? []), entry.event.level],
})

/** The edition that orders offered on a day go by; the house's own before the first. */
export const levelOn = (book: Pick<ServiceLevelBook, 'editions'> | undefined, day: Day): ServiceLevel =>
  book?.editions.filter(({ from }) => from <= day).at(-1) ?? house

export interface ServiceLevelInput {
  readonly title: string
  readonly from: Day
  readonly targets: readonly UrgencyTargets[]
  readonly steps: readonly Step[]
  readonly pauses: readonly PauseRule[]
}

const EDITIONS = { min: 1, max: 20 } as const
const PERCENT = { min: 1, max: 1000 } as const
const at = (...path: (string | number)[]): Field => ['input', ...path.map(String)]

/** The next edition of a maker's level: later than the one before and never in the past, so no promise changes behind anybody. */
export const publishLevel = (
  book: ServiceLevelBook | undefined,
  manufacturerId: string,
  { title, from, ...input }: ServiceLevelInput,
  viewer: Viewer,
  now: Instant,
): ServiceLevelEvent => {
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, at('manufacturerId'))
  const edition = checkRange((book?.editions.length ?? 0) + 1, EDITIONS, at('title'))
  const last = book?.editions.at(-1)?.from
  const today = dayOf(now)
  ensure(from >= today, 'EFFECTIVE_IN_PAST', at('from'), { from, today })
  if (last !== undefined) ensure(from > last, 'LEVEL_NOT_LATER', at('from'), { from, last })
  const targets = checkTargets(input.targets)
  const level = { edition, title: checkName(title, at('title')), from, targets }
  return { type: 'PUBLISHED', level: { ...level, steps: checkSteps(input.steps), pauses: checkPauses(input.pauses) } }
}

const checkTargets = (rows: readonly UrgencyTargets[]): Record<Urgency, Targets> => {
  const times = checkTimes(rows, at('targets'))
  const named = times.map(({ urgency }) => urgency)
  for (const urgency of urgencies) ensure(named.includes(urgency), 'LEVEL_INCOMPLETE', at('targets'), { urgency })
  return Object.fromEntries(times.map((row) => [row.urgency, targetsOf(row)])) as Record<Urgency, Targets>
}

/** Q5: a warning and the breach to the point, then level by level: later each time, and no level left out. */
const checkSteps = (steps: readonly Step[]): readonly Step[] => {
  const warnings = steps.filter(({ percent }) => percent < 100)
  const breaches = steps.filter(({ percent }) => percent >= 100)
  checkRange(steps.length, { min: addressees.length + 1, max: addressees.length + 3 }, at('steps'))
  for (const [i, { percent }] of steps.entries())
    checkRange(percent, { min: (steps[i - 1]?.percent ?? 0) + 1, max: PERCENT.max }, at('steps', i, 'percent'))
  const inOrder =
    warnings.length > 0 &&
    warnings.every(({ to }) => to === 'SERVICE_POINT') &&
    breaches[0]?.percent === 100 &&
    breaches.map(({ to }) => to).join() === addressees.join()
  ensure(inOrder, 'LEVEL_SKIPPED', at('steps'), { order: addressees.join(', ') })
  return steps
}

const checkPauses = (rules: readonly PauseRule[]): readonly PauseRule[] => {
  if (rules.length === 0) return []
  checkDistinct(
    rules.map(({ reason }) => reason),
    pauseReasons.length,
    at('pauses'),
  )
  return rules.map((rule, i) => {
    checkDistinct(rule.clocks, 2, at('pauses', i, 'clocks'))
    checkRange(rule.maxMinutes, MINUTES, at('pauses', i, 'maxMinutes'))
    return rule
  })
}
