import type { Instant } from '../../shared/days'
import type { Inbox, NoticeDraft, NoticeParams } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices/index'
import { type BuyOut, type BuyOutParty, partyOf } from './buy-out'

/**
 * What the other side is told of a change (N19): makers of what the retailer does, the retailer of what a maker signs. A maker is
 * told nothing of another one's signature, as it sees nothing of its terms.
 */
export const noticesOf = (next: BuyOut, before: BuyOut | undefined, at: Instant): NoticeDraft[] => {
  const { id, dealerId, parties, categories, choices, endedOn } = next
  const draft = (kind: NoticeKind, inbox: Inbox, params: NoticeParams): NoticeDraft => {
    return { kind, subject: { type: 'BuyOut', id }, inbox, at, params }
  }
  const toMakers = (kind: NoticeKind, params: NoticeParams) =>
    parties.map(({ manufacturerId }) => draft(kind, { role: 'MANUFACTURER', id: manufacturerId }, params))
  if (!before) return toMakers('BUY_OUT_PROPOSED', { from: next.validFrom })

  const signed = parties.find((party) => party.signed.length > signaturesIn(before, party).length)
  if (signed) {
    const count = signed.signed.length - signaturesIn(before, signed).length
    return [draft('BUY_OUT_SIGNED', { role: 'DEALER', id: dealerId }, { count })]
  }
  if (endedOn !== before.endedOn) return toMakers('BUY_OUT_ENDED', { on: endedOn ?? next.validTo })
  const added = categories.slice(before.categories.length)
  if (added[0]) return toMakers('BUY_OUT_CATEGORIES_ADDED', { count: added.length, from: added[0].from })
  const chosen = choices.slice(before.choices.length)[0]
  return chosen ? toMakers('BUY_OUT_PROVIDERS_NAMED', { count: chosen.providerIds.length, from: chosen.from }) : []
}

const signaturesIn = (buyOut: BuyOut, { manufacturerId }: BuyOutParty) => partyOf(buyOut, manufacturerId)?.signed ?? []
