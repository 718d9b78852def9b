import fc from 'fast-check'
import { checkContents } from '../../functions/admission/criteria/contents'
import { seesCriteria, seesCriteriaLog } from '../../functions/admission/criteria/criteria-access'
import {
  type CriteriaContents,
  type CriteriaEvent,
  type CriteriaItem,
  type CriteriaSet,
  type CriteriaSubject,
  editionId,
  editionParts,
  evolve,
  publicationOf,
} from '../../functions/admission/criteria/criteria-set'
import {
  checkUsable,
  contentsOf,
  draft,
  draftNext,
  publish,
  revise,
  withdraw,
} from '../../functions/admission/criteria/life'
import { criteriaTemplates } from '../../functions/admission/criteria/templates'
import { addDays, type Day, instant, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import { anyContents, item, sixSubjects, threeParts } from '../support/criteria'
import { refusal } from '../support/refusal'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'M' }
const stranger: Viewer = { ...maker, manufacturerId: 'N' }
const provider: Viewer = { role: 'PROVIDER', subject: 'p', providerId: 'P' }
const today: Day = '2026-11-25'
const now = new Date(startOfDay(today))

/** One edition with its log. */
class Edition {
  readonly entries: Entry<CriteriaEvent>[] = []
  private current: CriteriaSet | undefined

  constructor(readonly id: string) {}

  get set(): CriteriaSet {
    if (!this.current) throw new Error('no set')
    return this.current
  }

  happens(event: CriteriaEvent | undefined, at = now): CriteriaSet {
    if (!event) throw new Error('no event')
    const entry = enter(this.id, this.current, event, maker, instant(at))
    this.entries.push(entry)
    this.current = evolve(this.current, entry)
    return this.current
  }
}

const drafted = (contents: CriteriaContents = threeParts(), purpose: CriteriaSet['purpose'] = 'GRADING'): Edition => {
  const edition = new Edition(editionId('M', '01C', 1))
  edition.happens(draft({ manufacturerId: 'M', purpose, ...contents }, maker))
  return edition
}

const published = (effectiveFrom = today): Edition => {
  const edition = drafted()
  edition.happens(publish(edition.set, undefined, { version: 1, effectiveFrom }, maker, now).event)
  return edition
}

describe('N1 what a set may say', () => {
  const subjects = (change: (list: readonly CriteriaSubject[]) => readonly CriteriaSubject[]) => ({
    subjects: change(threeParts().subjects),
  })
  const firstSubject = (change: Partial<CriteriaSubject>) =>
    subjects(([first, ...rest]) => [{ ...(first as CriteriaSubject), ...change }, ...rest])
  const firstItem = (change: Partial<CriteriaItem>) => firstSubject({ items: [item('A1', 20, change), item('A2', 20)] })

  test.each<[string, Partial<CriteriaContents>, string, string]>([
    ['weights that add up to 95', firstSubject({ weight: 35, items: [] }), 'WEIGHTS_NOT_100', 'subjects'],
    ['weights that add up to 105', firstSubject({ weight: 45, items: [] }), 'WEIGHTS_NOT_100', 'subjects'],
    ['no subjects', { subjects: [] }, 'OUT_OF_RANGE', 'subjects'],
    ['a subject without weight', firstSubject({ weight: 0, items: [] }), 'OUT_OF_RANGE', 'subjects.0.weight'],
    [
      'items that do not fill the subject',
      firstSubject({ items: [item('A1', 39)] }),
      'ITEMS_NOT_WEIGHT',
      'subjects.0.items',
    ],
    [
      'items that exceed the subject',
      firstSubject({ items: [item('A1', 41)] }),
      'ITEMS_NOT_WEIGHT',
      'subjects.0.items',
    ],
    [
      'one subject twice',
      subjects((list) => list.map((one) => ({ ...one, title: '同' }))),
      'INVALID_VALUE',
      'subjects.1.title',
    ],
    [
      'one panel subject twice',
      subjects((list) => list.map((one) => ({ ...one, kind: 'FINANCE' as const }))),
      'INVALID_VALUE',
      'subjects.1.title',
    ],
    [
      'one code twice',
      firstSubject({ items: [item('A1', 20), item('A1', 20)] }),
      'INVALID_VALUE',
      'subjects.0.items.1.code',
    ],
    ['a code with blanks', firstItem({ code: 'A 1' }), 'INVALID_VALUE', 'subjects.0.items.0.code'],
    ['a quarter of a point', firstItem({ maxPoints: 20.25 }), 'INVALID_VALUE', 'subjects.0.items.0.maxPoints'],
    ['half points on a whole scale', firstItem({ maxPoints: 19.5 }), 'INVALID_VALUE', 'subjects.0.items.0.maxPoints'],
    ['no evidence', firstItem({ evidence: [] }), 'REQUIRED', 'subjects.0.items.0.evidence'],
    [
      'a knock-out beyond the scale',
      firstItem({ knockOutBelow: 21 }),
      'OUT_OF_RANGE',
      'subjects.0.items.0.knockOutBelow',
    ],
    ['a knock-out that never is', firstItem({ knockOutBelow: 0 }), 'OUT_OF_RANGE', 'subjects.0.items.0.knockOutBelow'],
    ['a long guidance', firstItem({ guidance: '长'.repeat(501) }), 'TOO_LONG', 'subjects.0.items.0.guidance'],
    ['no name', { name: ' ' }, 'REQUIRED', 'name'],
    ['a pass score above 100', { passScore: 100.5 }, 'OUT_OF_RANGE', 'passScore'],
    [
      'bands that descend',
      {
        bands: [
          { name: 'a', from: 90 },
          { name: 'b', from: 80 },
        ],
      },
      'BANDS_NOT_ASCENDING',
      'bands.1.from',
    ],
    [
      'bands that are equal',
      {
        bands: [
          { name: 'a', from: 90 },
          { name: 'b', from: 90 },
        ],
      },
      'BANDS_NOT_ASCENDING',
      'bands.1.from',
    ],
    ['a band that fails', { bands: [{ name: 'a', from: 69 }] }, 'OUT_OF_RANGE', 'bands.0.from'],
    ['a band above 100', { bands: [{ name: 'a', from: 101 }] }, 'OUT_OF_RANGE', 'bands.0.from'],
    [
      'a deduction twice',
      {
        specialDeductions: [
          { code: 'S', title: 'a' },
          { code: 'S', title: 'b' },
        ],
      },
      'INVALID_VALUE',
      'specialDeductions.1.code',
    ],
    ['no deductions allowed at all', { deductionLimit: 0 }, 'OUT_OF_RANGE', 'deductionLimit'],
  ])('%s is refused', (_what, change, code, field) => {
    expect(refusal(() => checkContents({ ...threeParts(), ...change }))).toEqual({
      code,
      field: ['input', ...field.split('.')],
    })
  })

  test('more items than a document holds are refused', () => {
    const items = Array.from({ length: 101 }, (_, i) => item(`A${i}`, 0.5, { step: 'HALF' }))
    expect(refusal(() => checkContents({ ...threeParts(), ...firstSubject({ items }) })).code).toBe('OUT_OF_RANGE')
  })

  test('templates are drafts to start from: weights of 100, and no items', () => {
    for (const template of criteriaTemplates) {
      expect(checkContents(template).subjects.flatMap(({ items }) => items)).toEqual([])
      expect(draft({ manufacturerId: 'M', purpose: 'GRADING', template: template.code }, maker).contents).toEqual(
        contentsOf(template),
      )
    }
    expect(criteriaTemplates.map(({ subjects }) => subjects.map(({ weight }) => weight))).toEqual([
      [40, 35, 25],
      [25, 20, 10, 20, 10, 15],
    ])
  })

  test('what neither template nor caller gives is asked for', () => {
    const bare = () => draft({ manufacturerId: 'M', purpose: 'GRADING', name: '准则' }, maker)
    expect(refusal(bare)).toEqual({ code: 'REQUIRED', field: ['input', 'subjects'] })
  })
})

describe('N1 a set is published before use', () => {
  test('a draft lacks nothing when it is published', () => {
    const { subjects, ...rest } = threeParts()
    const [first, ...others] = subjects
    const { set } = drafted({ ...rest, subjects: [{ ...(first as CriteriaSubject), items: [] }, ...others] })
    const early = () => publish(set, undefined, { version: 1, effectiveFrom: today }, maker, now)
    expect(refusal(early)).toEqual({ code: 'SUBJECT_WITHOUT_ITEMS', field: ['input', 'id'] })
  })

  test('N4 criteria of admission have all six subjects', () => {
    const publishing = (contents: CriteriaContents) =>
      publish(drafted(contents, 'ADMISSION').set, undefined, { version: 1, effectiveFrom: today }, maker, now)
    expect(refusal(() => publishing(threeParts())).code).toBe('PANEL_SUBJECTS_MISSING')
    expect(publishing(sixSubjects()).event).toEqual({ type: 'PUBLISHED', effectiveFrom: today })
  })

  test('not to take effect before that day', () => {
    const backdated = { version: 1, effectiveFrom: addDays(today, -1) }
    expect(refusal(() => publish(drafted().set, undefined, backdated, maker, now))).toEqual({
      code: 'CRITERIA_BACKDATED',
      field: ['input', 'effectiveFrom'],
    })
  })

  test('an evaluation may not start by a draft, before the first day, or after the set was withdrawn', () => {
    const code = (set: CriteriaSet, day: Day) => {
      try {
        checkUsable(set, day, ['input', 'criteriaSetId'])
        return 'usable'
      } catch (error) {
        return error instanceof DomainError ? error.code : 'fault'
      }
    }
    expect(code(drafted().set, today)).toBe('CRITERIA_NOT_IN_FORCE')
    const edition = published(addDays(today, 10))
    expect(code(edition.set, addDays(today, 9))).toBe('CRITERIA_NOT_IN_FORCE')
    expect(code(edition.set, addDays(today, 10))).toBe('usable')
    edition.happens(withdraw(edition.set, { version: 2, reason: '标准更新' }, maker))
    expect(code(edition.set, addDays(today, 10))).toBe('CRITERIA_NOT_IN_FORCE')
  })

  test('until the day before the next edition, and not from its first day on', () => {
    const first = published()
    const next = nextOf(first.set)
    const change = publish(next.set, first.set, { version: 1, effectiveFrom: addDays(today, 30) }, maker, now)
    first.happens(change.superseding)
    expect(() => checkUsable(first.set, addDays(today, 29), [])).not.toThrow()
    expect(refusal(() => checkUsable(first.set, addDays(today, 30), [])).code).toBe('CRITERIA_NOT_IN_FORCE')
  })
})

const nextOf = (set: CriteriaSet): Edition => {
  const { id, event } = draftNext(set, { version: set.version }, maker)
  const edition = new Edition(id)
  edition.happens(event)
  return edition
}

describe('N1 a set that was published never changes', () => {
  test('it is not revised', () => {
    const { set } = published()
    expect(refusal(() => revise(set, { version: 2, name: '新' }, maker))).toEqual({
      code: 'ACTION_NOT_ALLOWED',
      field: ['input', 'id'],
    })
  })

  test('a change draws up the next edition, copied from it', () => {
    const { set } = published()
    const { id, event } = draftNext(set, { version: 2, passScore: 75, bands: [] }, maker)
    expect(editionParts(id)).toEqual({ manufacturerId: 'M', ulid: '01C', edition: 2 })
    expect(event).toEqual({
      type: 'DRAFTED',
      purpose: 'GRADING',
      contents: { ...threeParts(), passScore: 75, bands: [] },
      follows: set.id,
    })
  })

  test('the next edition takes effect after the one before it did', () => {
    const first = published(addDays(today, 10))
    const early = () =>
      publish(nextOf(first.set).set, first.set, { version: 1, effectiveFrom: addDays(today, 10) }, maker, now)
    expect(refusal(early)).toEqual({ code: 'CRITERIA_BACKDATED', field: ['input', 'effectiveFrom'] })
  })

  test('one drawn up after a withdrawn draft still takes the place of what is published', () => {
    const first = published()
    const second = nextOf(first.set)
    second.happens(withdraw(second.set, { version: 1, reason: '撤回' }, maker))
    expect(nextOf(second.set).set).toMatchObject({ edition: 3, follows: first.set.id })
  })

  test('where the next edition was withdrawn before its first day, another one takes its place earlier', () => {
    const first = published()
    const second = nextOf(first.set)
    const later = { version: 1, effectiveFrom: addDays(today, 9) }
    const change = publish(second.set, first.set, later, maker, now)
    second.happens(change.event)
    first.happens(change.superseding)
    second.happens(withdraw(second.set, { version: 2, reason: '撤回' }, maker))
    const third = nextOf(second.set)
    const sooner = { version: 1, effectiveFrom: addDays(today, 3) }
    first.happens(publish(third.set, first.set, sooner, maker, now).superseding)
    expect(first.set).toMatchObject({ state: 'SUPERSEDED', supersededFrom: addDays(today, 3) })
  })

  test('one that follows a withdrawn edition supersedes nothing', () => {
    const first = published()
    const next = nextOf(first.set)
    first.happens(withdraw(first.set, { version: 2, reason: '撤回' }, maker))
    const change = publish(next.set, first.set, { version: 1, effectiveFrom: today }, maker, now)
    expect(change.superseding).toBeUndefined()
  })
})

describe('N1 G3 who may do what', () => {
  test('drafts are their maker’s own; what was published is public, withdrawn or not', () => {
    const edition = drafted()
    expect([maker, stranger, provider].map((viewer) => seesCriteria(viewer, edition.set))).toEqual([true, false, false])
    edition.happens(publish(edition.set, undefined, { version: 1, effectiveFrom: today }, maker, now).event)
    expect([maker, stranger, provider].map((viewer) => seesCriteria(viewer, edition.set))).toEqual([true, true, true])
    edition.happens(withdraw(edition.set, { version: 2, reason: '撤回' }, maker))
    expect(seesCriteria(provider, edition.set)).toBe(true)
    const auditor: Viewer = { role: 'AUDITOR', subject: 'a', manufacturerId: 'M' }
    expect([maker, auditor, stranger, provider].map((viewer) => seesCriteriaLog(viewer, edition.set))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('to another maker a set does not exist', () => {
    const { set } = drafted()
    const missing = { code: 'NOT_FOUND', field: ['input', 'id'] }
    expect(refusal(() => revise(set, { version: 1 }, stranger))).toEqual(missing)
    expect(refusal(() => publish(set, undefined, { version: 1, effectiveFrom: today }, stranger, now))).toEqual(missing)
    expect(refusal(() => withdraw(set, { version: 1, reason: '.' }, stranger))).toEqual(missing)
    expect(refusal(() => draftNext(published().set, { version: 2 }, stranger))).toEqual(missing)
    expect(
      refusal(() => draft({ manufacturerId: 'M', purpose: 'GRADING', template: 'GB_T_27922' }, stranger)).code,
    ).toBe('NOT_FOUND')
  })

  test('a change is based on what its maker saw', () => {
    const { set } = drafted()
    expect(refusal(() => revise(set, { version: 2 }, maker)).code).toBe('STALE_VERSION')
  })
})

/** What a maker may do next, whether or not it is allowed by then. */
const anyCommand = fc.oneof(
  fc.record({ does: fc.constant('REVISE' as const), passScore: fc.integer({ min: 0, max: 70 }) }),
  fc.record({ does: fc.constant('PUBLISH' as const), inDays: fc.integer({ min: -2, max: 40 }) }),
  fc.record({ does: fc.constant('WITHDRAW' as const) }),
)

test('N1 over any history editions are replayed from their logs alone, and none ever changes what it was published with', () => {
  fc.assert(
    fc.property(anyContents, fc.array(anyCommand, { maxLength: 12 }), (contents, commands) => {
      const editions = [drafted(contents)]
      const publishedAs = new Map<string, CriteriaContents>()
      for (const [day, command] of commands.entries()) {
        const latest = editions.at(-1) as Edition
        const at = new Date(startOfDay(addDays(today, day)))
        try {
          const { set } = latest
          const { version } = set
          if (command.does === 'WITHDRAW') latest.happens(withdraw(set, { version, reason: '撤回' }, maker), at)
          else if (command.does === 'REVISE' && set.state === 'DRAFT')
            latest.happens(revise(set, { version, passScore: command.passScore }, maker), at)
          else if (command.does === 'REVISE') {
            const { id, event } = draftNext(set, { version, passScore: command.passScore }, maker)
            const next = new Edition(id)
            next.happens(event, at)
            editions.push(next)
          } else {
            const followed = editions.find(({ id }) => id === set.follows)
            const effectiveFrom = addDays(today, day + command.inDays)
            const { event, superseding } = publish(set, followed?.set, { version, effectiveFrom }, maker, at)
            publishedAs.set(set.id, contentsOf(latest.happens(event, at)))
            if (superseding) followed?.happens(superseding, at)
          }
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
      }
      for (const { id, set, entries } of editions) {
        expect(replay(evolve, entries)).toEqual(set)
        expect(checkEntries(entries, set)).toBeUndefined()
        expect(publishedAs.has(id)).toBe(publicationOf(set) !== undefined)
        expect(publishedAs.get(id) ?? contentsOf(set)).toEqual(contentsOf(set))
      }
      // On no day may an evaluation choose between two editions.
      for (let day = -3; day < 60; day += 1) {
        const usable = editions.filter(({ set }) => {
          try {
            checkUsable(set, addDays(today, day), [])
            return true
          } catch {
            return false
          }
        })
        expect(usable.length).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 200 },
  )
})
