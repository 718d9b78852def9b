import fc from 'fast-check'
import type { ProductModel } from '../../functions/network/network'
import { catalogueColumns } from '../../functions/parts/catalogue/exchange/catalogue-columns'
import { type ImportPlan, planImport } from '../../functions/parts/catalogue/exchange/plan-import'
import { evolvePart, type Part, partId } from '../../functions/parts/catalogue/part'
import { fittedOn } from '../../functions/parts/catalogue/replace-part'
import { enter } from '../../functions/shared/journal'
import type { Sheet } from '../../functions/shared/sheets/sheet'
import { readTable } from '../../functions/shared/sheets/table'
import type { Viewer } from '../../functions/shared/viewer'
import { HEADERS, rowOf } from '../support/parts-rows'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'hailan' }
const model: ProductModel = {
  ...{ id: 'hailan.m1', version: 1, manufacturerId: 'hailan', brandId: 'hailan.b', categoryId: 'washer' },
  ...{ name: 'XQG-100', repairLevel: 1 },
}

const sheetOf = (rows: readonly (readonly (string | number)[])[]): Sheet =>
  [HEADERS, ...rows].map((row) =>
    row.map((value) => (value === '' ? undefined : { kind: 'TEXT', text: String(value) })),
  )

type Catalogue = ReadonlyMap<string, Part>

const plan = (rows: readonly (readonly (string | number)[])[], parts: Catalogue, models = [model]): ImportPlan =>
  planImport(readTable(sheetOf(rows), catalogueColumns, 100), {
    manufacturerId: 'hailan',
    models: Map.groupBy(models, ({ name }) => name),
    parts,
  })

const applied = (parts: Catalogue, { changes }: ImportPlan): Catalogue =>
  new Map([
    ...parts,
    ...changes.map(({ id, before, event }): [string, Part] => [
      id,
      evolvePart(before, enter(id, before, event, maker, '2026-03-01T00:00:00Z')),
    ]),
  ])

const NUMBERS = ['A', 'B', 'C', 'D', 'E'] as const
const number = fc.constantFrom(...NUMBERS)
const row = fc
  .record({
    partNumber: number,
    by: fc.option(number),
    substitute: fc.option(number),
    cost: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ partNumber, by, substitute, cost }) =>
    rowOf(partNumber, {
      costCny: cost,
      ...(by ? { supersededBy: by, supersededFrom: '2026-01-01' } : {}),
      ...(substitute ? { substitutes: substitute } : {}),
    }),
  )
const files = fc.array(fc.uniqueArray(row, { maxLength: 5, selector: ([name]) => name }), {
  minLength: 1,
  maxLength: 4,
})

test('K6 of random files each is taken over whole or not at all, and sent again changes nothing; no chain ever closes', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (sent) => {
      let parts: Catalogue = new Map()
      for (const rows of sent) {
        const first = plan(rows, parts)
        if (first.problems.length > 0) {
          expect(first.changes).toEqual([])
          continue
        }
        parts = applied(parts, first)
        expect(plan(rows, parts)).toEqual({ problems: [], changes: [], unchanged: rows.length })
        for (const part of parts.values()) {
          const fitted = await fittedOn(part, '2026-06-01', async (id) => parts.get(id))
          expect(fitted.supersededBy).toBeUndefined()
          expect(part.substitutes.every((id) => parts.has(id) && id !== part.id)).toBe(true)
        }
      }
    }),
  )
})

test('K6 a designation that several models have is no model', () => {
  const { problems } = plan([rowOf('A')], new Map(), [model, { ...model, id: 'hailan.m2' }])
  expect(problems).toMatchObject([{ row: 2, column: 'D', code: 'MODEL_AMBIGUOUS', params: { actual: 'XQG-100' } }])
})

test('K6 what a row leaves out of an optional column is taken away; class and tracking stay as they were', () => {
  const whole = plan(
    [rowOf('A', { tracking: 'SERIAL', shelfLifeDays: 9, wearClass: 'WEARING', nameEn: 'x' })],
    new Map(),
  )
  const parts = applied(new Map(), whole)
  const after = applied(parts, plan([rowOf('A')], parts)).get(partId('hailan', 'a'))
  expect([after?.tracking, after?.wearClass, after?.shelfLifeDays, after?.nameEn]).toEqual([
    'SERIAL',
    'WEARING',
    undefined,
    undefined,
  ])
})
