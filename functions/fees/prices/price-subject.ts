import type { RegionCode } from '../../shared/regions'
import type { FeeKind, FeeLine } from '../fee-line'

/** What prices are compared for: one thing in one province. */
export interface PriceSubject {
  /** Two digits. */
  readonly province: string
  readonly categoryId: string
  readonly kind: FeeKind
  /** Number of the part, or the work item; empty where the line names neither. */
  readonly item: string
}

export const priceSubject = (
  { region, categoryId }: { readonly region: RegionCode; readonly categoryId: string },
  { kind, partNumber, workItem = '' }: Pick<FeeLine, 'kind' | 'partNumber' | 'workItem'>,
): PriceSubject => ({ province: region.slice(0, 2), categoryId, kind, item: partNumber ?? workItem })
