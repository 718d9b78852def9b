import { type Field, notFound } from '../../shared/checks'
import type { Day, Period } from '../../shared/days'
import type { Actor, Viewer } from '../../shared/viewer'
import type { ServiceChannel } from '../channels/channel'
import type { TopUpBasis } from '../channels/top-up'
import type { Agreement, Terms } from '../network'
import { checkWithin } from './admitted-by'
import type { Admission, Content, EventOf, Parties } from './agreement'
import { sideOf } from './agreement-access'
import { checkTerm } from './dates'
import { checkOverlap } from './pair-terms'
import { bareTerms, checkTerms, type TermsInput } from './terms/terms'

export interface DraftInput extends Parties, Period {
  readonly terms: TermsInput
  readonly admission?: Admission | undefined
}

/** Begins an agreement (N5): one side writes its first version, which nobody else sees until it is proposed. */
export const draftAgreement = (
  input: DraftInput,
  terms: Terms | undefined,
  viewer: Viewer,
  today: Day,
): EventOf<'DRAFTED'> => {
  const { manufacturerId, providerId } = input
  const side = sideOf(viewer, input)
  if (side === undefined) throw stranger(viewer, input)
  const content = conclusion(input, today)
  checkFree('', content, terms)
  const { admission } = input
  checkWithin(admission, content)
  return { type: 'DRAFTED', manufacturerId, providerId, side, content, ...(admission ? { admission } : {}) }
}

/** The one of the two who is not the caller does not exist for it. */
const stranger = (viewer: Viewer, { manufacturerId, providerId }: Parties) =>
  viewer.role === 'PROVIDER'
    ? notFound('Provider', providerId, ['input', 'providerId'])
    : notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])

/** What a version says that concludes an agreement. */
export const conclusion = ({ terms, ...input }: Period & { readonly terms: TermsInput }, today: Day): Content => {
  const term = checkTerm(input, today)
  return { kind: 'CONCLUSION', effectiveFrom: term.validFrom, ...term, terms: checkTerms(terms, term) }
}

const termsField: Field = ['input', 'terms', 'categoryIds']

/** Whether the pair's other agreements leave these categories free; refused early, and again when it is confirmed. */
export const checkFree = (
  id: string,
  { validFrom, validTo, effectiveFrom, terms: { categoryIds, level } }: Content,
  terms: Terms | undefined,
): void =>
  checkOverlap(
    {
      id,
      validFrom: effectiveFrom > validFrom ? effectiveFrom : validFrom,
      validTo,
      status: 'ACTIVE',
      categoryIds,
      level,
    },
    terms,
    (categoryId) => [...termsField, String(categoryIds.indexOf(categoryId))],
  )

/** What is known of an agreement that was concluded elsewhere: its scope, its dates, what renewal is measured by. */
export type TakenOver = Parties &
  Period &
  Pick<Agreement, 'categoryIds' | 'level' | 'criteria'> & {
    readonly channel?: ServiceChannel | undefined
    readonly topUp?: TopUpBasis | undefined
  }

/** Takes an agreement over that was concluded outside the platform: in force at once, also for days gone by. */
export const takeOver = (
  { manufacturerId, providerId, validFrom, validTo, ...scope }: TakenOver,
  terms: Terms | undefined,
  actor: Actor,
): EventOf<'TAKEN_OVER'> => {
  if (actor.role !== 'PLATFORM' && actor.role !== 'SYSTEM')
    throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  // From its own first day on, whenever that was.
  const content = conclusion({ validFrom, validTo, terms: bareTerms(scope) }, validFrom)
  checkFree('', content, terms)
  return { type: 'TAKEN_OVER', manufacturerId, providerId, content }
}
