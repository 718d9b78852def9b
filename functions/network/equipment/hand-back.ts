import { addDays, type Day, type Instant } from '../../shared/days'
import type { Lead, NoticeDraft } from '../../shared/notice'
import type { AgreementRecord } from '../agreements/agreement'
import { termsAround } from '../agreements/in-force'
import type { IssuedItem } from './issued-item'

/** So many are named in the words of a notice; of what is beyond it the number. */
const MAX_NAMED = 20

/** O10: after an agreement's last day equipment comes back in the time that clause 8 gives for parts. */
export const handBackBy = (agreement: AgreementRecord): Day =>
  addDays(agreement.validTo, termsAround(agreement, agreement.validTo).parts.returnDays)

/** @example '综合测试仪 (LD-1), 工单 ×500' */
const named = (items: readonly IssuedItem[]): string => {
  const shown = items
    .slice(0, MAX_NAMED)
    .map(({ name, serial, quantity }) => `${name} ${serial === undefined ? `×${quantity}` : `(${serial})`}`)
  return shown.join(', ') + (items.length > MAX_NAMED ? ` … +${items.length - MAX_NAMED}` : '')
}

/**
 * What a point is to hand back after an agreement's last day, told to the point, its provider and the maker. It is about the first
 * of the items, which all three see: by the point alone, two makers' agreements of one last day would not be told apart.
 *
 * @param items of one point
 */
export const handBackNotices = (
  agreement: AgreementRecord,
  items: readonly IssuedItem[],
  told: { readonly at: Instant; readonly lead: Lead },
): NoticeDraft[] => {
  const [first] = items
  if (!first) return []
  const inboxes = [
    { role: 'SERVICE_POINT', id: first.pointId },
    { role: 'PROVIDER', id: agreement.providerId },
    { role: 'MANUFACTURER', id: agreement.manufacturerId },
  ] as const
  return inboxes.map((inbox) => ({
    ...{ kind: 'EQUIPMENT_TO_HAND_BACK', inbox, subject: { type: 'IssuedItem', id: first.id }, ...told },
    dueOn: agreement.validTo,
    params: { by: handBackBy(agreement), items: named(items) },
  }))
}
