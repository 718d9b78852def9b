import fc from 'fast-check'
import { cnCalendar } from '../../functions/shared/calendars/cn'
import { addDays, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import { regionContains } from '../../functions/shared/regions'
import { type Actor, system, type Viewer } from '../../functions/shared/viewer'
import {
  type Acting,
  acknowledge,
  type Demand,
  followDue,
  issue,
  judge,
  plan,
  report,
  withdraw,
} from '../../functions/supervision/rectification/act'
import {
  authorityAbove,
  evolveRectification,
  isClosed,
  type Rectification,
  type RectificationEvent,
} from '../../functions/supervision/rectification/rectification'
import { seesRectification } from '../../functions/supervision/rectification/rectification-access'
import { refusal } from '../support/refusal'

const people = {
  county: { role: 'REGULATOR', subject: 'r', region: '420106' },
  prefecture: { role: 'REGULATOR', subject: 'r', region: '420100' },
  province: { role: 'REGULATOR', subject: 'r', region: '420000' },
  elsewhere: { role: 'REGULATOR', subject: 'r', region: '430000' },
  maker: { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'm' },
  provider: { role: 'PROVIDER', subject: 'p', providerId: 'm' },
} as const satisfies Record<string, Viewer>
type Who = keyof typeof people

const paper = [{ id: 'a', name: '整改报告.pdf', contentType: 'application/pdf', bytes: 1, sha256: '' }]
const words = { text: '限期退还多收的上门费', attachments: paper }
const demand: Demand = {
  addressee: { kind: 'MAKER', id: 'm' },
  region: '420106',
  matter: 'FEES',
  complaintIds: [],
  doneBy: '2026-03-31',
  ...words,
}

type Doing = (one: Rectification, acting: Acting) => RectificationEvent
const doings = {
  acknowledge,
  plan: (one, acting) => plan(one, words, acting),
  report: (one, acting) => report(one, words, acting),
  accept: (one, acting) => judge(one, { ...words, accept: true }, acting),
  giveBack: (one, acting) =>
    judge(one, { ...words, accept: false, doneBy: addDays(acting.now.slice(0, 10), 20) }, acting),
  withdraw: (one, acting) => withdraw(one, words, acting),
} as const satisfies Record<string, Doing>

class Life {
  readonly entries: Entry<RectificationEvent>[] = []
  day = '2026-03-02'
  constructor(by: Who = 'county') {
    const viewer = people[by]
    this.write(issue(demand, { viewer, now: startOfDay(this.day), calendar: cnCalendar }), viewer)
  }
  get now(): Rectification {
    return replay(evolveRectification, this.entries) as Rectification
  }
  write(event: RectificationEvent, by: Actor): void {
    this.entries.push(enter('m.1', replay(evolveRectification, this.entries), event, by, startOfDay(this.day)))
  }
  do(who: Who, what: keyof typeof doings): this {
    const [viewer, found] = [people[who], this.now]
    this.write(
      doings[what](found, { viewer, version: found.version, now: startOfDay(this.day), calendar: cnCalendar }),
      viewer,
    )
    return this
  }
  sweep(day: string): this {
    this.day = day
    const event = followDue(this.now, day, cnCalendar)
    if (event) this.write(event, system('sweep-rectifications'))
    return this
  }
}

const at = (who: Who, what: keyof typeof doings, life: Life) => refusal(() => life.do(who, what))

describe('G2 an authority has an enterprise put something right', () => {
  test('issued, acknowledged, planned, shown, returned, shown again, accepted: each step with its day', () => {
    const life = new Life()
    // 2 March 2026 is a Monday: 3 working days to acknowledge, 7 to plan.
    expect(life.now).toMatchObject({ state: 'ISSUED', dueOn: '2026-03-05', authority: '420106' })
    expect(life.do('maker', 'acknowledge').now).toMatchObject({ state: 'ACKNOWLEDGED', dueOn: '2026-03-11' })
    expect(life.do('maker', 'plan').now).toMatchObject({ state: 'PLANNED', dueOn: '2026-03-31' })
    expect(life.do('maker', 'report').now).toMatchObject({ state: 'REPORTED', dueOn: '2026-03-16' })
    expect(life.do('county', 'giveBack').now).toMatchObject({ state: 'PLANNED', dueOn: '2026-03-21', returned: 1 })
    expect(life.do('maker', 'report').do('county', 'accept').now).toMatchObject({ state: 'ACCEPTED', overdue: 0 })
    expect(life.now.remarks.map(({ what }) => what)).toEqual([
      ...['DEMAND', 'PLAN', 'EVIDENCE', 'RETURN', 'EVIDENCE', 'ACCEPTANCE'],
    ])
    expect('dueOn' in life.now).toBe(false)
  })

  test('what is not answered goes to the authority above, day by day; the province’s keeps it', () => {
    const life = new Life().sweep('2026-03-05')
    expect(life.now).toMatchObject({ authority: '420106', overdue: 0 })
    expect(life.sweep('2026-03-06').now).toMatchObject({ authority: '420100', overdue: 1, dueOn: '2026-03-10' })
    expect(life.sweep('2026-03-11').now).toMatchObject({ authority: '420000', overdue: 2 })
    expect(life.sweep('2026-04-01').now).toMatchObject({ authority: '420000', overdue: 3, state: 'ISSUED' })
    // It is still the enterprise's to answer, and the authority that has it by now that judges.
    life.do('maker', 'acknowledge').do('maker', 'plan').do('maker', 'report')
    expect(at('county', 'accept', life).code).toBe('NOT_FOUND')
    expect(life.do('province', 'accept').now.state).toBe('ACCEPTED')
  })

  test('what an authority does not judge goes up as well, and does not count against the enterprise', () => {
    const life = new Life().do('maker', 'acknowledge').do('maker', 'plan').do('maker', 'report').sweep('2026-03-17')
    expect(life.now).toMatchObject({ authority: '420100', overdue: 0, overdueReviews: 1, state: 'REPORTED' })
  })

  test('is seen by the enterprise and the authorities of where it failed', () => {
    const { now } = new Life()
    const seen = (Object.keys(people) as Who[]).filter((who) => seesRectification(people[who], now))
    expect(seen).toEqual(['county', 'prefecture', 'province', 'maker'])
  })

  test('refused: another’s region, a day out of reach, nothing to show, another’s turn, another state', () => {
    const by = (viewer: Viewer, change: object = {}) =>
      refusal(() => issue({ ...demand, ...change }, { viewer, now: startOfDay('2026-03-02'), calendar: cnCalendar }))
    expect(by(people.elsewhere)).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'region'] })
    expect(by(people.county, { region: '420000' })).toMatchObject({ code: 'NOT_FOUND' })
    for (const doneBy of ['2026-03-02', '2026-06-01'])
      expect(by(people.county, { doneBy })).toMatchObject({ code: 'OUT_OF_RANGE', field: ['input', 'doneBy'] })
    const life = new Life().do('maker', 'acknowledge').do('maker', 'plan')
    const acting = { viewer: people.maker, version: 3, now: '', calendar: cnCalendar }
    expect(refusal(() => report(life.now, { ...words, attachments: [] }, acting)).field).toEqual([
      'input',
      'attachmentIds',
    ])
    expect(refusal(() => report(life.now, words, { ...acting, version: 2 })).code).toBe('STALE_VERSION')
    expect(at('provider', 'report', life).code).toBe('NOT_FOUND')
    expect(at('county', 'accept', life).code).toBe('RECTIFICATION_STATE')
    const judged = { viewer: people.county, version: 4, now: startOfDay('2026-03-02'), calendar: cnCalendar }
    life.do('maker', 'report')
    expect(refusal(() => judge(life.now, { ...words, accept: false }, judged)).field).toEqual(['input', 'doneBy'])
  })

  test('laws: the authority only climbs, both sides act in turn, and the document is its log', () => {
    const step = fc.record({
      who: fc.constantFrom(...(Object.keys(people) as Who[])),
      what: fc.constantFrom(...(Object.keys(doings) as (keyof typeof doings)[])),
      wait: fc.nat(12),
    })
    fc.assert(
      fc.property(
        fc.constantFrom<Who>('county', 'prefecture', 'province'),
        fc.array(step, { maxLength: 40 }),
        (by, steps) => {
          const life = new Life(by)
          for (const { who, what, wait } of steps) {
            const before = life.now
            life.sweep(addDays(life.day, wait))
            expect(regionContains(life.now.authority, before.authority)).toBe(true)
            if (isClosed(before)) expect(life.now).toEqual(before)
            const { state } = life.now
            try {
              life.do(who, what)
            } catch (error) {
              if (!(error instanceof DomainError)) throw error
              continue
            }
            const enterprises = ['acknowledge', 'plan', 'report'].includes(what)
            expect(people[who].role === 'REGULATOR').toBe(!enterprises)
            if (what === 'accept' || what === 'giveBack') expect(state).toBe('REPORTED')
          }
          expect(checkEntries(life.entries, life.now)).toBeUndefined()
        },
      ),
    )
  })

  test.each([
    ['420106', '420100'],
    ['420100', '420000'],
    ['420000', undefined],
  ])('above %s is %s', (authority, above) => {
    expect(authorityAbove(authority)).toBe(above)
  })
})
