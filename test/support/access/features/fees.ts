import { type QuoteEvent, quoteId } from '../../../../functions/fees/quotes/quote'
import { feeOf, type QuoteLineInput } from '../../../../functions/fees/quotes/quote-line'
import { createQuotesStore } from '../../../../functions/fees/quotes/quotes.store'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { roles } from '../../../../functions/shared/viewer'
import { requestOf } from '../../conduct-tenant'
import { answeredBy, type QuoteData, quoted } from '../../quotes'
import type { Tenant } from '../../tenant'
import { act } from '../../work-orders'
import type { Feature, Values, World } from '../feature'
import { orderIn } from '../orders'

/** A customer's repair of its own unit, about to start; nobody but those of the order sees its quotes. */
const paid = async ({ tenant }: World): Promise<string> => {
  const { order } = await orderIn(tenant, 'SCHEDULED', { serviceItem: 'PAID_REPAIR' })
  return toGlobalId('WorkOrder', order.id)
}

const lines = [
  { kind: 'VISIT', unitPrice: 3000 },
  { kind: 'PART', partNumber: 'P-1', serial: 'PS-1', unitPrice: 500 },
] as const

const offered = async (world: World): Promise<QuoteData> => {
  const { tenant, person } = world
  const id = await paid(world)
  return quoted({ tenant, id }, [...lines, { kind: 'MATERIAL', description: person.words, unitPrice: 1 }])
}

/** A quote in which nothing is left out. */
const everyField = async ({ tenant, person }: World, orderId: string): Promise<QuoteData> => {
  const { maker, provider, point, as } = tenant
  const held = lines.map((line) => ({
    ...feeOf({
      quantity: 1,
      shipment: 'TO_POINT',
      workItem: '检测',
      ...line,
      description: person.words,
    } as QuoteLineInput),
    ...{ agreedPrice: 3000, floor: 1, ceiling: 5000, standing: 'PENDING' as const },
    market: { below: 0.99, above: 0.01, sample: 500, outlier: 'HIGH' as const },
  }))
  const offering: QuoteEvent = {
    ...{ type: 'OFFERED', orderId, edition: 1, payer: 'CUSTOMER', faultCode: 'MOTOR', reason: 'CUSTOMER_ASKED' },
    ...{ manufacturerId: maker.id, providerId: provider.id, pointId: point.id, explanation: person.words, lines: held },
    cover: { until: '2999-01-01', because: { rule: 'COVERAGE', clause: '整机', by: 'CN.1' }, outside: person.words },
  }
  const by = {
    role: 'SERVICE_POINT',
    subject: as.SERVICE_POINT.sub,
    providerId: provider.id,
    pointId: point.id,
  } as const
  const made = await createQuotesStore().quotes.open(requestOf(0), quoteId(orderId, 1), by, offering)
  return { ...made, id: toGlobalId('Quote', made.id), state: 'OFFERED', lines: [...made.lines] }
}

const done = async (tenant: Tenant, name: string, id: string, input: Values = {}): Promise<void> => {
  const { userErrors } = await act(tenant, 'TECHNICIAN', name, id, input)
  if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`)
}

const built = (name: string) => (world: World) => [world.built.fees?.ids?.[name] ?? '']
const own: readonly Role[] = roles.filter((role) => role !== 'PLATFORM')

export const fees: Feature = {
  entries: {
    'Query.quotes': { about: ({ built: { fees: made } }) => ({ orderId: made?.ids?.order ?? '' }) },
    'Query.workOrderBill': { about: ({ built: { fees: made } }) => ({ id: made?.ids?.order ?? '' }) },
    'Mutation.quoteOffer': {
      about: async (world) => ({
        orderId: await paid(world),
        lines: lines.map((line) => ({ description: '费用', ...line })),
      }),
    },
    'Mutation.quoteAnswer': {
      about: async (world) => {
        const { id, version } = await offered(world)
        return { id, version }
      },
    },
  },
  nodes: {
    Quote: { ids: built('quote'), own: [...own, 'PLATFORM'], any: ['PLATFORM'] },
  },
  build: async (world) => {
    const { tenant } = world
    const id = await paid(world)
    const quote = await everyField(world, fromGlobalId('WorkOrder', id, []))
    await answeredBy(tenant, 'CUSTOMER', quote, [quote.lines[1]?.id ?? ''])
    await done(tenant, 'Start', id)
    await done(tenant, 'AddFee', id, { ...lines[0], description: '费用' })
    // Two orders that used one serial number, whose old part nobody has.
    const { order } = await orderIn(tenant, 'IN_PROGRESS')
    const part = { partNumber: 'P-1', serial: 'PS-0', oldPart: { fate: 'MISSING', reason: world.person.words } }
    for (const used of [toGlobalId('WorkOrder', order.id), id]) await done(tenant, 'UsePart', used, part)
    return { ids: { quote: quote.id, order: id } }
  },
}
