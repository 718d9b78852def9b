import { createProceduresStore } from '../../functions/procedures/procedures.store'
import { bookId } from '../../functions/procedures/step-book'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey } from '../support/api'
import { measured } from '../support/meter'
import { changeBook, draftBook, eightSteps, made, publishBook, subjectOf } from '../support/procedures'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
const local = (id: string) => fromGlobalId('StepBook', id, [])

const inForce = ({ maker, category, model }: Tenant, day: Day) => {
  const subject = { serviceItem: 'WARRANTY_REPAIR', categoryId: category.id, modelId: model.id } as const
  return createProceduresStore().inForce(maker.id, subject, day)
}

describe('P4 which edition is in force', () => {
  test('follows from the day, whatever is published for later or was withdrawn; a model’s own goes before', async () => {
    const tenant = await newTenant()
    expect(await inForce(tenant, today)).toBeUndefined()
    const first = await publishBook(tenant, await draftBook(tenant), today)
    const next = made(await changeBook('Revise', tenant.as.MANUFACTURER, { id: first.id, version: 2, name: '第二版' }))
    const second = await publishBook(tenant, next, addDays(today, 10))
    const days = [-1, 0, 9, 10, 400].map((count) => addDays(today, count))
    const found = await Promise.all(days.map((day) => inForce(tenant, day)))
    expect(found).toEqual([undefined, first.id, first.id, second.id, second.id].map((id) => id && local(id)))
    const ofModel = await publishBook(
      tenant,
      await draftBook(tenant, { modelId: toGlobalId('ProductModel', tenant.model.id) }),
      addDays(today, 5),
    )
    expect([await inForce(tenant, addDays(today, 4)), await inForce(tenant, addDays(today, 5))]).toEqual([
      local(first.id),
      local(ofModel.id),
    ])
    const { id, version } = ofModel
    made(await changeBook('Withdraw', tenant.as.MANUFACTURER, { id, version, reason: '有误' }))
    expect(await inForce(tenant, addDays(today, 12))).toBe(local(second.id))
  })

  test('costs two small Queries, how many editions there are', async () => {
    const tenant = await newTenant()
    let book = await publishBook(tenant, await draftBook(tenant), today)
    const { cost: one } = await measured(() => inForce(tenant, today))
    for (let day = 1; day <= 6; day += 1) {
      const next = made(
        await changeBook('Revise', tenant.as.MANUFACTURER, { id: book.id, version: book.version, name: `第 ${day}` }),
      )
      book = await publishBook(tenant, next, addDays(today, day))
    }
    const { cost: seven } = await measured(() => inForce(tenant, addDays(today, 3)))
    expect(one).toEqual({ calls: 2, read: 2, write: 0, operations: '2 Query' })
    expect(seven).toEqual(one)
  })
})

describe('P2 P5 drawing a book up', () => {
  test('there is one book for one subject; another draft of it is refused', async () => {
    const tenant = await newTenant()
    const book = await draftBook(tenant)
    expect(local(book.id)).toBe(
      bookId(tenant.maker.id, { serviceItem: 'WARRANTY_REPAIR', categoryId: tenant.category.id }, 1),
    )
    const input = { ...subjectOf(tenant), name: '另一本', steps: eightSteps() }
    expect((await changeBook('Create', tenant.as.MANUFACTURER, input)).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ])
  })

  test('of a model of another maker there is none', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const modelId = toGlobalId('ProductModel', other.model.id)
    const input = { ...subjectOf(tenant), modelId, name: '步骤书', steps: eightSteps() }
    expect((await changeBook('Create', tenant.as.MANUFACTURER, input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'modelId'] },
    ])
  })

  test('the same request twice draws up one edition', async () => {
    const tenant = await newTenant()
    const book = await publishBook(tenant, await draftBook(tenant), today)
    const input = { id: book.id, version: 2, name: '第二版', idempotencyKey: newKey() }
    const once = made(await changeBook('Revise', tenant.as.MANUFACTURER, input))
    expect(made(await changeBook('Revise', tenant.as.MANUFACTURER, input))).toEqual(once)
    expect(once).toMatchObject({ edition: 2, version: 1 })
  })

  test('the maker lists drafts, its auditor what was published, and other makers nothing', async () => {
    const tenant = await newTenant()
    const book = await publishBook(tenant, await draftBook(tenant), today)
    made(await changeBook('Revise', tenant.as.MANUFACTURER, { id: book.id, version: 2, name: '第二版' }))
    const editions = async (viewer: Tenant['as']['AUDITOR']) => {
      const query = 'query($id: ID!) { stepBooks(manufacturerId: $id) { edges { node { edition } } } }'
      type Data = { stepBooks: { edges: { node: { edition: number } }[] } }
      const variables = { id: subjectOf(tenant).manufacturerId }
      const { data } = await callApi<Data>({ query, variables, viewer })
      return data.stepBooks.edges.map(({ node }) => node.edition)
    }
    expect(await editions(tenant.as.MANUFACTURER)).toEqual([2, 1])
    expect(await editions(tenant.as.AUDITOR)).toEqual([1])
    expect(await editions((await newTenant()).as.MANUFACTURER)).toEqual([])
  })
})

test('P1 management items are listed with their owners; a stale list is refused', async () => {
  const tenant = await newTenant()
  const items = Array.from({ length: 14 }, (_, i) => ({
    code: `M${i + 1}`,
    title: `项目 ${i + 1}`,
    owner: 'TECHNICIAN',
  }))
  const { manufacturerId } = subjectOf(tenant)
  const set = (version: number) =>
    mutate<{ version: number; items: unknown[] }>({
      name: 'managementListSet',
      viewer: tenant.as.MANUFACTURER,
      input: { manufacturerId, version, items },
      select: 'managementList { version items { code title owner } }',
    })
  expect(made(await set(0))).toEqual({ version: 1, items })
  expect((await set(0)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }])
  expect(made(await set(1)).version).toBe(2)
})
