/** Insights table, `PAST` / `SINCE`: since when states of past days are kept. 1 GetItem to read. */
import { commit } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import type { Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'

interface Since {
  readonly day: Day
  readonly version: number
}

const beginnings = new Documents<Since>('Insights')
const SINCE: Key = { pk: 'PAST', sk: 'SINCE' }

/** The first day at whose end states are known; undefined as long as nothing was counted. */
export const recordedSince = async (): Promise<Day | undefined> => (await beginnings.get(SINCE))?.day

/** A scope has its first item: perhaps the first of all. The earliest day stays. */
export const recordsFrom = async (day: Day): Promise<void> => {
  const found = await beginnings.get(SINCE, { consistent: true })
  if (found && found.day <= day) return
  const version = (found?.version ?? 0) + 1
  const since = { day, version }
  const refusal = new DomainError('STALE_VERSION')
  await commit([
    found
      ? beginnings.replace(SINCE, since, { version }, found.version)
      : beginnings.insert(SINCE, since, { version }, refusal),
  ])
}
