import { csv } from '../support/sheets'
import type { Network, People } from './network'
import { report, stages } from './orders'
import { assert, eventually, step } from './steps'
import { uploaded } from './uploads'

const COUNTED = ['partNumber', 'booked', 'asOf', 'counted', 'reason']
const PHONE = '13800000077'

interface Balance {
  readonly available: number
  readonly quarantined: number
}

/** Stock of the maker: what an order waits for, a lot that is recalled, a count by file. */
export const stock = async (network: Network, people: People): Promise<{ sourced: () => Promise<void> }> => {
  const { manufacturerId, modelId } = network
  const { maker, servicePoint } = people
  const make = async (mutation: string, input: object, field: string): Promise<{ id: string; version: number }> =>
    (
      await maker.act<Record<string, { id: string; version: number }>>(
        mutation,
        { ...input },
        `${field} { id version }`,
      )
    )[field] as { id: string; version: number }
  const newPart = (partNumber: string, tracking: string) =>
    make(
      'partCreate',
      {
        ...{ manufacturerId, partNumber, nameZh: '主控板', wearClass: 'ORDINARY', leadTimeDays: 14, tracking },
        ...{ cost: 8000, priceCeiling: 20_000, fits: [{ modelId, quantity: 1 }] },
      },
      'part',
    )
  const balanceOf = async (placeId: string, partId: string): Promise<Balance> => {
    const query = `query ($placeId: ID!, $partId: ID!) {
      stockCard(placeId: $placeId, partId: $partId) { balance { available quarantined } } }`
    return (await maker.ask<{ stockCard: { balance: Balance } }>(query, { placeId, partId })).stockCard.balance
  }
  const receive = (placeId: string, partId: string, quantity: number, lot?: string) =>
    maker.act(
      'stockReceive',
      { placeId, partId, quantity, reference: 'PO-1', ...(lot ? { lot } : {}) },
      'movement { id }',
    )

  const place = { manufacturerId, name: '武汉中心库', region: '420106' }
  const warehouse = await step('the maker opens a warehouse', () => make('warehouseOpen', place, 'warehouse'))
  const [board, capacitor] = await step('and adds parts', async () => [
    await newPart('P-10', 'NONE'),
    await newPart('P-11', 'LOT'),
  ])
  if (!board || !capacitor) throw new Error('no parts')

  const requestId = await step('an order at work waits for a part that nobody has', async () => {
    const customer = await people.customer(PHONE)
    const orderId = await report(customer, PHONE, modelId)
    for (const [, run] of stages(orderId, customer, network, people).slice(0, 4)) await run()
    const { partRequest } = await servicePoint.act<{ partRequest: { id: string; state: string } }>(
      'partRequestOpen',
      { orderId, partId: board.id },
      'partRequest { id state }',
    )
    assert(partRequest.state === 'BACKORDERED', partRequest.state)
    return partRequest.id
  })
  await step('a lot comes in and is recalled: the queue sets it apart', async () => {
    await receive(warehouse.id, capacitor.id, 10, 'L-1')
    const query = 'query ($partId: ID!) { partLot(partId: $partId, lot: "L-1") { id version } }'
    const { partLot } = await maker.ask<{ partLot: { id: string; version: number } }>(query, { partId: capacitor.id })
    await maker.act('partLotBlock', { ...partLot, reason: '电容鼓包' }, 'partLot { id }', 'PartLotInput')
    await eventually('what is set apart', async () => {
      const { available, quarantined } = await balanceOf(warehouse.id, capacitor.id)
      return available === 0 && quarantined === 10 ? true : undefined
    })
  })
  return {
    sourced: async () => {
      await step('the part comes in: the queue gives it to the order that waits', async () => {
        await receive(warehouse.id, board.id, 5)
        await eventually('the part', async () => {
          const query = 'query ($id: ID!) { node(id: $id) { ... on PartRequest { state } } }'
          const { node } = await maker.ask<{ node: { state: string } }>(query, { id: requestId })
          return node.state === 'ORDERED' ? node : undefined
        })
      })
      await step('a count by file is booked', async () => {
        const { available } = await balanceOf(warehouse.id, board.id)
        const row = ['P-10', available + 1, new Date().toISOString(), available, '盘亏']
        const attachmentId = await uploaded(maker, csv([COUNTED, row], '盘点.csv'))
        const input = { placeId: warehouse.id, manufacturerId, attachmentId, dryRun: false }
        const { stockCountImport } = await maker.act<{ stockCountImport: { id: string } }>(
          'stockCountImport',
          input,
          'stockCountImport { id }',
        )
        await eventually('the count', async () => {
          const query = `query ($id: ID!) { node(id: $id) { ... on StockCountImport {
            state problems(first: 5) { edges { node { message } } } } } }`
          const { node } = await maker.ask<{ node: { state: string } }>(query, { id: stockCountImport.id })
          assert(node.state !== 'REFUSED', JSON.stringify(node))
          return node.state === 'DONE' ? node : undefined
        })
      })
    },
  }
}
