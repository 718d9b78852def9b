import { addDays } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { newKey } from '../support/api'
import { type MeetingAnswer, meet, meetingIn, today } from '../support/meetings'
import { measured } from '../support/meter'
import { deadlinesOf } from '../support/notices'
import { newTenant, type Tenant } from '../support/tenant'

type Values = Readonly<Record<string, unknown>>

const of = ({ id, version }: MeetingAnswer, resolution = 0) => ({ id, version, resolution })
const confirm = (tenant: Tenant, input: Values, person = '') =>
  meet(tenant, 'MANUFACTURER', 'resolutionConfirm', input, person)
const putOff = (tenant: Tenant, input: Values) => meet(tenant, 'MANUFACTURER', 'resolutionPutOff', input)
const kindsOn = async ({ id }: MeetingAnswer, day: string) =>
  (await deadlinesOf(fromGlobalId('QualityMeeting', id, []), day)).map(({ kind }) => kind)

describe('Q10 a resolution that is done', () => {
  test('is confirmed once by somebody else; the next that is due is looked to, and its deadline alone stands', async () => {
    const tenant = await newTenant()
    const [first, second] = [addDays(today, 7), addDays(today, 14)]
    const resolutions = [
      { what: '补训', who: '培训部', dueOn: first },
      { what: '换批次', who: '采购部', dueOn: second },
    ]
    const reported = await meetingIn(tenant, 'REPORTED', 'MANUFACTURER', { resolutions })
    expect(await kindsOn(reported, first)).toEqual(['RESOLUTION_DUE'])
    const input = { ...of(reported), idempotencyKey: newKey() }
    const confirmed = await confirm(tenant, input)
    expect(doneAs(confirmed)).toMatchObject({
      ...{ version: reported.version + 1, dueOn: second },
      resolutions: [{ state: 'CONFIRMED' }, { state: 'OPEN' }],
    })
    expect(await confirm(tenant, input)).toEqual(confirmed)
    expect([await kindsOn(reported, first), await kindsOn(reported, second)]).toEqual([[], ['RESOLUTION_DUE']])
    expect(await logOf(tenant.as.AUDITOR, 'QualityMeeting', reported.id)).toEqual(['HELD', 'REPORTED', 'CONFIRMED'])
    const again = await confirm(tenant, of(doneAs(confirmed)))
    expect(refusedAs(again)).toBe('RESOLUTION_STATE input.resolution')
  })

  test('takes the meeting off the list of those with something to do once it is the last', async () => {
    const tenant = await newTenant()
    const resolutions = [{ what: '补训', who: '培训部', dueOn: today }]
    const reported = await meetingIn(tenant, 'REPORTED', 'MANUFACTURER', { resolutions })
    expect(await listed(tenant.as.AUDITOR, 'qualityMeetings(open: true)')).toEqual([{ id: reported.id }])
    expect(doneAs(await confirm(tenant, of(reported))).dueOn).toBeNull()
    expect(await listed(tenant.as.AUDITOR, 'qualityMeetings(open: true)')).toEqual([])
    expect(await listed(tenant.as.AUDITOR, 'qualityMeetings(open: false)')).toEqual([{ id: reported.id }])
  })

  test('is not confirmed unreported, by who reported it, by a past version or by a stranger', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const reported = await meetingIn(tenant, 'REPORTED')
    expect(refusedAs(await confirm(tenant, of(reported, 1)))).toBe('RESOLUTION_STATE input.resolution')
    expect(refusedAs(await confirm(tenant, of(reported), ' colleague'))).toBe('RESOLUTION_OWN_WORD input.resolution')
    expect(refusedAs(await confirm(tenant, of({ ...reported, version: 1 })))).toBe('STALE_VERSION input.version')
    expect(refusedAs(await confirm(tenant, of(reported, 2)))).toBe('OUT_OF_RANGE input.resolution')
    expect(refusedAs(await confirm(other, of(reported)))).toBe('NOT_FOUND input.id')
    const provider = await meet(tenant, 'PROVIDER', 'resolutionConfirm', of(reported))
    expect(refusedAs(provider)).toBe('NOT_FOUND input.id')
  })
})

describe('Q10 a resolution that is put off', () => {
  test('is due on the later day, with the days before and why on record, and its deadline goes with it', async () => {
    const tenant = await newTenant()
    const [due, later] = [addDays(today, 7), addDays(today, 21)]
    const meeting = await meetingIn(tenant)
    const input = { ...of(meeting, 1), dueOn: later, reason: '供应商停产', idempotencyKey: newKey() }
    const moved = await putOff(tenant, input)
    expect(await putOff(tenant, input)).toEqual(moved)
    // The other one is due first now.
    expect(doneAs(moved)).toMatchObject({ version: meeting.version + 1, dueOn: addDays(today, 14) })
    expect([await kindsOn(meeting, due), await kindsOn(meeting, addDays(today, 14))]).toEqual([[], ['RESOLUTION_DUE']])
    const fields = 'resolutions { state dueOn moves { from why } }'
    const query = `{ node(id: "${meeting.id}") { ... on QualityMeeting { ${fields} } } }`
    const { node } = await asked<{ node: { resolutions: object[] } }>(tenant.as.AUDITOR, query)
    expect(node.resolutions[1]).toEqual({ state: 'OPEN', dueOn: later, moves: [{ from: due, why: '供应商停产' }] })
    expect(await logOf(tenant.as.MANUFACTURER, 'QualityMeeting', meeting.id)).toEqual(['HELD', 'MOVED'])
  })

  test('three times, and no fourth', async () => {
    const tenant = await newTenant()
    let meeting = await meetingIn(tenant)
    const next = (days: number) => putOff(tenant, { ...of(meeting), dueOn: addDays(today, days), reason: '缺料' })
    for (const days of [15, 16, 17]) meeting = doneAs(await next(days))
    expect(refusedAs(await next(18))).toBe('RESOLUTION_PUT_OFF_OFTEN input.resolution')
    expect(meeting.resolutions[0]?.dueOn).toBe(addDays(today, 17))
  })

  test.each<[string, Values, string]>([
    ['to the same day', { dueOn: addDays(today, 14) }, 'OUT_OF_RANGE input.dueOn'],
    ['to a day before', { dueOn: addDays(today, 8) }, 'OUT_OF_RANGE input.dueOn'],
    ['without a reason', { reason: ' ' }, 'REQUIRED input.reason'],
    ['for a reason too long', { reason: '长'.repeat(1001) }, 'TOO_LONG input.reason'],
    ['by a past version', { version: 7 }, 'STALE_VERSION input.version'],
    ['where none is', { resolution: -1 }, 'OUT_OF_RANGE input.resolution'],
  ])('%s is refused, and it stays due', async (_what, change, code) => {
    const tenant = await newTenant()
    const meeting = await meetingIn(tenant)
    const refused = await putOff(tenant, { ...of(meeting), dueOn: addDays(today, 20), reason: '缺料', ...change })
    expect(refusedAs(refused)).toBe(code)
    expect(await logOf(tenant.as.MANUFACTURER, 'QualityMeeting', meeting.id)).toEqual(['HELD'])
  })

  test('is not put off once it was reported, nor by a stranger', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const reported = await meetingIn(tenant, 'REPORTED')
    const later = { ...of(reported), dueOn: addDays(today, 20), reason: '缺料' }
    expect(refusedAs(await putOff(tenant, later))).toBe('RESOLUTION_STATE input.resolution')
    expect(refusedAs(await putOff(other, later))).toBe('NOT_FOUND input.id')
  })
})

test('cost: to put off, and to confirm what no corrective action carries out', async () => {
  const tenant = await newTenant()
  const reported = await meetingIn(tenant, 'REPORTED')
  const later = { ...of(reported, 1), dueOn: addDays(today, 20), reason: '缺料' }
  const moved = await measured(() => putOff(tenant, later))
  const confirmed = await measured(() => confirm(tenant, of(doneAs(moved.result))))
  expect([moved, confirmed].map(({ cost }) => cost.operations)).toEqual([
    'GetItem + TransactWriteItems',
    'GetItem + TransactWriteItems',
  ])
})
