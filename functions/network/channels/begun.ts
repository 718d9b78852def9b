import type { AnyEntry } from '../../shared/journal'

/** The document before an entry that cannot be a log's first: a log that begins with it is broken, not refused. */
export const begun = <T>(before: T | undefined, { subjectId }: AnyEntry): T => {
  if (before === undefined) throw new Error(`The log of ${subjectId} does not begin with its opening`)
  return before
}
