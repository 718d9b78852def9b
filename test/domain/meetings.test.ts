import fc from 'fast-check'
import { type Acting, seesAction } from '../../functions/quality/improvement/improve'
import {
  checkMinutes,
  confirm,
  giveBack,
  hold,
  type Minutes,
  putOff,
  report,
  withdrawn,
} from '../../functions/quality/meetings/hold'
import {
  dueNext,
  evolveMeeting,
  hasEnded,
  type MeetingEvent,
  type QualityMeeting,
} from '../../functions/quality/meetings/meeting'
import { meetingDeadlines } from '../../functions/quality/meetings/meeting-notices'
import { addDays, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import { refusal } from '../support/refusal'

const chair: Viewer = { role: 'MANUFACTURER', subject: 'chair', manufacturerId: 'm' }
const trainer: Viewer = { role: 'MANUFACTURER', subject: 'trainer', manufacturerId: 'm' }
const strangers: readonly Viewer[] = [
  { role: 'MANUFACTURER', subject: 'n', manufacturerId: 'n' },
  { role: 'PROVIDER', subject: 'm', providerId: 'm' },
  { role: 'REGULATOR', subject: 'r', region: '420000' },
]
const HELD_ON = '2026-03-02'
const minutes = (change: Partial<Minutes> = {}): Minutes => ({
  ...{ title: '质量例会', heldOn: HELD_ON, from: '2026-02-01', to: '2026-02-28' },
  resolutions: [
    { what: '补训', who: '培训部', dueOn: '2026-03-20' },
    { what: '换批次', who: '采购部', dueOn: '2026-03-10', correctiveActionId: 'm.A' },
  ],
  ...change,
})

class Life {
  readonly entries: Entry<MeetingEvent>[] = []
  day = HELD_ON
  constructor() {
    this.write(hold(minutes(), { completed: 40, complained: 3 }, { viewer: chair }), chair)
  }
  get now(): QualityMeeting {
    return replay(evolveMeeting, this.entries) as QualityMeeting
  }
  write(event: MeetingEvent, by: Viewer): this {
    this.entries.push(enter('m.1', replay(evolveMeeting, this.entries), event, by, startOfDay(this.day)))
    return this
  }
  do(viewer: Viewer, what: (meeting: QualityMeeting, acting: Acting) => MeetingEvent): this {
    return this.write(what(this.now, { viewer, version: this.now.version, now: startOfDay(this.day) }), viewer)
  }
  on(day: string): this {
    this.day = day
    return this
  }
}

const done = (resolution: number) => (meeting: QualityMeeting, acting: Acting) =>
  report(meeting, { resolution, text: '已完成', attachments: [] }, acting)
const states = ({ resolutions }: QualityMeeting) => resolutions.map(({ state }) => state)

describe('Q10 a meeting', () => {
  test('keeps the statistics it had before it, and is done once all it resolved is', () => {
    const life = new Life()
    expect(life.now).toMatchObject({ counts: { completed: 40, complained: 3 }, heldOn: HELD_ON })
    expect(dueNext(life.now)).toBe('2026-03-10')
    life.do(trainer, done(0)).do(chair, (meeting, acting) => confirm(meeting, 0, undefined, acting))
    expect([states(life.now), dueNext(life.now)]).toEqual([['CONFIRMED', 'OPEN'], '2026-03-10'])
    life.do(chair, (meeting, acting) => withdrawn(meeting, 1, '供应商已召回', acting))
    expect([states(life.now), dueNext(life.now), meetingDeadlines(life.now)]).toEqual([
      ['CONFIRMED', 'WITHDRAWN'],
      undefined,
      [],
    ])
  })

  test('nobody judges his own word, and a corrective action comes first', () => {
    const life = new Life().do(trainer, done(1))
    const by = (viewer: Viewer) => ({ viewer, version: life.now.version, now: startOfDay(life.day) })
    expect(refusal(() => confirm(life.now, 1, 'CLOSED', by(trainer))).code).toBe('RESOLUTION_OWN_WORD')
    expect(refusal(() => giveBack(life.now, 1, '未见', by(trainer))).code).toBe('RESOLUTION_OWN_WORD')
    for (const state of ['OPENED', 'ANALYSED', 'PLANNED', 'DONE', 'DROPPED'] as const)
      expect(refusal(() => confirm(life.now, 1, state, by(chair))).code).toBe('RESOLUTION_ACTION_OPEN')
    expect(confirm(life.now, 1, 'CLOSED', by(chair))).toEqual({ type: 'CONFIRMED', resolution: 1 })
  })

  test('is put off three times at most, each to a later day, with what it was due on before', () => {
    const life = new Life()
    const later = (dueOn: string) => (meeting: QualityMeeting, acting: Acting) =>
      putOff(meeting, { resolution: 1, dueOn, reason: '讲师出差' }, acting)
    const attempt = (dueOn: string) => refusal(() => life.do(chair, later(dueOn)))
    expect(attempt('2026-03-10')).toMatchObject({ code: 'OUT_OF_RANGE', field: ['input', 'dueOn'] })
    life.do(chair, later('2026-03-11')).on('2026-03-15')
    expect(attempt('2026-03-15').code).toBe('OUT_OF_RANGE')
    life.do(chair, later('2026-03-16')).do(chair, later('2026-03-18'))
    expect(attempt('2026-04-01').code).toBe('RESOLUTION_PUT_OFF_OFTEN')
    expect(life.now.resolutions[1]?.moves.map(({ from }) => from)).toEqual(['2026-03-10', '2026-03-11', '2026-03-16'])
  })

  test('is late after its day; the organisation is told ahead, on the day and after it', () => {
    expect(meetingDeadlines(new Life().now)).toMatchObject([
      { kind: 'RESOLUTION_DUE', on: '2026-03-10', leads: [7, 3, 1, 0], inboxes: [{ role: 'MANUFACTURER', id: 'm' }] },
      { kind: 'RESOLUTION_LATE', on: '2026-03-11', leads: [0], params: { what: '换批次', who: '采购部' } },
    ])
    const lateOf = (day: string) => {
      const [, one] = new Life().on(day).do(trainer, done(1)).now.resolutions
      return one?.state === 'REPORTED' && one.report.late
    }
    expect([lateOf('2026-03-10'), lateOf('2026-03-11')]).toEqual([false, true])
  })

  test.each<[string, Partial<Minutes>, string]>([
    ['held tomorrow', { heldOn: '2026-03-03' }, 'OUT_OF_RANGE input.heldOn'],
    ['held long ago', { heldOn: '2026-01-30' }, 'OUT_OF_RANGE input.heldOn'],
    ['statistics of days to come', { to: '2026-03-03' }, 'OUT_OF_RANGE input.to'],
    ['statistics that end before they begin', { from: '2026-03-01' }, 'INVALID_DATE_RANGE input.to'],
    ['nothing resolved', { resolutions: [] }, 'OUT_OF_RANGE input.resolutions'],
    ['no title', { title: ' ' }, 'REQUIRED input.title'],
    [
      'due before it was resolved',
      { resolutions: [{ what: '补训', who: '培训部', dueOn: '2026-03-01' }] },
      'OUT_OF_RANGE input.resolutions.0.dueOn',
    ],
  ])('is refused: %s', (_what, change, expected) => {
    const { code, field } = refusal(() => {
      checkMinutes(minutes(change), HELD_ON)
      hold(minutes(change), {}, { viewer: chair })
    })
    expect(`${code} ${field.join('.')}`).toBe(expected)
  })

  test('is its organisation’s and the auditor’s of its maker', () => {
    const life = new Life()
    for (const viewer of strangers) {
      const acting = { viewer, version: life.now.version, now: startOfDay(life.day) }
      expect([seesAction(viewer, life.now), refusal(() => done(0)(life.now, acting)).code]).toEqual([
        false,
        'NOT_FOUND',
      ])
    }
    expect(seesAction({ role: 'AUDITOR', subject: 'a', manufacturerId: 'm' }, life.now)).toBe(true)
  })

  test('law: whatever is tried, the log is whole, what ended stays as it is, and nothing is confirmed by one person alone', () => {
    const attempts = fc.array(
      fc.record({
        what: fc.constantFrom('report', 'confirm', 'return', 'putOff', 'withdraw'),
        resolution: fc.integer({ min: -1, max: 2 }),
        viewer: fc.constantFrom(chair, trainer),
        days: fc.integer({ min: 0, max: 5 }),
        action: fc.constantFrom('CLOSED', 'DONE', undefined),
      }),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(attempts, (all) => {
        const life = new Life()
        for (const { what, resolution, viewer, days, action } of all) {
          life.on(addDays(life.day, days))
          const before = life.now.resolutions
          const ways: Record<typeof what, (meeting: QualityMeeting, acting: Acting) => MeetingEvent> = {
            report: done(resolution),
            confirm: (meeting, acting) => confirm(meeting, resolution, action, acting),
            return: (meeting, acting) => giveBack(meeting, resolution, '未见', acting),
            putOff: (meeting, acting) =>
              putOff(meeting, { resolution, dueOn: addDays(life.day, 20), reason: '出差' }, acting),
            withdraw: (meeting, acting) => withdrawn(meeting, resolution, '停业', acting),
          }
          try {
            life.do(viewer, ways[what])
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
            continue
          }
          for (const [i, one] of before.entries()) if (hasEnded(one)) expect(life.now.resolutions[i]).toEqual(one)
          const one = life.now.resolutions[resolution]
          if (what === 'confirm' && one?.state === 'CONFIRMED') expect(one.report.by).not.toBe(viewer.subject)
        }
        expect(checkEntries(life.entries, life.now)).toBeUndefined()
        const open = life.now.resolutions.filter((one) => !hasEnded(one))
        expect(dueNext(life.now) === undefined).toBe(open.length === 0)
      }),
    )
  })
})
