/**
 * Annotations of trends, in the Insights table.
 *
 * | what                  | key                              | cost                     |
 * |-----------------------|----------------------------------|--------------------------|
 * | annotation            | `NOTE#<scope>` / `<day>.<ulid>`  | 1 GetItem                |
 * | those of a period     | the same partition by day        | 1 Query, at most 100     |
 * | add                   |                                  | 1 transaction            |
 * | withdraw              |                                  | 1 GetItem, 1 transaction |
 */
import { commit } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { queryPage } from '../../platform/page'
import { notFound } from '../../shared/checks'
import type { Day } from '../../shared/days'
import type { Scope } from '../../supervision/rollup-keys'
import type { Annotation } from './annotation'

const table = 'Insights'
/** More than a chart can show. */
const MOST = 100

const partitionOf = (scope: Scope): string => `NOTE#${scope}`
const keyOf = (scope: Scope, id: string): Key => ({ pk: partitionOf(scope), sk: id })
const besideOf = ({ version }: Annotation) => ({ kind: 'NOTE', version })

export const createAnnotationsStore = () => {
  const notes = new Documents<Annotation>(table)
  const latest = async (scope: Scope, id: string): Promise<Annotation> => {
    const found = await notes.get(keyOf(scope, id), { consistent: true })
    if (!found) throw notFound('TrendAnnotation', id, ['input', 'id'])
    return found
  }
  return {
    /** Those that stand, of both days and between them, the earliest first. */
    between: async (scope: Scope, from: Day, to: Day): Promise<Annotation[]> => {
      // Positions begin with the day: what follows `from` without its ulid comes after it.
      const page = await queryPage({ table, partition: partitionOf(scope) }, { first: MOST, after: from })
      const found = page.rows.map(({ node }) => (node as { doc: Annotation }).doc)
      return found.filter(({ day, withdrawn }) => day <= to && !withdrawn)
    },
    add: (note: Annotation, request: Request): Promise<Annotation> =>
      onceOnly(
        table,
        request,
        async () => {
          const { scope, id } = note
          await commit([
            recordOnce(table, request, id, 'made'),
            notes.insert(keyOf(scope, id), note, besideOf(note), notFound('TrendAnnotation', id, ['input'])),
          ])
          return note
        },
        (id) => latest(note.scope, id),
      ),
    change: (scope: Scope, id: string, edit: (note: Annotation) => Annotation, request: Request): Promise<Annotation> =>
      onceOnly(
        table,
        request,
        async () => {
          const before = await latest(scope, id)
          const after = edit(before)
          await commit([
            recordOnce(table, request, id),
            notes.replace(keyOf(scope, id), after, besideOf(after), before.version),
          ])
          return after
        },
        (done) => latest(scope, done),
      ),
  }
}
