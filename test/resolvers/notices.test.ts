import { commit } from '../../functions/platform/commit'
import { noticeWrite } from '../../functions/platform/notices'
import { toGlobalId } from '../../functions/shared/ids'
import type { Inbox } from '../../functions/shared/notice'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { newTenant } from '../support/tenant'

interface NoticeData {
  readonly id: string
  readonly text: string
  readonly readAt: string | null
}

const tell = async (inbox: Inbox, agreementId: string, count: number) => {
  for (let i = 0; i < count; i += 1)
    await commit([
      noticeWrite({
        kind: 'EVALUATION_OPENED',
        inbox,
        subject: { type: 'Agreement', id: agreementId },
        at: `2026-11-0${i + 1}T00:00:00.000Z`,
        params: { endsOn: `2026-12-0${i + 1}`, proposal: 'RENEW' },
      }),
    ])
}

const listed = async (viewer: TokenClaims, args = '', headers = {}) => {
  const query = `{ notices${args} { edges { node { id text readAt subjectId dueOn daysAhead } } pageInfo { hasNextPage endCursor } } }`
  type Data = { notices: { edges: { node: NoticeData }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
  const { data, errors } = await callApi<Data>({ viewer, query, headers })
  expect(errors).toEqual([])
  return { nodes: data.notices.edges.map(({ node }) => node), ...data.notices.pageInfo }
}

const read = (viewer: TokenClaims, input: object) =>
  mutate<NoticeData>({ name: 'noticeRead', viewer, input: { ...input }, select: 'notice { id text readAt }' })

test('an inbox shows newest first, page by page, in the reader’s language', async () => {
  const { as, provider, agreement } = await newTenant()
  await tell({ role: 'PROVIDER', id: provider.id }, agreement.id, 3)
  const first = await listed(as.PROVIDER, '(first: 2)')
  expect(first).toMatchObject({ hasNextPage: true, nodes: [{ text: expect.stringContaining('2026-12-03') }, {}] })
  const rest = await listed(as.PROVIDER, `(first: 2, after: "${first.endCursor}")`)
  expect(rest).toMatchObject({ hasNextPage: false, nodes: [{ text: expect.stringContaining('2026-12-01') }] })
  const [chinese] = (await listed(as.PROVIDER, '(first: 1)', { 'accept-language': 'zh-CN' })).nodes
  expect(chinese).toMatchObject({
    text: expect.stringContaining('重新评价'),
    subjectId: toGlobalId('Agreement', agreement.id),
  })
})

test('what was read leaves the unread, and stays read since the first time', async () => {
  const { as, maker, agreement } = await newTenant()
  await tell({ role: 'MANUFACTURER', id: maker.id }, agreement.id, 2)
  const [newest] = (await listed(as.MANUFACTURER)).nodes
  const done = await read(as.MANUFACTURER, { id: newest?.id })
  expect(done.userErrors).toEqual([])
  expect((await listed(as.MANUFACTURER, '(unread: true)')).nodes).toHaveLength(1)
  expect((await listed(as.MANUFACTURER)).nodes).toHaveLength(2)
  expect((await read(as.MANUFACTURER, { id: newest?.id })).object?.readAt).toBe(done.object?.readAt)
})

test('nobody reads or marks another’s: not the provider’s own point, not the platform', async () => {
  const { as, provider, agreement } = await newTenant()
  await tell({ role: 'PROVIDER', id: provider.id }, agreement.id, 1)
  const id = (await listed(as.PROVIDER)).nodes[0]?.id
  const { as: other } = await newTenant()
  for (const viewer of [as.SERVICE_POINT, as.MANUFACTURER, other.PROVIDER]) {
    expect((await listed(viewer)).nodes).toEqual([])
    expect((await read(viewer, { id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }])
  }
  for (const viewer of [as.PLATFORM, as.SERVICE_POINT, other.PROVIDER]) {
    const { data } = await callApi({ viewer, query: `{ node(id: "${id}") { id } }` })
    expect(data).toEqual({ node: null })
  }
})

test('the same request again answers the same; another payload under its key is refused', async () => {
  const { as, provider, agreement } = await newTenant()
  await tell({ role: 'PROVIDER', id: provider.id }, agreement.id, 2)
  const [a, b] = (await listed(as.PROVIDER)).nodes
  const idempotencyKey = newKey()
  const once = await read(as.PROVIDER, { id: a?.id, idempotencyKey })
  expect(await read(as.PROVIDER, { id: a?.id, idempotencyKey })).toEqual(once)
  expect((await read(as.PROVIDER, { id: b?.id, idempotencyKey })).userErrors).toMatchObject([
    { code: 'IDEMPOTENCY_KEY_REUSED' },
  ])
  expect((await read(as.PROVIDER, { id: toGlobalId('Agreement', agreement.id) })).userErrors).toMatchObject([
    { code: 'INVALID_ID', field: ['input', 'id'] },
  ])
})

test('a page is one Query, however full the inbox is', async () => {
  const { as, provider, agreement } = await newTenant()
  const cost = async () => (await measured(() => listed(as.PROVIDER, '(first: 1)'))).cost
  await tell({ role: 'PROVIDER', id: provider.id }, agreement.id, 1)
  const few = await cost()
  await tell({ role: 'PROVIDER', id: provider.id }, agreement.id, 9)
  expect(await cost()).toEqual(few)
  expect(few).toMatchObject({ calls: 1, operations: 'Query' })
})
