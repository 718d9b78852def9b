import type { Day } from '../../shared/days'
import { type ConductStore, createConductStore } from './conduct.store'
import type { AuditLine } from './ledger'
import { auditsBetween, pointsBetween, sumOf } from './points'
import { type ConductStanding, standingOf } from './score'

/**
 * What re-evaluation reads of a provider's conduct (N6, N21). Everything that counts stands in one document, so each costs
 * 1 GetItem, 0.5 RCU for every 14 breaches that count, however long the provider has been there.
 */
const fresh = createConductStore

/** Points of breaches confirmed for a maker that happened within a period and have not lapsed by its last day. */
export const breachPoints = async (
  manufacturerId: string,
  providerId: string,
  from: Day,
  to: Day,
  store: ConductStore = fresh(),
): Promise<number> => sumOf(pointsBetween(await store.ledgerToRead(providerId), manufacturerId, from, to))

/** The breaches that these points are of. */
export const breachesCounted = async (
  manufacturerId: string,
  providerId: string,
  from: Day,
  to: Day,
  store: ConductStore = fresh(),
): Promise<string[]> =>
  pointsBetween(await store.ledgerToRead(providerId), manufacturerId, from, to).map(({ breachId }) => breachId)

/** What third parties observed for a maker within a period (N14): each finding once, with the score that stands. */
export const thirdPartyFindings = async (
  manufacturerId: string,
  providerId: string,
  from: Day,
  to: Day,
  store: ConductStore = fresh(),
): Promise<readonly AuditLine[]> => auditsBetween(await store.ledgerToRead(providerId), manufacturerId, from, to)

/** The conduct score of a pair on a day; undefined where no code is in force. Besides: 1 BatchGet and 1 GetItem. */
export const conductStanding = async (
  manufacturerId: string,
  providerId: string,
  day: Day,
  store: ConductStore = fresh(),
): Promise<ConductStanding | undefined> => {
  const [ledger, code] = await Promise.all([store.ledgerToRead(providerId), store.codeInForce(manufacturerId, day)])
  return code && standingOf(ledger, code, manufacturerId, day)
}
