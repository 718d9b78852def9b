import { closeJob, resolveConflict } from '../../functions/procedures/jobs/decide'
import { MAX_RECORDS } from '../../functions/procedures/jobs/judge'
import { refusal as refused } from '../support/refusal'
import {
  book,
  checked,
  happen,
  keep,
  look,
  minute,
  people,
  photo,
  reading,
  type Sent,
  sent,
  start,
  statuses,
  sync,
  synced,
  truth,
} from './job-fixtures'

describe('P2 P3 what stands of a job', () => {
  test('a step stands when it was done and checked by whoever did it, for a mutual check by another person as well', () => {
    const seal = sent('SEAL', 'DONE', { inOrder: true, at: minute(9) })
    const own = sent('SEAL', 'MUTUAL_CHECK', { about: seal.id })
    const other = sent('SEAL', 'MUTUAL_CHECK', { about: seal.id, person: 'desk' })
    const first = look()
    expect(statuses(synced([first, seal]))).toMatchObject({ LOOK: 'UNCHECKED', SEAL: 'UNCHECKED' })
    expect(statuses(synced([first, checked(first), seal, checked(seal)]))).toMatchObject({
      LOOK: 'STANDS',
      SEAL: 'UNCHECKED',
    })
    expect(statuses(synced([seal, checked(seal), own]))).toMatchObject({ SEAL: 'UNCHECKED' })
    expect(statuses(synced([seal, checked(seal), other]))).toMatchObject({ SEAL: 'STANDS' })
    expect(statuses(synced([seal, checked(seal, { person: 'desk' }), other]))).toMatchObject({ SEAL: 'UNCHECKED' })
  })

  test('a check of a reading that was taken again is none of the new one', () => {
    const first = reading('0.2')
    const again = reading('0.25', { at: minute(5) })
    expect(statuses(synced([first, checked(first)])).READ).toBe('STANDS')
    expect(statuses(synced([first, checked(first), again])).READ).toBe('UNCHECKED')
  })

  test('out of limits stops the next until a new reading in limits: what was done in between has no effect', () => {
    const bad = reading('0.31', { at: minute(10) })
    const seal = (n: number) => sent('SEAL', 'DONE', { inOrder: true, at: minute(n) })
    const good = reading('0.3', { at: minute(20) })
    expect(statuses(synced([bad]))).toMatchObject({ READ: 'OUT_OF_LIMITS', SEAL: 'MISSING' })
    expect(statuses(synced([bad, seal(15)]))).toMatchObject({ READ: 'OUT_OF_LIMITS', SEAL: 'STOPPED' })
    expect(statuses(synced([bad, seal(15), good]))).toMatchObject({ READ: 'UNCHECKED', SEAL: 'STOPPED' })
    expect(statuses(synced([bad, seal(15), good, seal(21)]))).toMatchObject({ SEAL: 'UNCHECKED' })
    expect(statuses(synced([bad, seal(9)]))).toMatchObject({ SEAL: 'UNCHECKED' })
    const early = look({ at: minute(15) })
    expect(statuses(synced([bad, early])).LOOK).toBe('UNCHECKED')
  })

  test('or until a deviation about it; one about another reading says nothing of it', () => {
    const bad = reading('0.31', { at: minute(10) })
    const seal = sent('SEAL', 'DONE', { inOrder: true, at: minute(15) })
    const because = (about: string | undefined, n: number) =>
      sent('READ', 'DEVIATION', { reason: '电压偏高', at: minute(n), ...(about ? { about } : {}) })
    expect(statuses(synced([bad, seal, because(bad.id, 12)]))).toMatchObject({ READ: 'DEVIATED', SEAL: 'UNCHECKED' })
    expect(statuses(synced([bad, seal, because(bad.id, 16)]))).toMatchObject({ READ: 'DEVIATED', SEAL: 'STOPPED' })
    expect(statuses(synced([bad, because(undefined, 12)])).READ).toBe('OUT_OF_LIMITS')
    expect(statuses(synced([because(undefined, 12)])).READ).toBe('DEVIATED')
    const worse = reading('0.4', { at: minute(30) })
    expect(statuses(synced([bad, because(bad.id, 12), worse])).READ).toBe('OUT_OF_LIMITS')
  })

  test('two devices that say different things are a conflict; one that knew the other takes its place', () => {
    const a = reading('0.2', { device: 'phone', at: minute(3) })
    const b = reading('0.21', { device: 'tablet', at: minute(4) })
    expect(statuses(synced([a], [b])).READ).toBe('CONFLICT')
    expect(truth(synced([b], [a]))[1]?.contested.map(({ id }) => id)).toEqual([a.id, b.id])
    expect(statuses(synced([a], [{ ...b, value: '0.20' }])).READ).toBe('UNCHECKED')
    expect(statuses(synced([a], [{ ...b, replaces: [a.id] }])).READ).toBe('UNCHECKED')
    expect(statuses(synced([a], [{ ...b, person: 'desk', device: 'phone' }])).READ).toBe('CONFLICT')
    const scan = (part: string, device: string) => sent('PART', 'PART_SCAN', { part, device })
    expect(statuses(synced([scan('P-1', 'phone'), scan('P-2', 'tablet')])).PART).toBe('CONFLICT')
    const shot = (id: string, device: string) => sent('SHOT', 'PHOTO', { attachmentIds: [id], device })
    expect(statuses(synced([shot('a', 'phone'), shot('b', 'tablet')])).SHOT).toBe('UNCHECKED')
  })

  test('a conflict is settled by somebody in charge with a reason, and nothing is deleted', () => {
    const [a, b] = [reading('0.2', { device: 'phone' }), reading('0.5', { device: 'tablet' })]
    const job = synced([a, b])
    const choice = { step: 'READ', recordId: a.id, reason: '平板未校零' }
    const event = resolveConflict(job, book, choice, people.zhang)
    const after = happen(job, event)
    expect([statuses(after).READ, after.records.length]).toEqual(['UNCHECKED', 2])
    expect(after.resolutions).toEqual([{ step: 'READ', chosen: a.id, over: [a.id, b.id], reason: '平板未校零' }])
    expect(() => resolveConflict(after, book, choice, people.zhang)).toThrow(
      expect.objectContaining({ code: 'NO_CONFLICT', params: expect.objectContaining({ code: 'READ' }) }),
    )
    const code = (change: object, viewer: (typeof people)[keyof typeof people] = people.zhang) =>
      refused(() => resolveConflict(job, book, { ...choice, ...change }, viewer))
    expect(code({ step: 'LOOK' })).toEqual({ code: 'NO_CONFLICT', field: ['input', 'step'] })
    expect(code({ recordId: 'record-none' })).toEqual({ code: 'INVALID_VALUE', field: ['input', 'recordId'] })
    expect(code({ reason: ' ' })).toEqual({ code: 'REQUIRED', field: ['input', 'reason'] })
  })
})

describe('P2 no work outside the book: what is refused, with its field', () => {
  test.each<[string, Sent, string, string]>([
    ['an unknown step', sent('NONE', 'DONE', { inOrder: true }), 'STEP_UNKNOWN', 'step'],
    ['a kind the step does not ask for', sent('LOOK', 'READING', { value: '1', unit: 'A' }), 'RECORD_KIND', 'kind'],
    ['the future', look({ at: minute(606) }), 'RECORD_IN_FUTURE', 'at'],
    ['before the start', look({ at: minute(-1) }), 'RECORD_BEFORE_START', 'at'],
    ['another unit', reading('200', { unit: 'mA' }), 'UNIT_MISMATCH', 'unit'],
    ['no unit', reading('0.2', { unit: null }), 'REQUIRED', 'unit'],
    ['a float', reading('2e-1'), 'INVALID_VALUE', 'value'],
    ['a comma', reading('0,2'), 'INVALID_VALUE', 'value'],
    ['no value', reading('0.2', { value: null }), 'REQUIRED', 'value'],
    ['a check without its outcome', sent('LOOK', 'SELF_CHECK'), 'REQUIRED', 'about'],
    ['a deviation without reason', sent('READ', 'DEVIATION', { reason: ' ' }), 'REQUIRED', 'reason'],
    [
      'a deviation by whom the book does not let',
      sent('LOOK', 'DEVIATION', { reason: 'x' }),
      'DEVIATION_NOT_ALLOWED',
      'kind',
    ],
    [
      'a deviation that nobody may record',
      sent('SHOT', 'DEVIATION', { reason: 'x', person: 'maker' }),
      'DEVIATION_NOT_ALLOWED',
      'kind',
    ],
    ['the maker at work', look({ person: 'maker' }), 'ROLE_NOT_ALLOWED', 'kind'],
    ['an id that is none', look({ id: 'a b' }), 'INVALID_VALUE', 'id'],
    ['what belongs to another kind', look({ value: '1' }), 'INVALID_VALUE', 'value'],
    ['no photo', sent('SHOT', 'PHOTO', { attachmentIds: [] }), 'OUT_OF_RANGE', 'attachmentIds'],
    ['a part of two lines', sent('PART', 'PART_SCAN', { part: 'a\nb' }), 'INVALID_VALUE', 'part'],
  ])('%s', (_what, record, code, field) => {
    expect(refused(() => keep(record))).toEqual({ code, field: ['input', field] })
  })

  test('the others of the same sync are kept', () => {
    const [good, bad] = [look(), sent('NONE', 'DONE', { inOrder: true })]
    const { job, results } = sync(undefined, [bad, good])
    expect(results.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'KEPT'])
    expect(results[0]?.refusal?.field).toEqual(['input', 'records', '0', 'step'])
    expect(job?.records.map(({ id }) => id)).toEqual([good.id])
  })

  test('a clock five minutes fast, the first instant of the work and both limits are in order', () => {
    expect(keep(look({ at: minute(605) })).at).toBe(minute(605))
    expect(keep(look({ at: minute(0) })).at).toBe(minute(0))
    expect(['0.1', '0.10', '0.300'].map((value) => keep(reading(value)))).toEqual(
      Array(3).fill(expect.objectContaining({ inOrder: true })),
    )
    expect(keep(reading('0.099999'))).toMatchObject({ inOrder: false })
    expect(keep(sent('SHOT', 'PHOTO', { attachmentIds: ['x'] }))).toMatchObject({ attachments: [photo('x')] })
  })

  test('an id names one record: another under it is refused, the same again is not', () => {
    const first = look()
    const { job } = sync(undefined, [first])
    const { results } = sync(job, [first, { ...first, inOrder: false }])
    expect(results.map(({ outcome, refusal }) => [outcome, refusal?.code])).toEqual([
      ['KEPT', undefined],
      ['REFUSED', 'RECORD_ID_REUSED'],
    ])
  })

  test('a job has room for so many records and bytes, and says so', () => {
    const many = Array.from({ length: MAX_RECORDS + 1 }, () => look())
    const { job, results } = sync(undefined, many)
    expect(results.at(-1)?.refusal?.code).toBe('JOB_FULL')
    expect(job?.records).toHaveLength(MAX_RECORDS)
    const long = Array.from({ length: 290 }, () => sent('READ', 'DEVIATION', { reason: '𠮷'.repeat(300) }))
    const { job: heavy, results: last } = sync(undefined, long)
    expect(last.at(-1)?.refusal?.code).toBe('JOB_FULL')
    expect(Buffer.byteLength(JSON.stringify(heavy))).toBeLessThan(300_000)
  })
})

describe('P2 closing a job with its order', () => {
  const whole = () => {
    const first = look()
    const second = reading('0.2')
    const seal = sent('SEAL', 'DONE', { inOrder: true })
    const other = sent('SEAL', 'MUTUAL_CHECK', { about: seal.id, person: 'desk' as const })
    return [first, checked(first), second, checked(second), seal, checked(seal), other]
  }
  const completion = { outcome: 'FIXED', visits: 1 } as const
  const close = (job: ReturnType<typeof synced>) => closeJob(job, book, start, completion)

  test('is refused with the steps that do not stand, the conflicts first', () => {
    expect(refused(() => close(undefined))).toEqual({ code: 'JOB_STEPS_DUE', field: ['input', 'id'] })
    expect(() => close(synced(whole().slice(0, 2)))).toThrow(/READ, SEAL/)
    const other = reading('0.21', { device: 'tablet' })
    expect(() => close(synced(whole(), [other]))).toThrow(
      expect.objectContaining({ code: 'JOB_CONFLICTS_OPEN', params: { codes: 'READ' } }),
    )
    expect(close(synced(whole()))).toEqual({ type: 'CLOSED', ...start, ...completion })
  })

  test('closed, it takes what comes late, marked and without effect', () => {
    const job = synced(whole())
    const closed = happen(job, close(job))
    const { job: after, results } = sync(closed, [reading('0.9', { at: minute(300) }), ...whole().slice(0, 1)])
    expect(results.map(({ outcome }) => outcome)).toEqual(['LATE', 'LATE'])
    expect([statuses(after), after?.late.length, after?.records]).toEqual([statuses(closed), 2, closed.records])
    expect(
      refused(() => resolveConflict(after, book, { step: 'READ', recordId: 'x', reason: 'y' }, people.desk)),
    ).toEqual({
      code: 'JOB_CLOSED',
      field: ['input', 'orderId'],
    })
  })

  test('a start by another point begins anew; what was before stays in the log', () => {
    const job = synced(whole())
    const again = { ...start, startedAt: minute(500) }
    expect(happen(job, { type: 'RECORDED', ...again, records: [] })).toMatchObject({ records: [], version: 2 })
  })
})
