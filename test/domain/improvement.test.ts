import fc from 'fast-check'
import {
  type ActionEvent,
  type CorrectiveAction,
  evolveAction,
  isOpen,
} from '../../functions/quality/improvement/corrective-action'
import {
  type Acting,
  analyse,
  checkRecurrence,
  drop,
  finishStep,
  openAction,
  planSteps,
  seesAction,
} from '../../functions/quality/improvement/improve'
import { actionDeadlines } from '../../functions/quality/improvement/improvement-notices'
import { chanceOfSoFew, exposureNeeded, isShown } from '../../functions/quality/improvement/recurrence'
import { addDays, dayOf, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import { refusal } from '../support/refusal'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'm' }
const strangers: readonly Viewer[] = [
  { role: 'MANUFACTURER', subject: 'n', manufacturerId: 'n' },
  { role: 'PROVIDER', subject: 'm', providerId: 'm' },
  { role: 'REGULATOR', subject: 'r', region: '420000' },
]
const before = { occurrences: 12, exposure: 400, from: '2026-01-01', to: '2026-02-28' }
const problem = { source: 'COMPLAINTS', problem: '上门费重复收取', before } as const
const whys = ['系统允许重复添加', '未校验收费项', '价目表无唯一约束']
/** Of all days since the last step, up to today. */
const since = ({ steps }: CorrectiveAction, occurrences: number, exposure: number, now: string) => {
  const last =
    steps
      .map(({ done }) => dayOf(done?.at ?? now))
      .sort()
      .at(-1) ?? dayOf(now)
  return { occurrences, exposure, from: addDays(last, 1), to: dayOf(now) }
}

class Life {
  readonly entries: Entry<ActionEvent>[] = []
  day = '2026-03-02'
  constructor() {
    this.write(openAction(problem, { viewer: maker, now: startOfDay(this.day) }))
  }
  get now(): CorrectiveAction {
    return replay(evolveAction, this.entries) as CorrectiveAction
  }
  write(event: ActionEvent): this {
    this.entries.push(enter('m.1', replay(evolveAction, this.entries), event, maker, startOfDay(this.day)))
    return this
  }
  do(what: (action: CorrectiveAction, acting: Acting) => ActionEvent): this {
    return this.write(what(this.now, { viewer: maker, version: this.now.version, now: startOfDay(this.day) }))
  }
}

const doings = {
  analyse: (action, acting) => analyse(action, { whys, causes: [] }, acting),
  plan: (action, acting) =>
    planSteps(
      action,
      [
        { what: '增加唯一校验', who: '信息部', dueOn: addDays(dayOf(acting.now), 10) },
        { what: '退还多收费用', who: '客服部', dueOn: addDays(dayOf(acting.now), 5) },
      ],
      acting,
    ),
  first: (action, acting) => finishStep(action, { step: 0, attachments: [] }, acting),
  second: (action, acting) => finishStep(action, { step: 1, attachments: [] }, acting),
  gone: (action, acting) => checkRecurrence(action, since(action, 0, 200, acting.now), acting),
  back: (action, acting) => checkRecurrence(action, since(action, 9, 200, acting.now), acting),
  drop: (action, acting) => drop(action, '停产', acting),
} as const satisfies Record<string, (action: CorrectiveAction, acting: Acting) => ActionEvent>

const done = () => new Life().do(doings.analyse).do(doings.plan).do(doings.first).do(doings.second)

describe('Q8 the proof that a problem does not recur', () => {
  test.each([
    // (400 / 700)^13 + 13 (400 / 700)^12 (300 / 700): one of thirteen at most.
    [1, 300, (4 / 7) ** 13 + 13 * (4 / 7) ** 12 * (3 / 7)],
    [0, 114, (400 / 514) ** 12],
    [12, 400, 0.5806],
  ])('%d of %d after 12 of 400 has the chance %d', (occurrences, exposure, chance) => {
    expect(chanceOfSoFew(before, { occurrences, exposure })).toBeCloseTo(chance, 4)
  })

  test('114 orders without one are enough after 12 of 400, and 113 are not', () => {
    expect(exposureNeeded(before)).toBe(114)
    expect([113, 114].map((exposure) => isShown(chanceOfSoFew(before, { occurrences: 0, exposure })))).toEqual([
      false,
      true,
    ])
  })

  test('law: more exposure without one never makes it less sure', () => {
    const count = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(count, fc.integer({ min: 50, max: 5000 }), fc.nat(5000), (occurrences, exposure, more) => {
        const was = { occurrences, exposure }
        const chance = (n: number) => chanceOfSoFew(was, { occurrences: 0, exposure: n })
        expect(chance(more + 2)).toBeLessThanOrEqual(chance(more + 1) + 1e-12)
        expect(isShown(chance(exposureNeeded(was)))).toBe(true)
      }),
    )
  })
})

describe('Q8 a corrective action', () => {
  test('from its problem through cause and steps to the proof', () => {
    const life = new Life().do(doings.analyse).do(doings.plan)
    expect(actionDeadlines(life.now)).toMatchObject([{ on: '2026-03-07', params: { what: '退还多收费用' } }])
    life.day = '2026-03-08'
    expect(life.do(doings.second).now).toMatchObject({ state: 'PLANNED', steps: [{}, { done: { late: true } }] })
    expect(actionDeadlines(life.now)).toMatchObject([{ on: '2026-03-12' }])
    expect(life.do(doings.first).now).toMatchObject({ state: 'DONE', steps: [{ done: { late: false } }, {}] })
    expect(actionDeadlines(life.now)).toEqual([])
    life.day = '2026-04-30'
    const check = (occurrences: number, exposure: number) =>
      life.do((action, acting) => checkRecurrence(action, since(action, occurrences, exposure, acting.now), acting)).now
    // Too few orders to show anything; then fewer than before, yet by chance perhaps; then gone.
    expect(check(0, 100)).toMatchObject({ state: 'DONE', checks: [{ shown: false }] })
    expect(check(8, 300)).toMatchObject({ state: 'DONE', checks: [{}, { shown: false }] })
    expect(check(1, 300)).toMatchObject({ state: 'CLOSED', checks: [{}, {}, { shown: true }], rounds: 0 })
  })

  test('as bad as before, it goes back to its cause', () => {
    const life = done()
    life.day = '2026-04-30'
    const checked = life.do((action, acting) => checkRecurrence(action, since(action, 9, 300, acting.now), acting)).now
    expect(checked).toMatchObject({ state: 'OPENED', rounds: 1, checks: [{ shown: false }] })
    expect(life.do(doings.analyse).now.state).toBe('ANALYSED')
  })

  test('a cause is found by whys or by branches, and the root is among them', () => {
    const causes = [
      { branch: 'METHOD', text: '未校验' },
      { branch: 'PEOPLE', text: '未培训' },
    ] as const
    const by = (change: object) =>
      new Life().do((action, acting) => analyse(action, { whys: [], causes, root: '未校验', ...change }, acting))
    expect(by({}).now.cause).toEqual({ method: 'FISHBONE', causes, root: '未校验' })
    expect(refusal(() => by({ whys }))).toMatchObject({ code: 'IMPROVEMENT_CAUSE' })
    expect(refusal(() => by({ causes: [] }))).toMatchObject({ code: 'IMPROVEMENT_CAUSE' })
    expect(refusal(() => by({ root: '天气' }))).toMatchObject({ code: 'IMPROVEMENT_ROOT' })
    expect(refusal(() => by({ root: null }))).toMatchObject({ code: 'REQUIRED', field: ['input', 'root'] })
    expect(refusal(() => by({ causes: [], whys: ['一', '二'] }))).toMatchObject({ code: 'OUT_OF_RANGE' })
  })

  test.each<[string, object, string, readonly string[]]>([
    ['none occurred', { occurrences: 0 }, 'OUT_OF_RANGE', ['input', 'before', 'occurrences']],
    ['more than there were', { occurrences: 401 }, 'OUT_OF_RANGE', ['input', 'before', 'occurrences']],
    ['nothing counted', { exposure: 0 }, 'OUT_OF_RANGE', ['input', 'before', 'exposure']],
    ['backwards', { from: '2026-03-01' }, 'INVALID_DATE_RANGE', ['input', 'before', 'to']],
    ['to come', { to: '2026-03-03' }, 'OUT_OF_RANGE', ['input', 'before', 'to']],
  ])('a problem of which %s is refused', (_why, change, code, field) => {
    const opening = () =>
      openAction({ ...problem, before: { ...before, ...change } }, { viewer: maker, now: startOfDay('2026-03-02') })
    expect(refusal(opening)).toMatchObject({ code, field })
  })

  test('what was counted before the last step, or on chosen days after it, proves nothing; a step is done once; strangers do nothing', () => {
    const life = done()
    life.day = '2026-04-30'
    const from = (day: string) => () =>
      life.do((action, acting) => checkRecurrence(action, { ...since(action, 0, 300, acting.now), from: day }, acting))
    // Neither days before it was done, nor a good week picked from those after.
    for (const day of ['2026-03-02', '2026-03-04'])
      expect(refusal(from(day))).toMatchObject({ code: 'IMPROVEMENT_WINDOW', field: ['input', 'after', 'from'] })
    const half = new Life().do(doings.analyse).do(doings.plan).do(doings.first)
    expect(refusal(() => half.do(doings.first)).code).toBe('IMPROVEMENT_STEP_DONE')
    for (const viewer of strangers) {
      expect(seesAction(viewer, life.now)).toBe(false)
      expect(refusal(() => drop(life.now, 'x', { viewer, version: 5, now: '' })).code).toBe('NOT_FOUND')
    }
    expect(refusal(() => drop(life.now, 'x', { viewer: maker, version: 4, now: '' })).code).toBe('STALE_VERSION')
  })

  test('laws: closed only by a proof, and the document is its log', () => {
    const names = Object.keys(doings) as (keyof typeof doings)[]
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(40)), { maxLength: 40 }), (steps) => {
        const life = new Life()
        for (const [name, wait] of steps) {
          life.day = addDays(life.day, wait)
          try {
            life.do(doings[name])
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
          }
        }
        const { state, checks, steps: planned } = life.now
        if (state === 'CLOSED') {
          expect(checks.at(-1)?.shown).toBe(true)
          expect(planned.every((step) => step.done)).toBe(true)
        }
        expect(isOpen(life.now)).toBe(life.now.endedAt === undefined)
        expect(checkEntries(life.entries, life.now)).toBeUndefined()
      }),
    )
  })
})
