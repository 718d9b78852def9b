import {
  type CallbackTask,
  closedAt,
  isSatisfied,
  newTask,
  recordAnswer,
  recordNoAnswer,
  recordSentBack,
  satisfactionOf,
} from '../../functions/callbacks/callback'
import { maySeeRuns, maySeeTask } from '../../functions/callbacks/callback-access'
import { builtInQuestions } from '../../functions/callbacks/questionnaires/question'
import { DomainError } from '../../functions/shared/errors'
import type { Viewer } from '../../functions/shared/viewer'
import { callbackFixture } from '../support/callbacks'

const at = '2026-11-02T03:00:00.000Z'
const { order, run } = callbackFixture()
const open = newTask(run, 'P1', order)
const scores = (core: number, auxiliary = core, personal = core) => ({ core, auxiliary, personal })
const answer = { expected: scores(4), perceived: scores(5, 4, 3), comment: '' }

const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.field.join('.')}`
    throw error
  }
  return undefined
}

test('Q1 a drawn order becomes the same task whenever it is drawn', () => {
  expect(newTask(run, 'P1', order)).toEqual(open)
  expect(open).toMatchObject({ id: 'M1.2026-11-01.O1', runId: run.id, pointId: 'P1.S1', state: 'OPEN', attempts: 0 })
})

test('Q1 a task names the point that completed the order, whatever became of the order since', () => {
  const elsewhere = {
    ...order,
    assignment: { ...order.assignment, pointId: 'P2.S9', providerId: 'P2' },
    tried: [{ pointId: 'P1.S1', outcome: 'DECLINED' as const, at, reason: 'rework' }],
  }
  expect(newTask(run, 'P1', elsewhere).pointId).toBe('P1.S1')
  expect(() => newTask(run, 'P3', elsewhere)).toThrow('no service point of P3')
})

test('Q6 satisfaction is perceived minus expected, core, auxiliary and personal apart', () => {
  const done = recordAnswer(open, answer, at)
  expect(done).toMatchObject({
    state: 'ANSWERED',
    version: 2,
    attempts: 1,
    attemptedAt: [at],
    answer: { on: '2026-11-02' },
  })
  expect(satisfactionOf(answer)).toBe(0)
  expect(isSatisfied(answer)).toBe(true)
  expect(isSatisfied({ expected: scores(4), perceived: scores(4, 4, 3) })).toBe(false)
})

test('Q2 what came back by message or letter closes it at any hour, and is no call of an agent', () => {
  const hours = { weekdays: [1], from: 540, to: 600 }
  const rules = { attempts: 2, gapHours: 4, hours, channels: ['MAILBOX'], languages: ['zh-CN'] } as const
  const asked = { ...open, rules }
  const night = '2026-11-03T18:00:00.000Z'
  const done = recordSentBack(asked, 'MAILBOX', answer, night, builtInQuestions)
  expect(done).toMatchObject({ state: 'ANSWERED', version: 2, attempts: 0, answer: { channel: 'MAILBOX', at: night } })
  expect(done).not.toHaveProperty('attemptedAt')
  expect(done).not.toHaveProperty('answer.by')
  expect(codeOf(() => recordSentBack(asked, 'MESSAGE', answer, night, builtInQuestions))).toBe(
    'NOT_BY_CHANNEL input.channel',
  )
  expect(codeOf(() => recordSentBack(open, 'MESSAGE', answer, night, builtInQuestions))).toBe(
    'NOT_BY_CHANNEL input.channel',
  )
  expect(codeOf(() => recordSentBack(done, 'MAILBOX', answer, night, builtInQuestions))).toBe(
    'CALLBACK_CLOSED input.id',
  )
})

test('Q6 scores are whole numbers from 1 to 5', () => {
  for (const bad of [0, 6, 2.5])
    expect(codeOf(() => recordAnswer(open, { ...answer, expected: scores(3, bad) }, at))).toBe(
      'OUT_OF_RANGE input.expected.auxiliary',
    )
  expect(codeOf(() => recordAnswer(open, { ...answer, comment: 'x'.repeat(1001) }, at))).toBe('TOO_LONG input.comment')
})

test('Q1 the third call without an answer closes the task as a non-response with all its calls', () => {
  const once = recordNoAnswer(open, '2026-11-02T01:00:00.000Z')
  const twice = recordNoAnswer(once, '2026-11-02T05:00:00.000Z')
  expect([once.state, twice.state]).toEqual(['OPEN', 'OPEN'])
  const closed = recordNoAnswer(twice, '2026-11-02T16:00:00.000Z')
  expect(closed).toMatchObject({ state: 'NO_ANSWER', attempts: 3, version: 4, closedOn: '2026-11-03' })
  expect(closed.attemptedAt).toHaveLength(3)
  expect(closedAt(closed)).toBe('2026-11-02T16:00:00.000Z')
})

test('Q1 a result is never changed or replaced', () => {
  const answered = recordAnswer(open, answer, at)
  const given = [recordNoAnswer, recordNoAnswer, recordNoAnswer].reduce<CallbackTask>(
    (task, call) => call(task, at),
    open,
  )
  for (const closed of [answered, given]) {
    expect(codeOf(() => recordAnswer(closed, answer, at))).toBe('CALLBACK_CLOSED input.id')
    expect(codeOf(() => recordNoAnswer(closed, at))).toBe('CALLBACK_CLOSED input.id')
  }
})

test('Q1 who did the work cannot see who was drawn before the answer is in', () => {
  const subject = 's'
  const workers: Viewer[] = [
    { role: 'PROVIDER', subject, providerId: 'P1' },
    { role: 'SERVICE_POINT', subject, providerId: 'P1', pointId: 'P1.S1' },
  ]
  const technician: Viewer = {
    role: 'TECHNICIAN',
    subject,
    providerId: 'P1',
    pointId: 'P1.S1',
    technicianId: 'P1.S1.T1',
  }
  const answered = recordAnswer(open, answer, at)
  for (const viewer of workers) {
    expect([maySeeTask(viewer, open), maySeeTask(viewer, recordNoAnswer(open, at))]).toEqual([false, false])
    expect(maySeeTask(viewer, answered)).toBe(true)
    expect(maySeeRuns(viewer, 'M1')).toBe(false)
  }
  expect([maySeeTask(technician, open), maySeeTask(technician, answered), maySeeRuns(technician, 'M1')]).toEqual([
    false,
    false,
    false,
  ])
})

test('Q1 a maker sees its own draws and callbacks, an authority neither', () => {
  const own: Viewer = { role: 'HOTLINE', subject: 's', manufacturerId: 'M1' }
  const foreign: Viewer = { ...own, manufacturerId: 'M2' }
  const regulator: Viewer = { role: 'REGULATOR', subject: 's', region: '420000' }
  expect([maySeeTask(own, open), maySeeRuns(own, 'M1')]).toEqual([true, true])
  expect([maySeeTask(foreign, open), maySeeRuns(foreign, 'M1')]).toEqual([false, false])
  expect([maySeeTask(regulator, open), maySeeRuns(regulator, 'M1')]).toEqual([false, false])
})
