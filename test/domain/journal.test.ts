import fc from 'fast-check'
import {
  checkEntries,
  type Entry,
  type Evolve,
  enter,
  type Journaled,
  replay,
  stamp,
} from '../../functions/shared/journal'
import type { Actor } from '../../functions/shared/viewer'

interface Tally extends Journaled {
  readonly total: number
  readonly lastBy: string
}
type TallyEvent = { readonly type: 'BEGUN' } | { readonly type: 'ADDED'; readonly n: number; readonly why?: string }

const evolve: Evolve<Tally, TallyEvent> = (before, entry) => ({
  ...stamp(entry),
  total: (before?.total ?? 0) + (entry.event.type === 'ADDED' ? entry.event.n : 0),
  lastBy: entry.by,
})

const actor = (subject: string): Actor => ({ role: 'MANUFACTURER', subject, manufacturerId: 'm' })

const told = (numbers: readonly number[]): { doc: Tally; entries: Entry<TallyEvent>[] } => {
  const events: TallyEvent[] = [{ type: 'BEGUN' }, ...numbers.map((n) => ({ type: 'ADDED', n }) as const)]
  const entries: Entry<TallyEvent>[] = []
  let doc: Tally | undefined
  for (const [i, event] of events.entries()) {
    const entry = enter('t', doc, event, actor(`p${i % 3}`), `2026-11-01T00:00:${String(i).padStart(2, '0')}.000Z`)
    entries.push(entry)
    doc = evolve(doc, entry)
  }
  return { doc: doc as Tally, entries }
}

const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 20 })

test('G4 a document is its log folded together, signed and counted', () => {
  fc.assert(
    fc.property(numbers, (all) => {
      const { doc, entries } = told(all)
      expect(replay(evolve, entries)).toEqual(doc)
      expect(doc).toMatchObject({ version: all.length + 1, total: all.reduce((sum, n) => sum + n, 0) })
      expect(checkEntries(entries, doc)).toBeUndefined()
    }),
  )
})

test('G4 an entry that was changed, dropped or put in another’s place is found', () => {
  fc.assert(
    fc.property(
      numbers.filter(({ length }) => length > 0),
      fc.nat(),
      (all, at) => {
        const { doc, entries } = told(all)
        const i = at % entries.length
        const changed = entries.map((entry, k) => (k === i ? { ...entry, by: 'somebody else' } : entry))
        expect(checkEntries(changed, doc)).toEqual({ sequence: i + 1, reason: 'HASH' })
        expect(
          checkEntries(
            entries.filter((_, k) => k !== i),
            doc,
          ),
        ).toBeDefined()
        const forged = enter('t', undefined, { type: 'BEGUN' }, actor('x'), '2026-11-01T00:00:00.000Z')
        expect(checkEntries([...entries.slice(0, i), forged, ...entries.slice(i + 1)], doc)).toBeDefined()
      },
    ),
  )
})

test('G4 what is left undefined is not part of the hash, as it is not stored either', () => {
  const at = '2026-11-01T00:00:00.000Z'
  const given = enter<TallyEvent>('t', undefined, { type: 'ADDED', n: 1 }, actor('p'), at)
  expect(enter('t', undefined, { type: 'ADDED', n: 1, why: undefined }, actor('p'), at).hash).toBe(given.hash)
})
