import fc from 'fast-check'
import { draft, draftNext, publish, revise, withdraw } from '../../functions/procedures/book-life'
import { compareDecimals, isDecimal } from '../../functions/procedures/decimal'
import { list } from '../../functions/procedures/management-items'
import { isWithin } from '../../functions/procedures/step'
import { type BookEvent, type BookSubject, bookId, evolve, type StepBook } from '../../functions/procedures/step-book'
import { checkContents } from '../../functions/procedures/step-contents'
import { addDays, instant, startOfDay } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import { type Attempt, expectReplay, lived, refusal } from './journaled'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'M' }
const stranger: Viewer = { ...maker, manufacturerId: 'N' }
const subject: BookSubject = { serviceItem: 'WARRANTY_REPAIR', categoryId: 'washing-machine' }
const today = '2026-11-25'
const now = new Date(startOfDay(today))
const step = { code: 'A', title: '检查', instruction: '', kind: 'CHECK', check: 'SELF' } as const
const reading = { ...step, code: 'R', kind: 'READING', limits: { unit: 'A', min: '0.1', max: '0.3' } } as const
const contents = { name: '步骤书', steps: [step, reading] }

const evolveOne = (before: StepBook | undefined, event: BookEvent, id: string): StepBook =>
  evolve(before, {
    subjectId: id,
    sequence: (before?.version ?? 0) + 1,
    at: instant(now),
    role: 'MANUFACTURER',
    by: 'm',
    event,
    previousHash: '',
    hash: '',
  })

const drafted = (): StepBook => evolveOne(undefined, draft('M', subject, contents, maker), bookId('M', subject, 1))
const published = (from = today): StepBook => {
  const book = drafted()
  return evolveOne(book, publish(book, undefined, { version: 1, effectiveFrom: from }, maker, now).event, book.id)
}

describe('P2 P3 what a step book says', () => {
  test.each([
    ['no step', { steps: [] }, 'OUT_OF_RANGE', 'steps'],
    ['a code twice', { steps: [step, step] }, 'INVALID_VALUE', 'steps.1.code'],
    [
      'a reading without limits',
      { steps: [{ ...step, kind: 'READING' as const }] },
      'READING_LIMITS',
      'steps.0.limits',
    ],
    ['limits of a check', { steps: [{ ...reading, kind: 'CHECK' as const }] }, 'READING_LIMITS', 'steps.0.limits'],
    ['no limit at all', { steps: [{ ...reading, limits: { unit: 'A' } }] }, 'REQUIRED', 'steps.0.limits'],
    [
      'limits reversed',
      { steps: [{ ...reading, limits: { unit: 'A', min: '0.30', max: '0.299' } }] },
      'LIMITS_REVERSED',
      'steps.0.limits.max',
    ],
    [
      'a limit that is no decimal',
      { steps: [{ ...reading, limits: { unit: 'A', min: '1e3' } }] },
      'INVALID_VALUE',
      'steps.0.limits.min',
    ],
    ['no title', { steps: [{ ...step, title: ' ' }] }, 'REQUIRED', 'steps.0.title'],
  ])('%s is refused', (_name, change, code, field) => {
    expect(() => checkContents({ ...contents, ...change })).toThrow(refusal(code, ...field.split('.')))
  })

  test('limits are included, and compared as decimals', () => {
    const limits = { unit: 'A', min: '0.1', max: '0.3' }
    expect(['0.1', '0.10', '0.3', '0.300000'].map((value) => isWithin(limits, value))).toEqual(Array(4).fill(true))
    expect(['0.0999', '-0.1', '0.300001', '9'].map((value) => isWithin(limits, value))).toEqual(Array(4).fill(false))
    expect(isWithin({ unit: 'MΩ', min: '2' }, '999999999')).toBe(true)
  })

  test('P3 decimals compare as the whole numbers of millionths they are', () => {
    const millionths = fc.integer({ min: -999_999_999, max: 999_999_999 })
    const written = (n: number) =>
      `${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 1e6)}.${String(Math.abs(n) % 1e6).padStart(6, '0')}`
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        expect(isDecimal(written(a))).toBe(true)
        expect(compareDecimals(written(a), written(b))).toBe(Math.sign(a - b))
      }),
    )
  })
})

describe('P4 P5 a book’s life', () => {
  test('P5 there is one standard for each service item and category, and one for each model', () => {
    expect(bookId('M', subject, 1)).toBe('M.WARRANTY_REPAIR_washing-machine~001')
    expect(bookId('M', { ...subject, modelId: 'M.01X' }, 2)).toBe('M.WARRANTY_REPAIR_washing-machine_01X~002')
  })

  test('what was published never changes: its revision is the next edition, in effect after it', () => {
    const first = published()
    expect(() => revise(first, { version: 2, name: '改' }, maker)).toThrow(refusal('ACTION_NOT_ALLOWED', 'id'))
    const { id, event } = draftNext(first, { version: 2, name: '第二版' }, maker)
    const second = evolveOne(undefined, event, id)
    expect(second).toMatchObject({ ...subject, edition: 2, follows: first.id, name: '第二版', steps: first.steps })
    const again = { version: 1, effectiveFrom: today }
    expect(() => publish(second, first, again, maker, now)).toThrow(refusal('STEP_BOOK_BACKDATED', 'effectiveFrom'))
    const early = { version: 1, effectiveFrom: addDays(today, -1) }
    expect(() => publish(second, first, early, maker, now)).toThrow(refusal('STEP_BOOK_BACKDATED', 'effectiveFrom'))
    const next = publish(second, first, { version: 1, effectiveFrom: addDays(today, 3) }, maker, now)
    expect(next.superseding).toEqual({ type: 'SUPERSEDED', from: addDays(today, 3) })
  })

  test('a stranger’s book does not exist, and a stale change is refused', () => {
    const book = drafted()
    expect(() => draft('M', subject, contents, stranger)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
    expect(() => revise(book, { version: 1 }, stranger)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(() => withdraw(book, { version: 1, reason: 'x' }, stranger)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(() => revise(book, { version: 2 }, maker)).toThrow(refusal('STALE_VERSION', 'version'))
  })

  test('G4 the book is its log folded together, whatever was done to it', () => {
    const attempt = fc.oneof(
      fc.record({ name: fc.constantFrom('甲', '乙') }).map(
        ({ name }): Attempt<StepBook, BookEvent> => ({
          viewer: maker,
          at: instant(now),
          decide: (book) => revise(book, { version: book.version, name }, maker),
        }),
      ),
      fc.integer({ min: -1, max: 3 }).map(
        (days): Attempt<StepBook, BookEvent> => ({
          viewer: maker,
          at: instant(now),
          decide: (book) =>
            publish(book, undefined, { version: book.version, effectiveFrom: addDays(today, days) }, maker, now).event,
        }),
      ),
      fc.constant<Attempt<StepBook, BookEvent>>({
        viewer: maker,
        at: instant(now),
        decide: (book) => withdraw(book, { version: book.version, reason: '改版' }, maker),
      }),
    )
    const opening = { viewer: maker, at: instant(now), decide: () => draft('M', subject, contents, maker) }
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 6 }), (attempts) => {
        expectReplay(evolve, lived(evolve, bookId('M', subject, 1), opening, attempts))
      }),
    )
  })
})

describe('P1 management items', () => {
  const items = Array.from({ length: 14 }, (_, i) => ({
    code: `M${i}`,
    title: `项目 ${i}`,
    owner: 'TECHNICIAN' as const,
  }))

  test('the list has its 14 items with their owners', () => {
    expect(list(undefined, { manufacturerId: 'M', version: 0, items }, maker).items).toHaveLength(14)
  })

  test.each([
    ['none', [], 'OUT_OF_RANGE', 'items'],
    ['a code twice', [items[0], items[0]], 'INVALID_VALUE', 'items.1.code'],
    ['no title', [{ ...items[0], title: '' }], 'REQUIRED', 'items.0.title'],
  ])('%s is refused', (_name, bad, code, field) => {
    const input = { manufacturerId: 'M', version: 0, items: bad as typeof items }
    expect(() => list(undefined, input, maker)).toThrow(refusal(code, ...field.split('.')))
    expect(() => list(undefined, { ...input, items }, stranger)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
  })
})
