import { createOrdersStore } from '../../functions/orders/orders.store'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { roles } from '../../functions/shared/viewer'
import { measured } from '../support/meter'
import { changeBook, draftBook, made, publishBook } from '../support/procedures'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered, read, visit } from '../support/work-orders'

const today = dayOf(new Date())

interface Followed {
  readonly standard: string | null
  readonly stepBook: { readonly id: string; readonly edition: number } | null
}

const followed = (tenant: Tenant, id: string, role: (typeof roles)[number] = 'TECHNICIAN') =>
  read<Followed>(tenant, role, id, 'standard stepBook { id edition }')

const published = async (tenant: Tenant) => publishBook(tenant, await draftBook(tenant), today)

describe('P4 every order names the edition it follows', () => {
  test('the one in force when the work started, on later visits as well, whatever became of the book', async () => {
    const tenant = await newTenant()
    const book = await published(tenant)
    const id = await offered(tenant)
    await bringTo(tenant, id, 'SCHEDULED')
    expect(await followed(tenant, id)).toEqual({ standard: 'NOT_STARTED', stepBook: null })
    expect((await act(tenant, 'TECHNICIAN', 'Start', id)).userErrors).toEqual([])
    const byFirst = { standard: 'BY_BOOK', stepBook: { id: book.id, edition: 1 } }
    expect(await followed(tenant, id)).toEqual(byFirst)
    made(await changeBook('Withdraw', tenant.as.MANUFACTURER, { id: book.id, version: book.version, reason: '有误' }))
    expect((await act(tenant, 'TECHNICIAN', 'PlanAnotherVisit', id, visit(tenant))).userErrors).toEqual([])
    expect((await act(tenant, 'TECHNICIAN', 'Start', id)).userErrors).toEqual([])
    expect(await followed(tenant, id)).toEqual(byFirst)
  })

  test('the event of the start carries it, so that it is in the hashed log (G4)', async () => {
    const tenant = await newTenant()
    await published(tenant)
    const id = await offered(tenant)
    await bringTo(tenant, id, 'IN_PROGRESS')
    const log = await createOrdersStore().allEvents(fromGlobalId('WorkOrder', id, []))
    const procedureId = `${tenant.maker.id}.WARRANTY_REPAIR_${tenant.category.id}~001`
    expect(log.find(({ action }) => action === 'START')?.detail).toMatchObject({ procedureId })
  })

  test('work without a book in force says so and goes on; a book from tomorrow on changes nothing today', async () => {
    const tenant = await newTenant()
    await publishBook(tenant, await draftBook(tenant), addDays(today, 1))
    const id = await offered(tenant)
    await bringTo(tenant, id, 'IN_PROGRESS')
    expect(await followed(tenant, id)).toEqual({ standard: 'NO_BOOK', stepBook: null })
    for (const [name, input] of [
      ['Diagnose', { faultCode: 'MOTOR', note: '' }],
      ['Complete', {}],
    ] as const)
      expect((await act(tenant, 'TECHNICIAN', name, id, input)).userErrors).toEqual([])
  })

  test('P5 those at work and those who answer for it see the book, the customer that there is one, others nothing', async () => {
    const tenant = await newTenant()
    await published(tenant)
    const id = await offered(tenant)
    await bringTo(tenant, id, 'IN_PROGRESS')
    const seen = await Promise.all(
      roles.map(async (role) => {
        const found = await followed(tenant, id, role)
        return [role, found?.standard ?? null, found?.stepBook?.edition ?? null]
      }),
    )
    const others = ['DEALER', 'REGULATOR', 'HOTLINE']
    expect(seen).toEqual(
      roles.map((role) => {
        if (others.includes(role)) return [role, null, null]
        return [role, 'BY_BOOK', role === 'CUSTOMER' ? null : 1]
      }),
    )
  })

  test('a start costs two small Queries more, once', async () => {
    const tenant = await newTenant()
    await published(tenant)
    const id = await offered(tenant)
    await bringTo(tenant, id, 'SCHEDULED')
    const first = await measured(() => act(tenant, 'TECHNICIAN', 'Start', id))
    expect((await act(tenant, 'TECHNICIAN', 'PlanAnotherVisit', id, visit(tenant))).userErrors).toEqual([])
    const second = await measured(() => act(tenant, 'TECHNICIAN', 'Start', id))
    expect(first.cost.operations).toContain('2 Query')
    expect(second.cost.operations).not.toContain('Query')
  })
})
