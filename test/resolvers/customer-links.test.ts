import { addDays, dayOf, startOfDay } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { schema } from '../support/access/schema'
import { callApi, mutate, newKey } from '../support/api'
import { bringComplaintTo, type ComplaintAnswer } from '../support/complaints'
import { codeOn, linkTo } from '../support/links'
import { measured } from '../support/meter'
import { quoted } from '../support/quotes'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, contactOf, offered, report, visit } from '../support/work-orders'

/** One action by the holder of a link. */
const byLink = async (link: { token: string }, name: string, input: Readonly<Record<string, unknown>>) => {
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type
  const { data, errors } = await callApi<Record<string, { workOrder: { state: string } | null; userErrors: never[] }>>({
    query: `mutation($input: ${type}) { ${name}(input: $input) { workOrder { id state reports rating { score comment } } userErrors { code field } } }`,
    variables: { input: { idempotencyKey: newKey(), ...input } },
    ...link,
  })
  expect(errors).toEqual([])
  return data[name]
}

const opened = async (link: { token: string }, select = 'workOrder { id state } unit { serial }') =>
  (
    await callApi<{ link: { workOrder: { id: string } | null; unit: object | null } }>({
      query: `{ link { ${select} } }`,
      ...link,
    })
  ).data.link

const moneyBy = async (link: { token: string }, id: string) => {
  const query = `query($id: ID!) {
    quotes(orderId: $id, first: 5) { edges { node { id state } } } workOrderBill(id: $id) { customerPays { amount } } }`
  return (await callApi({ query, variables: { id }, ...link })).data
}

const answerBy = async (
  link: { token: string },
  { id, version, refusedLineIds }: Readonly<Record<string, unknown>>,
) => {
  const { data } = await callApi<{ quoteAnswer: object }>({
    query: `mutation($input: QuoteAnswerInput!) { quoteAnswer(input: $input) {
      quote { state answeredBy refused { amount } } userErrors { code } } }`,
    variables: { input: { idempotencyKey: newKey(), id, version, refusedLineIds } },
    ...link,
  })
  return data.quoteAnswer
}

describe('a link to an order', () => {
  let tenant: Tenant
  let id: string
  let link: { token: string }

  beforeEach(async () => {
    tenant = await newTenant()
    id = await offered(tenant)
    link = await linkTo(tenant, id)
  })

  test('shows where it stands, who comes and when, what it costs, the rights and what to do next', async () => {
    await bringTo(tenant, id, 'SCHEDULED')
    const shown = await opened(
      link,
      `expiresAt workOrder { state technician { name } servicePoint { name } appointment { from to } fees { amount { amount } }
        feeTotal { amount } contact { phone address masked } unit { rights { unknown by } } actions }`,
    )
    expect(shown.workOrder).toMatchObject({
      state: 'SCHEDULED',
      technician: { name: '李工' },
      servicePoint: { name: '网点' },
      appointment: { from: expect.any(String) },
      feeTotal: { amount: 0 },
      contact: { masked: true, address: null },
      actions: expect.arrayContaining(['CANCEL', 'REPORT_AGAIN']),
    })
  })

  test('opens no other order, not even of the same customer', async () => {
    const other = await report(tenant, { serviceItem: 'MAINTENANCE' })
    const refused = await byLink(link, 'workOrderCancel', { id: other.object?.id, reason: '不用了' })
    expect(refused).toEqual({ workOrder: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] })
  })

  test('O1 urges, confirms and rates: the log says that it was done by a link', async () => {
    expect(await byLink(link, 'workOrderUrge', { id, reason: '家有老人' })).toMatchObject({ workOrder: { reports: 2 } })
    await bringTo(tenant, id, 'COMPLETED')
    expect(await byLink(link, 'workOrderConfirm', { id })).toMatchObject({ workOrder: { state: 'CONFIRMED' } })
    const rated = await byLink(link, 'workOrderRate', { id, score: 5, comment: '很快' })
    expect(rated).toMatchObject({ workOrder: { rating: { score: 5, comment: '很快' } } })
    const query =
      'query($id: ID!) { node(id: $id) { ... on WorkOrder { events(first: 50) { edges { node { role action } } } } } }'
    const { data } = await callApi<{ node: { events: { edges: { node: object }[] } } }>({
      query,
      variables: { id },
      viewer: tenant.as.MANUFACTURER,
    })
    const log = data.node.events.edges.map(({ node }) => node)
    for (const action of ['REPORT_AGAIN', 'CONFIRM', 'RATE'])
      expect(log).toContainEqual({ role: 'LINK_HOLDER', action })
  })

  test('F2 is shown every line of the quote and answers it; the bill holds what was approved', async () => {
    id = await offered(tenant, { serviceItem: 'PAID_REPAIR' })
    link = await linkTo(tenant, id)
    await bringTo(tenant, id, 'IN_PROGRESS')
    const quote = await quoted({ tenant, id }, [
      { kind: 'VISIT', unitPrice: 3000 },
      { kind: 'MATERIAL', unitPrice: 500 },
    ])
    expect(await moneyBy(link, id)).toMatchObject({ quotes: { edges: [{ node: { id: quote.id, state: 'OFFERED' } }] } })
    const refusedLineIds = [quote.lines[1]?.id]
    const other = await linkTo(tenant, await offered(tenant))
    expect(await answerBy(other, { ...quote, refusedLineIds })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    expect(await answerBy(link, { ...quote, refusedLineIds })).toEqual({
      quote: { state: 'APPROVED', answeredBy: 'LINK_HOLDER', refused: { amount: 500 } },
      userErrors: [],
    })
    await act(tenant, 'TECHNICIAN', 'AddFee', id, { kind: 'VISIT', description: '上门', unitPrice: 3000 })
    expect(await moneyBy(link, id)).toMatchObject({ workOrderBill: { customerPays: { amount: 3000 } } })
    expect(await moneyBy(other, id)).toEqual({ quotes: { edges: [] }, workOrderBill: null })
    await act(tenant, 'CUSTOMER', 'LinksRevoke', id)
    expect(await moneyBy(link, id)).toEqual({ quotes: { edges: [] }, workOrderBill: null })
  })

  test('complains: a dispute that the one complained of cannot close', async () => {
    await bringTo(tenant, id, 'COMPLETED')
    expect(await byLink(link, 'workOrderDispute', { id, reason: '还是漏水' })).toMatchObject({
      workOrder: { state: 'DISPUTED' },
    })
    const { userErrors } = await act(tenant, 'SERVICE_POINT', 'Accept', id)
    expect(userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }])
  })

  test('Q5 complains about this order and no other, reads what becomes of it, answers, and opens it anew', async () => {
    await bringTo(tenant, id, 'COMPLETED')
    const by = async (name: string, input: Readonly<Record<string, unknown>>, holder = link) => {
      const { data } = await callApi<
        Record<string, { complaint: ComplaintAnswer | null; userErrors: { code: string }[] }>
      >({
        query: `mutation($input: ${schema.getMutationType()?.getFields()[name]?.args[0]?.type}) {
          ${name}(input: $input) { complaint { id version state level } userErrors { code } } }`,
        variables: { input: { idempotencyKey: newKey(), ...input } },
        ...holder,
      })
      return { found: data[name]?.complaint, codes: data[name]?.userErrors.map(({ code }) => code).join() }
    }
    const said = { topic: 'FEES', against: 'POINT', wish: 'REFUND', text: '多收了钱，请打 13912345678' }
    const made = await by('complaintReceive', { ...said, orderId: id })
    expect(made).toMatchObject({ found: { state: 'RECEIVED', level: 'POINT' }, codes: '' })
    const other = await offered(tenant)
    expect((await by('complaintReceive', { ...said, orderId: other })).codes).toBe('NOT_FOUND')
    const alone = { ...said, against: 'MAKER', manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }
    expect((await by('complaintReceive', { ...alone, region: tenant.region })).codes).toBe('REQUIRED')
    const complaint = made.found as ComplaintAnswer
    const decided = await bringComplaintTo(tenant, complaint, 'DECIDED')
    // The other order's holder neither reads nor answers it.
    const stranger = await linkTo(tenant, other)
    const { version } = decided
    const answered = { id: complaint.id, version, agreed: true }
    expect((await by('complaintAnswer', answered, stranger)).codes).toBe('NOT_FOUND')
    const shown = 'id state decision { text } said { edges { node { text phone } } } log { edges { cursor } }'
    const read = async () => (await opened(link, `workOrder { complaints { edges { node { ${shown} } } } }`)).workOrder
    // What is passed on with the link is no number, and nothing of what the levels wrote to each other.
    const words = { text: expect.not.stringContaining('13912345678'), phone: null }
    const told = { state: 'DECIDED', decision: { text: '退还 50 元' }, said: { edges: [{ node: words }] } }
    const node = { id: complaint.id, ...told, log: { edges: [] } }
    expect(await read()).toEqual({ complaints: { edges: [{ node }] } })
    // The complaint, its order and the calendar, and one transaction.
    const { result: closed, cost } = await measured(() => by('complaintAnswer', answered))
    expect(cost.operations).toBe('4 GetItem + TransactWriteItems')
    expect(closed.found).toMatchObject({ state: 'CLOSED' })
    const anew = { id: complaint.id, version: closed.found?.version, text: '还没有退' }
    const opened2 = await by('complaintReopen', anew)
    expect(opened2.found).toMatchObject({ state: 'RECEIVED', level: 'PROVIDER' })
    // With the links its word is gone.
    expect(await act(tenant, 'HOTLINE', 'LinksRevoke', id)).toMatchObject({ userErrors: [] })
    expect(await read()).toBeNull()
    const late = { id: complaint.id, version: opened2.found?.version, text: '算了' }
    expect((await by('complaintWithdraw', late)).codes).toBe('NOT_FOUND')
    expect((await by('complaintReceive', { ...said, orderId: id })).codes).toBe('NOT_FOUND')
  })

  test('opens nothing once the links were revoked; a new one opens again', async () => {
    const { userErrors } = await mutate({
      name: 'workOrderLinksRevoke',
      viewer: tenant.as.CUSTOMER,
      input: { id },
      select: 'workOrder { id }',
    })
    expect(userErrors).toEqual([])
    expect(await opened(link)).toEqual({ workOrder: null, unit: null })
    const refused = await byLink(link, 'workOrderUrge', { id, reason: '请尽快' })
    expect(refused).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    expect((await opened(await linkTo(tenant, id))).workOrder?.id).toBe(id)
  })

  test('the same request twice makes one link; after the links were revoked its repeat makes none', async () => {
    const input = { id, idempotencyKey: newKey(), days: 7 }
    const issue = () =>
      mutate<{ token: string; expiresAt: string }>({
        name: 'workOrderLinkIssue',
        viewer: tenant.as.HOTLINE,
        input,
        select: 'link { token expiresAt }',
      })
    const [first, second] = [await issue(), await issue()]
    expect(first.object).toEqual(second.object)
    expect(first.object?.expiresAt).toBe(startOfDay(addDays(dayOf(new Date()), 8)))
    await act(tenant, 'CUSTOMER', 'Urge', id, { reason: '请尽快' })
    expect((await issue()).object).toEqual(first.object)
    await act(tenant, 'HOTLINE', 'LinksRevoke', id)
    expect((await issue()).object).toBeNull()
  })

  test('costs the same however long the log is: to make one, and to read what it opens', async () => {
    const made = async () => (await measured(() => linkTo(tenant, id))).cost.operations
    const read = async () => (await measured(() => opened(link))).cost.operations
    const before = [await made(), await read()]
    expect(before).toEqual(['2 GetItem + TransactWriteItems', 'GetItem'])
    for (let i = 0; i < 5; i += 1) await act(tenant, 'CUSTOMER', 'Urge', id, { reason: '请尽快' })
    expect([await made(), await read()]).toEqual(before)
  })

  test.each([0, 91, -1])('lasts 1 to 90 days, not %d', async (days) => {
    const { userErrors } = await mutate({
      name: 'workOrderLinkIssue',
      viewer: tenant.as.HOTLINE,
      input: { id, days },
      select: 'link { token }',
    })
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['input', 'days'] }])
  })

  test.each([
    [0, undefined, 'OUT_OF_RANGE', 'score'],
    [6, undefined, 'OUT_OF_RANGE', 'score'],
    [3, '好'.repeat(501), 'TOO_LONG', 'comment'],
  ])('a rating of %d with %p is refused', async (score, comment, code, field) => {
    await bringTo(tenant, id, 'COMPLETED')
    const answer = await byLink(link, 'workOrderRate', { id, score, comment })
    expect(answer?.userErrors).toEqual([{ code, field: ['input', field] }])
  })

  test('a rating before the work is done is refused, and a point cannot rate itself', async () => {
    expect(await byLink(link, 'workOrderRate', { id, score: 5 })).toMatchObject({
      userErrors: [{ code: 'ACTION_NOT_ALLOWED' }],
    })
    const query =
      'mutation($id: ID!) { workOrderRate(input: { idempotencyKey: "r", id: $id, score: 5 }) { userErrors { code } } }'
    const { errors } = await callApi({ query, variables: { id }, viewer: tenant.as.SERVICE_POINT })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('the code on a unit', () => {
  let tenant: Tenant
  let code: { token: string }
  const claim = ({ maker, unit, region }: Tenant) => ({
    manufacturerId: toGlobalId('Manufacturer', maker.id),
    serial: unit.serial,
    symptom: '不脱水',
    region,
  })
  const reportBy = async (link: { token: string }, input: Readonly<Record<string, unknown>>) => {
    const query = `mutation($input: WorkOrderReportInput!) { workOrderReport(input: $input) {
      workOrder { id } wasOpen link { token } userErrors { code field } } }`
    const variables = { input: { idempotencyKey: newKey(), ...input } }
    const { data, errors } = await callApi<{
      workOrderReport: { wasOpen: boolean; link: { token: string } | null; userErrors: { code: string }[] }
    }>({ query, variables, ...link })
    expect(errors).toEqual([])
    return data.workOrderReport
  }

  beforeEach(async () => {
    tenant = await newTenant()
    code = await codeOn(tenant)
  })

  test('is the same each time it is printed, and shows the unit and its rights', async () => {
    expect(await codeOn(tenant)).toEqual(code)
    expect(await opened(code, 'expiresAt workOrder { id } unit { serial rights { unknown by } }')).toMatchObject({
      expiresAt: null,
      workOrder: null,
      unit: { serial: tenant.unit.serial },
    })
  })

  test('O1 starts a report without an account, and gives a link to it', async () => {
    const { wasOpen, link, userErrors } = await reportBy(code, { ...claim(tenant), contact: contactOf(tenant) })
    expect({ wasOpen, userErrors }).toEqual({ wasOpen: false, userErrors: [] })
    const shown = await opened(link ?? { token: '' }, 'workOrder { channel state contact { masked } }')
    expect(shown.workOrder).toEqual({ channel: 'UNIT_CODE', state: 'AWAITING_DISPATCH', contact: { masked: true } })
  })

  test('who reads it later learns nothing of the order that is open for the unit', async () => {
    await report(tenant)
    const stranger = await newTenant()
    const answer = await reportBy(code, { ...claim(tenant), contact: contactOf(stranger) })
    expect(answer).toEqual({ workOrder: null, wasOpen: true, link: null, userErrors: [] })
  })

  test('the same report sent twice gives one order and a link each time', async () => {
    const input = { ...claim(tenant), contact: contactOf(tenant), idempotencyKey: newKey() }
    const [first, second] = [await reportBy(code, input), await reportBy(code, input)]
    expect(second).toEqual(first)
    const { workOrder } = await opened(first.link ?? { token: '' })
    await act(tenant, 'HOTLINE', 'LinksRevoke', workOrder?.id ?? '')
    // Sent again, it must not open what was closed.
    expect((await reportBy(code, input)).link).toBeNull()
  })

  test('reports no other unit and no model', async () => {
    const other = await newTenant()
    const foreign = await reportBy(code, { ...claim(other), contact: contactOf(tenant) })
    expect(foreign.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'serial'] }])
    const { manufacturerId: _maker, serial: _serial, ...plain } = claim(tenant)
    const modelId = toGlobalId('ProductModel', tenant.model.id)
    const model = await reportBy(code, { ...plain, modelId, contact: contactOf(tenant) })
    expect(model.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'modelId'] }])
  })

  test('opens nothing once it was replaced', async () => {
    const { id, version } = tenant.unit
    const { userErrors } = await mutate({
      name: 'unitUpdate',
      viewer: tenant.as.MANUFACTURER,
      input: { id: toGlobalId('Unit', id), version, replaceCode: true },
      select: 'unit { id }',
    })
    expect(userErrors).toEqual([])
    expect(await opened(code)).toEqual({ workOrder: null, unit: null })
    const refused = await reportBy(code, { ...claim(tenant), contact: contactOf(tenant) })
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await opened(await codeOn(tenant))).unit).not.toBeNull()
  })

  test('is printed by the maker alone: a dealer, a point and a customer get none', async () => {
    const query =
      'query($maker: ID!, $serial: String!) { unit(manufacturerId: $maker, serial: $serial) { reportCode { token } } }'
    const variables = { maker: toGlobalId('Manufacturer', tenant.maker.id), serial: tenant.unit.serial }
    for (const role of ['DEALER', 'SERVICE_POINT', 'CUSTOMER'] as const) {
      const { data } = await callApi({ query, variables, viewer: tenant.as[role] })
      expect(data).toEqual({ unit: { reportCode: null } })
    }
  })
})

describe('a token that is no link of ours', () => {
  const forge = async (token: string, change: (payload: Record<string, unknown>) => void): Promise<string> => {
    const [head, body, signature] = token.split('.')
    const payload = JSON.parse(Buffer.from(body ?? '', 'base64url').toString())
    change(payload)
    return [head, Buffer.from(JSON.stringify(payload)).toString('base64url'), signature].join('.')
  }
  const codeFor = async (token: string) =>
    (await callApi({ query: '{ link { expiresAt } }', token })).errors.map(({ extensions }) => extensions.reason)

  test('is refused: changed, unsigned, or signed by an issuer of accounts', async () => {
    const tenant = await newTenant()
    const { token } = await linkTo(tenant, await offered(tenant))
    const other = await forge(token, (payload) => {
      payload.to = { orderId: 'another', generation: 0 }
    })
    expect(await codeFor(other)).toEqual(['TOKEN_INVALID'])
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.AAAA`
    expect(await codeFor(none)).toEqual(['TOKEN_INVALID'])
    const claims = { role: 'LINK_HOLDER', sub: 'x', to: { orderId: 'x', generation: 0 } }
    const { errors } = await callApi({ query: '{ link { expiresAt } }', viewer: claims as never })
    expect(errors).toMatchObject([{ extensions: { reason: 'CLAIM_MISSING' } }])
  })

  test('is refused once it has run out', async () => {
    const { signLink } = await import('../../functions/platform/links')
    const expiresAt = new Date(Date.now() - 60_000).toISOString()
    const token = await signLink({ subject: 'link:x', to: { orderId: 'x', generation: 0 }, expiresAt })
    expect(await codeFor(token)).toEqual(['TOKEN_EXPIRED'])
  })
})

test('a customer’s own visit times are shown by a link made by the technician who comes', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  await bringTo(tenant, id, 'ACCEPTED')
  await act(tenant, 'SERVICE_POINT', 'Schedule', id, visit(tenant))
  const link = await linkTo(tenant, id, 'TECHNICIAN')
  expect((await opened(link)).workOrder).toMatchObject({ state: 'SCHEDULED' })
})
