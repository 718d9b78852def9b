import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { recordedSince, recordsFrom } from '../../functions/supervision/history/since.store'
import type { TokenClaims } from '../support/api'
import { dashboardOf } from '../support/insights'
import { measured } from '../support/meter'
import { callbackOf, newParty, orderOf, type Party, projectAll } from '../support/supervision'

const regulator = (region: string): TokenClaims => ({ role: 'REGULATOR', sub: `regulator:${region}`, region })
const makerOf = ({ manufacturerId: org }: Party): TokenClaims => ({ role: 'MANUFACTURER', sub: org, org })
const byMaker = ({ manufacturerId }: Party) => ({ manufacturerId: toGlobalId('Manufacturer', manufacturerId) })
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const today = dayOf(new Date())

// Before anything that any test records on a day of its own: tests share the table. Regions are of these tests alone, since one
// item that somebody changed on a later day has all beside it recorded on that.
beforeAll(() => recordsFrom('2026-08-01'))

const july = { from: '2026-07-01', to: '2026-07-31' }
const ofJuly = { reportedOn: '2026-07-10', acceptedOn: '2026-07-11', completedOn: '2026-07-12' }

test('G1 a dashboard as of a past day shows nothing that was recorded later', async () => {
  const party = newParty('960101')
  const asked = { viewer: makerOf(party), scope: byMaker(party), ...july }
  const open = orderOf(party, { ...ofJuly, state: 'ACCEPTED', version: 1 })
  const held = orderOf(party, ofJuly)
  await projectAll([open, held], '2026-10-05')
  await projectAll([orderOf(party, { ...ofJuly, id: open.id, version: 2 })], '2026-10-07')
  const back = { orderId: held.id, ...party, completedOn: '2026-07-12', alreadyCounted: false }
  // The fault was back, which lowers first-time fix in July; and somebody answered.
  await projectAll(
    [
      orderOf(party, { reportedOn: '2026-08-02', repeatOf: back }),
      callbackOf(party, '2026-07-20', { expected: 3, perceived: 5 }),
    ],
    '2026-10-09',
  )
  const on = async (asOf?: string) => {
    const { data, errors } = await dashboardOf({ ...asked, ...(asOf ? { asOf } : {}) })
    expect(errors).toEqual([])
    const { figures, now, trend } = data.dashboard
    const { reported, completed, firstTimeFix, satisfied } = figures
    return {
      asOf: data.dashboard.asOf,
      roundedTo: data.dashboard.roundedTo,
      ...{ reported: reported?.value, completed: completed?.value, firstTimeFix: firstTimeFix?.value },
      ...{ satisfied: satisfied?.value, open: now['open']?.value, months: trend.length },
    }
  }
  const exact = { roundedTo: null, months: 1 }
  const none = { reported: 0, completed: 0, firstTimeFix: null, satisfied: 0, open: 0 }
  expect(await on('2026-10-04')).toEqual({ ...exact, ...none, asOf: '2026-10-04' })
  const first = { reported: 2, completed: 1, firstTimeFix: 1, satisfied: 0, open: 1 }
  expect(await on('2026-10-05')).toEqual({ ...exact, ...first, asOf: '2026-10-05' })
  expect(await on('2026-10-06')).toEqual({ ...exact, ...first, asOf: '2026-10-06' })
  const second = { reported: 2, completed: 2, firstTimeFix: 1, satisfied: 0, open: 0 }
  expect(await on('2026-10-08')).toEqual({ ...exact, ...second, asOf: '2026-10-08' })
  const last = { reported: 2, completed: 2, firstTimeFix: 0.5, satisfied: 1, open: 0 }
  expect(await on('2026-10-09')).toEqual({ ...exact, ...last, asOf: '2026-10-09' })
  expect(await on(addDays(today, -1))).toEqual({ ...exact, ...last, asOf: addDays(today, -1) })
  expect(await on(today)).toMatchObject({ ...last, asOf: null })
})

test('G1 a regulator reads past days to the nearest five, its regions below as well, and no other region', async () => {
  const [near, far] = [newParty('460105'), newParty('460205')]
  const viewer = regulator('460000')
  const asked = { viewer, scope: { region: '460000' }, ...july }
  await projectAll([...times(12, () => orderOf(near, ofJuly)), ...times(3, () => orderOf(far, ofJuly))], '2026-10-05')
  await projectAll([orderOf(near, ofJuly)], '2026-10-06')
  const on = async (asOf: string) => {
    const { data, errors } = await dashboardOf({ ...asked, asOf })
    expect(errors).toEqual([])
    expect(data.dashboard.roundedTo).toBe(5)
    const completed = new Map(data.dashboard.children.map(({ region, figures }) => [region.code, figures['completed']]))
    const shown = [
      data.dashboard.figures['completed'],
      completed.get('460100'),
      completed.get('460200'),
      completed.get('460300'),
    ]
    expect(data.dashboard.trend.map(({ figures }) => figures['completed'])).toEqual([shown[0]])
    return shown.map((cell) => cell?.value)
  }
  expect(await on('2026-10-05')).toEqual([15, 10, 5, 0])
  expect(await on('2026-10-06')).toEqual([15, 15, 5, 0])
  const platform: TokenClaims = { role: 'PLATFORM', sub: 'platform' }
  const exact = await dashboardOf({ ...asked, viewer: platform, asOf: '2026-10-06' })
  expect(exact.data.dashboard.figures['completed']).toEqual({ value: 16, suppressed: false })
  expect(exact.data.dashboard.roundedTo).toBeNull()
  const outside = await dashboardOf({ ...asked, viewer: regulator('450000'), asOf: '2026-10-06' })
  expect(outside.errors.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND'])
})

test('G1 what cannot be read as of a day is refused with the day from which it can, in both languages', async () => {
  const party = newParty('970101')
  await projectAll([orderOf(party, ofJuly)], '2026-10-05')
  const asked = { viewer: makerOf(party), scope: byMaker(party), ...july, select: 'asOf' }
  const refused = async (more: object) => {
    const { errors } = await dashboardOf({ ...asked, ...more })
    return errors.map(({ message, extensions }) => [extensions['code'], extensions['field'], message])
  }
  const since = (await recordedSince()) ?? ''
  const [early, tomorrow] = [addDays(since, -1), addDays(today, 1)]
  expect(await refused({ asOf: early })).toEqual([
    ['OUT_OF_RANGE', ['asOf'], `The value ${early} must be between ${since} and ${today}.`],
  ])
  expect(await refused({ asOf: tomorrow, language: 'zh-CN' })).toEqual([
    ['OUT_OF_RANGE', ['asOf'], `值 ${tomorrow} 必须在 ${since} 与 ${today} 之间。`],
  ])
  const asOf = '2026-10-20'
  expect(await refused({ asOf, from: '2026-07-02' })).toEqual([
    ['INVALID_VALUE', ['from'], 'The value 2026-07-02 is not valid: 2026-07-01.'],
  ])
  expect(await refused({ asOf, to: '2026-08-30' })).toEqual([
    ['INVALID_VALUE', ['to'], 'The value 2026-08-30 is not valid: 2026-08-31.'],
  ])
  expect(await refused({ asOf, to: '2026-10-21' })).toEqual([
    ['INVALID_VALUE', ['to'], 'The value 2026-10-21 is not valid: 2026-10-20.'],
  ])
  expect(await refused({ asOf, from: '2026-11-01', to: '2026-11-30' })).toEqual([
    ['INVALID_DATE_RANGE', ['asOf'], expect.any(String)],
  ])
  expect(await refused({ asOf, select: 'trend(unit: DAY) { from }' })).toEqual([
    ['INVALID_VALUE', ['unit'], 'The value DAY is not valid: MONTH.'],
  ])
  expect(await refused({ asOf, from: '2026-10-01', to: asOf })).toEqual([])
})

test('G1 a past day costs the same at 170 and at 500 orders, however often it changed since', async () => {
  const party = newParty('980101')
  const year = { from: '2025-11-01', to: '2026-10-31', asOf: '2026-10-31' }
  const cost = async () =>
    (
      await measured(async () => {
        const { errors } = await dashboardOf({
          viewer: makerOf(party),
          scope: byMaker(party),
          ...year,
          select: 'figures { completed { value } } now { open { value } }',
        })
        expect(errors).toEqual([])
      })
    ).cost
  const project = async (orders: number, days: readonly string[]) => {
    for (const day of days)
      await projectAll(
        // Each batch has a writer of its own, and so comes to another of the maker's eight parts.
        times(orders, () => orderOf(party, { ...ofJuly, completedOn: '2026-08-12' })),
        day,
      )
  }
  await project(10, ['2026-10-30', ...times(8, () => '2026-10-31'), ...times(8, () => '2026-11-01')])
  const few = await cost()
  await project(
    60,
    times(16, (i) => addDays('2026-11-02', i)),
  )
  const many = await cost()
  // Eight parts of twelve months and the gauges in two BatchGets; since when; what July, August and the gauges were.
  expect(many.operations).toMatch(/^GetItem \+ 2 BatchGetItem \+ \d+ Query$/)
  expect(many.calls).toBeLessThanOrEqual(3 + 8 * 3)
  expect(many.read).toBeLessThanOrEqual(0.5 + 52 + 8 * 3 * 0.5)
  expect(many.calls - few.calls).toBeLessThanOrEqual(8 * 3)
}, 120_000)
