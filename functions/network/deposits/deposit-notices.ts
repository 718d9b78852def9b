import type { Instant } from '../../shared/days'
import type { Inbox, NoticeDraft, NoticeParams } from '../../shared/notice'
import { type PointDeposit, returnedOf } from './deposit'
import { lodgedOf, missingOf, moneyOf } from './deposit-money'

/** Who has to be told of what just happened to a deposit. */
export const noticesOf = (deposit: PointDeposit, at: Instant): NoticeDraft[] => {
  const { id, pointId, providerId, manufacturerId, security } = deposit
  const maker: Inbox = { role: 'MANUFACTURER', id: manufacturerId }
  const payers: readonly Inbox[] = [
    { role: 'SERVICE_POINT', id: pointId },
    { role: 'PROVIDER', id: providerId },
  ]
  const tell = (kind: NoticeDraft['kind'], inboxes: readonly Inbox[], params: NoticeParams) =>
    inboxes.map((inbox) => ({ kind, subject: { type: 'PointDeposit', id }, inbox, at, params }))
  const amount = security.kind === 'PAID' ? security.amount : 0
  switch (deposit.state) {
    case 'DUE':
      return tell('DEPOSIT_DUE', payers, { amount })
    case 'PAID':
      return tell('DEPOSIT_PAID', [maker], { amount: missingOf(deposit), reference: deposit.reference })
    case 'HELD': {
      const last = moneyOf(deposit).at(-1)
      if (last?.kind !== 'DRAWN') return tell('DEPOSIT_CONFIRMED', payers, { amount })
      const { amount: drawn, reason = '' } = last
      return tell('DEPOSIT_DRAWN', payers, { drawn, reason, lodged: lodgedOf(deposit) })
    }
    case 'WAIVED':
      return []
    case 'CLOSED':
      return tell('DEPOSIT_CLOSED', payers, { charges: deposit.charges, returned: returnedOf(deposit) ?? 0 })
  }
}
