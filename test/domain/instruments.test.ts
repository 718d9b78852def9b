import fc from 'fast-check'
import { acknowledge, handOut, issue, sendBack } from '../../functions/network/equipment/account'
import { calibrate, calibrationDeadlines, inspect, isOverdue } from '../../functions/network/equipment/calibration'
import { seesRequirement } from '../../functions/network/equipment/equipment-access'
import {
  DEFAULT_DEMAND,
  demandOn,
  evolve,
  type InstrumentRequirement,
  type NeededInstrument,
  neededOn,
  publishRequirement,
  type RequirementVersion,
} from '../../functions/network/equipment/instrument-requirement'
import {
  type Calibration,
  evolve as evolveItem,
  type Inspection,
  type IssuedItem,
  isFit,
} from '../../functions/network/equipment/issued-item'
import { isInDoubt, type Kit, kitEntry, kitWith, lackingFor, lackingOn } from '../../functions/network/equipment/kit'
import { type Prospect, rank } from '../../functions/orders/dispatch'
import { addDays, type Day, instant, monthsAfter, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { type Entry, enter, replay } from '../../functions/shared/journal'
import { Account, detector, forms, now, parties, point, technician, terms, today } from '../support/equipment'
import { refusal } from '../support/refusal'
import { reported } from './order-fixtures'
import { heldCertificate, rosterOf } from './roster-fixtures'

const { maker, provider, otherMaker, otherProvider } = parties
const desk = parties.point

const passed = (change: Partial<Calibration> = {}): Calibration => ({
  on: addDays(today, -10),
  calibratedBy: '武汉计量所',
  certificateNumber: 'JZ-1',
  result: 'PASS',
  nextDue: addDays(today, 20),
  ...change,
})

/** A leak detector at the point, calibrated so. */
const atPoint = (calibrations: readonly Calibration[] = [], id = 'P.S.I'): Account => {
  const account = new Account(id)
  account.happens(issue({ ...detector, serial: id }, point, terms(), maker, now), maker)
  account.happens(acknowledge(account.item, account.item, desk), desk)
  for (const calibration of calibrations)
    account.happens(calibrate(account.item, { ...calibration, version: account.item.version }, desk, now), desk)
  return account
}

const calibrating = (item: IssuedItem, change: Partial<Calibration>, viewer: Parameters<typeof calibrate>[2] = desk) =>
  calibrate(item, { ...passed(change), version: item.version }, viewer, now)

describe('O11 calibration', () => {
  test.each<[string, Partial<Calibration>, string, string]>([
    ['tomorrow', { on: addDays(today, 1), nextDue: addDays(today, 2) }, 'OUT_OF_RANGE', 'on'],
    ['before the latest one', { on: addDays(today, -11) }, 'OUT_OF_RANGE', 'on'],
    ['due on its own day', { nextDue: addDays(today, -10) }, 'INVALID_DATE_RANGE', 'nextDue'],
    ['good for more than two years', { nextDue: '2028-11-16' }, 'CALIBRATION_INTERVAL_TOO_LONG', 'nextDue'],
    ['good for ever', { nextDue: '9999-12-31' }, 'CALIBRATION_INTERVAL_TOO_LONG', 'nextDue'],
    ['by nobody', { calibratedBy: '' }, 'REQUIRED', 'calibratedBy'],
    ['without certificate', { certificateNumber: '' }, 'REQUIRED', 'certificateNumber'],
  ])('%s is refused', (_what, change, code, field) => {
    const { item } = atPoint([passed()])
    expect(refusal(() => calibrating(item, change))).toEqual({ code, field: ['input', field] })
  })

  test('is put on record by the point, its provider and the maker, and nobody else', () => {
    const { item } = atPoint()
    for (const viewer of [desk, provider, maker]) expect(calibrating(item, {}, viewer).type).toBe('CALIBRATED')
    for (const viewer of [otherMaker, otherProvider, parties.technician, parties.auditor])
      expect(refusal(() => calibrating(item, {}, viewer))).toEqual({ code: 'NOT_FOUND', field: ['input', 'id'] })
  })

  test('is for instruments only, and not for one on its way back', () => {
    const papers = new Account()
    papers.happens(issue(forms, point, terms(), maker, now), maker)
    expect(refusal(() => calibrating(papers.item, {})).code).toBe('NOT_AN_INSTRUMENT')
    const account = atPoint([passed()])
    const { version } = account.item
    account.happens(sendBack(account.item, { version, condition: 'GOOD', note: '' }, desk), desk)
    expect(refusal(() => calibrating(account.item, {})).code).toBe('ACTION_NOT_ALLOWED')
  })

  test.each<[string, readonly Calibration[], Day, boolean]>([
    ['never calibrated', [], today, true],
    ['on its last day', [passed()], addDays(today, 20), false],
    ['the day after', [passed()], addDays(today, 21), true],
    ['that failed', [passed({ result: 'FAIL' })], today, true],
    ['that failed after it had passed', [passed(), passed({ on: today, result: 'FAIL' })], today, true],
    ['that passed after it had failed', [passed({ result: 'FAIL' }), passed({ on: today })], today, false],
  ])('an instrument %s', (_what, calibrations, day, overdue) => {
    const { item } = atPoint(calibrations)
    expect(isOverdue(item, day)).toBe(overdue)
    const needed = requirement([
      { effectiveFrom: '2026-01-01', instruments: [{ instrument: 'leak-detector', level: 1 }] },
    ])
    expect(lackingFor({ level: 1 }, needed, kitWith(undefined, item), day)).toEqual(overdue ? ['leak-detector'] : [])
  })

  test('point and provider are told of the last day ahead, while the instrument lies there', () => {
    const account = atPoint([passed()])
    expect(calibrationDeadlines(account.item)).toEqual([
      {
        kind: 'CALIBRATION_DUE',
        on: addDays(today, 20),
        subject: { type: 'IssuedItem', id: 'P.S.I' },
        inboxes: [
          { role: 'SERVICE_POINT', id: 'P.S' },
          { role: 'PROVIDER', id: 'P' },
        ],
        params: { name: '检漏仪', serial: 'P.S.I' },
      },
    ])
    expect(calibrationDeadlines(atPoint([passed({ result: 'FAIL' })]).item)).toEqual([])
    const { version } = account.item
    account.happens(sendBack(account.item, { version, condition: 'GOOD', note: '' }, desk), desk)
    expect(calibrationDeadlines(account.item)).toEqual([])
  })

  test('a kit holds what lies at the point, each instrument once, and no more than dispatch can read', () => {
    const account = atPoint([passed()])
    const other = { itemId: 'P.S.J', instrument: 'manifold' }
    const kit = kitWith(
      { pointId: 'P.S', instruments: [other, { itemId: 'P.S.I', instrument: 'leak-detector' }] },
      account.item,
    )
    expect(kit.instruments).toEqual([
      other,
      {
        ...{ itemId: 'P.S.I', instrument: 'leak-detector' },
        ...{ usableUntil: addDays(today, 20), calibratedOn: addDays(today, -10) },
      },
    ])
    const { version } = account.item
    account.happens(sendBack(account.item, { version, condition: 'GOOD', note: '' }, desk), desk)
    expect(kitWith(kit, account.item).instruments).toEqual([other])
    const full = {
      pointId: 'P.S',
      instruments: Array.from({ length: 200 }, (_, i) => ({ ...other, itemId: String(i) })),
    }
    expect(refusal(() => kitWith(full, atPoint().item)).code).toBe('OUT_OF_RANGE')
  })
})

const requirement = (versions: readonly RequirementVersion[]): InstrumentRequirement => ({
  id: 'M.air-conditioner',
  version: 1,
  head: '',
  manufacturerId: 'M',
  categoryId: 'air-conditioner',
  versions,
})

describe('O11 which work needs which instruments', () => {
  const version = (effectiveFrom: Day, ...instruments: [string, number][]): RequirementVersion => ({
    effectiveFrom,
    instruments: instruments.map(([instrument, level]) => ({ instrument, level })),
  })
  const publishing = (
    change: Partial<RequirementVersion>,
    before?: InstrumentRequirement,
    viewer: Parameters<typeof publishRequirement>[3] = maker,
  ) =>
    publishRequirement(before, 'M.air-conditioner', { ...version(today, ['leak-detector', 1]), ...change }, viewer, now)

  test('from its day and its level on', () => {
    const known = requirement([
      version('2026-11-01', ['leak-detector', 1]),
      version('2026-12-01', ['leak-detector', 1], ['manifold', 3]),
    ])
    expect(neededOn(known, 3, '2026-10-31')).toEqual([])
    expect(neededOn(known, 3, '2026-11-30')).toEqual(['leak-detector'])
    expect(neededOn(known, 2, '2026-12-01')).toEqual(['leak-detector'])
    expect(neededOn(known, 3, '2026-12-01')).toEqual(['leak-detector', 'manifold'])
    expect(neededOn(undefined, 3, '2026-12-01')).toEqual([])
  })

  test.each<[string, Partial<RequirementVersion>, string, string]>([
    ['backwards', { effectiveFrom: addDays(today, -1) }, 'REQUIREMENT_BACKDATED', 'effectiveFrom'],
    ['before what was announced last', { effectiveFrom: addDays(today, 5) }, 'REQUIREMENT_BACKDATED', 'effectiveFrom'],
    ['twice of one kind', version(addDays(today, 9), ['a', 1], ['a', 2]), 'INVALID_VALUE', 'instruments.1.instrument'],
    ['of a kind with blanks', version(addDays(today, 9), ['a b', 1]), 'INVALID_VALUE', 'instruments.0.instrument'],
    [
      'calibrated every 61 months',
      { effectiveFrom: addDays(today, 9), instruments: [{ instrument: 'a', level: 1, maxMonths: 61 }] },
      ...(['OUT_OF_RANGE', 'instruments.0.maxMonths'] as const),
    ],
    ['at level 6', version(addDays(today, 9), ['a', 6]), 'OUT_OF_RANGE', 'instruments.0.level'],
  ])('%s is refused', (_what, change, code, field) => {
    const before = requirement([version(addDays(today, 5))])
    expect(refusal(() => publishing(change, before))).toEqual({ code, field: ['input', ...field.split('.')] })
  })

  test('is the maker’s own to say, and known to those who work', () => {
    expect(refusal(() => publishing({}, undefined, otherMaker))).toEqual({
      code: 'NOT_FOUND',
      field: ['input', 'manufacturerId'],
    })
    const seen = Object.entries(parties).flatMap(([name, viewer]) =>
      seesRequirement(viewer, { manufacturerId: 'M' }) ? [name] : [],
    )
    expect(seen).toEqual(['maker', 'auditor', 'provider', 'otherProvider', 'point', 'otherPoint', 'technician'])
  })

  test('over any announcements the document is its log replayed, never changes a day that has passed, and stays small', () => {
    const step = fc.record({
      wait: fc.nat(20),
      ahead: fc.integer({ min: -3, max: 30 }),
      level: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const entries: Entry<ReturnType<typeof publishRequirement>>[] = []
        let known: InstrumentRequirement | undefined
        let day = today
        for (const { wait, ahead, level } of steps) {
          day = addDays(day, wait)
          const at = new Date(startOfDay(day))
          const before = known
          try {
            const asked = version(addDays(day, ahead), ['leak-detector', level])
            const event = publishRequirement(before, 'M.air-conditioner', asked, maker, at)
            const entry = enter('M.air-conditioner', before, event, maker, instant(at))
            entries.push(entry)
            known = evolve(before, entry)
            if (before) {
              const yesterday = addDays(event.effectiveFrom, -1)
              for (const past of [day, yesterday].filter((other) => other >= day && other < event.effectiveFrom))
                expect(neededOn(known, 5, past)).toEqual(neededOn(before, 5, past))
            }
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
          }
        }
        expect(replay(evolve, entries)).toEqual(known)
        expect(known?.versions.length ?? 0).toBeLessThanOrEqual(12)
      }),
    )
  })
})

describe('O11 what a maker asks of calibrations', () => {
  const asking = (...instruments: NeededInstrument[]) => requirement([{ effectiveFrom: today, instruments }])
  const detectors = (change: Partial<NeededInstrument>) => asking({ instrument: 'leak-detector', level: 1, ...change })
  const document = { id: 'A1', name: '检定证书.pdf', contentType: 'application/pdf', bytes: 9, sha256: 'ab' }

  test('is kept with the requirement, and is the strictest of its categories on the day', () => {
    const sent = [{ instrument: 'leak-detector', level: 1, maxMonths: 12, proof: true }]
    const event = publishRequirement(undefined, 'M.tv', { effectiveFrom: today, instruments: sent }, maker, now)
    expect(event.instruments).toEqual(sent)
    const all = [detectors({ maxMonths: 12 }), detectors({ maxMonths: 6, proof: true }), detectors({})]
    expect(demandOn(all, 'leak-detector', today)).toEqual({ maxMonths: 6, proof: true })
    expect(demandOn(all, 'manifold', today)).toEqual(DEFAULT_DEMAND)
    expect(demandOn(all, 'leak-detector', addDays(today, -1))).toEqual(DEFAULT_DEMAND)
  })

  test('a calibration is good for as many months at the longest, to the day', () => {
    const { item } = atPoint()
    const on = addDays(today, -10)
    const until = (nextDue: Day, maxMonths: number) => () =>
      calibrate(item, { ...passed({ on, nextDue }), version: item.version }, desk, now, { maxMonths, proof: false })
    expect(until('2027-05-15', 6)).not.toThrow()
    expect(refusal(until('2027-05-16', 6))).toEqual({
      code: 'CALIBRATION_INTERVAL_TOO_LONG',
      field: ['input', 'nextDue'],
    })
    expect(until('2031-11-15', 60)).not.toThrow()
    expect([monthsAfter('2026-08-31', 6), monthsAfter('2026-11-15', 24)]).toEqual(['2027-02-28', '2028-11-15'])
  })

  test('one that passes is proved by a document where that is asked; a failure needs none', () => {
    const { item } = atPoint()
    const sent = (change: Partial<Calibration>) => () =>
      calibrate(item, { ...passed(change), version: item.version }, desk, now, { maxMonths: 24, proof: true })
    expect(refusal(sent({}))).toEqual({ code: 'CALIBRATION_PROOF_REQUIRED', field: ['input', 'attachmentIds'] })
    expect(sent({ result: 'FAIL' })).not.toThrow()
    expect(sent({ attachments: [document] })().calibration).toMatchObject({ attachments: [document] })
  })

  test('whoever issued the instrument, work finds it lacking by what its own maker asks', () => {
    const bare = kitWith(undefined, atPoint([passed({ nextDue: '2027-11-15' })]).item)
    const proved = kitWith(undefined, atPoint([passed({ nextDue: '2027-11-15', attachments: [document] })]).item)
    const lacks = (kit: Kit, change: Partial<NeededInstrument>, day: Day) =>
      lackingOn({ level: 1 }, detectors(change), kit, day)
    const instrument = 'leak-detector'
    expect(lacks(bare, { maxMonths: 6 }, '2027-05-15')).toEqual([])
    expect(lacks(bare, { maxMonths: 6 }, '2027-05-16')).toEqual([{ instrument, since: '2027-05-16' }])
    expect(lacks(bare, { maxMonths: 36 }, '2027-11-16')).toEqual([{ instrument, since: '2027-11-16' }])
    expect(lacks(bare, { proof: true }, today)).toEqual([{ instrument }])
    expect(lacks(proved, { proof: true }, today)).toEqual([])
    expect(isInDoubt([detectors({ maxMonths: 6 })], bare, '2027-05-16')).toBe(true)
    expect(isInDoubt([detectors({ maxMonths: 6 })], bare, '2027-05-15')).toBe(false)
  })
})

describe('O11 tools are inspected', () => {
  const puller = { kind: 'TOOL', name: '拉马', serial: 'T-1', value: 10_000, leased: false } as const
  const looked = (change: Partial<Inspection> = {}): Inspection => ({
    ...{ on: addDays(today, -10), inspectedBy: '赵师傅', result: 'FIT', nextDue: addDays(today, 20) },
    ...change,
  })
  const tool = (...inspections: Inspection[]): Account => {
    const account = new Account()
    account.happens(issue(puller, point, terms(), maker, now), maker)
    account.happens(acknowledge(account.item, account.item, desk), desk)
    for (const each of inspections)
      account.happens(inspect(account.item, { ...each, version: account.item.version }, desk, now), desk)
    return account
  }
  const inspecting = (item: IssuedItem, change: Partial<Inspection>, viewer: Parameters<typeof inspect>[2] = desk) =>
    inspect(item, { ...looked(change), version: item.version }, viewer, now)

  test.each<[string, Partial<Inspection>, string, string]>([
    ['tomorrow', { on: addDays(today, 1), nextDue: addDays(today, 2) }, 'OUT_OF_RANGE', 'on'],
    ['before the latest one', { on: addDays(today, -11) }, 'OUT_OF_RANGE', 'on'],
    ['due on its own day', { nextDue: addDays(today, -10) }, 'INVALID_DATE_RANGE', 'nextDue'],
    ['good for ever', { nextDue: '9999-12-31' }, 'CALIBRATION_INTERVAL_TOO_LONG', 'nextDue'],
    ['by nobody', { inspectedBy: ' ' }, 'REQUIRED', 'inspectedBy'],
  ])('%s is refused', (_what, change, code, field) => {
    expect(refusal(() => inspecting(tool(looked()).item, change))).toEqual({ code, field: ['input', field] })
  })

  test('by the point, its provider and the maker; instruments are calibrated instead', () => {
    const { item } = tool()
    for (const viewer of [desk, provider, maker]) expect(inspecting(item, {}, viewer).type).toBe('INSPECTED')
    for (const viewer of [otherMaker, otherProvider, parties.technician, parties.auditor])
      expect(refusal(() => inspecting(item, {}, viewer))).toEqual({ code: 'NOT_FOUND', field: ['input', 'id'] })
    expect(refusal(() => inspecting(atPoint().item, {}))).toEqual({ code: 'NOT_A_TOOL', field: ['input', 'id'] })
    expect(refusal(() => inspect(item, { ...looked(), version: 9 }, desk, now)).code).toBe('STALE_VERSION')
  })

  test.each<[string, readonly Inspection[], Day, boolean]>([
    ['never looked at', [], today, true],
    ['on its last day', [looked()], addDays(today, 20), true],
    ['the day after', [looked()], addDays(today, 21), false],
    ['found unfit', [looked({ result: 'UNFIT' })], today, false],
    ['mended since', [looked({ result: 'UNFIT' }), looked({ on: today })], today, true],
  ])('a tool %s is handed out or not', (_what, inspections, day, fit) => {
    const { item, entries } = tool(...inspections)
    expect(replay(evolveItem, entries)).toEqual(item)
    expect(isFit(item, day)).toBe(fit)
    const handing = () => handOut(item, technician, item, desk, day)
    if (fit) expect(handing().type).toBe('HANDED_OUT')
    else expect(refusal(handing)).toEqual({ code: 'TOOL_UNFIT', field: ['input', 'id'] })
  })

  test('its last day is told ahead, and an unfit one has none', () => {
    const due = { kind: 'INSPECTION_DUE', on: addDays(today, 20), params: { name: '拉马', serial: 'T-1' } }
    expect(calibrationDeadlines(tool(looked()).item)).toMatchObject([due])
    expect(calibrationDeadlines(tool(looked({ result: 'UNFIT' })).item)).toEqual([])
    expect(calibrationDeadlines(tool().item)).toEqual([])
  })
})

describe('O11 dispatch', () => {
  const order = { ...reported().order, manufacturerId: 'M', categoryId: 'air-conditioner', level: 2 }
  const held = ['air-conditioner', 'television'].map((categoryId) =>
    heldCertificate({ categoryId, granter: 'M', level: 3, validTo: '2027-12-31' }),
  )
  const prospect = (kit: Kit | undefined, needed: InstrumentRequirement | undefined): Prospect => ({
    point,
    roster: rosterOf(point.id, { 'P.S.A': held }, { manufacturerId: 'M', validTo: '2027-12-31' }),
    terms: terms({ categoryIds: ['air-conditioner', 'television'], validTo: '2027-12-31' }),
    kit,
    requirement: needed,
    load: 0,
    score: undefined,
  })

  /** Calibrations in the order of their days, good for some time. */
  const anyCalibrations = fc
    .array(fc.record({ ago: fc.nat(60), good: fc.integer({ min: 1, max: 90 }), fails: fc.boolean() }), { maxLength: 3 })
    .map((list) =>
      list
        .sort((a, b) => b.ago - a.ago)
        .map(({ ago, good, fails }) => {
          const on = addDays(today, -ago)
          return passed({ on, nextDue: addDays(on, good), result: fails ? 'FAIL' : 'PASS' })
        }),
    )

  test('nobody is dispatched work whose instrument is overdue at that instant; other work is not affected', () => {
    const days = fc.integer({ min: 0, max: 90 }).map((ahead) => addDays(today, ahead))
    const level = fc.integer({ min: 1, max: 3 })
    fc.assert(
      fc.property(fc.array(anyCalibrations, { maxLength: 3 }), days, level, (instruments, day, from) => {
        const items = instruments.map((calibrations, i) => atPoint(calibrations, `P.S.${i}`).item)
        const kit = items.reduce<Kit | undefined>(kitWith, undefined)
        const needed = requirement([
          { effectiveFrom: '2026-01-01', instruments: [{ instrument: 'leak-detector', level: from }] },
        ])
        const open = { ...point, covers: ['420106'], categoryIds: ['air-conditioner', 'television'] }
        const judged = (work: typeof order, required: InstrumentRequirement | undefined) =>
          rank(work, [{ ...prospect(kit, required), point: open }], day)[0]
        const usable = items.some((item) => !isOverdue(item, day))
        const dispatched = judged(order, needed)
        if (from <= order.level && !usable) expect(dispatched).toMatchObject({ excludedBy: 'INSTRUMENT_OVERDUE' })
        else expect(dispatched).toHaveProperty('figures')
        // Work below that level, and work of another category, which has no such requirement.
        if (from > 1) expect(judged({ ...order, level: from - 1 }, needed)).toHaveProperty('figures')
        expect(judged({ ...order, categoryId: 'television' }, undefined)).toHaveProperty('figures')
      }),
      { numRuns: 300 },
    )
  })

  test('a point with one good instrument of two is dispatched; an instrument of another kind does not help', () => {
    const [good, bad] = [atPoint([passed()], 'P.S.1').item, atPoint([], 'P.S.2').item]
    const needed = requirement([{ effectiveFrom: today, instruments: [{ instrument: 'leak-detector', level: 1 }] }])
    const kit = kitWith(kitWith(undefined, good), bad)
    expect(rank(order, [prospect(kit, needed)], today)[0]).toHaveProperty('figures')
    const manifold = { ...kit, instruments: kit.instruments.map((one) => ({ ...one, instrument: 'manifold' })) }
    expect(rank(order, [prospect(manifold, needed)], today)[0]).toMatchObject({ excludedBy: 'INSTRUMENT_OVERDUE' })
    expect(rank(order, [prospect(undefined, needed)], today)[0]).toMatchObject({ excludedBy: 'INSTRUMENT_OVERDUE' })
  })

  test('only what is at the point counts: not what is still on its way', () => {
    const account = new Account()
    account.happens(issue(detector, point, terms(), maker, now), maker)
    account.happens(calibrating(account.item, {}, maker), maker)
    expect(kitEntry(account.item)).toBeUndefined()
    account.happens(acknowledge(account.item, account.item, desk), desk)
    expect(kitEntry(account.item)).toMatchObject({ usableUntil: addDays(today, 20) })
  })
})
