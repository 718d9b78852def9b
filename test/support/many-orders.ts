import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { ulid } from 'ulid'
import { begin, follow } from '../../functions/orders/history'
import type { Order } from '../../functions/orders/order'
import { besideOrder } from '../../functions/orders/order-keys'
import { newOrder } from '../../functions/orders/report'
import { documentClient } from '../../functions/platform/dynamo'
import { env } from '../../functions/platform/env'
import { instant } from '../../functions/shared/days'
import { system } from '../../functions/shared/viewer'
import type { Tenant } from './tenant'

/** No sweep of another test finds these offers due. */
const NEVER = '2099-01-01T00:00:00.000Z'
const PER_BATCH = 25
const IN_FLIGHT = 8

/** Fills a tenant's lists with the orders of a month, by the rules of the domain but many at a time: for measuring at scale. */
export const addManyOrders = async (tenant: Tenant, count: number): Promise<void> => {
  for (let from = 0; from < count; from += PER_BATCH * IN_FLIGHT) {
    const batches = Array.from({ length: IN_FLIGHT }, (_, i) => from + i * PER_BATCH).filter((start) => start < count)
    await Promise.all(batches.map((start) => writeBatch(tenant, Math.min(PER_BATCH, count - start))))
  }
}

const writeBatch = async (tenant: Tenant, size: number): Promise<void> => {
  const items = Array.from({ length: size }, () => anOrder(tenant)).map((order) => ({
    ...besideOrder(order),
    pk: `O#${order.id}`,
    sk: '#',
    doc: order,
  }))
  const requests = items.map((Item) => ({ PutRequest: { Item } }))
  await documentClient().send(new BatchWriteCommand({ RequestItems: { [env.table('Orders')]: requests } }))
}

const anOrder = ({ model, region, point, provider, agreement, maker }: Tenant): Order => {
  const at = instant(new Date())
  const report = {
    serviceItem: 'WARRANTY_REPAIR' as const,
    channel: 'HOTLINE' as const,
    model,
    customerKey: ulid(),
    symptom: '不脱水',
    region,
    location: point.location,
  }
  const hotline = { role: 'HOTLINE' as const, subject: 'hotline', manufacturerId: maker.id }
  const first = begin(newOrder(ulid(), report, at), hotline, at)
  const [pointId, providerId, agreementId] = [point.id, provider.id, agreement.id]
  const offer = { pointId, providerId, agreementId, round: 1, offeredAt: at, answerBy: NEVER }
  return follow(first, [{ command: { action: 'OFFER', offer }, actor: system('dispatch'), at }]).order
}
