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
  { store, network }: { readonly store: ConductStore; readonly network: Network },
  viewer: Viewer,
  { id: own, ...input }: Omit<Submission, 'manufacturerId'> & { readonly id: string },
  request: Request,
): Promise<AuditFinding> => {
  const manufacturerId = makerActing(viewer)
  const { providerId, pointId, observedOn, score } = input
  await needTerms(network, { manufacturerId, providerId }, ['input', 'providerId'])
  if (pointId !== undefined) {
    const point = await network.point(pointId)
    const ours = point?.providerId === providerId
    if (!ours) throw notFound('ServicePoint', pointId, ['input', 'servicePointId'])
  }
  const [at, today, id] = [instant(request.at), dayOf(request.at), ownedId(providerId, own)]
  const event = submitFinding({ ...input, manufacturerId }, at)
  return retryRaces(async () => {
    const ledger = await store.ledger(providerId)
    const counted = withAudit(ledger, { id, manufacturerId, observedOn, current: { score } }, today)
    return store.audits.open(request, id, viewer, event, [
      store.ledgerWrite(ledger, counted),
      ...told({ id, manufacturerId, providerId }, score, at),
    ])
  }, lostRace)
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
