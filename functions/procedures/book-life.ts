import { checkText, checkVersion, type Field, notFound, type Optional } from '../shared/checks'
import type { Day } from '../shared/days'
import { ensureState, nextEdition, publication } from '../shared/editions'
import type { Viewer } from '../shared/viewer'
import { drawsUp } from './procedures-access'
import type { BookEvent, BookSubject, DeviationSource, StepBook } from './step-book'
import { type ContentsInput, checkContents } from './step-contents'

const ID: Field = ['input', 'id']

type Event<Type extends BookEvent['type']> = Extract<BookEvent, { type: Type }>

/** Each part as the caller gives it; what is left out stays as it was. */
export type GivenContents = { readonly [K in keyof ContentsInput]?: Optional<ContentsInput[K]> }

type Change = GivenContents & { readonly version: number }

/** Draws up the first edition. */
export const draft = (
  manufacturerId: string,
  subject: BookSubject,
  contents: ContentsInput,
  viewer: Viewer,
): Event<'DRAFTED'> => {
  if (!drawsUp(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  return { type: 'DRAFTED', subject, contents: checkContents(contents) }
}

/** Changes a draft. */
export const revise = (book: StepBook, input: Change, viewer: Viewer): Event<'REVISED'> => {
  ownTo(book, viewer)
  checkVersion(book, input.version)
  ensureState(book, 'REVISE', ['DRAFT'])
  return { type: 'REVISED', contents: merged(book, input) }
}

/** Draws up the next edition of what was published or withdrawn, copied from it (P4): what was published never changes. */
export const draftNext = (
  book: StepBook,
  input: Change,
  viewer: Viewer,
): { readonly id: string; readonly event: Event<'DRAFTED'> } => {
  ownTo(book, viewer)
  checkVersion(book, input.version)
  const { serviceItem, categoryId, modelId } = book
  const subject = { serviceItem, categoryId, ...(modelId === undefined ? {} : { modelId }) }
  const { id, ...follows } = nextEdition(book)
  return { id, event: { type: 'DRAFTED', subject, contents: merged(book, input), ...follows } }
}

/**
 * The next edition from what those at work found (P4): it names the deviations it comes from.
 *
 * @param found whether each was recorded against this edition, in their order
 */
export const draftFromDeviations = (
  book: StepBook,
  { deviations, ...input }: Change & { readonly deviations: readonly DeviationSource[] },
  found: readonly boolean[],
  viewer: Viewer,
): { readonly id: string; readonly event: Event<'DRAFTED'> } => {
  const { id, event } = draftNext(book, input, viewer)
  ensureState(book, 'DRAFT_FROM_DEVIATIONS', ['PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'])
  for (const [i, { orderId }] of deviations.entries())
    if (!found[i]) throw notFound('WorkOrder', orderId, ['input', 'deviations', String(i)])
  return { id, event: { ...event, sources: deviations } }
}

/** Publishes a draft: orders that start from its first day on follow it. */
export const publish = (
  book: StepBook,
  followed: StepBook | undefined,
  { version, effectiveFrom }: { readonly version: number; readonly effectiveFrom: Day },
  viewer: Viewer,
  at: Date,
) => {
  ownTo(book, viewer)
  checkVersion(book, version)
  ensureState(book, 'PUBLISH', ['DRAFT'])
  return publication(followed, effectiveFrom, at, 'STEP_BOOK_BACKDATED')
}

/** Takes a draft or a published edition back; orders that started by it go on by it. */
export const withdraw = (
  book: StepBook,
  { version, reason }: { readonly version: number; readonly reason: string },
  viewer: Viewer,
): Event<'WITHDRAWN'> => {
  ownTo(book, viewer)
  checkVersion(book, version)
  ensureState(book, 'WITHDRAW', ['DRAFT', 'PUBLISHED'])
  return { type: 'WITHDRAWN', reason: checkText(reason, ['input', 'reason']) }
}

const merged = (book: StepBook, { name, steps }: GivenContents) =>
  checkContents({ name: name ?? book.name, steps: steps ?? book.steps })

const ownTo = (book: StepBook, viewer: Viewer): void => {
  if (!drawsUp(viewer, book.manufacturerId)) throw notFound('StepBook', book.id, ID)
}
