import { partsAtHand } from '../../functions/parts/at-hand/parts-at-hand.use-case'
import { fromGlobalId } from '../../functions/shared/ids'
import { pointStandings } from '../../functions/supervision/point-standings.use-case'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { requestAction } from '../support/part-requests'
import { newPart, type PartAnswer } from '../support/parts'
import { moveStock, newWarehouse, stocked } from '../support/stock'
import { imageOf, orderOf } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, dispatch, offered, read, report } from '../support/work-orders'

const projectImages = deployed('project-insights', projectImagesBare)

/** Repairs of the tenant's model that removed the fault, the first of them with a part. */
const repaired = async ({ maker, model, region }: Tenant, part: PartAnswer, count: number, withPart: number) => {
  const party = { manufacturerId: maker.id, providerId: 'p', pointId: 's', region }
  const docs = Array.from({ length: count }, (_, i) => {
    const parts = i < withPart ? [{ id: `${i}`, partNumber: part.number, quantity: 1 }] : []
    return { ...orderOf(party, { faultCode: 'PUMP', parts }), modelId: model.id }
  })
  expect(await projectImages(docs.map(imageOf))).toBeUndefined()
}

const EXPLAINED = 'likelyParts { partNumber quantity by share } candidates { partsAtHand partsMissing }'
const explained = async (tenant: Tenant, role: Parameters<typeof read>[1], id: string) =>
  (await read<{ dispatch: unknown }>(tenant, role, id, `dispatch { ${EXPLAINED} }`))?.dispatch

const reportOf = async (tenant: Tenant, symptom: string): Promise<string> => {
  const { object, userErrors } = await report(tenant, { symptom })
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object.id
}

test('N12 K8 dispatch knows what the fault that is named was repaired with on this model, and whose shelf has it', async () => {
  const tenant = await newTenant()
  const { part } = await stocked(tenant)
  const wanting = await newPart(tenant, { tracking: 'NONE', shelfLifeDays: null })
  const warehouse = await newWarehouse(tenant)
  const received = { placeId: warehouse.id, partId: wanting.id, quantity: 1, reference: 'PO-1' }
  await moveStock('stockReceive', tenant.as.MANUFACTURER, received)
  await repaired(tenant, part, 10, 6)
  await repaired(tenant, wanting, 10, 5)
  const id = await reportOf(tenant, '水泵不转')
  await dispatch(id)
  const likelyParts = [
    { partNumber: part.number, quantity: 1, by: 'FAULT', share: 0.3 },
    { partNumber: wanting.number, quantity: 1, by: 'FAULT', share: 0.25 },
  ]
  const candidates = [{ partsAtHand: [part.number], partsMissing: [wanting.number] }]
  const untold = [{ partsAtHand: null, partsMissing: null }]
  for (const role of ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER', 'PLATFORM'] as const)
    expect(await explained(tenant, role, id)).toEqual({ likelyParts, candidates })
  for (const role of ['HOTLINE', 'TECHNICIAN'] as const)
    expect(await explained(tenant, role, id)).toEqual({ likelyParts, candidates: untold })
  for (const role of ['CUSTOMER', 'REGULATOR'] as const)
    expect(await explained(tenant, role, id)).toEqual({ likelyParts: [], candidates: untold })
})

test('N12 where too few repairs are counted parts count for nobody, and the explanation says so', async () => {
  const tenant = await newTenant()
  const { part } = await stocked(tenant)
  await repaired(tenant, part, 9, 9)
  const id = await offered(tenant)
  expect(await explained(tenant, 'SERVICE_POINT', id)).toEqual({
    likelyParts: [],
    candidates: [{ partsAtHand: null, partsMissing: null }],
  })
})

test('N12 what the point before asked for is what the order needs, whatever the model needs as a rule', async () => {
  const tenant = await newTenant()
  const { part } = await stocked(tenant)
  const asked = await newPart(tenant, { tracking: 'NONE', shelfLifeDays: null })
  await repaired(tenant, part, 10, 10)
  const orderId = await offered(tenant)
  await bringTo(tenant, orderId, 'ACCEPTED')
  const { SERVICE_POINT } = tenant.as
  for (const [partId, quantity] of [
    [asked.id, 1],
    [part.id, 2],
  ])
    expect(await requestAction('partRequestOpen', SERVICE_POINT, { orderId, partId, quantity })).toHaveProperty(
      'object.id',
    )
  await act(tenant, 'SERVICE_POINT', 'Return', orderId, { reason: '人手不足' })
  await dispatch(orderId)
  // Of the other nobody keeps stock: who has it cannot be told, so it does not count.
  expect(await explained(tenant, 'PLATFORM', orderId)).toMatchObject({
    likelyParts: [{ partNumber: part.number, quantity: 2, by: 'ASKED', share: 1 }],
  })
})

const wantingOf = ({ maker, model }: Tenant, orderId: string) => ({
  ...{ orderId, manufacturerId: maker.id, modelId: model.id },
  ...{ faultCodes: ['PUMP'], begun: false },
})

test.each(['dispatch-waiting', 'sweep-orders'] as const)(
  'N12 %s asks as well who has the parts and how points stand, of orders that wait or were forgotten',
  async (name) => {
    const tenant = await newTenant()
    const { part, pointId } = await stocked(tenant)
    await repaired(tenant, part, 10, 10)
    const wanting = { ...wantingOf(tenant, 'begun'), begun: true }
    const [found] = await deployed(name, partsAtHand)([wanting], [tenant.region], new Date())
    expect(found?.at.size).toBe(2)
    const standingsOf = deployed(name, pointStandings)
    expect(await standingsOf([fromGlobalId('ServicePoint', pointId, [])])).toHaveLength(1)
  },
)

describe('N12 what it costs to ask', () => {
  test('two Queries and nothing else where nothing tells, and five reads for a part, however many orders ask', async () => {
    const tenant = await newTenant()
    const ask = (count: number) =>
      measured(() =>
        partsAtHand(
          Array.from({ length: count }, (_, i) => wantingOf(tenant, `o${i}`)),
          [tenant.region],
          new Date(),
        ),
      )
    expect((await ask(1)).cost).toMatchObject({ operations: '2 Query', read: 1 })
    const { part, pointId, vanId } = await stocked(tenant)
    await repaired(tenant, part, 10, 10)
    const known = await ask(1)
    expect(known.cost).toMatchObject({ calls: 5, operations: '3 Query + 2 GetItem', read: 2.5 })
    expect((await ask(50)).cost).toEqual(known.cost)
    const places = [
      `POINT~${fromGlobalId('ServicePoint', pointId, [])}`,
      `VAN~${fromGlobalId('Technician', vanId, [])}`,
    ]
    expect([...(known.result[0]?.at.keys() ?? [])].sort()).toEqual(places)
  })
})
