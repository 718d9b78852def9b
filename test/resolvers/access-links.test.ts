import { callRoot, documentOf } from '../support/access/call'
import { rootFields } from '../support/access/root-fields'
import { schema } from '../support/access/schema'
import { everything } from '../support/access/selection'
import { newWorld, type World } from '../support/access/world'
import { callApi } from '../support/api'
import { linkTo } from '../support/links'

type Json = null | string | number | boolean | Json[] | { [name: string]: Json }

describe('the access matrix of a link', () => {
  let world: World
  let link: { token: string }

  beforeAll(async () => {
    world = await newWorld()
    link = await linkTo(world.tenant, world.orderId)
  }, 120_000)

  const closed = rootFields.filter(({ roles }) => !roles.includes('LINK_HOLDER'))

  test.each(closed.map((field) => [field.path, field] as const))('%s is FORBIDDEN', async (_path, field) => {
    const [evaluationId = ''] = world.evaluationIds
    const stub = {
      ...world,
      order: async () => world.orderId,
      openTask: () => world.taskId,
      openEvaluation: async () => ({ id: evaluationId, version: 1 }),
    }
    const { errors } = await callRoot(field, stub, 'CUSTOMER', link)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  /** Whether all that `less` tells is in `more`; what is withheld is null, empty, or masked. */
  const within = (less: Json, more: Json, path: string): string[] => {
    if (less === null || (Array.isArray(less) && less.length === 0)) return []
    if (Array.isArray(less))
      return less.flatMap((entry, i) => within(entry, (more as Json[])[i] ?? null, `${path}[${i}]`))
    if (typeof less !== 'object') return less === more ? [] : [path]
    return Object.entries(less).flatMap(([name, value]) =>
      within(value, (more as Record<string, Json> | null)?.[name] ?? null, `${path}.${name}`),
    )
  }

  test('its holder sees nothing of the order that its customer does not see', async () => {
    const type = schema.getType('WorkOrder')
    const fields = everything(type as never, 1)
    const [held, own] = await Promise.all([
      callApi<{ link: { workOrder: Json } }>({ query: `{ link { workOrder ${fields} } }`, ...link }),
      callApi<{ node: Json }>({
        query: `query($id: ID!) { node(id: $id) { ... on WorkOrder ${fields} } }`,
        variables: { id: world.orderId },
        viewer: world.tenant.as.CUSTOMER,
      }),
    ])
    expect(held.errors).toEqual([])
    expect(held.data.link.workOrder).toMatchObject({ id: world.orderId })
    expect(within(held.data.link.workOrder, own.data.node, 'order').sort()).toEqual([
      'order.contact.masked',
      'order.contact.name',
      'order.contact.phone',
    ])
  })

  test.each(['Query.quotes', 'Query.workOrderBill'])(
    '%s shows nothing that its customer does not see',
    async (path) => {
      const field = rootFields.find((one) => one.path === path)
      if (!field) throw new Error(path)
      const { query, variables } = await documentOf(field, world, 'CUSTOMER')
      const id = String(variables.orderId ?? variables.id)
      const [held, own] = await Promise.all([
        callApi<Record<string, Json>>({ query, variables, ...(await linkTo(world.tenant, id)) }),
        callApi<Record<string, Json>>({ query, variables, viewer: world.tenant.as.CUSTOMER }),
      ])
      expect([held.errors, own.errors]).toEqual([[], []])
      expect(Object.values(held.data)).not.toEqual([null])
      expect(within(held.data, own.data, path)).toEqual([])
    },
  )
})
