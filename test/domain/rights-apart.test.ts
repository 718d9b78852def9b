import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTable, unseen } from '../../functions/platform/rights'
import { CALL_RECORD, recordCall, recordedCalls } from '../../local/call-record'
import { passed } from '../support/checks/outcome'
import { recordedSuites } from '../support/checks/recorded-suites'
import { apart, type FunctionRights } from '../support/checks/rights'

const sweep: FunctionRights = {
  name: 'sweep-webhooks',
  role: ['dynamodb:Query Notices', 'dynamodb:PutItem Notices', 'logs:PutLogEvents sweep-webhooks-log'],
  lambda: ['logs:PutLogEvents sweep-webhooks-log'],
  granted: onTable('Notices', ['query', unseen('put', 'nobody can make it')]),
  called: new Set(['dynamodb:Query Notices']),
}

describe('the rights of a function are what it calls', () => {
  test('and then nothing is said', () => expect(apart(sweep)).toEqual({ refused: [], unused: [] }))

  test('a call that its role does not allow', () => {
    const called = new Set([...sweep.called, 'dynamodb:GetItem Orders'])
    expect(apart({ ...sweep, called }).refused).toEqual([
      'sweep-webhooks called dynamodb:GetItem Orders, which its role does not allow. Grant it in functions/platform/functions.ts.',
    ])
  })

  test('what Lambda needs for a trigger', () => {
    const lambda = [...sweep.lambda, 'sqs:ReceiveMessage send-webhooks']
    expect(apart({ ...sweep, lambda }).refused).toHaveLength(1)
  })

  test('a right that nothing used and nobody explains', () => {
    const role = [...sweep.role, 's3:GetObject Objects/documents/*']
    expect(apart({ ...sweep, role }).unused).toEqual([
      expect.stringContaining('sweep-webhooks may s3:GetObject Objects/documents/*, and never did.'),
    ])
  })

  test('a right of two actions is used by one of them', () => {
    const actions = ['dynamodb:GetItem', 'dynamodb:BatchGetItem']
    const reading = {
      ...sweep,
      role: [...sweep.role, ...actions.map((action) => `${action} Notices`)],
      granted: [...sweep.granted, { actions, resource: 'Notices' }],
    }
    expect(apart(reading).unused).toHaveLength(2)
    expect(apart({ ...reading, called: new Set([...sweep.called, 'dynamodb:GetItem Notices']) }).unused).toEqual([])
  })

  test('an explanation that a call made untrue', () => {
    const called = new Set([...sweep.called, 'dynamodb:PutItem Notices'])
    expect(apart({ ...sweep, called }).unused).toEqual([
      expect.stringContaining('sweep-webhooks was seen to dynamodb:PutItem Notices.'),
    ])
  })
})

describe('calls are compared once all suites ran', () => {
  const kept = process.env[CALL_RECORD]
  const folders: string[] = []
  beforeEach(() => {
    folders.push(mkdtempSync(join(tmpdir(), 'sanbao-rights-')))
    delete process.env[CALL_RECORD]
  })
  afterAll(() => {
    if (kept) process.env[CALL_RECORD] = kept
    for (const folder of folders) rmSync(folder, { recursive: true })
  })

  /** Suites that make these calls of the function, and fail as often. */
  const suites = (calls: readonly string[], failed = 0) =>
    recordedSuites(
      async (_, environment) => {
        process.env[CALL_RECORD] = environment[CALL_RECORD]
        for (const call of calls) recordCall('sweep-webhooks', call)
        delete process.env[CALL_RECORD]
        return { ...passed(), failed }
      },
      async (seen) => [{ ...sweep, called: new Set([...seen].map((call) => call.slice('sweep-webhooks '.length))) }],
    )
  const quiet = () => {}

  test('a run without them is skipped, not passed', async () => {
    const { rights } = suites([])
    expect(await rights(quiet)).toMatchObject({
      passed: 0,
      failed: 0,
      skipped: 1,
      note: expect.stringContaining('--only jest'),
    })
  })

  test('of suites that all passed', async () => {
    const { suites: run, rights } = suites(['dynamodb:Query Notices'])
    await run(quiet)
    expect(await rights(quiet)).toMatchObject({
      ...{ passed: 1, failed: 0 },
      note: '2 rights of 1 functions, 1 seen used, 1 explained',
    })
  })

  test('a right that was not used fails it', async () => {
    const { suites: run, rights } = suites([])
    await run(quiet)
    expect(await rights(quiet)).toMatchObject({ failed: 1, output: expect.stringContaining('never did') })
  })

  test('where a suite failed only refused calls count', async () => {
    const { suites: run, rights } = suites([], 1)
    await run(quiet)
    expect(await rights(quiet)).toMatchObject({ passed: 0, failed: 0, skipped: 1 })
    const refused = suites(['dynamodb:GetItem Orders'], 1)
    await refused.suites(quiet)
    expect(await refused.rights(quiet)).toMatchObject({ failed: 1, output: expect.stringContaining('GetItem Orders') })
  })

  test('each process writes a call once, as it is made', () => {
    const folder = String(folders.at(-1))
    process.env[CALL_RECORD] = folder
    for (const call of ['a x', 'b y', 'a x']) recordCall('warn-calendar', call)
    expect(readdirSync(folder)).toEqual([`${process.pid}.calls`])
    expect([...recordedCalls(folder)]).toEqual(['warn-calendar a x', 'warn-calendar b y'])
  })
})
