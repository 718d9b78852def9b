import { roles } from '../../functions/shared/viewer'
import { nodeEntries, nodeEntryOf, readNode } from '../support/access/nodes'
import { nodeTypes } from '../support/access/root-fields'
import { newWorlds, type World } from '../support/access/world'

let own: World
let foreign: World

beforeAll(async () => {
  ;[own, foreign] = await newWorlds()
}, 300_000)

test('every type of node has an entry, and every entry a type', () => {
  for (const type of nodeTypes) nodeEntryOf(type)
  expect(Object.keys(nodeEntries).sort()).toEqual([...nodeTypes].sort())
})

const cells = nodeTypes.flatMap((type) => roles.map((role) => [type, role] as const))

describe('node(id:)', () => {
  test.each(cells)('a %s of the own tenant, for %s', async (type, role) => {
    const { ids, own: sees } = nodeEntryOf(type)
    for (const id of ids(own)) {
      const { data, errors } = await readNode(type, id, own.tenant.as[role])
      expect(errors).toEqual([])
      expect(data.node?.id ?? null).toBe(sees.includes(role) ? id : null)
    }
  })

  test.each(cells)('a %s of a stranger, for %s', async (type, role) => {
    const { ids, any: sees } = nodeEntryOf(type)
    for (const id of ids(foreign)) {
      const { data, errors } = await readNode(type, id, own.tenant.as[role])
      expect(errors).toEqual([])
      expect(data.node?.id ?? null).toBe(sees.includes(role) ? id : null)
    }
  })
})

describe('a regulator', () => {
  test.each([
    ['of the county', (county: string) => county, true],
    ['of the prefecture', (county: string) => `${county.slice(0, 4)}00`, true],
    ['of the province', (county: string) => `${county.slice(0, 2)}0000`, true],
    ['of another county', (county: string) => `${county.slice(0, 4)}${county.endsWith('01') ? '02' : '01'}`, false],
    ['of another province', (county: string) => (county.startsWith('11') ? '120000' : '110000'), false],
  ])('%s', async (_name, of, sees) => {
    const viewer = { role: 'REGULATOR', sub: 'regulator', region: of(own.tenant.region) } as const
    const { data } = await readNode('WorkOrder', own.orderId, viewer)
    expect(data.node !== null).toBe(sees)
  })
})
