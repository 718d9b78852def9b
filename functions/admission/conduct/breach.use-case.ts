import type { Attachment } from '../../files/attachment'
import type { Write } from '../../platform/commit'
import { onceOnly, type Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import { canonicalJson, sha256 } from '../../shared/canonical'
import type { Optional } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import { system, type Viewer } from '../../shared/viewer'
import type { Breach, BreachEvent, Evidence } from './breach'
import { allege } from './breach-actions'
import { needInForce } from './code'
import type { ConductStore } from './conduct.store'
import { makerActing } from './conduct-access'
import { consequenceId, proposalFor } from './consequence-actions'
import { type EvidenceDeps, tellingOf } from './evidence.use-case'
import type { BreachKind } from './kinds'
import { withBreach, withConsequence } from './ledger'
import { lostRace } from './race'
import { tell, toMaker, toProvider } from './told.use-case'

export interface AllegeInput {
  /** Own part of the new breach's id. */
  readonly id: string
  readonly kind: BreachKind
  readonly evidence: Evidence
  readonly pointId?: string | undefined
  readonly occurredOn?: Optional<Day>
  readonly text?: Optional<string>
  readonly attachments: readonly Attachment[]
}

/**
 * Alleges a breach once, and the same fact once: ALREADY_EXISTS names the breach that stands.
 * Cost: 1 to 3 GetItems for the evidence, 1 BatchGet and 1 GetItem for the code, 1 transaction.
 */
export const allegeBreach = (
  deps: EvidenceDeps,
  viewer: Viewer,
  input: AllegeInput,
  request: Request,
): Promise<Breach> =>
  onceOnly(
    'Providers',
    request,
    () => alleged(deps, viewer, input, request),
    (id) => deps.store.breaches.need(id, ['input']),
  )

const alleged = async (
  deps: EvidenceDeps,
  viewer: Viewer,
  { id: own, kind, evidence, pointId, ...given }: AllegeInput,
  request: Request,
): Promise<Breach> => {
  const { store } = deps
  const manufacturerId = makerActing(viewer)
  const at = instant(request.at)
  const { about, ...told } = await tellingOf(deps, manufacturerId, evidence, { kind, pointId, at })
  const occurredOn = given.occurredOn ?? told.occurredOn
  if (occurredOn === undefined) throw new DomainError('REQUIRED', ['input', 'occurredOn'])
  const text = given.text ?? told.text ?? ''
  const code = needInForce(await store.codeInForce(manufacturerId, occurredOn), occurredOn)
  const { attachments } = given
  const event = allege({ kind, occurredOn, text, attachments }, about, evidence, code, at)
  const id = ownedId(about.providerId, own)
  const fact = sha256(canonicalJson([manufacturerId, kind, evidence])).slice(0, 32)
  const replyBy = addDays(dayOf(at), code.rules.replyDays)
  return store.breaches.open(request, id, viewer, event, [
    store.factWrite(about.providerId, fact, id),
    ...tell({ kind: 'BREACH_ALLEGED', type: 'Breach', id, at, params: { kind, replyBy } }, toProvider(about)),
  ])
}

/**
 * Does one thing to a breach; what counts follows in the same transaction, and so does the proposal of a consequence.
 * Cost: 2 GetItems (a confirmation 1 more) and 1 transaction.
 */
export const actOnBreach = (
  store: ConductStore,
  viewer: Viewer,
  id: string,
  decide: (breach: Breach) => BreachEvent,
  request: Request,
): Promise<Breach> =>
  retryRaces(
    () => store.breaches.act(request, id, viewer, decide, (next, before) => effects(store, next, before, request.at)),
    lostRace,
  )

const effects = async (store: ConductStore, next: Breach, before: Breach, when: Date): Promise<Write[]> => {
  if (next.standing === before.standing) return []
  const at = instant(when)
  return [...(await counted(store, next, at)), ...notices(next, at)]
}

const counted = async (store: ConductStore, breach: Breach, at: Instant): Promise<Write[]> => {
  // What was never confirmed, and what an appeal took out before, changes nothing that counts.
  if (breach.standing.state === 'DISMISSED') return []
  const today = dayOf(at)
  const before = await store.ledger(breach.providerId)
  const after = withBreach(before, breach, today)
  if (breach.standing.state !== 'CONFIRMED') return [store.ledgerWrite(before, after)]
  const code = needInForce(await store.codes.load(breach.codeId), breach.occurredOn)
  const proposal = proposalFor(breach, code, { before, after }, today)
  if (!proposal) return [store.ledgerWrite(before, after)]
  const id = consequenceId(breach.id, proposal.rule)
  const { next, writes } = store.consequences.opening(id, system('conduct'), at, { type: 'PROPOSED', ...proposal })
  const { kind: consequence, threshold } = next.rule
  const params = { consequence, threshold, points: next.points, replyBy: next.replyBy }
  return [
    store.ledgerWrite(before, withConsequence(after, next, today)),
    ...writes,
    ...tell({ kind: 'CONSEQUENCE_PROPOSED', type: 'Consequence', id, at, params }, toProvider(next), toMaker(next)),
  ]
}

const notices = (breach: Breach, at: Instant): Write[] => {
  const { id, rule, standing } = breach
  const { kind } = rule
  const { state } = standing
  return state === 'APPEALED'
    ? tell({ kind: 'BREACH_APPEALED', type: 'Breach', id, at, params: { kind } }, toMaker(breach))
    : tell({ kind: 'BREACH_RULED', type: 'Breach', id, at, params: { kind, state } }, toProvider(breach))
}
