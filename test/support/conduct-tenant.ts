import { ulid } from 'ulid'
import { correct, submit } from '../../functions/admission/conduct/audit.use-case'
import { replyToFinding } from '../../functions/admission/conduct/audit-finding'
import type { Breach, BreachEvent, Evidence } from '../../functions/admission/conduct/breach'
import { actOnBreach, allegeBreach } from '../../functions/admission/conduct/breach.use-case'
import {
  appealBreach,
  decideAppeal,
  decideBreach,
  replyToBreach,
} from '../../functions/admission/conduct/breach-actions'
import { type ConductCode, draftCode } from '../../functions/admission/conduct/code'
import { createConductStore } from '../../functions/admission/conduct/conduct.store'
import type { Consequence } from '../../functions/admission/conduct/consequence'
import { decideOnConsequence } from '../../functions/admission/conduct/consequence.use-case'
import { replyToConsequence } from '../../functions/admission/conduct/consequence-actions'
import { plan, report, verify } from '../../functions/admission/conduct/inspect.use-case'
import type { Inspection } from '../../functions/admission/conduct/inspection'
import {
  acknowledgeInspection,
  startInspection,
  submitCorrection,
} from '../../functions/admission/conduct/inspection-actions'
import type { BreachKind } from '../../functions/admission/conduct/kinds'
import { publish } from '../../functions/admission/conduct/publish-code.use-case'
import type { Rules } from '../../functions/admission/conduct/rules'
import type { Attachment } from '../../functions/files/attachment'
import { createNetworkStore } from '../../functions/network/network.store'
import { createOrdersStore } from '../../functions/orders/orders.store'
import type { Request } from '../../functions/platform/once'
import { addDays, dayOf, instant } from '../../functions/shared/days'
import { ownedId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { orderIn } from './access/orders'
import { rules } from './conduct'
import type { Tenant } from './tenant'

/**
 * Brings a tenant's conduct to where a test begins, by the use-cases of the API and days ago: times to reply and appeal are
 * over then.
 */
export const requestOf = (daysAgo: number): Request => ({
  subject: 'test',
  key: ulid(),
  payloadHash: '',
  at: new Date(Date.now() - daysAgo * 86_400_000),
})

const viewersOf = ({ as, maker, provider }: Pick<Tenant, 'as' | 'maker' | 'provider'>) => {
  const maker1: Viewer = { role: 'MANUFACTURER', subject: as.MANUFACTURER.sub, manufacturerId: maker.id }
  const colleague: Viewer = { ...maker1, subject: `${as.MANUFACTURER.sub}:colleague` }
  const auditor: Viewer = { role: 'AUDITOR', subject: as.AUDITOR.sub, manufacturerId: maker.id }
  const owner: Viewer = { role: 'PROVIDER', subject: as.PROVIDER.sub, providerId: provider.id }
  return { maker: maker1, colleague, auditor, provider: owner }
}

const deps = () => {
  const network = createNetworkStore()
  const orders = createOrdersStore()
  return {
    store: createConductStore(),
    network: {
      point: (id: string) => network.points.load(id),
      terms: (providerId: string, manufacturerId: string) => network.terms(providerId, manufacturerId),
    },
    order: (id: string) => orders.load(id),
  }
}

/** A code of the tenant's maker that took effect some days ago. */
export const publishedCode = async (
  tenant: Pick<Tenant, 'as' | 'maker' | 'provider'>,
  change: Partial<Rules> = {},
  daysAgo = 300,
): Promise<ConductCode> => {
  const { store } = deps()
  const { maker } = viewersOf(tenant)
  const id = ownedId(tenant.maker.id, ulid())
  await store.codes.open(requestOf(daysAgo + 10), id, maker, draftCode({ ...rules, ...change }))
  const effectiveFrom = addDays(dayOf(new Date()), -daysAgo)
  return publish(store, maker, { id, version: 1, effectiveFrom }, requestOf(daysAgo + 10))
}

export interface Happened {
  readonly kind?: BreachKind
  /** Day it happened and was alleged; decided 10 days later unless the test does it itself. */
  readonly daysAgo?: number
  readonly evidence?: Evidence
  readonly attachments?: readonly Attachment[]
  /** Documents with the provider's reply. */
  readonly replied?: readonly Attachment[]
}

export const orderEvidence = async (tenant: Tenant): Promise<Evidence> => ({
  type: 'ORDER',
  orderId: (await orderIn(tenant, 'COMPLETED')).order.id,
})

/** A breach that waits for its reply. */
export const allegedBreach = async (
  tenant: Tenant,
  { kind = 'OVERCHARGE', daysAgo = 0, evidence, attachments = [] }: Happened = {},
): Promise<Breach> => {
  const about = evidence ?? (await orderEvidence(tenant))
  const occurredOn = about.type === 'ORDER' ? addDays(dayOf(new Date()), -daysAgo) : undefined
  const said = { text: '多收上门费 50 元', attachments, occurredOn }
  const input = { id: ulid(), kind, evidence: about, ...said }
  return allegeBreach(deps(), viewersOf(tenant).maker, input, requestOf(daysAgo))
}

const onBreach = (
  viewer: Viewer,
  { id }: { readonly id: string },
  decide: (breach: Breach, at: string) => BreachEvent,
  daysAgo = 0,
): Promise<Breach> => {
  const request = requestOf(daysAgo)
  return actOnBreach(deps().store, viewer, id, (breach) => decide(breach, instant(request.at)), request)
}

export const replied = (
  tenant: Tenant,
  breach: Breach,
  daysAgo = 0,
  attachments: readonly Attachment[] = [],
): Promise<Breach> => {
  const { provider } = viewersOf(tenant)
  const words = { text: '客户事先同意', attachments }
  return onBreach(provider, breach, (doc, at) => replyToBreach(doc, words, provider, at), daysAgo)
}

/** Confirmed by a colleague of the tenant's own maker: that one may decide on an appeal. */
export const confirmedBreach = async (tenant: Tenant, happened: Happened = {}): Promise<Breach> => {
  const { daysAgo = 0 } = happened
  const answered = await replied(tenant, await allegedBreach(tenant, happened), daysAgo, happened.replied)
  const { colleague } = viewersOf(tenant)
  const decision = { version: answered.version, confirm: true, reason: '票据为证' }
  return onBreach(colleague, answered, (doc, at) => decideBreach(doc, decision, colleague, at), daysAgo)
}

export const appealedBreach = async (tenant: Tenant, happened: Happened = {}): Promise<Breach> => {
  const { provider } = viewersOf(tenant)
  const breach = await confirmedBreach(tenant, happened)
  const words = { text: '票据是另一单的' }
  return onBreach(provider, breach, (doc, at) => appealBreach(doc, words, provider, at), happened.daysAgo)
}

export const upheldBreach = async (tenant: Tenant, happened: Happened = {}): Promise<Breach> => {
  const { maker } = viewersOf(tenant)
  const breach = await appealedBreach(tenant, happened)
  const ruling = { version: breach.version, confirm: true, reason: '复核无误' }
  return onBreach(maker, breach, (doc) => decideAppeal(doc, ruling, maker), happened.daysAgo)
}

/** A consequence whose points can no longer be appealed and whose time to reply is over. */
export const proposedConsequence = async (tenant: Tenant, kind: BreachKind = 'OVERCHARGE'): Promise<Consequence> => {
  const { id } = await confirmedBreach(tenant, { kind, daysAgo: 20 })
  const { store } = deps()
  const { rows } = await store.consequenceLists.ofProvider(tenant.provider.id, { first: 100 })
  const found = rows.find(({ node }) => node.breachId === id)
  if (!found) throw new Error('Nothing was proposed')
  return found.node
}

/** The provider has spoken: the maker may decide. */
export const repliedConsequence = (tenant: Tenant, { id }: Consequence): Promise<Consequence> => {
  const { provider } = viewersOf(tenant)
  const early = requestOf(19)
  return deps().store.consequences.act(early, id, provider, (doc) =>
    replyToConsequence(doc, { text: '已退款' }, provider, instant(early.at)),
  )
}

export const decidedConsequence = async (
  tenant: Tenant,
  consequence: Consequence,
  takeEffect: boolean,
): Promise<Consequence> => {
  const { store } = deps()
  const { maker } = viewersOf(tenant)
  const { id } = await repliedConsequence(tenant, consequence)
  const input = { id, version: 2, takeEffect, reason: '屡次发生' }
  return decideOnConsequence(store, maker, input, requestOf(4))
}

const items = [
  { aspect: 'SERVICE_QUALITY', requirement: '工单当场签字' },
  { aspect: 'PRICES_AND_FEES', requirement: '价目表上墙' },
  { aspect: 'PART_QUALITY', requirement: '旧件封存可查' },
] as const

/** @param asked the request that plans it; the same again finds it planned */
export const plannedInspection = (
  tenant: Tenant,
  announced = true,
  daysAgo = 0,
  asked = requestOf(daysAgo),
): Promise<Inspection> => {
  const plannedOn = addDays(dayOf(new Date()), -daysAgo)
  const input = { id: ulid(), pointId: tenant.point.id, inspector: '陈工', plannedOn, announced, items }
  return plan(deps(), viewersOf(tenant).maker, input, asked)
}

export const startedInspection = async (tenant: Tenant, daysAgo = 0): Promise<Inspection> => {
  const { maker } = viewersOf(tenant)
  const { id } = await plannedInspection(tenant, false, daysAgo)
  const request = requestOf(daysAgo)
  return deps().store.inspections.act(request, id, maker, (doc) => startInspection(doc, maker, instant(request.at)))
}

/** Documents with what was found, and with how it was corrected. */
export interface Proofs {
  readonly found?: readonly Attachment[]
  readonly corrected?: readonly Attachment[]
}

export const reportedInspection = async (
  tenant: Tenant,
  daysAgo = 0,
  { found = [] }: Proofs = {},
): Promise<Inspection> => {
  const { id } = await startedInspection(tenant, daysAgo)
  const findings = [
    { item: 1, result: 'CONFORMING', attachments: [] },
    { item: 2, result: 'MINOR', evidence: '价目表为去年版本', attachments: found },
    { item: 3, result: 'MAJOR', evidence: '三件旧件无封签', attachments: [] },
  ] as const
  const input = { id, findings, summary: '两项不符合' }
  return report(deps().store, viewersOf(tenant).maker, input, requestOf(daysAgo))
}

export const acknowledgedInspection = async (tenant: Tenant, daysAgo = 0, proofs: Proofs = {}): Promise<Inspection> => {
  const { provider } = viewersOf(tenant)
  const { id } = await reportedInspection(tenant, daysAgo, proofs)
  const actions = [
    { item: 2, owner: '刘店长', action: '更换价目表' },
    { item: 3, owner: '张师傅', action: '重新封存并登记' },
  ]
  return deps().store.inspections.act(requestOf(daysAgo), id, provider, (doc) =>
    acknowledgeInspection(doc, { text: '认可', actions }, provider),
  )
}

/** With evidence for item 3, which the maker has not judged. */
export const correctedInspection = async (tenant: Tenant, daysAgo = 0, proofs: Proofs = {}): Promise<Inspection> => {
  const { provider } = viewersOf(tenant)
  const { id } = await acknowledgedInspection(tenant, daysAgo, proofs)
  const words = { item: 3, text: '已重新封存，附登记表', attachments: proofs.corrected ?? [] }
  return deps().store.inspections.act(requestOf(daysAgo), id, provider, (doc) => submitCorrection(doc, words, provider))
}

/** Evidence for item 3 was not enough. */
export const rejectedInspection = async (tenant: Tenant, daysAgo = 0): Promise<Inspection> => {
  const { id } = await correctedInspection(tenant, daysAgo)
  const judgement = { id, item: 3, accept: false, reason: '照片不清' }
  return verify(deps().store, viewersOf(tenant).maker, judgement, requestOf(daysAgo))
}

export const submittedFinding = (tenant: Tenant, score = 80, attachments: readonly Attachment[] = []) => {
  const { provider, point } = tenant
  const said = { text: '工位整洁，工具齐全', score, attachments }
  const about = {
    providerId: provider.id,
    pointId: point.id,
    kind: 'AUDIT',
    observedOn: dayOf(requestOf(2).at),
  } as const
  return submit(deps(), viewersOf(tenant).auditor, { id: ulid(), ...about, ...said }, requestOf(1))
}

/** Corrected once, and replied to. */
export const correctedFinding = async (tenant: Tenant, attachments: readonly Attachment[] = []) => {
  const { auditor, provider } = viewersOf(tenant)
  const { id } = await submittedFinding(tenant, 80, attachments)
  const said = { id, text: '两件工具过检期', score: 60, attachments }
  const { store } = deps()
  await correct(store, auditor, said, requestOf(0))
  return store.audits.act(requestOf(0), id, provider, (doc) => replyToFinding(doc, { text: '已送检' }, provider))
}
