import { checkText, checkVersion, type Optional } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { onlyWith } from '../../shared/messages/phrases'
import type { Viewer } from '../../shared/viewer'
import type { Terms } from '../network'
import { checkWithin } from './admitted-by'
import type { AgreementRecord, Content, EventOf, Proposal } from './agreement'
import { sideActing } from './agreement-access'
import { amendment, type ChangeContent, renewal } from './change'
import { respondBy } from './dates'
import { checkFree, conclusion } from './draft'
import { ensureIn } from './state'
import type { TermsInput } from './terms/terms'

interface Versioned {
  readonly version: number
}

/** Shows the draft to the other side. Both have the days agreed in clause 13 to confirm it. */
export const propose = (record: AgreementRecord, input: Versioned, viewer: Viewer, today: Day): EventOf<'PROPOSED'> => {
  sideActing(viewer, record)
  checkVersion(record, input.version)
  const { draft } = ensureIn(record, 'PROPOSE', 'DRAFT')
  ensure(draft.validFrom >= today, 'AGREEMENT_BACKDATED', ['input', 'id'], { day: draft.validFrom, earliest: today })
  return { type: 'PROPOSED', respondBy: respondBy(draft, today) }
}

export interface CounterInput extends Versioned {
  readonly terms: TermsInput
  readonly validFrom?: Optional<Day>
  readonly validTo?: Optional<Day>
  readonly effectiveFrom?: Optional<Day>
}

/** Answers a proposal with another version, of the same kind; what it leaves out of the dates stays as it was. */
export const counter = (
  record: AgreementRecord,
  input: CounterInput,
  terms: Terms | undefined,
  viewer: Viewer,
  today: Day,
): EventOf<'COUNTERED'> => {
  const side = sideActing(viewer, record)
  checkVersion(record, input.version)
  const { version } = openProposal(record, 'COUNTER')
  refuseDatesOf(version, input)
  const content = contentOf(record, version, input, today)
  checkFree(record.id, content, terms)
  checkWithin(record.admission, content)
  return { type: 'COUNTERED', side, content, respondBy: respondBy(content, today) }
}

/** Each kind of version has its own dates to set; one given for another kind would be silently lost. */
const refuseDatesOf = ({ kind }: Content, input: CounterInput): void => {
  const own = { validFrom: ['CONCLUSION'], validTo: ['CONCLUSION', 'RENEWAL'], effectiveFrom: ['AMENDMENT'] } as const
  for (const name of ['validFrom', 'validTo', 'effectiveFrom'] as const) {
    const kinds: readonly string[] = own[name]
    const actual = input[name]
    ensure(actual == null || kinds.includes(kind), 'INVALID_VALUE', ['input', name], {
      actual: actual ?? '',
      expected: onlyWith(kinds.join(', ')),
    })
  }
}

const contentOf = (record: AgreementRecord, version: Content, input: CounterInput, today: Day): Content => {
  const { terms } = input
  const validTo = input.validTo ?? version.validTo
  if (version.kind === 'CONCLUSION')
    return conclusion({ validFrom: input.validFrom ?? version.validFrom, validTo, terms }, today)
  const active = ensureIn(record, 'COUNTER', 'ACTIVE')
  const change: ChangeContent = { terms, effectiveFrom: input.effectiveFrom ?? version.effectiveFrom, validTo }
  return version.kind === 'AMENDMENT' ? amendment(active, change, today) : renewal(active, change, today)
}

/** The version the two sides are talking about. */
export const openProposal = (record: AgreementRecord, action: string): Proposal => {
  const { proposal } = ensureIn(record, action, 'PROPOSED', 'ACTIVE')
  if (!proposal) throw new DomainError('NOTHING_PROPOSED', ['input', 'id'])
  return proposal
}

/** Takes back what is proposed: a draft or proposal ends with it, an agreement in force stays as it was. */
export const withdraw = (
  record: AgreementRecord,
  input: Versioned & { readonly reason: string },
  viewer: Viewer,
): EventOf<'WITHDRAWN'> => {
  sideActing(viewer, record)
  checkVersion(record, input.version)
  if (record.status !== 'DRAFT') openProposal(record, 'WITHDRAW')
  return { type: 'WITHDRAWN', reason: checkText(input.reason, ['input', 'reason']) }
}
