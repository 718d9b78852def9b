import fc from 'fast-check'
import type { ProductModel } from '../../functions/network/network'
import {
  type AddPartInput,
  addPart,
  type ChangePartInput,
  changePart,
} from '../../functions/parts/catalogue/change-part'
import { evolvePart, numberKey, type Part, type PartEvent, partId } from '../../functions/parts/catalogue/part'
import { seesCost, seesPart, sightOf } from '../../functions/parts/catalogue/part-access'
import { chainFrom, fittedOn, interchangeOf, substitute, supersede } from '../../functions/parts/catalogue/replace-part'
import { enter, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import { refusal } from '../support/refusal'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'hailan' }
const at = '2026-03-01T00:00:00Z'
const model = (id: string, categoryId = 'washer'): ProductModel => ({
  ...{ id, version: 1, manufacturerId: id.split('.')[0] ?? '', brandId: 'hailan.b', categoryId },
  ...{ name: id, repairLevel: 1 },
})
const models = new Map(
  [model('hailan.m1'), model('hailan.m2', 'dryer'), model('mingshi.m1')].map((one) => [one.id, one]),
)

const input: AddPartInput = {
  ...{ partNumber: 'PCB-100', nameZh: '主控板', tracking: 'SERIAL', wearClass: 'ORDINARY' },
  ...{ leadTimeDays: 14, cost: 8000, priceCeiling: 20_000 },
  fits: [{ modelId: 'hailan.m1', position: '12-3', quantity: 1 }],
}

const added = (partNumber: string, change: Partial<AddPartInput> = {}): Part => {
  const event = addPart('hailan', { ...input, ...change, partNumber }, models, maker)
  return evolvePart(undefined, enter(partId('hailan', partNumber), undefined, event, maker, at))
}
const after = (part: Part, event: PartEvent): Part => evolvePart(part, enter(part.id, part, event, maker, at))
const refused = (change: Partial<AddPartInput>, viewer = maker) => {
  const { code, field } = refusal(() => addPart('hailan', { ...input, ...change }, models, viewer))
  return `${code} ${field.join('.')}`
}

test('K6 a part is refused with a code and a field of its own', () => {
  expect(refused({ partNumber: ' ' })).toBe('REQUIRED input.partNumber')
  expect(refused({ partNumber: '主控板' })).toBe('INVALID_VALUE input.partNumber')
  expect(refused({ partNumber: 'X'.repeat(41) })).toBe('INVALID_VALUE input.partNumber')
  expect(refused({ nameZh: '' })).toBe('REQUIRED input.nameZh')
  expect(refused({ fits: [] })).toBe('REQUIRED input.fits')
  expect(refused({ fits: [...input.fits, ...input.fits] })).toBe('INVALID_VALUE input.fits.1')
  expect(refused({ fits: [{ modelId: 'mingshi.m1', quantity: 1 }] })).toBe('NOT_FOUND input.fits.0.modelId')
  expect(refused({ fits: [{ modelId: 'hailan.m1', quantity: 0 }] })).toBe('OUT_OF_RANGE input.fits.0.quantity')
  expect(refused({ leadTimeDays: 731 })).toBe('OUT_OF_RANGE input.leadTimeDays')
  expect(refused({ cost: -1 })).toBe('OUT_OF_RANGE input.cost')
  expect(refused({ priceCeiling: 100_000_001 })).toBe('OUT_OF_RANGE input.priceCeiling')
  expect(refused({ tracking: 'NONE', shelfLifeDays: 90 })).toBe('SHELF_LIFE_NEEDS_TRACKING input.shelfLifeDays')
  expect(refused({ shelfLifeDays: 0 })).toBe('OUT_OF_RANGE input.shelfLifeDays')
  expect(refused({}, { ...maker, manufacturerId: 'mingshi' })).toBe('NOT_FOUND input.manufacturerId')
})

test('K6 a change says what differs only; null takes away what may be taken away', () => {
  const part = added('PCB-100', { nameEn: 'Board', shelfLifeDays: 365 })
  const changed = (change: Omit<ChangePartInput, 'version'>) =>
    changePart(part, { version: 1, ...change }, models, maker)
  expect(changed({ cost: 9000, nameEn: 'Board', nameZh: null })).toEqual({ type: 'CHANGED', changes: { cost: 9000 } })
  const bare = after(part, changed({ nameEn: null, shelfLifeDays: null }))
  expect([bare.nameEn, bare.shelfLifeDays, bare.version]).toEqual([undefined, undefined, 2])
  const moved = changed({ fits: [{ modelId: 'hailan.m2', quantity: 2 }] })
  expect(moved.changes).toEqual({ fits: [{ modelId: 'hailan.m2', quantity: 2 }], categoryIds: ['dryer'] })
  expect(refusal(() => changePart(bare, { version: 1 }, models, maker))).toMatchObject({ code: 'STALE_VERSION' })
  expect(refusal(() => changePart(part, { version: 1 }, models, { ...maker, manufacturerId: 'x' }))).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('K6 numbers that differ in capitals are one part, and any other two are two', () => {
  expect(numberKey('pcb 1/2')).toBe('PCB~201~2F2')
  const number = fc.string({
    unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)),
    minLength: 1,
    maxLength: 40,
  })
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(numberKey(a)).toMatch(/^[A-Z0-9_~-]{1,120}$/)
      expect(numberKey(a) === numberKey(b)).toBe(a.toUpperCase() === b.toUpperCase())
    }),
  )
})

const [a, b, c] = [added('A'), added('B'), added('C')]
const superseded = (part: Part, by: Part, from: string, chain: readonly Part[] = [by]) =>
  after(part, supersede(part, { version: part.version, from }, chain, maker))

test('K6 what is to be fitted today is found along the chain, each link from its own day', async () => {
  const byB = superseded(a, b, '2026-03-01')
  const byC = superseded(b, c, '2026-05-01')
  const shelf = new Map([byB, byC, c].map((part) => [part.id, part]))
  const on = async (day: string) => (await fittedOn(byB, day, async (id) => shelf.get(id))).partNumber
  expect([await on('2026-02-28'), await on('2026-03-01')]).toEqual(['A', 'B'])
  expect([await on('2026-04-30'), await on('2026-05-01')]).toEqual(['B', 'C'])
})

test('K6 a chain never closes, goes to no other maker’s part, and is undone by naming none', () => {
  const byB = superseded(a, b, '2026-03-01')
  const back = refusal(() => supersede(b, { version: 1, from: '2026-03-01' }, [byB, b], maker))
  expect(back).toMatchObject({ code: 'SUPERSESSION_CYCLE', field: ['input', 'byId'] })
  const itself = refusal(() => supersede(a, { version: 1, from: '2026-03-01' }, [a], maker))
  expect(itself).toMatchObject({ code: 'SUPERSESSION_CYCLE' })
  const long = Array.from({ length: 20 }, (_, i) => ({ ...b, id: `hailan.X${i}` }))
  expect(refusal(() => supersede(a, { version: 1, from: '2026-03-01' }, long, maker))).toMatchObject({
    code: 'SUPERSESSION_TOO_LONG',
  })
  const foreign = { ...b, id: 'mingshi.B', manufacturerId: 'mingshi' }
  expect(refusal(() => supersede(a, { version: 1, from: '2026-03-01' }, [foreign], maker))).toMatchObject({
    code: 'NOT_FOUND',
    field: ['input', 'byId'],
  })
  expect(after(byB, supersede(byB, { version: 2, from: '2026-03-01' }, [], maker)).supersededBy).toBeUndefined()
})

test('K6 of random supersessions none closes a circle, and every part is fitted by the end of its chain', async () => {
  const ids = fc.integer({ min: 0, max: 7 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(ids, ids), { maxLength: 30 }), async (pairs) => {
      const shelf = new Map(Array.from({ length: 8 }, (_, i) => [`hailan.P${i}`, added(`P${i}`)]))
      const load = async (id: string) => shelf.get(id)
      for (const [from, to] of pairs) {
        const [one, other] = [shelf.get(`hailan.P${from}`), shelf.get(`hailan.P${to}`)]
        if (!one || !other) throw new Error('missing')
        const chain = await chainFrom(other, load)
        const closes = chain.some(({ id }) => id === one.id)
        const change = { version: one.version, from: '2026-01-01' }
        if (closes) expect(refusal(() => supersede(one, change, chain, maker)).code).toBe('SUPERSESSION_CYCLE')
        else shelf.set(one.id, after(one, supersede(one, change, chain, maker)))
      }
      for (const part of shelf.values()) expect((await fittedOn(part, '2026-01-01', load)).supersededBy).toBeUndefined()
    }),
  )
})

test('K6 two that name each other are interchangeable, and each is said once', () => {
  const both = substitute(a, b, { version: 1, interchange: 'TWO_WAY' }, maker)
  const [one, other] = [after(a, both.event), after(b, both.others ?? both.event)]
  expect([interchangeOf(one, other), interchangeOf(other, one)]).toEqual(['TWO_WAY', 'TWO_WAY'])
  expect(substitute(one, other, { version: 2, interchange: 'TWO_WAY' }, maker).others).toBeUndefined()
  const oneWay = substitute(one, other, { version: 2, interchange: 'ONE_WAY' }, maker)
  expect(oneWay.others).toEqual({ type: 'CHANGED', changes: { substitutes: [] } })
  expect(interchangeOf(one, after(other, oneWay.others ?? oneWay.event))).toBe('ONE_WAY')
  const none = substitute(one, other, { version: 2, interchange: undefined }, maker)
  expect([none.event, none.others]).toEqual([oneWay.others, oneWay.others])
  expect(refusal(() => substitute(a, a, { version: 1, interchange: 'ONE_WAY' }, maker))).toMatchObject({
    code: 'INVALID_VALUE',
    field: ['input', 'substituteId'],
  })
})

test('K6 a part equals its log folded together', () => {
  const first = addPart('hailan', input, models, maker)
  const one = enter('hailan.PCB-100', undefined, first, maker, at)
  const part = evolvePart(undefined, one)
  const two = enter(part.id, part, changePart(part, { version: 1, cost: 1 }, models, maker), maker, at)
  expect(replay(evolvePart, [one, two])).toEqual(evolvePart(part, two))
})

test('K6 a provider sees parts of what it services under an agreement in force, and never what they cost', () => {
  const provider: Viewer = { role: 'PROVIDER', subject: 'p', providerId: 'p1' }
  const agreement = { id: 'p1.a', categoryIds: ['washer'], level: 3, status: 'ACTIVE' } as const
  const terms = {
    ...{ manufacturerId: 'hailan', providerId: 'p1', version: 1 },
    agreements: [{ ...agreement, validFrom: '2026-01-01', validTo: '2026-12-31' }],
  }
  const sees = (part: Part, day: string) => seesPart(sightOf(provider, 'hailan', terms, day), part)
  const dryer = added('D', { fits: [{ modelId: 'hailan.m2', quantity: 1 }] })
  expect([sees(a, '2026-06-01'), sees(dryer, '2026-06-01'), sees(a, '2027-01-01')]).toEqual([true, false, false])
  expect([seesCost(provider, a), seesCost(maker, a), seesCost({ ...maker, manufacturerId: 'x' }, a)]).toEqual([
    false,
    true,
    false,
  ])
  expect(sightOf({ ...maker, manufacturerId: 'x' }, 'hailan', undefined, '2026-06-01')).toBe('NONE')
})
