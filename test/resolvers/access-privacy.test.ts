import { jest } from '@jest/globals'
import { maskPhone } from '../../functions/shared/masks'
import type { Role } from '../../functions/shared/viewer'
import { callRoot, marksIn } from '../support/access/call'
import { nodeEntryOf, readNode } from '../support/access/nodes'
import { nodeTypes, rootFields } from '../support/access/root-fields'
import { newWorld, type World } from '../support/access/world'
import { callApi, mutate } from '../support/api'
import { newTenant } from '../support/tenant'
import { contactOf, report } from '../support/work-orders'

let world: World

beforeAll(async () => {
  world = await newWorld()
}, 300_000)

/** All that a role can read of the tenant: every query, every node, every order. */
const readable = async (role: Role): Promise<unknown[]> => {
  const viewer = world.tenant.as[role]
  const answers: unknown[] = []
  for (const field of rootFields)
    if (field.root === 'Query' && field.roles.includes(role))
      answers.push((await callRoot(field, world, role, viewer)).data)
  for (const type of nodeTypes)
    for (const id of type === 'WorkOrder' ? world.orderIds : nodeEntryOf(type).ids(world))
      answers.push((await readNode(type, id, viewer)).data)
  return answers
}

/** Each reads every root field of the schema, and all that is under it. */
jest.setTimeout(120_000)

describe('personal data', () => {
  test.each<Role>(['REGULATOR', 'AUDITOR'])(
    '%s reads no name, number, address or word that tells who it is',
    async (role) => {
      const { name, phone, address, words } = world.person
      const answers = await readable(role)
      expect(answers.length).toBeGreaterThan(20)
      expect(marksIn(answers, [name, phone, phone.slice(-8), maskPhone(phone), address, words])).toEqual([])
    },
  )

  test('PLATFORM reads no contact', async () => {
    const { phone, address } = world.person
    expect(marksIn(await readable('PLATFORM'), [phone, phone.slice(-8), maskPhone(phone), address])).toEqual([])
  })

  test.each<Role>(['MANUFACTURER', 'PROVIDER', 'DEALER'])('%s reads the contact masked', async (role) => {
    const { phone, address } = world.person
    const answers = await readable(role)
    expect(marksIn(answers, [phone, phone.slice(-8), address])).toEqual([])
    expect(marksIn(answers, [maskPhone(phone)])).toEqual([maskPhone(phone)])
  })

  test.each<Role>(['SERVICE_POINT', 'TECHNICIAN'])(
    '%s reads it whole while at work on the order only',
    async (role) => {
      const atWork = ['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS']
      const seen = new Set<string>()
      for (const id of world.orderIds) {
        const { data } = await readNode('WorkOrder', id, world.tenant.as[role])
        const { state = 'NONE', contact = null } = (data.node ?? {}) as {
          state?: string
          contact?: { phone: string } | null
        }
        seen.add(state)
        if (atWork.includes(state)) expect(contact).toMatchObject({ phone: world.person.phone, masked: false })
        else expect(contact?.phone).not.toBe(world.person.phone)
      }
      for (const state of [...atWork, 'COMPLETED']) expect(seen).toContain(state)
    },
  )

  test('CUSTOMER and HOTLINE read it whole', async () => {
    for (const role of ['CUSTOMER', 'HOTLINE'] as const)
      expect(marksIn(await readable(role), [world.person.phone])).toEqual([world.person.phone])
  })
})

test.each([
  ['as it is dialled', (phone: string) => phone.replace('+86', '')],
  ['with two zeros', (phone: string) => phone.replace('+', '00')],
  ['as the issuer writes it', (phone: string) => phone],
])('O1 a customer finds the order that the hotline took under the number %s', async (_name, written) => {
  const tenant = await newTenant()
  const contact = { ...contactOf(tenant), phone: written(tenant.phone) }
  const { object } = await report(tenant, { contact }, 'HOTLINE')
  const query = '{ myWorkOrders { edges { node { id } } } }'
  const { data } = await callApi({ query, viewer: tenant.as.CUSTOMER })
  expect(data).toEqual({ myWorkOrders: { edges: [{ node: { id: object?.id } }] } })
})

describe('what a stranger hears of another’s order', () => {
  test('who reports the fault of a unit that somebody else reported learns that, and nothing of the order', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    await report(tenant)
    const input = {
      serial: tenant.unit.serial,
      manufacturerId: Buffer.from(`Manufacturer:${tenant.maker.id}`).toString('base64url'),
      symptom: '不转',
      region: tenant.region,
      contact: contactOf(other),
    }
    const select = 'workOrder { id contact { name phone address } }'
    const answer = await mutate({ name: 'workOrderReport', viewer: other.as.CUSTOMER, input, select })
    expect(answer).toEqual({ object: null, userErrors: [] })
  })

  test('a hotline cannot find out which serial numbers another maker has', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const manufacturerId = Buffer.from(`Manufacturer:${tenant.maker.id}`).toString('base64url')
    const refusalOf = async (serial: string) =>
      (await report(other, { manufacturerId, serial }, 'HOTLINE')).userErrors.map(({ code, field, message }) => [
        code,
        field,
        message.replace(serial, '…'),
      ])
    expect(await refusalOf(tenant.unit.serial)).toEqual(await refusalOf('NO-SUCH-UNIT'))
  })
})
