import { readFileSync } from 'node:fs'
import { addDays, dayOf } from '../../functions/shared/days'
import { HEADERS, rowOf } from '../support/parts-rows'
import { csv } from '../support/sheets'
import { type Caller, post } from './api'
import { runSchedule } from './jobs'
import { county, type Network, type People, province } from './network'
import { assert, eventually, step } from './steps'
import { uploaded } from './uploads'

const today = () => dayOf(new Date().toISOString())

interface Edges<T> {
  readonly edges: readonly { readonly node: T }[]
}

const nodes = <T>({ edges }: Edges<T>): T[] => edges.map(({ node }) => node)

interface Delivery {
  readonly type: string
}

const deliveriesOf = async (maker: Caller): Promise<Delivery[]> => {
  const query = '{ webhookEndpoints { edges { node { deliveries { edges { node { type } } } } } } }'
  const { webhookEndpoints } = await maker.ask<{ webhookEndpoints: Edges<{ deliveries: Edges<Delivery> }> }>(query)
  return nodes(webhookEndpoints).flatMap(({ deliveries }) => nodes(deliveries))
}

/** Before the orders: what happens to them is told. The name is one that no server may have (RFC 2606). */
export const subscribe = (maker: Caller): Promise<unknown> =>
  step('the maker subscribes to webhooks', () =>
    maker.act(
      'webhookEndpointRegister',
      { url: 'https://hooks.sanbao.example/told', types: ['WORK_ORDER_REPORTED', 'WORK_ORDER_CLOSED'] },
      'webhookEndpoint { id } secret',
    ),
  )

interface Changes {
  readonly token: string
  readonly kinds: readonly string[]
}

const follow = async (caller: Caller, region: string, token?: string): Promise<Changes> => {
  const query = `query ($region: RegionCode!, $token: String) {
    changesSince(scope: { region: $region }, token: $token) { token kinds } }`
  return (await caller.ask<{ changesSince: Changes }>(query, { region, ...(token ? { token } : {}) })).changesSince
}

const complaints = async (orderId: string, customer: Caller, { regulator, servicePoint }: People): Promise<void> => {
  const { token } = await follow(regulator, province)
  const said = { topic: 'FEES', against: 'POINT', wish: 'REFUND', text: '多收了上门费' }
  const { complaint } = await step('the customer complains of the order', () =>
    customer.act<{ complaint: { id: string } }>('complaintReceive', { orderId, ...said }, 'complaint { id }'),
  )
  await step('the service point acknowledges it', () =>
    servicePoint.act('complaintAcknowledge', { id: complaint.id, version: 1 }, 'complaint { state }', 'ComplaintInput'),
  )
  await step('who follows the province is told that complaints changed', () =>
    eventually('the mark', async () => {
      const { kinds } = await follow(regulator, province, token)
      return kinds.includes('COMPLAINTS') ? kinds : undefined
    }),
  )
}

const supervision = async (network: Network, { regulator, maker }: People): Promise<void> => {
  const demand = { region: county, matter: 'FEES', doneBy: addDays(today(), 30), text: '限期退还多收的上门费' }
  const { rectification } = await step('the authority demands that it is put right', () =>
    regulator.act<{ rectification: { id: string; version: number } }>(
      'rectificationIssue',
      { manufacturerId: network.manufacturerId, ...demand },
      'rectification { id version state }',
    ),
  )
  const { id, version } = rectification
  await step('the maker acknowledges the demand', () =>
    maker.act('rectificationAcknowledge', { id, version }, 'rectification { state }', 'RectificationInput'),
  )
  const minutes = { title: '质量例会', heldOn: today(), from: addDays(today(), -30), to: addDays(today(), -1) }
  const resolutions = [{ what: '更换排水泵供应商批次', who: '采购部', dueOn: addDays(today(), 7) }]
  await step('a quality meeting is put on record', () =>
    maker.act('qualityMeetingRecord', { ...minutes, resolutions }, 'qualityMeeting { id }'),
  )
}

const parts = async ({ manufacturerId, modelId }: Network, { maker }: People): Promise<void> => {
  const { part } = await step('the maker adds a part', () =>
    maker.act<{ part: { id: string } }>(
      'partCreate',
      {
        ...{ manufacturerId, partNumber: 'P-1', nameZh: '排水泵', nameEn: 'Drain pump', wearClass: 'ORDINARY' },
        ...{ leadTimeDays: 14, tracking: 'NONE', cost: 8000, priceCeiling: 20_000 },
        fits: [{ modelId, position: '12-3', quantity: 1 }],
      },
      'part { id }',
    ),
  )
  assert(part.id, 'no part')
  const { partsImport } = await step('the maker sends a catalogue', async () =>
    maker.act<{ partsImport: { id: string } }>(
      'partsImport',
      {
        ...{ manufacturerId, dryRun: false },
        attachmentId: await uploaded(maker, csv([HEADERS, rowOf('P-2', { models: 'JC-100@12-4*1' })])),
      },
      'partsImport { id }',
    ),
  )
  await step('the stream has it taken over', () =>
    eventually('the import', async () => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on PartsImport { state counts { added problems } } } }'
      const { node } = await maker.ask<{ node: { state: string; counts: { added: number } | null } }>(query, {
        id: partsImport.id,
      })
      assert(node.state !== 'REFUSED', JSON.stringify(node))
      return node.state === 'DONE' ? node : undefined
    }),
  )
}

const exported = async ({ maker }: People): Promise<void> => {
  const month = today().slice(0, 7)
  await step('the maker asks for an export', () =>
    maker.act('dataExportRequest', { format: 'CSV', from: month, to: month }, 'dataExport { id }'),
  )
  await step('the stream and the queue have it written, and it can be downloaded', async () => {
    const query = '{ dataExports { edges { node { state rows files { url } } } } }'
    interface Shown {
      readonly state: string
      readonly rows: number
      readonly files: readonly { readonly url: string }[]
    }
    const done = await eventually('the export', async () => {
      const [one] = nodes((await maker.ask<{ dataExports: Edges<Shown> }>(query)).dataExports)
      return one?.state === 'DONE' ? one : undefined
    })
    assert(done.rows >= 6, JSON.stringify(done))
    const file = await fetch(done.files[0]?.url ?? '')
    assert(file.ok, `the store answered ${file.status}`)
    assert((await file.text()).trimEnd().split('\r\n').length >= done.rows, 'the file is short')
  })
}

/** Before the first order opens the ledger with today: a day is sealed once it is over. */
export const planSeals = (): Promise<unknown> =>
  step('the night’s run has yesterday sealed', () => runSchedule('plan-seals', new Date()))

const evidence = async ({ regulator }: People): Promise<void> => {
  await step('the queue has the day sealed', () =>
    eventually(
      'the seal',
      async () => {
        const query = '{ evidenceSeals { edges { node { day } } } }'
        const found = nodes((await regulator.ask<{ evidenceSeals: Edges<{ day: string }> }>(query)).evidenceSeals)
        return found.length > 0 ? found : undefined
      },
      90,
    ),
  )
}

const published = (apiEndpoint: string) =>
  step('anyone at all may read the published lists', async () => {
    const { status, body } = await post(apiEndpoint, { query: '{ publicManufacturers { edges { node { name } } } }' })
    assert(status === 200 && JSON.stringify(body.data).includes('江城电器'), `HTTP ${status}: ${JSON.stringify(body)}`)
  })

const told = async ({ maker }: People, orders: number): Promise<void> => {
  await step('the stream has each order told to the endpoint', () =>
    eventually('the deliveries', async () => {
      const found = await deliveriesOf(maker)
      return found.filter(({ type }) => type === 'WORK_ORDER_REPORTED').length === orders ? found : undefined
    }),
  )
  await step('the clock calls the sweep of retries by itself: no step does', () =>
    eventually(
      'the call',
      async () => {
        const log = readFileSync(process.env.EMULATOR_LOG ?? '', 'utf8')
        return log.includes('EventBridge → Lambda Sanbao-sweep-webhooks: dispatched') || undefined
      },
      90,
    ),
  )
}

/** What there is beside orders and callbacks, each once, over HTTP. */
export const capabilities = async (
  apiEndpoint: string,
  { network, people }: { readonly network: Network; readonly people: People },
  { orderIds, customer }: { readonly orderIds: readonly string[]; readonly customer: Caller },
): Promise<void> => {
  const [first = ''] = orderIds
  await complaints(first, customer, people)
  await supervision(network, people)
  await parts(network, people)
  await exported(people)
  await evidence(people)
  await published(apiEndpoint)
  await told(people, orderIds.length)
}
