import type { Period } from '../../../shared/days'
import type { NetworkStore } from '../../network.store'
import type { AgreementRecord, Version } from '../agreement'
import { agreedSince, carriedSince, type Spell, spellsOf } from './spells'

const PAGE = 10

/**
 * The terms of each day of a period. Cost: nothing beyond the agreement where the period reaches no further back than the
 * versions it carries; else 1 Query per ten versions written since.
 */
export const spellsOver = async (
  store: Pick<NetworkStore, 'versionPage'>,
  agreement: AgreementRecord,
  period: Period,
): Promise<Spell[]> => {
  const carried = carriedSince(agreement, period.validFrom)
  if (carried) return spellsOf(carried, period)
  const found: Version[] = []
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.versionPage(agreement.id, { first: PAGE, after })
    found.push(...page.rows.map(({ node }) => node))
    after = page.rows.at(-1)?.position
    more =
      page.hasNextPage && !agreedSince(found, period.validFrom).some((one) => one.effectiveFrom <= period.validFrom)
  }
  return spellsOf(agreedSince(found, period.validFrom), period)
}
