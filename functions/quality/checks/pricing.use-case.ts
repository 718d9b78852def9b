import { covers, scopeOn, termsAround } from '../../network/agreements/in-force'
import { agreementById } from '../../network/directory.use-case'
import { termsBetween } from '../../network/partners.use-case'
import type { Day } from '../../shared/days'
import type { Pricing } from './charges'

interface Where {
  readonly manufacturerId: string
  readonly providerId: string
  readonly region: string
  readonly day: Day
  readonly work: { readonly categoryId: string; readonly level: number }
}

type Network = NonNullable<Parameters<typeof agreementById>[1]>

/**
 * The fee schedule that was in force between maker and provider on the day, for such work in the region (F1); prices are open
 * where none was. Cost: 2 GetItems.
 */
export const pricedAt = async (
  { manufacturerId, providerId, region, day, work: { categoryId, level } }: Where,
  network: Network,
): Promise<{ readonly pricing: Pricing; readonly agreementId?: string }> => {
  const terms = await termsBetween(providerId, manufacturerId, network)
  const found = terms?.agreements.find((one) => {
    const scope = scopeOn(one, day)
    return scope && covers(scope, { categoryId, level, region })
  })
  const agreement = found && (await agreementById(found.id, network))
  if (!agreement) return { pricing: { categoryId, level } }
  return { agreementId: agreement.id, pricing: { categoryId, level, terms: termsAround(agreement, day) } }
}
