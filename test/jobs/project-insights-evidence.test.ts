import { ulid } from 'ulid'
import type { Complaint } from '../../functions/complaints/complaint'
import { evidencePage, figuresOf, pairMonths, series } from '../../functions/supervision/figures.use-case'
import { faultSort, scopeOf } from '../../functions/supervision/rollup-keys'
import { callbackOf, complaintVersions, type Happening, newParty, orderOf, projectAll } from '../support/supervision'

test('N6 each figure of a pair opens its orders, in order of day and page by page', async () => {
  const party = newParty('920101')
  const pair = scopeOf.pair(party.manufacturerId, party.providerId)
  const late = ['2026-09-30', '2026-10-02', '2026-10-05', '2026-10-31', '2026-11-02'].map((completedOn) =>
    orderOf(party, { completedOn, reportedOn: '2026-09-01', onTime: false }),
  )
  await projectAll(late)
  const page = (first: number, after?: string) =>
    evidencePage(pair, 'late', '2026-10-01', '2026-10-31', { first, after })
  const first = await page(2)
  expect(first.rows.map(({ node }) => node)).toEqual([late[1]?.id, late[2]?.id])
  expect(first.hasNextPage).toBe(true)
  const second = await page(2, first.rows.at(-1)?.position)
  expect(second.rows.map(({ node }) => node)).toEqual([late[3]?.id])
  expect(second.hasNextPage).toBe(false)
})

test('N6 a repeat opens the order it counts against, and a dissatisfied customer the order asked about', async () => {
  const party = newParty('920101')
  const pair = scopeOf.pair(party.manufacturerId, party.providerId)
  const earlier = orderOf(party, { completedOn: '2026-10-02' })
  const repeatOf = { orderId: earlier.id, ...party, completedOn: '2026-10-02', alreadyCounted: false }
  await projectAll([
    earlier,
    orderOf(party, { reportedOn: '2026-10-20', repeatOf }),
    callbackOf(party, '2026-10-21', { expected: 5, perceived: 2 }, { orderId: earlier.id }),
  ])
  const of = async (figure: 'notFirstTimeFixed' | 'dissatisfied') =>
    (await evidencePage(pair, figure, '2026-10-01', '2026-10-31', { first: 10 })).rows.map(({ node }) => node)
  expect(await of('notFirstTimeFixed')).toEqual([earlier.id])
  expect(await of('dissatisfied')).toEqual([earlier.id])
  expect(await figuresOf(pair, '2026-10', '2026-10')).toMatchObject({ completed: 2, refix: 1, answered: 1 })
})

test('N6 what is put right is no evidence any more', async () => {
  const party = newParty('920101')
  const pair = scopeOf.pair(party.manufacturerId, party.providerId)
  const id = ulid()
  await projectAll([orderOf(party, { id, version: 1, state: 'DISPUTED' })])
  await projectAll([orderOf(party, { id, version: 2, state: 'ACCEPTED', disputed: true })])
  const { rows } = await evidencePage(pair, 'complained', '2026-10-01', '2026-10-31', { first: 10 })
  expect(rows).toEqual([])
})

test('N6 Q5 a complaint that counts opens its order beside the disputed ones, until it is found to be none', async () => {
  const party = newParty('920101')
  const pair = scopeOf.pair(party.manufacturerId, party.providerId)
  const disputed = orderOf(party, { state: 'DISPUTED', completedOn: '2026-10-02' })
  const order = orderOf(party, { completedOn: '2026-09-20' })
  const about = { orderId: order.id, categoryId: order.categoryId }
  const cleared = (outcome: 'UPHELD' | 'NOT_UPHELD'): Happening[] => [
    ['2026-10-06', { type: 'ESCALATED', to: 'PROVIDER', why: 'REFERRED', dueOn: '2026-12-31' }],
    ['2026-10-07', { type: 'ESCALATED', to: 'MAKER', why: 'REFERRED', dueOn: '2026-12-31' }],
    ['2026-10-08', { type: 'DECIDED', outcome, remedies: [], text: '', dueOn: '2026-12-31' }],
    ['2026-10-20', { type: 'CLOSED', how: 'NO_ANSWER' }],
  ]
  const refused = complaintVersions(party, 'POINT', '2026-10-05', cleared('NOT_UPHELD'), about)
  const rows = async () =>
    (await evidencePage(pair, 'complained', '2026-10-01', '2026-10-31', { first: 10 })).rows.map(({ node }) => node)
  await projectAll([disputed, order, ...refused.slice(0, 4)])
  expect(await rows()).toEqual([disputed.id, order.id])
  expect(await figuresOf(pair, '2026-10', '2026-10')).toMatchObject({
    disputed: 1,
    complained: 1,
    complaintsCharged: 1,
  })
  await projectAll([
    ...refused.slice(4),
    ...complaintVersions(party, 'PROVIDER', '2026-10-09', [], { ...about, countedWith: 'DISPUTE' }),
    ...complaintVersions(party, 'MAKER', '2026-10-09', [], about),
  ])
  expect(await rows()).toEqual([disputed.id])
  const { complaintsCharged = 0, complained } = await figuresOf(pair, '2026-10', '2026-10')
  expect([complaintsCharged, complained]).toEqual([0, 2])
})

test('N6 Q5 what is charged stands in every breakdown of the pair', async () => {
  const party = newParty('920101')
  const order = orderOf(party, { completedOn: '2026-10-02' })
  const [complaint] = complaintVersions(party, 'PROVIDER', '2026-10-05', [], { orderId: order.id, categoryId: 'tv' })
  await projectAll([order, complaint as Complaint])
  const { details } = await pairMonths(scopeOf.pair(party.manufacturerId, party.providerId), '2026-10', '2026-10')
  const charged = details.filter(({ counts }) => counts.complaintsCharged).map(({ by, key }) => [by, key])
  expect(charged.toSorted()).toEqual([
    ['FAULT', faultSort('tv', '')],
    ['POINT', party.pointId],
    ['REGION', party.region],
  ])
})

test('Q1 a series holds every day or month, those without orders too', async () => {
  const party = newParty('920101')
  const scope = scopeOf.maker(party.manufacturerId)
  await projectAll([orderOf(party), orderOf(party, { reportedOn: '2026-10-03' })])
  const days = await series(scope, '2026-10-01', '2026-10-03', 'DAY')
  expect(days.map(({ from, counts }) => [from, counts.reported])).toEqual([
    ['2026-10-01', 1],
    ['2026-10-02', undefined],
    ['2026-10-03', 1],
  ])
  const months = await series(scope, '2026-09-15', '2026-10-01', 'MONTH')
  expect(months.map(({ from, counts }) => [from, counts.reported])).toEqual([
    ['2026-09-01', undefined],
    ['2026-10-01', 2],
  ])
})
