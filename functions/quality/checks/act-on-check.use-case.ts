import type { prepareCorrection, prepareFinding } from '../../admission/conduct/audit.use-case'
import { lostRace } from '../../admission/conduct/race'
import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import type { Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import { type Instant, instant } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import { checkNotices } from './check-notices'
import type { ChecksStore } from './checks.store'
import {
  type CheckEvent,
  currentOf,
  type FieldCheck,
  type FollowUp,
  findingsOf,
  isReleased,
  isStated,
  standingItems,
} from './field-check'

type Deps = Parameters<typeof prepareFinding>[0]

export interface CheckDeps {
  readonly store: ChecksStore
  readonly viewer: Viewer
}

/** Notices of the last thing that happened. */
const told = (next: FieldCheck, before: FieldCheck, at: Instant): Write[] =>
  checkNotices(next, before, at).map(noticeWrite)

/** Does one thing to a check and tells whom it concerns. 1 GetItem, 1 transaction, and what `decide` and `also` take. */
export const actOnCheck = (
  { store, viewer }: CheckDeps,
  id: string,
  request: Request,
  decide: (check: FieldCheck) => CheckEvent | Promise<CheckEvent>,
  also: (next: FieldCheck) => readonly Write[] | Promise<readonly Write[]> = () => [],
): Promise<FieldCheck> => {
  const at = instant(request.at)
  const run = () =>
    store.checks.act(request, id, viewer, decide, async (next, before) => [
      ...told(next, before, at),
      ...(await also(next)),
    ])
  return retryRaces(run, lostRace)
}

/** 0 to 100: the share of what was looked at that conforms. */
const scoreOf = (check: FieldCheck): number => {
  const items = isStated(check) ? standingItems(check) : []
  return Math.round((100 * items.filter(({ severity }) => !severity).length) / Math.max(1, items.length))
}

/** What the finding says; what shows it stands with the check. */
const saidBy = (check: FieldCheck) => {
  const text = isStated(check) ? currentOf(check).summary : ''
  return { text, score: scoreOf(check), attachments: [] }
}

const findingOf = ({ followUps }: Pick<FieldCheck, 'followUps'>): FollowUp | undefined =>
  followUps.find(({ what }) => what === 'AUDIT_FINDING')

/**
 * Releases a check; a third party's puts its finding on record in the same transaction, where it counts in months and grades
 * (N14). Cost: 1 GetItem, 1 transaction; of a third party 3 GetItems more.
 */
export const release = async (
  by: CheckDeps,
  audit: Deps & { readonly prepareFinding: typeof prepareFinding; readonly newId: () => string },
  id: string,
  request: Request,
  decide: (check: FieldCheck, followUp: FollowUp | undefined) => CheckEvent,
): Promise<FieldCheck> => {
  let writes: readonly Write[] = []
  return actOnCheck(
    by,
    id,
    request,
    async (check) => {
      const event = decide(check, undefined)
      if (check.planner.kind !== 'THIRD_PARTY' || !isStated(check)) return event
      const { providerId, pointId } = check
      const { observedOn } = currentOf(check)
      const submission = {
        id: audit.newId(),
        providerId,
        pointId,
        kind: 'AUDIT',
        observedOn,
        ...saidBy(check),
      } as const
      const prepared = await audit.prepareFinding(audit, by.viewer, submission, request.at)
      writes = prepared.writes
      return decide(check, { what: 'AUDIT_FINDING', id: prepared.id })
    },
    () => writes,
  )
}

/** What follows for the third party's finding when the check it rests on changes: 2 GetItems; nothing for all others. */
export const alsoCorrected =
  (
    { viewer }: CheckDeps,
    audit: { readonly store: Deps['store']; readonly prepareCorrection: typeof prepareCorrection },
    request: Request,
  ) =>
  async (next: FieldCheck): Promise<readonly Write[]> => {
    const finding = findingOf(next)
    if (!finding || !isReleased(next)) return []
    if (next.state === 'JUDGED' && next.dismissed.length === 0) return []
    const { text, ...said } = saidBy(next)
    const words = next.state === 'JUDGED' ? (next.reason ?? text) : text
    return audit.prepareCorrection(audit, viewer, { id: finding.id, text: words, ...said }, request.at)
  }

/** What findings are as a problem: how many of how many items, on the day of the visit. */
export const figuresOf = (check: FieldCheck) => {
  if (!isReleased(check)) return { occurrences: 0, exposure: 1, from: '', to: '' }
  const { observedOn: day } = currentOf(check)
  const [occurrences, exposure] = [findingsOf(check).length, standingItems(check).length]
  return { occurrences, exposure, from: day, to: day }
}
