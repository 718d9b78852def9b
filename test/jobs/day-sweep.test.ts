import { ulid } from 'ulid'
import { type Dated, sweepDays } from '../../functions/platform/day-sweep'
import { Documents } from '../../functions/platform/documents'
import { addDays, type Day } from '../../functions/shared/days'

const marks = new Documents<Day>('Insights')

/** Days of which something is due, and a mark of its own. */
const dated = (due: readonly Day[]): Dated => {
  const key = { pk: `SWEPT#${ulid()}`, sk: '#' }
  return {
    sweptUntil: () => marks.get(key, { consistent: true }),
    sweptWrite: (day) => marks.overwrite(key, day),
    dueOn: async function* (day) {
      if (due.includes(day)) yield day
    },
  }
}

const at = (day: Day) => new Date(`${day}T04:00:00Z`)
const followed = async (sweeping: Dated, today: Day): Promise<Day[]> => {
  const days: Day[] = []
  await sweepDays(sweeping, at(today), async (id) => {
    days.push(id)
    return true
  })
  return days
}

test('each day is seen to once it is over, by a sweep that comes late as well', async () => {
  const due = ['2026-11-20', '2026-11-22', '2026-11-25']
  const sweeping = dated(due)
  expect(await followed(sweeping, '2026-11-21')).toEqual(['2026-11-20'])
  expect(await followed(sweeping, '2026-11-25')).toEqual(['2026-11-20', '2026-11-22'])
  expect(await followed(sweeping, '2026-11-26')).toEqual(['2026-11-25'])
})

test('a sweep by a clock that was ahead makes no later one pass over what is due', async () => {
  const due: Day[] = []
  const sweeping = dated(due)
  await followed(sweeping, addDays('2026-11-20', 30))
  due.push('2026-11-22')
  expect(await followed(sweeping, '2026-11-27')).toEqual(['2026-11-22'])
})
