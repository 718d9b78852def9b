import fc from 'fast-check'
import { aspects } from '../../functions/callbacks/aspects'
import {
  type CallbackTask,
  isSatisfied,
  newTask,
  recordAnswer,
  satisfactionOf,
} from '../../functions/callbacks/callback'
import { inForceOn } from '../../functions/callbacks/questionnaires/life'
import { builtInQuestions, type Question } from '../../functions/callbacks/questionnaires/question'
import type { Questionnaire } from '../../functions/callbacks/questionnaires/questionnaire'
import { partResults, questionResult } from '../../functions/callbacks/questionnaires/results'
import { DomainError } from '../../functions/shared/errors'
import { contributionOfCallback } from '../../functions/supervision/contribution'
import { type Counts, sumCounts } from '../../functions/supervision/counters'
import { callbackFixture } from '../support/callbacks'

const AT = '2026-11-03T02:00:00.000Z'
const { order, run } = callbackFixture()
const open = (questionnaireId?: string): CallbackTask => newTask(run, 'P1', order, questionnaireId)
const wording = { zh: '问', en: 'ask' }
const score = (code: string, part: (typeof aspects)[number], required = true): Question => ({
  code,
  part,
  kind: 'SCORE',
  wording,
  required,
})
const words: Question = { code: 'WISH', part: 'personal', kind: 'TEXT', wording, required: false }
const own = [score('A1', 'core'), score('A2', 'core'), score('B', 'auxiliary'), score('C', 'personal'), words]

const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, field: error.field.join('.') }
    throw error
  }
  return undefined
}
const given = (code: string, expected: number, perceived: number) => ({ code, expected, perceived })
const whole = [given('A1', 4, 5), given('A2', 5, 4), given('B', 3, 3), given('C', 4, 5)]
const answered = (answers: readonly object[], comment = '') =>
  recordAnswer(open('M1.Q~001'), { answers: answers as never, comment }, AT, own)

test('Q6 satisfaction is perceived minus expected, by part the mean over its questions', () => {
  const task = answered([...whole, { code: 'WISH', text: ' 周末 ' }])
  if (task.state !== 'ANSWERED') throw new Error(task.state)
  expect(task.answer.expected).toEqual({ core: 4.5, auxiliary: 3, personal: 4 })
  expect(task.answer.perceived).toEqual({ core: 4.5, auxiliary: 3, personal: 5 })
  expect(satisfactionOf(task.answer)).toBeCloseTo(1 / 3)
  expect(task.answer.replies).toEqual([
    { slot: 0, expected: 4, perceived: 5 },
    { slot: 1, expected: 5, perceived: 4 },
    { slot: 2, expected: 3, perceived: 3 },
    { slot: 3, expected: 4, perceived: 5 },
    { slot: 4, text: '周末' },
  ])
})

test('Q6 answers are refused by question: unknown, twice, left out, half, off the scale', () => {
  expect(refusal(() => answered([...whole, given('X', 1, 1)]))).toEqual({
    code: 'QUESTION_UNKNOWN',
    field: 'input.answers.4.code',
  })
  expect(refusal(() => answered([...whole, given('B', 1, 1)]))?.code).toBe('QUESTION_UNKNOWN')
  expect(refusal(() => answered(whole.slice(1)))).toEqual({ code: 'QUESTION_UNANSWERED', field: 'input.answers' })
  expect(refusal(() => answered([{ code: 'A1', expected: 4 }, ...whole.slice(1)]))).toEqual({
    code: 'REQUIRED',
    field: 'input.answers.0.perceived',
  })
  expect(refusal(() => answered([given('A1', 4, 6), ...whole.slice(1)]))).toEqual({
    code: 'OUT_OF_RANGE',
    field: 'input.answers.0.perceived',
  })
  const scores = { core: 4, auxiliary: 4, personal: 4 }
  const mixed = { expected: scores, answers: whole, comment: '' }
  expect(refusal(() => recordAnswer(open('M1.Q~001'), mixed, AT, own))?.code).toBe('QUESTIONNAIRE_ASKED')
  const bare = { expected: scores, perceived: scores, comment: '' }
  expect(refusal(() => recordAnswer(open('M1.Q~001'), bare, AT, own))?.code).toBe('QUESTIONNAIRE_ASKED')
  expect(refusal(() => recordAnswer(open(), { comment: '' }, AT))).toEqual({
    code: 'REQUIRED',
    field: 'input.expected',
  })
})

test('Q6 the built-in questionnaire gives what the three scores give', () => {
  const scores = fc.record({
    core: fc.integer({ min: 1, max: 5 }),
    auxiliary: fc.integer({ min: 1, max: 5 }),
    personal: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(scores, scores, (expected, perceived) => {
      const plain = recordAnswer(open(), { expected, perceived, comment: '' }, AT)
      const answers = aspects.map((part) => given(part, expected[part], perceived[part]))
      const asked = recordAnswer(open(), { answers, comment: '' }, AT, builtInQuestions)
      if (plain.state !== 'ANSWERED' || asked.state !== 'ANSWERED') throw new Error('open')
      expect(asked.answer).toMatchObject({ expected, perceived })
      expect(isSatisfied(asked.answer)).toBe(isSatisfied(plain.answer))
      expect(contributionOfCallback(asked)).toEqual(contributionOfCallback(plain))
    }),
  )
})

test('Q6 results by question, over any number of callbacks, are the plain means of what was answered', () => {
  const reply = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(reply, reply, reply, reply), { minLength: 1, maxLength: 30 }), (customers) => {
      const codes = ['A1', 'A2', 'B', 'C']
      const tasks = customers.map((replies) => answered(replies.map(([e, p], i) => given(codes[i] ?? '', e, p))))
      const counts = sumCounts(
        tasks.flatMap((task) => contributionOfCallback(task).asked ?? []).map((asked) => asked.counts as Counts),
      )
      for (const slot of [0, 1, 2, 3]) {
        const result = questionResult(undefined, own[slot] as Question, slot, counts, false)
        const sum = (side: 0 | 1) => customers.reduce((total, replies) => total + (replies[slot]?.[side] ?? 0), 0)
        expect(result.answered.value).toBe(customers.length)
        expect(result.gap.value).toBeCloseTo((sum(1) - sum(0)) / customers.length)
        expect(result.satisfied.value).toBe(customers.filter((r) => (r[slot]?.[1] ?? 0) >= (r[slot]?.[0] ?? 0)).length)
      }
      const { parts, overall } = partResults([{ questions: own, counts }], false)
      const means = tasks.map((task) => (task.state === 'ANSWERED' ? satisfactionOf(task.answer) : Number.NaN))
      expect(overall.value).toBeCloseTo(means.reduce((a, b) => a + b, 0) / means.length)
      expect(parts.map(({ answers }) => answers.value)).toEqual([2, 1, 1].map((n) => n * customers.length))
    }),
  )
})

test('Q6 an authority sees no figure of fewer than five customers, nor one that would show it', () => {
  const counts = {
    askedN0: 9,
    askedMet0: 7,
    askedExpected0: 36,
    askedPerceived0: 38,
    askedN1: 4,
    askedMet1: 4,
    askedExpected1: 16,
    askedPerceived1: 16,
  }
  const [first, second] = [0, 1].map((slot) => questionResult(undefined, own[slot] as Question, slot, counts, true))
  expect(first?.gap).toEqual({ value: 2 / 9, suppressed: false })
  for (const hidden of [second?.answered, second?.satisfied, second?.share, second?.low, second?.gap])
    expect(hidden).toEqual({ suppressed: true })
  expect(partResults([{ questions: own, counts }], true).parts[0]?.answers).toEqual({ suppressed: true })
  expect(partResults([{ questions: own, counts }], false).parts[0]?.answers).toEqual({ value: 13, suppressed: false })
})

test('Q6 the edition in force on a day is the one whose first day came last, none before and after', () => {
  const edition = (id: string, effectiveFrom: string, more: object = {}) =>
    ({ id, state: 'PUBLISHED', publication: { at: AT, effectiveFrom }, ...more }) as unknown as Questionnaire
  const all = [
    edition('M.A~001', '2026-01-01', { state: 'SUPERSEDED', supersededFrom: '2026-03-01' }),
    edition('M.A~002', '2026-03-01'),
    edition('M.B~001', '2026-05-01', { state: 'WITHDRAWN' }),
    edition('M.B~002', '2026-06-01'),
  ]
  const on = (day: string) => inForceOn(all, day)?.id
  expect([on('2025-12-31'), on('2026-02-28'), on('2026-03-01'), on('2026-05-31'), on('2026-06-01')]).toEqual([
    undefined,
    'M.A~001',
    'M.A~002',
    'M.A~002',
    'M.B~002',
  ])
})
