import type { Breach, BreachEvent } from '../../functions/admission/conduct/breach'
import { evolveBreach } from '../../functions/admission/conduct/breach'
import type { PublishedCode } from '../../functions/admission/conduct/code'
import type { Rules } from '../../functions/admission/conduct/rules'
import { type Day, type Instant, startOfDay } from '../../functions/shared/days'
import { type Entry, type Evolve, enter, type Happening, type Journaled } from '../../functions/shared/journal'
import type { Actor, Viewer } from '../../functions/shared/viewer'

/** Rules as a maker might publish them. */
export const rules: Rules = {
  kinds: [
    { kind: 'OVERCHARGE', points: 3, validDays: 365 },
    { kind: 'FAKE_PART', points: 6, validDays: 730 },
    { kind: 'NO_SHOW', points: 1, validDays: 60 },
    { kind: 'LATE_CORRECTION', points: 2, validDays: 180 },
  ],
  windowDays: 180,
  consequences: [
    { kind: 'WARNING', threshold: 3 },
    { kind: 'TRAINING', threshold: 6 },
    { kind: 'STOP_NEW_ORDERS', threshold: 9 },
    { kind: 'TERMINATION_PROPOSAL', threshold: 12 },
  ],
  replyDays: 7,
  correctDays: { minor: 30, major: 10 },
  noticeDays: 3,
  thirdPartyWeight: 0.4,
}

export const code: PublishedCode = {
  id: '01M.01C',
  version: 2,
  head: '',
  rules,
  state: 'PUBLISHED',
  edition: 1,
  effectiveFrom: '2026-01-01',
  publishedAt: '2025-12-01T00:00:00.000Z',
}

export const people = {
  maker: { role: 'MANUFACTURER', subject: 'desk', manufacturerId: '01M' },
  colleague: { role: 'MANUFACTURER', subject: 'colleague', manufacturerId: '01M' },
  otherMaker: { role: 'MANUFACTURER', subject: 'other', manufacturerId: '02M' },
  hotline: { role: 'HOTLINE', subject: 'line', manufacturerId: '01M' },
  auditor: { role: 'AUDITOR', subject: 'auditor', manufacturerId: '01M' },
  provider: { role: 'PROVIDER', subject: 'boss', providerId: '01P' },
  otherProvider: { role: 'PROVIDER', subject: 'rival', providerId: '02P' },
  platform: { role: 'PLATFORM', subject: 'operator' },
} as const satisfies Record<string, Viewer>

/** Noon of a day in Shanghai. */
export const noon = (day: Day): Instant => new Date(Date.parse(startOfDay(day)) + 12 * 3_600_000).toISOString()

/** A document with its log, to which steps are added. */
export interface Told<T, E extends Happening> {
  readonly doc: T
  readonly log: readonly Entry<E>[]
}

/** One more entry: what a store does, without one. */
export const step = <T extends Journaled, E extends Happening>(
  evolve: Evolve<T, E>,
  told: Told<T, E> | undefined,
  id: string,
  event: E,
  actor: Actor,
  at: Instant,
): Told<T, E> => {
  const entry = enter(id, told?.doc, event, actor, at)
  return { doc: evolve(told?.doc, entry), log: [...(told?.log ?? []), entry] }
}

export const stepBreach = (
  told: Told<Breach, BreachEvent> | undefined,
  event: BreachEvent,
  actor: Actor,
  at: Instant,
  id = '01P.01B',
): Told<Breach, BreachEvent> => step(evolveBreach, told, id, event, actor, at)
