import { checkText, checkVersion, type Field, notFound, type Optional } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensureState, lastsUntil, nextEdition, publication } from '../../shared/editions'
import { DomainError, ensure } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { type ContentsInput, checkComplete, checkContents } from './contents'
import { drawsUp } from './criteria-access'
import {
  type CriteriaContents,
  type CriteriaEvent,
  type CriteriaPurpose,
  type CriteriaSet,
  panelSubjects,
  publicationOf,
} from './criteria-set'
import { type CriteriaTemplateCode, templateOf } from './templates'

const ID: Field = ['input', 'id']

/** Each part as the caller gives it; what is left out stays as it was, or as the template has it. */
export type GivenContents = { readonly [K in keyof ContentsInput]?: Optional<ContentsInput[K]> }

export interface DraftInput extends GivenContents {
  readonly manufacturerId: string
  readonly purpose: CriteriaPurpose
  readonly template?: Optional<CriteriaTemplateCode>
}

type Event<Type extends CriteriaEvent['type']> = Extract<CriteriaEvent, { type: Type }>

/** Draws up the first edition of a set, from a template, from what is given, or from the one with parts of the other. */
export const draft = (input: DraftInput, viewer: Viewer): Event<'DRAFTED'> => {
  const { manufacturerId, purpose, template } = input
  if (!drawsUp(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  const from: GivenContents = template ? contentsOf(templateOf(template)) : {}
  return { type: 'DRAFTED', purpose, contents: checkContents(whole(merged(from, input))) }
}

/** Changes a draft. */
export const revise = (
  set: CriteriaSet,
  input: GivenContents & { readonly version: number },
  viewer: Viewer,
): Event<'REVISED'> => {
  ownTo(set, viewer)
  checkVersion(set, input.version)
  ensureState(set, 'REVISE', ['DRAFT'])
  return { type: 'REVISED', contents: checkContents(merged(contentsOf(set), input)) }
}

/** Draws up the next edition of what was published or withdrawn, copied from it: what was published never changes. */
export const draftNext = (
  set: CriteriaSet,
  input: GivenContents & { readonly version: number },
  viewer: Viewer,
): { readonly id: string; readonly event: Event<'DRAFTED'> } => {
  ownTo(set, viewer)
  checkVersion(set, input.version)
  const { id, follows } = nextEdition(set)
  const contents = checkContents(merged(contentsOf(set), input))
  const event = {
    type: 'DRAFTED',
    purpose: set.purpose,
    contents,
    ...(follows === undefined ? {} : { follows }),
  } as const
  return { id, event }
}

/**
 * Publishes a draft (N1, G3): from its first day on evaluations may start by it.
 *
 * @param followed the published edition it follows, if there is one
 * @returns what happens to the draft, and to the edition it takes the place of
 */
export const publish = (
  set: CriteriaSet,
  followed: CriteriaSet | undefined,
  { version, effectiveFrom }: { readonly version: number; readonly effectiveFrom: Day },
  viewer: Viewer,
  at: Date,
): { readonly event: Event<'PUBLISHED'>; readonly superseding: Event<'SUPERSEDED'> | undefined } => {
  ownTo(set, viewer)
  checkVersion(set, version)
  ensureState(set, 'PUBLISH', ['DRAFT'])
  checkComplete(set)
  checkPanelSubjects(set)
  return publication(followed, effectiveFrom, at, 'CRITERIA_BACKDATED')
}

/** Takes a draft or a published edition back; evaluations that started by it go on. */
export const withdraw = (
  set: CriteriaSet,
  { version, reason }: { readonly version: number; readonly reason: string },
  viewer: Viewer,
): Event<'WITHDRAWN'> => {
  ownTo(set, viewer)
  checkVersion(set, version)
  ensureState(set, 'WITHDRAW', ['DRAFT', 'PUBLISHED'])
  return { type: 'WITHDRAWN', reason: checkText(reason, ['input', 'reason']) }
}

/**
 * Whether an evaluation may start by a set on a day (N1): it was published before, is in effect, and neither withdrawn nor
 * followed by a later edition.
 *
 * @param field where the evaluation names the set
 */
export const checkUsable = (set: CriteriaSet, day: Day, field: Field): void => {
  const usable = lastsUntil(set, day) && set.publication.effectiveFrom <= day
  const { state } = set
  const from = publicationOf(set)?.effectiveFrom ?? '-'
  ensure(usable, 'CRITERIA_NOT_IN_FORCE', field, { id: toGlobalId('CriteriaSet', set.id), state, from, day })
}

/** The parts of a set that are its criteria. */
export const contentsOf = (set: CriteriaContents): CriteriaContents => {
  const { name, subjects, passScore, bands, specialDeductions, deductionLimit } = set
  return { name, subjects, passScore, bands, specialDeductions, deductionLimit }
}

const merged = <B extends GivenContents>(before: B, given: GivenContents): B => {
  const { name, subjects, passScore, bands, specialDeductions, deductionLimit } = given
  const named = { name, subjects, passScore, bands, specialDeductions, deductionLimit }
  return { ...before, ...Object.fromEntries(Object.entries(named).filter(([, value]) => value != null)) }
}

/** Without a template, everything that has no ordinary value has to be given. */
const whole = ({ name, subjects, passScore, bands, specialDeductions, deductionLimit }: GivenContents) => ({
  name: required(name, 'name'),
  subjects: required(subjects, 'subjects'),
  passScore: required(passScore, 'passScore'),
  bands: bands ?? [],
  specialDeductions: specialDeductions ?? [],
  deductionLimit: required(deductionLimit, 'deductionLimit'),
})

const required = <T>(value: Optional<T>, name: string): T => {
  if (value == null) throw new DomainError('REQUIRED', ['input', name])
  return value
}

/** N4: a panel that admits scores all six subjects. */
const checkPanelSubjects = ({ purpose, subjects }: CriteriaSet): void => {
  if (purpose !== 'ADMISSION') return
  const missing = panelSubjects.filter((kind) => !subjects.some((subject) => subject.kind === kind))
  ensure(missing.length === 0, 'PANEL_SUBJECTS_MISSING', ID, { missing: missing.join(', ') })
}

const ownTo = (set: CriteriaSet, viewer: Viewer): void => {
  if (!drawsUp(viewer, set.manufacturerId)) throw notFound('CriteriaSet', set.id, ID)
}
