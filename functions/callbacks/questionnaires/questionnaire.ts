import { editionParts, type Life, type LifeEvent, livedOn } from '../../shared/editions'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import type { Question } from './question'

export interface QuestionnaireContents {
  readonly name: string
  readonly questions: readonly Question[]
}

/** One edition of a maker's questionnaire. Id: `<manufacturerId>.<ulid>~<edition>`. */
export type Questionnaire = Journaled &
  QuestionnaireContents & {
    readonly manufacturerId: string
    /** 1, and one more each time it is revised after publication. */
    readonly edition: number
    /** The published edition it is to follow. */
    readonly follows?: string
  } & Life

export type QuestionnaireEvent =
  | { readonly type: 'DRAFTED'; readonly contents: QuestionnaireContents; readonly follows?: string }
  | { readonly type: 'REVISED'; readonly contents: QuestionnaireContents }
  | LifeEvent

/** The edition after one more entry of its log. */
export const evolve = (before: Questionnaire | undefined, entry: Entry<QuestionnaireEvent>): Questionnaire => {
  const { event, at } = entry
  if (event.type === 'DRAFTED') {
    const { contents, follows } = event
    const { owner: manufacturerId, edition } = editionParts(entry.subjectId)
    return {
      ...contents,
      manufacturerId,
      edition,
      ...(follows === undefined ? {} : { follows }),
      state: 'DRAFT',
      ...stamp(entry),
    }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its draft`)
  const edition = { ...before, ...stamp(entry) }
  return event.type === 'REVISED' ? { ...edition, ...event.contents } : { ...edition, ...livedOn(before, event, at) }
}
