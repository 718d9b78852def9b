import { checkText, checkVersion, notFound, type Optional } from '../../shared/checks'
import { dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import type { FeeFinding, FindingEvent, FindingState } from './finding'

type Parties = Pick<FeeFinding, 'manufacturerId' | 'providerId' | 'region'>

/** Both parties, the maker's auditor, the platform, and the authority where the provider is registered (G1). */
export const seesFinding = (viewer: Viewer, { manufacturerId, providerId, region }: Parties): boolean => {
  switch (viewer.role) {
    case 'PLATFORM':
      return true
    case 'PROVIDER':
      return viewer.providerId === providerId
    case 'MANUFACTURER':
    case 'AUDITOR':
      return viewer.manufacturerId === manufacturerId
    case 'REGULATOR':
      return regionContains(viewer.region, region)
    default:
      return false
  }
}

const inState = ({ state }: FeeFinding, action: string, allowed: readonly FindingState[]): void => {
  if (allowed.includes(state)) return
  throw new DomainError('ACTION_NOT_ALLOWED', ['input', 'id'], { action, state, allowed: allowed.join(', ') })
}

/** The provider's side, while it has time; it may be corrected until the decision. */
export const replyToFinding = (
  finding: FeeFinding,
  { text }: { readonly text: string },
  viewer: Viewer,
  at: Instant,
): FindingEvent => {
  const own = viewer.role === 'PROVIDER' && viewer.providerId === finding.providerId
  if (!own) throw notFound('FeeFinding', finding.id, ['input', 'id'])
  inState(finding, 'FINDING_REPLY', ['OPEN', 'REPLIED'])
  ensure(dayOf(at) <= finding.replyBy, 'REPLY_TIME_OVER', ['input', 'id'], { until: finding.replyBy })
  return { type: 'REPLIED', text: checkText(text, ['input', 'text']) }
}

export interface JudgementInput {
  readonly version: number
  readonly uphold: boolean
  readonly reason: string
  /** Of the same provider, alleged by the maker with orders of this finding as evidence. */
  readonly breachId?: Optional<string>
}

/** A person of the maker judges when the provider has spoken or had its time to, and says why. */
export const judgeFinding = (
  finding: FeeFinding,
  { version, uphold, reason, breachId }: JudgementInput,
  viewer: Viewer,
  at: Instant,
): FindingEvent => {
  const own = viewer.role === 'MANUFACTURER' && viewer.manufacturerId === finding.manufacturerId
  if (!own) throw notFound('FeeFinding', finding.id, ['input', 'id'])
  inState(finding, 'FINDING_DECIDE', ['OPEN', 'REPLIED'])
  checkVersion(finding, version)
  const { replyBy } = finding
  ensure(finding.reply || dayOf(at) > replyBy, 'REPLY_TIME_OPEN', ['input', 'id'], { replyBy })
  const text = checkText(reason, ['input', 'reason'])
  return uphold ? { type: 'UPHELD', text, ...(breachId ? { breachId } : {}) } : { type: 'DISMISSED', text }
}
