import { checkText, checkVersion, notFound } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensureState, lastsUntil, nextEdition, publication } from '../../shared/editions'
import type { Viewer } from '../../shared/viewer'
import { checkComplete, checkContents, type GivenContents } from './contents'
import type { Questionnaire, QuestionnaireEvent } from './questionnaire'
import { drawsUp } from './questionnaire-access'

type Event<Type extends QuestionnaireEvent['type']> = Extract<QuestionnaireEvent, { type: Type }>
type Versioned = { readonly version: number }

const own = (edition: Questionnaire, viewer: Viewer, { version }: Versioned): void => {
  if (!drawsUp(viewer, edition.manufacturerId)) throw notFound('CallbackQuestionnaire', edition.id, ['input', 'id'])
  checkVersion(edition, version)
}

/** Draws up the first edition. */
export const draft = (manufacturerId: string, given: GivenContents, viewer: Viewer): Event<'DRAFTED'> => {
  if (!drawsUp(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  return { type: 'DRAFTED', contents: checkContents(given) }
}

/** Changes a draft. */
export const revise = (edition: Questionnaire, given: GivenContents & Versioned, viewer: Viewer): Event<'REVISED'> => {
  own(edition, viewer, given)
  ensureState(edition, 'REVISE', ['DRAFT'])
  return { type: 'REVISED', contents: checkContents(given, contentsOf(edition)) }
}

/** Draws up the next edition of what was published or withdrawn: what callbacks were asked by never changes. */
export const draftNext = (edition: Questionnaire, given: GivenContents & Versioned, viewer: Viewer) => {
  own(edition, viewer, given)
  const { id, follows } = nextEdition(edition)
  const contents = checkContents(given, contentsOf(edition))
  const event: Event<'DRAFTED'> = { type: 'DRAFTED', contents, ...(follows === undefined ? {} : { follows }) }
  return { id, event }
}

/** Publishes a draft: callbacks drawn from its first day on are asked by it. */
export const publish = (
  edition: Questionnaire,
  followed: Questionnaire | undefined,
  given: Versioned & { readonly effectiveFrom: Day },
  viewer: Viewer,
  at: Date,
) => {
  own(edition, viewer, given)
  ensureState(edition, 'PUBLISH', ['DRAFT'])
  checkComplete(edition)
  return publication(followed, given.effectiveFrom, at, 'QUESTIONNAIRE_BACKDATED')
}

/** Takes a draft or a published edition back; callbacks drawn by it are still asked by it. */
export const withdraw = (
  edition: Questionnaire,
  given: Versioned & { readonly reason: string },
  viewer: Viewer,
): Event<'WITHDRAWN'> => {
  own(edition, viewer, given)
  ensureState(edition, 'WITHDRAW', ['DRAFT', 'PUBLISHED'])
  return { type: 'WITHDRAWN', reason: checkText(given.reason, ['input', 'reason']) }
}

const contentsOf = ({ name, questions }: Questionnaire) => ({ name, questions })

/**
 * The edition by which callbacks drawn on a day are asked: of those in effect the one whose first day is the latest.
 *
 * @returns undefined where none is in effect: then the built-in questions are asked
 */
export const inForceOn = (published: readonly Questionnaire[], day: Day): Questionnaire | undefined => {
  const fromOf = (edition: Questionnaire) =>
    'publication' in edition ? (edition.publication?.effectiveFrom ?? '') : ''
  return published
    .filter((edition) => lastsUntil(edition, day) && fromOf(edition) <= day)
    .toSorted((a, b) => (fromOf(a) === fromOf(b) ? (a.id < b.id ? 1 : -1) : fromOf(a) < fromOf(b) ? 1 : -1))[0]
}
