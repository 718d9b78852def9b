import fc from 'fast-check'
import { answer, contact, reopen, withdraw } from '../../functions/complaints/answer'
import { dueAfter } from '../../functions/complaints/clocks'
import { beside, clusterOf, repeatsOf } from '../../functions/complaints/cluster'
import { type Complaint, type ComplaintEvent, isClosed, levelOf } from '../../functions/complaints/complaint'
import { sightOfWords, solves } from '../../functions/complaints/complaint-access'
import { evolveComplaint } from '../../functions/complaints/evolve'
import { type Acting, acknowledge, assess, decide, investigate, refer } from '../../functions/complaints/handle'
import { needsBreak, stretchOf } from '../../functions/complaints/hotline/agent'
import { above, levels } from '../../functions/complaints/level'
import { followDue } from '../../functions/complaints/overdue'
import { channelFor } from '../../functions/complaints/receive'
import { cnCalendar } from '../../functions/shared/calendars/cn'
import { addDays, dayOf, instant, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import { maskNumbers } from '../../functions/shared/masks'
import { type Actor, system, type Viewer } from '../../functions/shared/viewer'
import { addWorkingDays } from '../../functions/shared/working-time'
import { refusal } from '../support/refusal'

const people = {
  point: { role: 'SERVICE_POINT', subject: 's', providerId: 'p', pointId: 's' },
  provider: { role: 'PROVIDER', subject: 'p', providerId: 'p' },
  maker: { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'm' },
  hotline: { role: 'HOTLINE', subject: 'h', manufacturerId: 'm' },
  authority: { role: 'REGULATOR', subject: 'r', region: '420000' },
  customer: { role: 'CUSTOMER', subject: 'c', customerKey: 'k' },
  stranger: { role: 'SERVICE_POINT', subject: 'x', providerId: 'x', pointId: 'x' },
} as const satisfies Record<string, Viewer>

type Who = keyof typeof people

const received = (change: Partial<Complaint> = {}): Extract<ComplaintEvent, { type: 'RECEIVED' }> => ({
  ...{ type: 'RECEIVED', manufacturerId: 'm', providerId: 'p', pointId: 's', orderId: 'o', unitId: 'u' },
  ...{ customerKey: 'k', region: '420106', channel: 'WEB', topic: 'FEES', against: 'POINT', wish: 'REFUND' },
  ...{ repeats: [], clusterSize: 1, words: 'hash', dueOn: '2026-03-03' },
  ...(change as object),
})

/** A complaint with its log. */
class Life {
  readonly entries: Entry<ComplaintEvent>[] = []
  constructor(
    public day = '2026-03-02',
    change: Partial<Complaint> = {},
  ) {
    this.write(received(change), people.customer)
  }
  get now(): Complaint {
    return replay(evolveComplaint, this.entries) as Complaint
  }
  get at(): string {
    return startOfDay(this.day)
  }
  write(event: ComplaintEvent, by: Actor): void {
    this.entries.push(enter('o.1', replay(evolveComplaint, this.entries), event, by, this.at))
  }
  do(who: Who, what: (found: Complaint, acting: Acting) => ComplaintEvent): this {
    const [viewer, found] = [people[who], this.now]
    this.write(what(found, { viewer, version: found.version, now: this.at, calendar: cnCalendar }), viewer)
    return this
  }
  sweep(day: string): this {
    this.day = day
    const event = followDue(this.now, day, cnCalendar)
    if (event) this.write(event, system('sweep-complaints'))
    return this
  }
}

type Doing = (found: Complaint, acting: Acting) => ComplaintEvent
const doings = {
  acknowledge,
  assess: (found, acting) => assess(found, { severity: 'SERIOUS', text: '涉及收费' }, acting),
  investigate: (found, acting) => investigate(found, { text: '多收上门费', attachments: [] }, acting),
  decide: (found, acting) => decide(found, { outcome: 'UPHELD', remedies: ['REFUND'], text: '退还 50 元' }, acting),
  refer: (found, acting) => refer(found, '无权退款', acting),
  agree: (found, acting) => answer(found, { agreed: true }, acting),
  reject: (found, acting) => answer(found, { agreed: false, words: 'w' }, acting),
  withdraw: (found, acting) => withdraw(found, 'w', acting),
  reopen: (found, acting) => reopen(found, 'w', acting),
  contact: (found, acting) => contact(found, { reached: true, minutes: 4, words: 'w' }, acting),
} as const satisfies Record<string, Doing>

const decided = (who: Who, life = new Life()) =>
  life.do(who, acknowledge).do(who, doings.assess).do(who, doings.investigate).do(who, doings.decide)

describe('Q5 a complaint is solved level by level', () => {
  test('through the stages of ISO 10002, each with its day', () => {
    const life = new Life()
    expect(life.now).toMatchObject({ state: 'RECEIVED', dueOn: '2026-03-03' })
    expect(life.do('point', acknowledge).now).toMatchObject({ state: 'ACKNOWLEDGED', dueOn: '2026-03-04' })
    expect(life.do('point', doings.assess).now).toMatchObject({ state: 'ASSESSED', dueOn: '2026-03-05' })
    expect(life.do('point', doings.investigate).now).toMatchObject({ state: 'INVESTIGATED', dueOn: '2026-03-04' })
    expect(life.do('point', doings.decide).now).toMatchObject({ state: 'DECIDED', dueOn: '2026-03-09' })
    expect(life.do('customer', doings.agree).now).toMatchObject({
      ...{ state: 'CLOSED', how: 'ACCEPTED', overdue: 0 },
      passages: [{ level: 'POINT', left: 'ACCEPTED', steps: [{ what: 'ACKNOWLEDGED' }, {}, {}, { what: 'DECIDED' }] }],
    })
  })

  test('what a level decides and the customer does not accept goes up; above the authority it ends unresolved', () => {
    const life = decided('point')
    for (const who of ['provider', 'maker', 'authority'] as const) {
      life.do('customer', doings.reject)
      decided(who, life)
    }
    expect(life.now.passages.map(({ level, left }) => [level, left])).toEqual([
      ['POINT', 'REJECTED'],
      ['PROVIDER', 'REJECTED'],
      ['MAKER', 'REJECTED'],
      ['AUTHORITY', undefined],
    ])
    expect(life.now.passages.map(({ decision }) => decision?.outcome)).toEqual(Array(4).fill('UPHELD'))
    expect(life.do('customer', doings.reject).now).toMatchObject({ state: 'CLOSED', how: 'UNRESOLVED' })
  })

  test('a day that passes takes it up by itself; a customer who says nothing lets it close', () => {
    const life = new Life().sweep('2026-03-03')
    expect(levelOf(life.now)).toBe('POINT')
    expect(life.sweep('2026-03-04').now).toMatchObject({ state: 'RECEIVED', overdue: 1, dueOn: '2026-03-05' })
    expect(levelOf(life.now)).toBe('PROVIDER')
    decided('provider', life)
    expect(life.sweep('2026-03-11').now.state).toBe('DECIDED')
    expect(life.sweep('2026-03-12').now).toMatchObject({ state: 'CLOSED', how: 'NO_ANSWER' })
    // Above the authority there is nobody: it is reminded, and the day is on record.
    const last = new Life('2026-03-02', { against: 'MAKER' }).do('maker', doings.refer)
    const due = (last.now as { dueOn: string }).dueOn
    expect(last.sweep(addDays(due, 1)).now).toMatchObject({ state: 'RECEIVED', overdue: 1, dueOn: addDays(due, 8) })
    expect(levelOf(last.now)).toBe('AUTHORITY')
  })

  test('what is done late is done, and says so', () => {
    const life = new Life()
    life.day = '2026-03-05'
    expect(life.do('point', acknowledge).now).toMatchObject({
      ...{ overdue: 1, passages: [{ steps: [{ what: 'ACKNOWLEDGED', late: true }] }] },
    })
  })

  test('opened anew it is judged by the level above, within 30 days, three times at most', () => {
    const life = decided('point').do('customer', doings.agree)
    life.day = addDays(life.day, 30)
    expect(levelOf(life.do('customer', doings.reopen).now)).toBe('PROVIDER')
    for (const who of ['provider', 'maker'] as const) {
      decided(who, life).do('customer', doings.agree)
      if (who === 'provider') life.do('customer', doings.reopen)
    }
    life.day = addDays(life.day, 31)
    expect(refusal(() => life.do('customer', doings.reopen)).code).toBe('COMPLAINT_REOPEN_OVER')
    life.day = addDays(life.day, -1)
    decided('authority', life.do('customer', doings.reopen)).do('customer', doings.agree)
    expect(life.now.reopened).toBe(3)
    expect(refusal(() => life.do('customer', doings.reopen)).code).toBe('COMPLAINT_REOPENED_OFTEN')
  })

  test('never closed by who is complained of, nor by a hotline for a customer who complains of its maker', () => {
    const life = decided('maker', new Life('2026-03-02', { against: 'MAKER' }))
    for (const who of ['point', 'provider', 'maker', 'hotline', 'authority'] as const)
      for (const doing of [doings.agree, doings.withdraw])
        expect([who, refusal(() => life.do(who, doing)).code]).toEqual([who, 'COMPLAINT_LEVEL'])
    expect(refusal(() => life.do('stranger', doings.agree)).code).toBe('NOT_FOUND')
    expect(decided('point').do('hotline', doings.agree).now).toMatchObject({ state: 'CLOSED', how: 'ACCEPTED' })
    expect(levelOf(life.do('hotline', doings.reject).now)).toBe('AUTHORITY')
  })

  test('laws: only the level it stands at solves it, it never skips one, and the document is its log', () => {
    const step = fc.record({
      who: fc.constantFrom(...(Object.keys(people) as Who[])),
      what: fc.constantFrom(...(Object.keys(doings) as (keyof typeof doings)[])),
      wait: fc.nat(3),
    })
    fc.assert(
      fc.property(
        fc.constantFrom('POINT', 'PROVIDER', 'MAKER'),
        fc.array(step, { maxLength: 60 }),
        (against, steps) => {
          const life = new Life('2026-03-02', { against: against as 'POINT' })
          for (const { who, what, wait } of steps) {
            life.sweep(addDays(life.day, wait))
            const [before, could] = [life.now, solves(people[who], life.now)]
            try {
              life.do(who, doings[what])
            } catch (error) {
              if (!(error instanceof DomainError)) throw error
              continue
            }
            if (['acknowledge', 'assess', 'investigate', 'decide', 'refer'].includes(what)) expect(could).toBe(true)
            if (isClosed(life.now) && !isClosed(before)) expect(['customer', 'hotline']).toContain(who)
          }
          const { now, entries } = life
          now.passages.slice(1).forEach(({ level }, i) => {
            const last = now.passages[i]?.level ?? 'POINT'
            expect([above(last) ?? last]).toContain(level)
          })
          expect(now.passages.filter(({ until }) => until === undefined)).toHaveLength(isClosed(now) ? 0 : 1)
          expect('dueOn' in now).toBe(!isClosed(now))
          expect(checkEntries(entries, now)).toBeUndefined()
        },
      ),
    )
  })
})

describe('Q5 Q7 what a level may and may not', () => {
  const at = (who: Who, doing: Doing, life = new Life()) => refusal(() => life.do(who, doing))

  test('another level, another state, another version', () => {
    expect(at('provider', acknowledge)).toMatchObject({ code: 'COMPLAINT_LEVEL' })
    expect(at('point', doings.decide)).toMatchObject({ code: 'COMPLAINT_STATE' })
    const acting = { viewer: people.point, version: 7, now: '', calendar: cnCalendar }
    expect(refusal(() => acknowledge(new Life().now, acting)).code).toBe('STALE_VERSION')
    expect(
      at('authority', doings.refer, new Life('2026-03-02', { against: 'MAKER' }).do('maker', doings.refer)),
    ).toMatchObject({
      ...{ code: 'COMPLAINT_TOP' },
    })
  })

  test.each([
    ['UPHELD', []],
    ['NOT_UPHELD', ['REFUND']],
  ] as const)('%s with %j is refused', (outcome, remedies) => {
    const life = new Life().do('point', acknowledge).do('point', doings.assess).do('point', doings.investigate)
    const code = refusal(() => life.do('point', (c, a) => decide(c, { outcome, remedies, text: 'x' }, a))).code
    expect(code).toBe('COMPLAINT_REMEDIES')
  })

  test('a customer who does not agree says why', () => {
    expect(refusal(() => decided('point').do('customer', (c, a) => answer(c, { agreed: false }, a))).field).toEqual([
      ...['input', 'text'],
    ])
  })

  test('the hotline calls until it is closed, and has in hand what it took first', () => {
    const life = new Life().do('hotline', doings.contact)
    expect(life.now).toMatchObject({ tried: 1, reached: 1, agent: 'h' })
    expect(at('point', doings.contact, life).code).toBe('COMPLAINT_LEVEL')
    life.do('hotline', doings.withdraw)
    expect(at('hotline', doings.contact, life).code).toBe('COMPLAINT_STATE')
  })

  test('the authority reads the customer’s words once they are its own to judge, and no numbers', () => {
    const life = new Life()
    const sight = (who: Who) => sightOfWords(people[who], life.now)
    expect([sight('point'), sight('hotline'), sight('customer'), sight('stranger')]).toEqual([
      'FULL',
      'FULL',
      'FULL',
      'NONE',
    ])
    expect(sight('authority')).toBe('NONE')
    const judged = new Life('2026-03-02', { against: 'MAKER' }).do('maker', doings.refer)
    expect(sightOfWords(people.authority, judged.now)).toBe('MASKED')
    expect(maskNumbers('请打 138 1234 5678 或 +86-27-8888 8888，单号 12')).toBe('请打 *** 或 ***，单号 12')
  })

  test('comes by a channel of whoever passes it on', () => {
    expect(channelFor(people.hotline, undefined)).toBe('HOTLINE')
    expect(channelFor(people.hotline, 'MAILBOX')).toBe('MAILBOX')
    expect(refusal(() => channelFor(people.customer, 'REGULATOR'))).toMatchObject({ field: ['input', 'channel'] })
  })
})

describe('clocks', () => {
  test('the authority’s count working days over the National Day of 2026 and the days that make up for it', () => {
    // 28 September is a Monday; 1 to 7 October are closed, Saturday the 10th is worked.
    expect(addWorkingDays(cnCalendar, '2026-09-28', 7)).toBe('2026-10-13')
    expect(dueAfter('RECEIVED', 'AUTHORITY', '2026-09-28', cnCalendar)).toBe('2026-10-13')
    // 45 working days from the day it is taken up, as article 21 gives them.
    const total = (['ACKNOWLEDGED', 'ASSESSED', 'INVESTIGATED'] as const).reduce(
      (day, state) => dueAfter(state, 'AUTHORITY', day, cnCalendar),
      '2026-03-02',
    )
    expect(total).toBe(addWorkingDays(cnCalendar, '2026-03-02', 45))
  })

  test.each([
    ['ROUTINE', '2026-03-09'],
    ['SERIOUS', '2026-03-05'],
    ['SAFETY', '2026-03-03'],
  ] as const)('what is %s is investigated by %s', (severity, day) => {
    expect(dueAfter('ASSESSED', 'POINT', '2026-03-02', cnCalendar, severity)).toBe(day)
  })
})

describe('Q7 what came before', () => {
  const earlier = (id: string, change: Partial<Complaint> = {}, day = '2026-02-20'): Complaint => {
    const { type: _type, words: _words, ...subject } = received()
    return { ...subject, id, receivedAt: startOfDay(day), ...change } as unknown as Complaint
  }
  const now = { manufacturerId: 'm', orderId: 'o', unitId: 'u', pointId: 's', topic: 'FEES' } as const

  test('of the same order, unit, or matter at the point is a repeat; of another maker never', () => {
    const all = [
      earlier('order', { unitId: 'y', pointId: 'y' }),
      earlier('unit', { orderId: 'y', pointId: 'y' }),
      earlier('matter', { orderId: 'y', unitId: 'y' }),
      earlier('other', { orderId: 'y', unitId: 'y', topic: 'DELAY' }),
      earlier('stranger', { manufacturerId: 'n' }),
    ]
    expect(repeatsOf(now, all)).toEqual(['order', 'unit', 'matter'])
  })

  test('three of a topic about a point within 30 days are a cluster', () => {
    const all = [
      earlier('a'),
      earlier('b', {}, '2026-01-31'),
      earlier('c', {}, '2026-01-30'),
      earlier('d', { topic: 'DELAY' }),
    ]
    expect(beside(now, all, '2026-03-02')).toEqual(['a', 'b'])
    expect(clusterOf(now, ['now', 'a'], '2026-03-02')).toBeUndefined()
    expect(clusterOf(now, ['now', 'a', 'b'], '2026-03-02')).toMatchObject({ month: '2026-03', size: 3, pointId: 's' })
  })

  test('an agent needs a break after two hours', () => {
    const ready = { state: 'READY', since: '2026-03-02T01:00:00.000Z' } as const
    expect([needsBreak(ready, '2026-03-02T02:59:00.000Z'), needsBreak(ready, '2026-03-02T03:00:00.000Z')]).toEqual([
      false,
      true,
    ])
    expect(stretchOf({ ...ready, state: 'BREAK' }, '2026-03-02T09:00:00.000Z')).toBe(0)
  })
})

test('every level has one above it but the last', () => {
  expect(levels.map(above)).toEqual(['PROVIDER', 'MAKER', 'AUTHORITY', undefined])
  expect(dayOf(instant(new Date('2026-03-01T16:00:00.000Z')))).toBe('2026-03-02')
})
