import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import { notFound } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { ownedId, ownerOf } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { type AuditFinding, correctFinding, type Submission, submitFinding } from './audit-finding'
import type { ConductStore } from './conduct.store'
import { makerActing } from './conduct-access'
import { withAudit } from './ledger'
import { type Network, needTerms } from './parties.use-case'
import { lostRace } from './race'
import { tell, toMaker, toProvider } from './told.use-case'

/**
 * Puts a third party's finding on record (N14), where it counts at once in the score. Both parties are told.
 * Cost: 2 GetItems (1 more with a point) and 1 transaction.
 */
export const submit = async (
  deps: AuditDeps,
  viewer: Viewer,
  input: Submitted,
  request: Request,
): Promise<AuditFinding> => {
  const at = instant(request.at)
  const { id, event, about } = await checked(deps, viewer, input, request.at)
  return retryRaces(
    async () => deps.store.audits.open(request, id, viewer, event, await counted(deps, about, dayOf(at), at)),
    lostRace,
  )
}

/**
 * The same for another's own transaction: what a third party found on a visit (N14). Refused as a lost race when the ledger
 * moved meanwhile (race.ts). Cost: 3 GetItems.
 */
export const prepareFinding = async (
  deps: AuditDeps,
  viewer: Viewer,
  input: Submitted,
  at: Date,
): Promise<{ readonly id: string; readonly writes: readonly Write[] }> => {
  const { id, event, about } = await checked(deps, viewer, input, at)
  const { writes } = deps.store.audits.opening(id, viewer, instant(at), event)
  return { id, writes: [...writes, ...(await counted(deps, about, dayOf(at), instant(at)))] }
}

interface AuditDeps {
  readonly store: ConductStore
  readonly network: Network
}

type Submitted = Omit<Submission, 'manufacturerId'> & { readonly id: string }
type Counted = Parameters<typeof withAudit>[1] & Pick<AuditFinding, 'providerId'>

const checked = async ({ network }: AuditDeps, viewer: Viewer, { id: own, ...input }: Submitted, at: Date) => {
  const manufacturerId = makerActing(viewer)
  const { providerId, pointId, observedOn, score } = input
  await needTerms(network, { manufacturerId, providerId }, ['input', 'providerId'])
  if (pointId !== undefined) {
    const point = await network.point(pointId)
    const ours = point?.providerId === providerId
    if (!ours) throw notFound('ServicePoint', pointId, ['input', 'servicePointId'])
  }
  const id = ownedId(providerId, own)
  const event = submitFinding({ ...input, manufacturerId }, instant(at))
  return { id, event, about: { id, manufacturerId, providerId, observedOn, current: { score } } }
}

/** It counts in the ledger from here on, and both parties are told. */
const counted = async ({ store }: Pick<AuditDeps, 'store'>, about: Counted, today: string, at: string) => {
  const ledger = await store.ledger(about.providerId)
  return [store.ledgerWrite(ledger, withAudit(ledger, about, today)), ...told(about, about.current.score, at)]
}

/** The auditor corrects itself: what counts is the new entry. Cost: 2 GetItems and 1 transaction. */
export const correct = (
  store: ConductStore,
  viewer: Viewer,
  { id, ...said }: { readonly id: string } & Parameters<typeof correctFinding>[1],
  request: Request,
): Promise<AuditFinding> =>
  retryRaces(async () => {
    const ledger = await store.ledger(ownerOf(id))
    return store.audits.act(
      request,
      id,
      viewer,
      (finding) => correctFinding(finding, said, viewer),
      (next) => [
        store.ledgerWrite(ledger, withAudit(ledger, next, dayOf(request.at))),
        ...told(next, said.score, instant(request.at)),
      ],
    )
  }, lostRace)

/** The same for another's own transaction. Cost: 2 GetItems. */
export const prepareCorrection = async (
  { store }: Pick<AuditDeps, 'store'>,
  viewer: Viewer,
  { id, ...said }: { readonly id: string } & Parameters<typeof correctFinding>[1],
  at: Date,
): Promise<readonly Write[]> => {
  const { next, writes } = await store.audits.prepare(id, viewer, instant(at), (finding) =>
    correctFinding(finding, said, viewer),
  )
  return [...writes, ...(await counted({ store }, next, dayOf(at), instant(at)))]
}

const told = (
  finding: Pick<AuditFinding, 'id' | 'manufacturerId' | 'providerId'>,
  score: number,
  at: string,
): ReturnType<typeof tell> =>
  tell(
    { kind: 'AUDIT_FINDING_SUBMITTED', type: 'AuditFinding', id: finding.id, at, params: { score } },
    toProvider(finding),
    toMaker(finding),
  )
