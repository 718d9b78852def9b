import { ulid } from 'ulid'
import type { Deposit } from '../../functions/network/agreements/terms/parts'
import { confirm, type DepositEvent, type PointDeposit, pay } from '../../functions/network/deposits/deposit'
import { createDepositsStore } from '../../functions/network/deposits/deposits.store'
import { dayOf } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import type { Tenant } from './tenant'

const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

/** A deposit of the tenant's point, carried as far as asked. */
export const depositOf = async (
  { maker, provider, point, agreement }: Tenant,
  state: 'DUE' | 'PAID' | 'HELD' | 'WAIVED',
  agreementId: string = agreement.id,
): Promise<PointDeposit> => {
  const { deposits } = createDepositsStore()
  const makers: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: maker.id }
  const providers: Viewer = { role: 'PROVIDER', subject: 'p', providerId: provider.id }
  const security: Deposit =
    state === 'WAIVED' ? { kind: 'WAIVED', borneBy: 'DEALER' } : { kind: 'PAID', amount: 500_000 }
  const parties = { pointId: point.id, providerId: provider.id, manufacturerId: maker.id, agreementId }
  const event: DepositEvent = { type: 'OPENED', ...parties, security, dueOn: dayOf(new Date()) }
  const opened = await deposits.open(request(), `${point.id}.${ulid()}`, makers, event)
  if (state === 'DUE' || state === 'WAIVED') return opened
  const paid = await deposits.act(request(), opened.id, providers, (now) =>
    pay(now, { version: now.version, reference: '银行回单 1' }, providers, new Date()),
  )
  if (state === 'PAID') return paid
  return deposits.act(request(), opened.id, makers, (now) => confirm(now, { version: now.version }, makers))
}
