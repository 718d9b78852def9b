import { addDays } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi } from '../support/api'
import { actionIn } from '../support/improvement'
import { meet, meetingIn, minutes, today } from '../support/meetings'
import { measured } from '../support/meter'
import { complaintVersions, orderOf, projectAll } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'

const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

const ask = async <T>(tenant: Tenant, role: Role, query: string): Promise<T> => {
  const { data, errors } = await callApi<T>({ query, viewer: tenant.as[role] })
  expect(errors).toEqual([])
  return data
}
const ids = async (tenant: Tenant, role: Role, open = true) =>
  (
    await ask<{ qualityMeetings: { edges: { node: { id: string } }[] } }>(
      tenant,
      role,
      `{ qualityMeetings(open: ${open}) { edges { node { id } } } }`,
    )
  ).qualityMeetings.edges.map(({ node: { id } }) => id)

describe('Q10 quality meetings', () => {
  test('take down the statistics as they stand, whatever is counted later', async () => {
    const tenant = await newTenant()
    const { maker, provider, point, region } = tenant
    const party = { manufacturerId: maker.id, providerId: provider.id, pointId: point.id, region }
    const yesterday = addDays(today, -1)
    const work = (count: number) =>
      Array.from({ length: count }, () => orderOf(party, { reportedOn: yesterday, completedOn: yesterday }))
    const complaint = complaintVersions(party, 'POINT', yesterday).slice(-1)
    await projectAll([...work(8), ...complaint])
    const { id } = await meetingIn(tenant)
    await projectAll(work(5))
    const read = (role: Role) =>
      ask<{ node: object }>(
        tenant,
        role,
        `{ node(id: "${id}") { ... on QualityMeeting { title figures { completed { value } } complaints { received { value } perThousand { value } } } } }`,
      )
    const complaints = { received: { value: 1 }, perThousand: { value: 125 } }
    expect((await read('MANUFACTURER')).node).toEqual({
      ...{ title: '十一月质量例会', figures: { completed: { value: 8 } }, complaints },
    })
    // The third party is told of nothing so rare that it would tell of somebody.
    expect((await read('AUDITOR')).node).toMatchObject({
      ...{ figures: { completed: { value: 8 } }, complaints: { received: { value: null } } },
    })
  })

  test('of a maker and of a provider: each its own, the auditor the maker’s; those with something to do by its day', async () => {
    const tenant = await newTenant()
    const later = { resolutions: [{ what: '复盘', who: '质量部', dueOn: addDays(today, 20) }] }
    const [first, second, provider] = [
      await meetingIn(tenant, 'OPEN', 'MANUFACTURER', later),
      await meetingIn(tenant),
      await meetingIn(tenant, 'OPEN', 'PROVIDER'),
    ]
    expect(await ids(tenant, 'MANUFACTURER')).toEqual([second.id, first.id])
    expect(await ids(tenant, 'AUDITOR')).toEqual([second.id, first.id])
    expect(await ids(tenant, 'PROVIDER')).toEqual([provider.id])
    const at = { id: first.id, version: first.version, resolution: 0 }
    expect(codes(await meet(tenant, 'MANUFACTURER', 'resolutionWithdraw', { ...at, reason: '并入年度计划' }))).toBe('')
    expect([await ids(tenant, 'MANUFACTURER'), await ids(tenant, 'MANUFACTURER', false)]).toEqual([
      [second.id],
      [second.id, first.id],
    ])
  })

  test('a resolution is confirmed by somebody else, once its corrective action is closed', async () => {
    const tenant = await newTenant()
    const { id: correctiveActionId } = await actionIn(tenant, 'DONE')
    const resolutions = [{ what: '收费项查重', who: '信息部', dueOn: addDays(today, 5), correctiveActionId }]
    const { id, version } = await meetingIn(tenant, 'REPORTED', 'MANUFACTURER', { resolutions })
    const at = { id, version, resolution: 0 }
    const confirmed = (person?: string) => meet(tenant, 'MANUFACTURER', 'resolutionConfirm', at, person)
    expect(codes(await confirmed(' colleague'))).toBe('RESOLUTION_OWN_WORD input.resolution')
    expect(codes(await confirmed())).toBe('RESOLUTION_ACTION_OPEN input.resolution')
    const back = await meet(tenant, 'MANUFACTURER', 'resolutionReturn', { ...at, reason: '尚未验证' })
    expect(back.object?.resolutions).toMatchObject([{ state: 'OPEN' }])
  })

  test('refused: a stranger’s, a stale version, one that is not there, another’s corrective action', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { id, version } = await meetingIn(tenant)
    const report = (of: Tenant, change: object = {}) =>
      meet(of, 'MANUFACTURER', 'resolutionReport', { id, version, resolution: 0, text: '已完成', ...change })
    expect(codes(await report(other))).toBe('NOT_FOUND input.id')
    expect(codes(await report(tenant, { version: 7 }))).toBe('STALE_VERSION input.version')
    expect(codes(await report(tenant, { resolution: 2 }))).toBe('OUT_OF_RANGE input.resolution')
    expect(codes(await report(tenant, { text: '' }))).toBe('REQUIRED input.text')
    const theirs = await actionIn(other, 'OPENED')
    const one = { what: '查重', who: '信息部', dueOn: today }
    const named = (correctiveActionId: string) =>
      meet(
        tenant,
        'MANUFACTURER',
        'qualityMeetingRecord',
        minutes({ resolutions: [one, { ...one, correctiveActionId }] }),
      )
    expect(codes(await named(theirs.id))).toBe('NOT_FOUND input.resolutions.1.correctiveActionId')
    expect(codes(await named(toGlobalId('CorrectiveAction', `${tenant.maker.id}.NONE`)))).toBe(
      'NOT_FOUND input.resolutions.1.correctiveActionId',
    )
  })

  test('cost: to record, to act, to read what there is to do', async () => {
    const tenant = await newTenant()
    const recorded = await measured(() => meet(tenant, 'MANUFACTURER', 'qualityMeetingRecord', minutes()))
    const { id, version } = recorded.result.object ?? { id: '', version: 0 }
    const at = { id, version, resolution: 0 }
    const acted = await measured(() => meet(tenant, 'MANUFACTURER', 'resolutionReport', { ...at, text: '已完成' }))
    const read = await measured(() => ids(tenant, 'MANUFACTURER'))
    expect([recorded.cost.operations, acted.cost, read.cost]).toEqual([
      expect.stringMatching(/^\d+ Query \+ TransactWriteItems$/),
      { calls: 2, read: 1, write: expect.any(Number), operations: 'GetItem + TransactWriteItems' },
      { calls: 2, read: 1, write: 0, operations: 'Query + GetItem' },
    ])
    const { id: correctiveActionId } = await actionIn(tenant, 'DONE')
    const resolutions = [{ what: '查重', who: '信息部', dueOn: today, correctiveActionId }]
    const named = await measured(() => meet(tenant, 'MANUFACTURER', 'qualityMeetingRecord', minutes({ resolutions })))
    expect(named.cost.calls).toBe(recorded.cost.calls + 1)
    // Refused, since its action is open: the meeting, the action, and whether the request was done before.
    const waits = await meetingIn(tenant, 'REPORTED', 'MANUFACTURER', { resolutions })
    const asked = { id: waits.id, version: waits.version, resolution: 0 }
    const refused = await measured(() => meet(tenant, 'MANUFACTURER', 'resolutionConfirm', asked))
    expect([codes(refused.result), refused.cost.operations]).toEqual([
      'RESOLUTION_ACTION_OPEN input.resolution',
      '3 GetItem',
    ])
  })
})
