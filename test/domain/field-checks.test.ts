import fc from 'fast-check'
import { type Charged, judgeCharges, overOf, rightTotal } from '../../functions/quality/checks/charges'
import { knowsVisitor, seesCheck, seesDraft } from '../../functions/quality/checks/check-access'
import { checkDeadlines, checkNotices } from '../../functions/quality/checks/check-notices'
import { checkAnswers, type Listed } from '../../functions/quality/checks/conformity'
import {
  type CheckEvent,
  evolveCheck,
  type FieldCheck,
  isReleased,
  isStated,
  standingItems,
} from '../../functions/quality/checks/field-check'
import { type Facts, itemsOf } from '../../functions/quality/checks/observation'
import { correctCheck, type FactsInput, recordCheck, submitCheck } from '../../functions/quality/checks/record'
import { judgeCheck, lapseCheck, releaseCheck, replyToCheck } from '../../functions/quality/checks/release'
import { type ResultRow, resultOf, resultsBy } from '../../functions/quality/checks/results'
import type { Scenario } from '../../functions/quality/checks/scenario'
import { cancelCheck, missCheck } from '../../functions/quality/checks/sending'
import { cnCalendar } from '../../functions/shared/calendars/cn'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { type Entry, enter, replay } from '../../functions/shared/journal'
import { type Actor, system, type Viewer } from '../../functions/shared/viewer'
import { refusal } from '../support/refusal'

const fees = {
  rows: [
    { kind: 'VISIT', floor: 2000, ceiling: 5000, price: 3000 },
    { kind: 'LABOUR', floor: 3000, ceiling: 12_000, price: 8000 },
  ],
} as const
const terms = { fees, repairLevels: [] } as never
const pricing = { categoryId: 'washer', level: 1, terms }
const scenario: Scenario = {
  ...{ categoryId: 'washer', faultCode: 'BELT', seeded: '皮带松脱', remedy: '装好皮带', level: 1, inWarranty: false },
  expected: [
    { kind: 'VISIT', quantity: 1 },
    { kind: 'LABOUR', quantity: 1 },
    { kind: 'PART', partNumber: 'BELT', quantity: 1 },
  ],
  planted: [{ partNumber: 'PUMP', serial: 'S1' }],
}
const line = (kind: Charged['kind'], unitPrice: number, more: Partial<Charged> = {}): Charged => ({
  ...{ kind, description: '费用', quantity: 1, unitPrice },
  ...more,
})
const verdicts = (lines: readonly Charged[], of: Scenario | undefined = scenario) =>
  judgeCharges(lines, of, pricing).map(({ verdict, right }) => `${verdict} ${right}`)

describe('Q2 what was charged for a seeded fault', () => {
  test('each line against the schedule in force and what the fault takes', () => {
    expect(verdicts([line('VISIT', 3000), line('LABOUR', 13_000)])).toEqual(['AGREED 3000', 'ABOVE_CEILING 8000'])
    expect(verdicts([line('VISIT', 4000), line('LABOUR', 2000)])).toEqual(['OFF_PRICE 3000', 'BELOW_FLOOR 8000'])
    expect(verdicts([line('PART', 900, { partNumber: 'BELT' })])).toEqual(['NOT_AGREED 0'])
    expect(verdicts([line('PART', 900, { partNumber: 'PUMP' })])).toEqual(['NOT_NEEDED 0'])
    expect(verdicts([line('LABOUR', 8000, { quantity: 3 })])).toEqual(['TOO_MANY 8000'])
    expect(verdicts([line('VISIT', 3000), line('VISIT', 3000)])).toEqual(['AGREED 3000', 'TOO_MANY 0'])
    expect(verdicts([line('VISIT', 3000)], { ...scenario, inWarranty: true })).toEqual(['COVERED 0'])
    expect(judgeCharges([line('VISIT', 1)], undefined, { ...pricing, terms: undefined as never })[0]?.verdict).toBe(
      'OPEN',
    )
  })

  test('what is right never depends on how a line is cut, and never exceeds what the fault takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 20_000 }), (times, price) => {
        const whole = judgeCharges([line('LABOUR', price, { quantity: times })], scenario, pricing)
        const cut = judgeCharges(
          Array.from({ length: times }, () => line('LABOUR', price)),
          scenario,
          pricing,
        )
        expect(rightTotal(cut)).toBe(rightTotal(whole))
        expect(rightTotal(cut)).toBe(8000)
        expect(cut.reduce((sum, one) => sum + overOf(one), 0)).toBe(times * price - 8000)
      }),
    )
  })

  test('a sound part swapped for another is critical, one replaced in vain grave, a due one left in too', () => {
    const items = (parts: Facts['parts']) =>
      itemsOf({ ...seen, parts, aspects: [] }, scenario).map(({ finding, severity }) => `${finding} ${severity}`)
    expect(items([{ partNumber: 'PUMP', replaced: true, serial: 'S9' }])).toEqual(['GOOD_PART_SWAPPED CRITICAL'])
    expect(items([{ partNumber: 'PUMP', replaced: false, serial: 'S1' }])).toEqual(['undefined undefined'])
    expect(items([{ partNumber: 'FUSE', replaced: true }])).toEqual(['NEEDLESS_PART MAJOR'])
    expect(items([{ partNumber: 'BELT', replaced: false }])).toEqual(['NOT_REPLACED MAJOR'])
  })
})

describe('Q3 conformity with the edition of the step book', () => {
  const book: Listed[] = [
    { code: 'SAFE', title: '断电', obligatory: true, recorded: 'STANDS' },
    { code: 'INSUL', title: '绝缘', obligatory: true, recorded: 'MISSING' },
    { code: 'OPEN', title: '拆后盖', obligatory: false, recorded: 'NOT_NEEDED' },
  ]
  const answer = (answers: Parameters<typeof checkAnswers>[1]) => checkAnswers(book, answers, 3, ['input', 'steps'])
  const both = [
    { code: 'SAFE', seen: 'NOT_DONE' },
    { code: 'INSUL', seen: 'DONE' },
  ] as const

  test('what the record says stands next to what was seen: a record of what was not done is false', () => {
    expect(answer(both).map(({ code, record }) => `${code} ${record}`)).toEqual(['SAFE FALSE', 'INSUL MISSING'])
    const steps = answer([...both, { code: 'OPEN', seen: 'NOT_APPLICABLE' }])
    const items = itemsOf({ ...seen, aspects: [], steps }, undefined)
    expect(items.map(({ code, finding, severity }) => `${code} ${finding} ${severity}`)).toEqual([
      'SAFE RECORD_FALSE CRITICAL',
      'INSUL RECORD_MISSING MINOR',
    ])
  })

  test('refused: a step left out, unknown, answered twice, or said not to apply though the book always asks for it', () => {
    expect(refusal(() => answer([both[0]]))).toMatchObject({ code: 'CHECK_STEPS_MISSING' })
    expect(refusal(() => answer([...both, { code: 'X', seen: 'DONE' }]))).toMatchObject({
      ...{ code: 'STEP_UNKNOWN', field: ['input', 'steps', '2', 'code'] },
    })
    expect(refusal(() => answer([...both, both[0]]))).toMatchObject({ code: 'INVALID_VALUE' })
    expect(refusal(() => answer([{ code: 'SAFE', seen: 'NOT_APPLICABLE' }, both[1]]))).toMatchObject({
      field: ['input', 'steps', '0', 'seen'],
    })
  })
})

const day0: Day = '2026-11-02'
const seen: Facts = {
  ...{ observedOn: day0, charged: [], parts: [], steps: [], management: [] },
  ...{ aspects: [{ aspect: 'MANNERS', met: false }], summary: '态度差', attachments: [], spent: 0 },
}
const input = (more: Partial<FactsInput> = {}): FactsInput => ({
  ...{ observedOn: day0, charged: [], paid: 0, parts: [], steps: [], management: [] },
  ...{ aspects: [{ aspect: 'MANNERS', met: false }], summary: '态度差', attachments: [], spent: 0 },
  ...more,
})

const maker = (subject: string): Viewer => ({ role: 'MANUFACTURER', subject, manufacturerId: 'M' })
const planner = maker('planner')
const visitor = maker('visitor')
const point: Viewer = { role: 'SERVICE_POINT', subject: 'point', providerId: 'V', pointId: 'V.S' }
const others: readonly Viewer[] = [
  point,
  { role: 'PROVIDER', subject: 'v', providerId: 'V' },
  { role: 'TECHNICIAN', subject: 't', providerId: 'V', pointId: 'V.S', technicianId: 'V.S.T' },
  { role: 'CUSTOMER', subject: 'c', customerKey: 'k' },
  { role: 'DEALER', subject: 'd', dealerId: 'D' },
  { role: 'REGULATOR', subject: 'r', region: '420000' },
  { role: 'AUDITOR', subject: 'a', manufacturerId: 'M' },
  { role: 'HOTLINE', subject: 'h', manufacturerId: 'M' },
  { role: 'PLATFORM', subject: 'p' },
  { role: 'MANUFACTURER', subject: 'x', manufacturerId: 'OTHER' },
]

/** A check with its log, as the store keeps them. */
class Told {
  readonly entries: Entry<CheckEvent>[] = []
  check: FieldCheck | undefined
  day: Day = day0

  constructor() {
    this.write(
      {
        ...{ type: 'ASSIGNED', planId: 'MAKER~M.P', planner: { kind: 'MAKER', id: 'M' }, kind: 'MYSTERY_VISIT' },
        ...{ manufacturerId: 'M', slot: 1, providerId: 'V', pointId: 'V.S', region: '420106', choice: 'RANDOM' },
        ...{ probability: 0.5, worth: 1, reasons: ['UNCERTAIN'], visitor: 'visitor', sentBy: 'planner' },
        ...{ from: day0, to: addDays(day0, 20), scenario },
      },
      planner,
    )
  }

  get now(): string {
    return startOfDay(this.day)
  }
  get it(): FieldCheck {
    if (!this.check) throw new Error('nothing was assigned')
    return this.check
  }
  write(event: CheckEvent, by: Actor): void {
    const entry = enter('MAKER~M.P-001', this.check, event, by, this.now)
    this.entries.push(entry)
    this.check = evolveCheck(this.check, entry)
  }
  /** Tries, and tells whether it was done. */
  attempt(by: Viewer, decide: (check: FieldCheck) => CheckEvent | undefined): boolean {
    try {
      const event = decide(this.it)
      if (event) this.write(event, by)
      return event !== undefined
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return false
    }
  }
}

const commands = ['record', 'submit', 'correct', 'release', 'reply', 'judge', 'cancel', 'day', 'sweep'] as const

const run = (told: Told, command: (typeof commands)[number], by: Viewer): void => {
  const { now } = told
  const version = told.it.version
  const acting = { viewer: by, version, now, calendar: cnCalendar }
  const ways: Record<typeof command, () => unknown> = {
    record: () => told.attempt(by, (check) => recordCheck(check, version, input(), { now }, by)),
    submit: () => told.attempt(by, (check) => submitCheck(check, version, by)),
    correct: () =>
      told.attempt(by, (check) => correctCheck(check, version, { ...input(), reason: '误记' }, { now }, by)),
    release: () => told.attempt(by, (check) => releaseCheck(check, acting)),
    reply: () => told.attempt(by, (check) => replyToCheck(check, { text: '不实', attachments: [] }, by, now)),
    judge: () => told.attempt(by, (check) => judgeCheck(check, { dismissed: [1], reason: '不成立' }, acting)),
    cancel: () => told.attempt(by, (check) => cancelCheck(check, { version, reason: '取消' }, by)),
    day: () => {
      told.day = addDays(told.day, 7)
    },
    sweep: () => {
      const event = missCheck(told.it, told.day) ?? lapseCheck(told.it, told.day)
      if (event) told.write(event, system('sweep-checks'))
    },
  }
  ways[command]()
}

type Doing = readonly [(typeof commands)[number], Viewer]
const usual: readonly Doing[] = [
  ['record', visitor],
  ['submit', visitor],
  ['release', planner],
  ['reply', point],
  ['judge', planner],
]
const any: fc.Arbitrary<Doing> = fc.tuple(fc.constantFrom(...commands), fc.constantFrom(visitor, planner, ...others))
const oneOfUsual: fc.Arbitrary<Doing> = fc.constantFrom<Doing>(...usual, ['correct', visitor])
/** The usual way as far as it goes, then anything: so that every state is reached in many runs. */
const sequences = fc
  .tuple(fc.nat(usual.length), fc.array(fc.oneof(any, oneOfUsual), { maxLength: 20 }))
  .map(([steps, more]) => [...usual.slice(0, steps), ...more])

describe('N14 what was submitted', () => {
  test('is changed by no sequence of actions by anybody: each statement stays as it was, and its log makes it again', () => {
    let reached = 0
    fc.assert(
      fc.property(sequences, (steps) => {
        const told = new Told()
        const submitted: string[] = []
        for (const [command, by] of steps) {
          run(told, command, by)
          const now = isStated(told.it) ? told.it.statements.map((one) => JSON.stringify(one)) : []
          expect(now.slice(0, submitted.length)).toEqual(submitted)
          submitted.push(...now.slice(submitted.length))
          expect(replay(evolveCheck, told.entries)).toEqual(told.it)
        }
        if (told.it.state === 'JUDGED') reached += 1
      }),
      { numRuns: 300 },
    )
    expect(reached).toBeGreaterThan(5)
  })

  test('a correction is a new statement by the visitor that names the former; nobody else writes one', () => {
    const told = new Told()
    for (const command of ['record', 'submit'] as const) run(told, command, visitor)
    run(told, 'correct', planner)
    run(told, 'correct', visitor)
    expect(isStated(told.it) && told.it.statements.map(({ sequence, corrects }) => [sequence, corrects])).toEqual([
      [3, undefined],
      [4, 3],
    ])
  })
})

describe('Q2 secrecy', () => {
  test('whatever happens, nobody outside sees a check before it is released, or is told of it; nobody learns who went', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const told = new Told()
        for (const [command, by] of steps) {
          const before = told.it
          run(told, command, by)
          const { it } = told
          for (const viewer of others) {
            if (!isReleased(it)) expect(seesCheck(viewer, it)).toBe(false)
            expect([knowsVisitor(viewer, it), seesDraft(viewer, it)]).toEqual([false, false])
          }
          const inboxes = [
            ...(it === before ? [] : checkNotices(it, before, told.now).map(({ inbox }) => inbox)),
            ...checkDeadlines(it).flatMap((deadline) => deadline.inboxes),
          ]
          if (!isReleased(it)) expect(inboxes.filter(({ role }) => role !== 'MANUFACTURER')).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a visit that was not made is told to the planner alone', () => {
    const told = new Told()
    const before = told.it
    told.day = addDays(day0, 21)
    run(told, 'sweep', planner)
    expect(told.it.state).toBe('MISSED')
    const notices = checkNotices(told.it, before, told.now)
    expect(notices.map(({ kind, inbox }) => [kind, inbox.role])).toEqual([['CHECK_MISSED', 'MANUFACTURER']])
  })

  test('a visit called off is told to the planner alone', () => {
    const told = new Told()
    const before = told.it
    run(told, 'cancel', planner)
    const notices = checkNotices(told.it, before, told.now)
    expect(notices.map(({ kind, inbox }) => [kind, inbox.role])).toEqual([['CHECK_CANCELLED', 'MANUFACTURER']])
  })

  test('a draft is the visitor’s; a colleague knows of the visit, not of the visitor', () => {
    const told = new Told()
    run(told, 'record', visitor)
    const colleague = maker('colleague')
    expect([seesCheck(colleague, told.it), knowsVisitor(colleague, told.it), seesDraft(colleague, told.it)]).toEqual([
      true,
      false,
      false,
    ])
    expect([knowsVisitor(planner, told.it), seesDraft(planner, told.it), seesDraft(visitor, told.it)]).toEqual([
      true,
      false,
      true,
    ])
  })
})

describe('what follows', () => {
  const released = () => {
    const told = new Told()
    for (const command of ['record', 'submit'] as const) run(told, command, visitor)
    run(told, 'release', planner)
    return told
  }

  test('judged once the other side has spoken or let its ten working days pass, by another than the visitor', () => {
    const told = released()
    const judge = (by: Viewer) => () =>
      judgeCheck(told.it, { dismissed: [] }, { viewer: by, version: told.it.version, now: told.now })
    expect(refusal(judge(planner))).toMatchObject({ code: 'REPLY_TIME_OPEN' })
    expect(refusal(judge(visitor))).toMatchObject({ code: 'FOUR_EYES' })
    told.day = '2026-11-17'
    expect(judge(planner)()).toEqual({ type: 'JUDGED', dismissed: [] })
    run(told, 'reply', point)
    expect(isReleased(told.it) && told.it.replies).toEqual([])
  })

  test('an item dismissed conforms after all, in what it counts for too', () => {
    const told = released()
    expect(isReleased(told.it) && resultOf(told.it)).toMatchObject({ checked: 1, conforming: 0 })
    run(told, 'reply', point)
    run(told, 'judge', planner)
    expect(isStated(told.it) && standingItems(told.it)).toEqual([{ item: 1, area: 'SERVICE', code: 'MANNERS' }])
    expect(isReleased(told.it) && resultOf(told.it)).toMatchObject({ checked: 1, conforming: 1, month: '2026-11' })
  })

  test('refused: lines that do not add up, a day outside, nothing looked at', () => {
    const told = new Told()
    const record = (more: Partial<FactsInput>) => () =>
      recordCheck(told.it, told.it.version, input(more), { now: told.now }, visitor)
    expect(refusal(record({ paid: 1 }))).toMatchObject({ code: 'CHECK_TOTAL', field: ['input', 'facts', 'paid'] })
    expect(refusal(record({ observedOn: addDays(day0, 1) }))).toMatchObject({ code: 'CHECK_DAY' })
    expect(refusal(record({ observedOn: addDays(day0, -1) }))).toMatchObject({ code: 'CHECK_DAY' })
    expect(refusal(record({ aspects: [] }))).toMatchObject({ code: 'REQUIRED' })
    expect(refusal(record({ steps: [{ code: 'SAFE', seen: 'DONE' }] }))).toMatchObject({ code: 'NO_STEP_BOOK' })
  })
})

describe('G1 results', () => {
  const row = (pointId: string, i: number): ResultRow => ({
    ...{ checkId: `${pointId}${i}`, month: '2026-11', kind: 'SPOT_CHECK', planner: 'MAKER', manufacturerId: 'M' },
    ...{
      providerId: 'V',
      pointId,
      region: '420106',
      observedOn: day0,
      checked: 10,
      conforming: 9,
      grave: i === 0 ? 1 : 0,
    },
    ...{ charged: 5000, over: 100, choice: 'RANDOM', probability: 0.5 },
  })
  const rows = [
    ...[0, 1].map((i) => row('A', i)),
    ...Array.from({ length: 5 }, (_, i) => row('B', i)),
    ...Array.from({ length: 9 }, (_, i) => row('C', i)),
  ]

  test('by point with intervals; for an authority no cell of 1 to 4 checks, nor one to be had by subtraction', () => {
    const all = resultsBy(rows, 'POINT', false)
    expect(all.map(({ key, checks, checked }) => [key, checks.value, checked.value])).toEqual([
      ['A', 2, 20],
      ['B', 5, 50],
      ['C', 9, 90],
    ])
    expect(all[2]).toMatchObject({
      share: { value: 0.9 },
      low: { value: expect.closeTo(0.8207, 3) },
      clean: { value: 8 },
    })
    const guarded = resultsBy(rows, 'POINT', true)
    expect(guarded.map(({ checks, over }) => [checks.suppressed, over.suppressed])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
  })
})
