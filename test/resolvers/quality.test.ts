import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { roles } from '../../functions/shared/viewer'
import { callApi, type TokenClaims } from '../support/api'
import { type CellData, wholePareto } from '../support/insights'
import { newParty, orderOf, type Party, projectAll } from '../support/supervision'
import { newTenant } from '../support/tenant'

interface ParetoData {
  readonly total: CellData
  readonly faults: number
  readonly entries: {
    readonly fault: { code: string; nameZh: string; nameEn: string }
    readonly count: CellData
    readonly share: CellData
    readonly cumulativeShare: CellData
  }[]
}

const paretoOf = (
  viewer: TokenClaims,
  scope: Readonly<Record<string, string>>,
  args: Readonly<Record<string, unknown>> = {},
) =>
  callApi<{ faultPareto: ParetoData }>({
    query: `query($scope: InsightScopeInput!, $from: Month!, $to: Month!, $categoryId: ID, $first: Int! = 20) {
      faultPareto(scope: $scope, from: $from, to: $to, categoryId: $categoryId, first: $first) { ${wholePareto} }
    }`,
    variables: { scope, from: '2026-09', to: '2026-10', ...args },
    viewer,
  })

const byMaker = ({ manufacturerId }: Party) => ({ manufacturerId: toGlobalId('Manufacturer', manufacturerId) })
const maker = ({ manufacturerId }: Party): TokenClaims => ({
  role: 'MANUFACTURER',
  sub: manufacturerId,
  org: manufacturerId,
})
const faults = (party: Party, n: number, faultCode: string, facts = {}) =>
  Array.from({ length: n }, () => orderOf(party, { faultCode, ...facts }))

test('Q9 faults stand most frequent first with their shares', async () => {
  const party = newParty('810101')
  await projectAll([
    ...faults(party, 6, 'BATTERY'),
    ...faults(party, 3, 'SCREEN', { reportedOn: '2026-09-30' }),
    ...faults(party, 1, 'E-42', { categoryId: 'TV' }),
    ...faults(party, 5, 'POWER', { reportedOn: '2026-08-31' }),
  ])
  const { data, errors } = await paretoOf(maker(party), byMaker(party))
  expect(errors).toEqual([])
  const { total, entries } = data.faultPareto
  expect(total.value).toBe(10)
  expect(
    entries.map(({ fault, count, share, cumulativeShare }) => [
      fault.code,
      count.value,
      share.value,
      cumulativeShare.value,
    ]),
  ).toEqual([
    ['BATTERY', 6, 0.6, 0.6],
    ['SCREEN', 3, 0.3, 0.9],
    ['E-42', 1, 0.1, 1],
  ])
  expect(entries[0]?.fault).toEqual({ code: 'BATTERY', nameZh: '电池', nameEn: 'Battery' })
  const television = await paretoOf(maker(party), byMaker(party), { categoryId: toGlobalId('ProductCategory', 'TV') })
  expect(television.data.faultPareto.entries.map(({ fault }) => fault.code)).toEqual(['E-42'])
  const [first] = (await paretoOf(maker(party), byMaker(party), { first: 1 })).data.faultPareto.entries
  expect(first?.cumulativeShare.value).toBe(0.6)
})

test('Q9 a reopened order takes its fault back', async () => {
  const party = newParty('810101')
  const id = ulid()
  await projectAll([orderOf(party, { id, version: 1, faultCode: 'PUMP' })])
  await projectAll([orderOf(party, { id, version: 2, state: 'ACCEPTED' })])
  expect((await paretoOf(maker(party), byMaker(party))).data.faultPareto).toMatchObject({
    total: { value: 0 },
    faults: 0,
    entries: [],
  })
})

test('Q9 an auditor sees no fault with 1 to 4 orders, nor one that the total would give back', async () => {
  const party = newParty('810101')
  await projectAll([...faults(party, 9, 'BATTERY'), ...faults(party, 6, 'SCREEN'), ...faults(party, 2, 'PUMP')])
  const auditor: TokenClaims = { role: 'AUDITOR', sub: 'a', org: party.manufacturerId }
  const { entries, total } = (await paretoOf(auditor, byMaker(party))).data.faultPareto
  expect(total.value).toBe(17)
  expect(entries.map(({ fault, count }) => [fault.code, count.value])).toEqual([
    ['BATTERY', 9],
    ['PUMP', null],
    ['SCREEN', null],
  ])
  expect(entries[2]?.cumulativeShare).toEqual({ value: null, suppressed: true })
})

test('Q9 a Pareto follows the same access as a dashboard, within 12 months and 100 entries', async () => {
  const party = newParty('810101')
  const other = newParty('810101')
  const codes = async (...asked: Parameters<typeof paretoOf>) =>
    (await paretoOf(...asked)).errors.map(({ extensions }) => extensions['code'])
  expect(await codes(maker(other), byMaker(party))).toEqual(['NOT_FOUND'])
  expect(await codes(maker(party), { region: '810000' })).toEqual(['NOT_FOUND'])
  expect(await codes(maker(party), byMaker(party), { from: '2025-01' })).toEqual(['OUT_OF_RANGE'])
  expect(await codes(maker(party), byMaker(party), { from: '2026-11' })).toEqual(['INVALID_DATE_RANGE'])
  expect(await codes(maker(party), byMaker(party), { first: 101 })).toEqual(['PAGE_TOO_LARGE'])
})

test('Q9 every role reads the list of fault codes', async () => {
  const tenant = await newTenant()
  for (const role of roles) {
    const { data } = await callApi<{ faultCodes: { code: string }[] }>({
      query: '{ faultCodes { code nameZh nameEn } }',
      viewer: tenant.as[role],
    })
    expect(data.faultCodes.map(({ code }) => code)).toEqual(expect.arrayContaining(['BATTERY', 'OTHER', 'SOFTWARE']))
  }
})

test('Q9 a code in a technician’s own words is counted; regulators and auditors get it as OTHER', async () => {
  const party = newParty('810101')
  await projectAll([...faults(party, 6, '王先生家 #3: 断线/电源'), ...faults(party, 8, 'PUMP')])
  const codesOf = async (viewer: TokenClaims) =>
    (await paretoOf(viewer, byMaker(party))).data.faultPareto.entries.map(({ fault, count }) => [
      fault.code,
      count.value,
    ])
  expect(await codesOf(maker(party))).toEqual([
    ['PUMP', 8],
    ['王先生家 #3: 断线/电源', 6],
  ])
  expect(await codesOf({ role: 'AUDITOR', sub: 'a', org: party.manufacturerId })).toEqual([
    ['PUMP', 8],
    ['OTHER', 6],
  ])
})
