import { ulid } from 'ulid'
import type { Complaint, Reason } from '../../functions/complaints/complaint'
import type { Level } from '../../functions/complaints/level'
import { toGlobalId } from '../../functions/shared/ids'
import { pointStandings } from '../../functions/supervision/point-standings.use-case'
import { callApi, type TokenClaims } from '../support/api'
import { type CellData, dashboardOf, type FiguresData, wholeComparison, wholeTrend } from '../support/insights'
import {
  callbackOf,
  complaintVersions,
  type Happening,
  newParty,
  orderOf,
  type Party,
  projectAll,
} from '../support/supervision'
import { newTenant } from '../support/tenant'

const platform: TokenClaims = { role: 'PLATFORM', sub: 'platform' }
const regulator = (region: string): TokenClaims => ({ role: 'REGULATOR', sub: `regulator:${region}`, region })
const makerOf = ({ manufacturerId }: Party): TokenClaims => ({
  role: 'MANUFACTURER',
  sub: manufacturerId,
  org: manufacturerId,
})
const providerOf = ({ providerId }: Party): TokenClaims => ({ role: 'PROVIDER', sub: providerId, org: providerId })

const byMaker = ({ manufacturerId }: Party) => ({ manufacturerId: toGlobalId('Manufacturer', manufacturerId) })
const byProvider = ({ providerId }: Party) => ({ providerId: toGlobalId('Provider', providerId) })
const byPoint = ({ pointId }: Party) => ({ servicePointId: toGlobalId('ServicePoint', pointId) })

interface Row {
  readonly region: { readonly code: string }
  readonly standing: string | null
  readonly best: number | null
  readonly worst: number | null
}
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const values = (data: FiguresData) => Object.fromEntries(Object.entries(data).map(([name, { value }]) => [name, value]))
const codes = (errors: readonly { extensions: Record<string, unknown> }[]) =>
  errors.map(({ extensions }) => extensions['code'])

const fee = (kind: 'VISIT' | 'PART', unitPrice: number) => ({ id: kind, kind, description: '', quantity: 1, unitPrice })

test('G1 a dashboard tells what happened in the period and how things stand now', async () => {
  const party = newParty('800101')
  const earlier = { orderId: ulid(), ...party, completedOn: '2026-10-03', alreadyCounted: false }
  await projectAll([
    orderOf(party, {
      reportedOn: '2026-10-01',
      acceptedOn: '2026-10-02',
      completedOn: '2026-10-03',
      fees: [fee('VISIT', 3000)],
    }),
    orderOf(party, {
      reportedOn: '2026-10-05',
      completedOn: '2026-10-06',
      visits: 2,
      fees: [fee('VISIT', 1000), fee('PART', 500)],
    }),
    orderOf(party, { reportedOn: '2026-10-07', completedOn: '2026-10-09', onTime: false, state: 'DISPUTED' }),
    orderOf(party, { reportedOn: '2026-10-10', state: 'CANCELLED', completedOn: '2026-10-11' }),
    orderOf(party, { reportedOn: '2026-10-12', state: 'ACCEPTED', overdueOn: '2026-10-20', repeatOf: earlier }),
    orderOf(party, { reportedOn: '2026-09-30', completedOn: '2026-11-01' }),
    callbackOf(party, '2026-10-20', { expected: 4, perceived: 5 }),
    callbackOf(party, '2026-10-21', { expected: 4, perceived: 3 }),
    callbackOf(party, '2026-10-22'),
  ])
  const { data, errors } = await dashboardOf({ viewer: providerOf(party), scope: byProvider(party) })
  expect(errors).toEqual([])
  const { figures, now, fees, satisfaction, timeToComplete, trend, children } = data.dashboard
  expect(values(figures)).toEqual({
    reported: 5,
    cancelled: 1,
    completed: 3,
    late: 2,
    disputed: 1,
    answered: 2,
    satisfied: 1,
    noAnswer: 1,
    complaints: 0,
    firstTimeFix: expect.closeTo(1 / 3),
    onTime: expect.closeTo(2 / 3),
    satisfaction: 0.5,
  })
  const gauges = { open: 2, overdue: 1, awaitingMaker: 0, openComplaints: 0, complaintsAtAuthority: 0 }
  expect(values(now)).toEqual(gauges)
  expect(fees.lines.filter(({ total }) => total.value)).toEqual([
    { kind: 'VISIT', total: { value: 4000, suppressed: false } },
    { kind: 'PART', total: { value: 500, suppressed: false } },
  ])
  expect(values({ total: fees.total, perOrder: fees.perOrder })).toEqual({ total: 4500, perOrder: 1500 })
  expect(satisfaction['gap']?.value).toBeCloseTo(0)
  expect([satisfaction['low']?.value, satisfaction['high']?.value]).toEqual([
    expect.closeTo(0.0945),
    expect.closeTo(0.9055),
  ])
  expect(timeToComplete.bins.reduce((sum, { count }) => sum + (count.value ?? 0), 0)).toBe(3)
  expect(timeToComplete.median.value).toBeGreaterThan(1440)
  expect(trend).toHaveLength(31)
  expect(trend[2]).toMatchObject({ from: '2026-10-03', figures: { completed: { value: 1 } } })
  expect(children).toEqual([])
})

test('G1 Q5 complaints count where they belong: a level is not charged with what the one above it did', async () => {
  const party = newParty('800301')
  const up = (to: Level, why: Reason): Happening[1] => ({ type: 'ESCALATED', to, why, dueOn: '2026-12-31' })
  const decided: Happening[1] = { type: 'DECIDED', outcome: 'UPHELD', remedies: [], text: '', dueOn: '2026-12-31' }
  const closed: Happening[1] = { type: 'CLOSED', how: 'ACCEPTED' }
  const lives: Complaint[][] = [
    complaintVersions(party, 'POINT', '2026-10-01', [
      ['2026-10-05', up('PROVIDER', 'OVERDUE')],
      ['2026-10-08', up('MAKER', 'REFERRED')],
      ['2026-10-09', decided],
      ['2026-10-11', closed],
    ]),
    // Closed without a decision, and opened anew before the authority: it is settled no more.
    complaintVersions(party, 'PROVIDER', '2026-10-02', [
      ['2026-10-04', closed],
      ['2026-10-06', up('AUTHORITY', 'REOPENED')],
    ]),
    complaintVersions(party, 'MAKER', '2026-10-03'),
    complaintVersions(party, 'POINT', '2026-11-01'),
  ]
  await projectAll([
    ...times(8, () => orderOf(party, { completedOn: '2026-10-10' })),
    ...lives.flatMap((versions) => versions.slice(-1)),
  ])
  const read = async (viewer: TokenClaims, scope: Readonly<Record<string, string>>) => {
    const { data } = await dashboardOf({ viewer, scope })
    const { complaints, figures, now, timeToSettle } = data.dashboard
    expect(figures['complaints']).toEqual(complaints['received'])
    const bins = timeToSettle.bins.filter(({ count }) => count.value).map(({ upTo }) => upTo)
    const { openComplaints, complaintsAtAuthority } = values(now)
    return { ...values(complaints), bins, openComplaints, complaintsAtAuthority }
  }
  const ofMaker = { received: 3, climbed: 3, overdue: 1, settled: 1, upheld: 1, perThousand: 375, bins: [14_400] }
  expect(await read(makerOf(party), byMaker(party))).toEqual({
    ...ofMaker,
    openComplaints: 3,
    complaintsAtAuthority: 1,
  })
  const ofProvider = { ...ofMaker, received: 2, perThousand: 250, openComplaints: 2, complaintsAtAuthority: 1 }
  expect(await read(providerOf(party), byProvider(party))).toEqual(ofProvider)
  const ofPoint = { ...ofMaker, received: 1, climbed: 2, perThousand: 125, openComplaints: 1, complaintsAtAuthority: 0 }
  const { providerId, pointId } = party
  const desk: TokenClaims = { role: 'SERVICE_POINT', sub: pointId, org: providerId, point: pointId }
  expect(await read(desk, byPoint(party))).toEqual(ofPoint)
  // The authority is told of nothing so rare that it would tell of somebody.
  const guarded = await dashboardOf({ viewer: regulator('800301'), scope: { region: '800301' } })
  expect(Object.values(guarded.data.dashboard.complaints).every(({ value }) => value === null)).toBe(true)
})

test('G1 days and whole months of a period add up, month by month', async () => {
  const party = newParty('800101')
  const days = ['2026-07-30', '2026-07-31', '2026-08-01', '2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03']
  await projectAll(days.map((reportedOn) => orderOf(party, { reportedOn })))
  const select = 'figures { reported { value suppressed } } trend { from figures { reported { value suppressed } } }'
  const asked = { viewer: makerOf(party), scope: byMaker(party), select }
  const { data } = await dashboardOf({ ...asked, from: '2026-07-31', to: '2026-10-02' })
  expect(data.dashboard.figures['reported']?.value).toBe(5)
  expect(data.dashboard.trend.map(({ from, figures }) => [from, figures['reported']?.value])).toEqual([
    ['2026-07-01', 2],
    ['2026-08-01', 1],
    ['2026-09-01', 1],
    ['2026-10-01', 3],
  ])
})

test('G1 regions are compared as far as their volumes allow, and a small one shows no authority its share', async () => {
  const [good, poor, small] = [newParty('640502'), newParty('640521'), newParty('640522')]
  const orders = (party: Party, completed: number, again: number) =>
    times(completed, (i) => orderOf(party, { visits: i < again ? 2 : 1 }))
  await projectAll([...orders(good, 40, 5), ...orders(poor, 40, 32), ...orders(small, 2, 2)])
  const compared = async (viewer: TokenClaims) => {
    const { data, errors } = await dashboardOf({ viewer, scope: { region: '640500' }, select: wholeComparison })
    expect(errors).toEqual([])
    const { entries } = (data.dashboard as unknown as { comparison: { entries: Row[] } }).comparison
    return entries.filter(({ region }) => ['640502', '640521', '640522'].includes(region.code))
  }
  const [first, second, third] = await compared(platform)
  expect(first).toMatchObject({ share: { value: 0.875 }, best: 1 })
  expect(second).toMatchObject({ share: { value: 0.2 } })
  // 0 of 2 is the least, and no reason to call it the worst.
  expect(third).toMatchObject({ share: { value: 0 }, standing: 'WITHIN' })
  expect(third?.best).toBeLessThanOrEqual(second?.best ?? 0)
  expect((first?.worst ?? 9) < (second?.best ?? 0)).toBe(true)
  const guarded = await compared(regulator('640500'))
  expect(guarded[2]).toEqual({
    ...{ region: { code: '640522' }, standing: null, best: null, worst: null },
    ...Object.fromEntries(
      ['share', 'low', 'high', 'lower', 'upper'].map((name) => [name, { value: null, suppressed: true }]),
    ),
  })
})

test("G1 a maker gets of a provider what is the maker's own, and nothing of a point or a region", async () => {
  const own = newParty('800101')
  const other = { ...own, manufacturerId: ulid() }
  await projectAll([orderOf(own), orderOf(own), orderOf(other)])
  const completed = async (viewer: TokenClaims, scope: Readonly<Record<string, string>>) => {
    const { data, errors } = await dashboardOf({ viewer, scope, select: 'figures { completed { value suppressed } }' })
    return errors.length > 0 ? codes(errors) : data.dashboard.figures['completed']?.value
  }
  expect(await completed(makerOf(own), byProvider(own))).toBe(2)
  expect(await completed(makerOf(other), byProvider(own))).toBe(1)
  expect(await completed(providerOf(own), byProvider(own))).toBe(3)
  expect(await completed(platform, byPoint(own))).toBe(3)
  expect(await completed(makerOf(own), byMaker(other))).toEqual(['NOT_FOUND'])
  expect(await completed(makerOf(own), byPoint(own))).toEqual(['NOT_FOUND'])
  expect(await completed(makerOf(own), { region: '800000' })).toEqual(['NOT_FOUND'])
})

test('G1 a provider gets its own points, a service point itself; a technician, customer or dealer nothing', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const scope = { servicePointId: toGlobalId('ServicePoint', tenant.point.id) }
  const ask = async (viewer: TokenClaims) =>
    codes((await dashboardOf({ viewer, scope, select: 'figures { completed { value } }' })).errors)
  expect(await ask(tenant.as.PROVIDER)).toEqual([])
  expect(await ask(tenant.as.SERVICE_POINT)).toEqual([])
  expect(await ask(other.as.PROVIDER)).toEqual(['NOT_FOUND'])
  expect(await ask(other.as.SERVICE_POINT)).toEqual(['NOT_FOUND'])
  for (const role of ['TECHNICIAN', 'CUSTOMER', 'DEALER'] as const)
    expect(await ask(tenant.as[role])).toEqual(['FORBIDDEN'])
})

test('G1 a regulator sees its region and below, no other, and no cell of 1 to 4', async () => {
  const [first, second, third] = ['540602', '540622', '540402'].map(newParty)
  if (!first || !second || !third) throw new Error('three parties expected')
  await projectAll([
    ...times(12, () => orderOf(first, { fees: [fee('VISIT', 100)] })),
    ...times(7, () => orderOf(second)),
    ...times(2, () => orderOf(third, { fees: [fee('VISIT', 100)] })),
  ])
  const viewer = regulator('540000')
  const { data, errors } = await dashboardOf({ viewer, scope: { region: '540000' } })
  expect(errors).toEqual([])
  expect(data.dashboard.figures['completed']).toEqual({ value: 21, suppressed: false })
  const completed = new Map(data.dashboard.children.map(({ region, figures }) => [region.code, figures['completed']]))
  expect(completed.get('540400')).toEqual({ value: null, suppressed: true })
  expect(completed.get('540600')).toEqual({ value: null, suppressed: true })
  expect(completed.get('540100')).toEqual({ value: 0, suppressed: false })
  const counties = await dashboardOf({ viewer, scope: { region: '540600' } })
  expect(
    counties.data.dashboard.children.find(({ region }) => region.code === '540622')?.figures['completed']?.value,
  ).toBe(7)
  const few = await dashboardOf({ viewer, scope: { region: '540400' } })
  expect(few.data.dashboard.figures['completed']).toEqual({ value: null, suppressed: true })
  expect(few.data.dashboard.figures['onTime']).toEqual({ value: null, suppressed: true })
  expect(few.data.dashboard.fees.total).toEqual({ value: null, suppressed: true })
  const elsewhere = regulator('530000')
  expect(codes((await dashboardOf({ viewer: elsewhere, scope: { region: '540000' } })).errors)).toEqual(['NOT_FOUND'])
  expect(codes((await dashboardOf({ viewer: elsewhere, scope: { region: '540600' } })).errors)).toEqual(['NOT_FOUND'])
  expect(codes((await dashboardOf({ viewer, scope: byMaker(first) })).errors)).toEqual(['NOT_FOUND'])
  const all = await dashboardOf({ viewer: platform, scope: { region: '540000' } })
  expect(all.data.dashboard.children.find(({ region }) => region.code === '540400')?.figures['completed']?.value).toBe(
    2,
  )
})

test('what a dashboard refuses says why', async () => {
  const party = newParty('800101')
  const asked = { viewer: makerOf(party), scope: byMaker(party), select: 'from to' }
  expect(codes((await dashboardOf({ ...asked, from: '2026-10-02', to: '2026-10-01' })).errors)).toEqual([
    'INVALID_DATE_RANGE',
  ])
  expect(codes((await dashboardOf({ ...asked, from: '2025-01-01', to: '2026-10-01' })).errors)).toEqual([
    'OUT_OF_RANGE',
  ])
  expect(
    codes((await dashboardOf({ ...asked, scope: { ...byMaker(party), ...byProvider(party) } })).errors),
  ).toHaveLength(1)
  expect(codes((await dashboardOf({ ...asked, scope: {} })).errors)).toHaveLength(1)
  expect(codes((await dashboardOf({ ...asked, scope: { manufacturerId: 'x' } })).errors)).toEqual(['INVALID_ID'])
})

interface TrendData {
  readonly mean: CellData
  readonly points: { from: string; satisfaction: FiguresData; lower: CellData; upper: CellData; beyond: boolean }[]
}

test("Q1 the trend chart has Laney's limits and marks what lies beyond them", async () => {
  const party = newParty('800101')
  const answers = [
    [10, 10],
    [10, 9],
    [10, 10],
    [10, 9],
    [12, 1],
  ] as const
  await projectAll(
    answers.flatMap(([answered, satisfied], d) =>
      times(answered, (i) => callbackOf(party, `2026-10-0${d + 1}`, { expected: 3, perceived: i < satisfied ? 4 : 1 })),
    ),
  )
  const { data, errors } = await callApi<{ satisfactionTrend: TrendData }>({
    query: `query($scope: InsightScopeInput!) {
      satisfactionTrend(scope: $scope, from: "2026-10-01", to: "2026-10-06", unit: DAY) { ${wholeTrend} }
    }`,
    variables: { scope: byMaker(party) },
    viewer: makerOf(party),
  })
  expect(errors).toEqual([])
  const { mean, points } = data.satisfactionTrend
  expect(mean.value).toBeCloseTo(39 / 52)
  expect(points.map(({ satisfaction }) => satisfaction['answered']?.value)).toEqual([10, 10, 10, 10, 12, 0])
  expect(points[5]).toMatchObject({ lower: { value: null, suppressed: false }, beyond: false })
  expect(points[0]?.lower.value).toBeLessThan(39 / 52)
})

test('N7 a point scores the share satisfied of this month and the last', async () => {
  const party = newParty('800101')
  await projectAll([
    callbackOf(party, '2026-08-31', { expected: 4, perceived: 1 }),
    callbackOf(party, '2026-09-01', { expected: 4, perceived: 4 }),
    callbackOf(party, '2026-10-15', { expected: 4, perceived: 5 }),
    callbackOf(party, '2026-10-15', { expected: 4, perceived: 3 }),
  ])
  const at = new Date('2026-10-31T15:59:00Z')
  expect(await pointStandings([party.pointId, 'nobody'], at)).toEqual([
    { score: expect.closeTo(2 / 3), orders: 0 },
    { score: undefined, orders: 0 },
  ])
})
