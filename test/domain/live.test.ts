import fc from 'fast-check'
import {
  type ChangeKind,
  changedSince,
  changeKinds,
  checkSeen,
  type Marks,
  pollAfter,
  seenWith,
} from '../../functions/live/change'
import { openText, sealText } from '../../functions/platform/sealed-text'

const now = new Date('2026-11-26T09:00:00.000Z')
const seen = { scope: 'M#01M', subject: 'maker', at: now.toISOString(), marks: {} } as const

test('no change goes untold, however late and out of order marks are read', () => {
  const step = fc.record({
    marked: fc.subarray([...changeKinds]),
    // A read may show what stood a while ago, and less than the read before it.
    behind: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      const history: Marks[] = [{}]
      let held: Marks = {}
      const told = new Map<ChangeKind, number>()
      const read = (marks: Marks) => {
        for (const kind of changedSince(held, marks)) told.set(kind, marks[kind] ?? 0)
        held = seenWith(held, marks)
      }
      for (const { marked, behind } of steps) {
        const last = history.at(-1) ?? {}
        history.push({ ...last, ...Object.fromEntries(marked.map((kind) => [kind, (last[kind] ?? 0) + 1])) })
        read(history[Math.max(0, history.length - 1 - behind)] ?? {})
      }
      const end = history.at(-1) ?? {}
      read(end)
      for (const kind of changeKinds) expect([kind, told.get(kind) ?? 0]).toEqual([kind, end[kind] ?? 0])
      // And nothing is told where nothing changed since.
      expect(changedSince(held, end)).toEqual([])
    }),
  )
})

test('a token is of one scope, one caller and one day', () => {
  expect(checkSeen(seen, 'M#01M', 'maker', now)).toBe(seen)
  const refused = (of: typeof seen | undefined, scope: 'M#01M' | 'M#01N', subject: string, at = now) => {
    try {
      checkSeen(of, scope, subject, at)
    } catch (error) {
      return (error as { code: string }).code
    }
    return undefined
  }
  expect(refused(seen, 'M#01N', 'maker')).toBe('INVALID_CURSOR')
  expect(refused(seen, 'M#01M', 'other')).toBe('INVALID_CURSOR')
  expect(refused(undefined, 'M#01M', 'maker')).toBe('INVALID_CURSOR')
  const later = (ms: number) => new Date(now.getTime() + ms)
  expect(refused(seen, 'M#01M', 'maker', later(86_400_000))).toBeUndefined()
  expect(refused(seen, 'M#01M', 'maker', later(86_400_001))).toBe('CHANGES_EXPIRED')
})

test('no sealed text opens that was changed, or sealed for something else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(), (text, other, at) => {
      const sealed = sealText('changes', text)
      expect(openText('changes', sealed)).toBe(text)
      expect(openText('others', sealed)).toBeUndefined()
      const [, seal = ''] = sealed.split('.')
      if (other !== text)
        expect(openText('changes', `${Buffer.from(other).toString('base64url')}.${seal}`)).toBeUndefined()
      const i = at % seal.length
      const turned = seal[i] === '0' ? '1' : '0'
      expect(openText('changes', sealed.replace(seal, seal.slice(0, i) + turned + seal.slice(i + 1)))).toBeUndefined()
      expect(openText('changes', other)).toBeUndefined()
    }),
  )
})

test('one asks again soon while things happen, and seldom where nothing does', () => {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
  expect([ago(0), ago(4), ago(6), ago(59), ago(61), undefined].map((at) => pollAfter(at, now))).toEqual([
    5, 5, 15, 15, 60, 60,
  ])
})
