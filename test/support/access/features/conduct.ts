import { ulid } from 'ulid'
import type { Breach } from '../../../../functions/admission/conduct/breach'
import { draftCode } from '../../../../functions/admission/conduct/code'
import { createConductStore } from '../../../../functions/admission/conduct/conduct.store'
import { PLATFORM_OWNER } from '../../../../functions/admission/conduct/owner'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { ownedId, toGlobalId } from '../../../../functions/shared/ids'
import { type Role, roles } from '../../../../functions/shared/viewer'
import { attachedBy } from '../../attachments'
import { rules } from '../../conduct'
import {
  acknowledgedInspection,
  allegedBreach,
  appealedBreach,
  confirmedBreach,
  correctedFinding,
  correctedInspection,
  decidedConsequence,
  plannedInspection,
  proposedConsequence,
  publishedCode,
  rejectedInspection,
  replied,
  reportedInspection,
  startedInspection,
  submittedFinding,
  upheldBreach,
} from '../../conduct-tenant'
import type { Tenant } from '../../tenant'
import type { Entry, Feature, NodeEntry, Values, World } from '../feature'

const today = dayOf(new Date())
const platform: readonly Role[] = ['PLATFORM']
const parties: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM']

interface Made {
  readonly id: string
  readonly version: number
}
type Type = 'ConductCode' | 'Inspection' | 'AuditFinding' | 'Breach' | 'Consequence'

/** An action on an object of its own, in the state it starts from; for roles that may not, on the one that is there. */
const on = (
  type: Type,
  admitted: readonly Role[],
  make: (tenant: Tenant, role: Role) => Promise<Made>,
  input: Values = {},
  versioned = false,
): Entry => ({
  about: async (world, role) => {
    const made = admitted.includes(role) ? await make(world.tenant, role) : undefined
    const id = made ? toGlobalId(type, made.id) : world.built.conduct?.ids?.[type]
    return { id, ...(versioned ? { version: made?.version ?? 1 } : {}), ...input }
  },
})

/** An allegation is made in the name of the maker by three roles, each about a fact of its own. */
const allegers: readonly Role[] = ['MANUFACTURER', 'HOTLINE', 'AUDITOR']

const draft = async ({ maker, as }: Tenant, role: Role): Promise<Made> => {
  const owner = role === 'PLATFORM' ? PLATFORM_OWNER : maker.id
  const viewer = { role: 'PLATFORM', subject: as.PLATFORM.sub } as const
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  return createConductStore().codes.open(request, ownedId(owner, ulid()), viewer, draftCode(rules))
}

/** No two editions of an owner take effect on one day, and the platform's are shared by all tests. */
const someDay = () => addDays(today, 100_000 + Math.floor(Math.random() * 1_000_000))

const ofMaker = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })
const text = { text: '说明' }
const because = { reason: '理由' }

const entries: Feature['entries'] = {
  'Query.conductCodes': { about: ofMaker, open: roles },
  'Query.inspections': { about: ofMaker },
  'Query.auditFindings': { about: ofMaker },
  'Query.breaches': { about: ofMaker },
  'Query.consequences': { about: ofMaker },
  'Query.integrityRecord': {
    about: ({ tenant }) => ({ providerId: toGlobalId('Provider', tenant.provider.id) }),
    // The counts over all makers are for any maker that considers an agreement.
    open: ['MANUFACTURER'],
  },
  'Mutation.conductCodeDraft': {
    about: (world, role) => ({ ...(role === 'PLATFORM' ? {} : ofMaker(world)), rules }),
  },
  'Mutation.conductCodePublish': {
    about: async (world, role) => ({
      ...(await on('ConductCode', ['MANUFACTURER', 'PLATFORM'], draft, {}, true).about(world, role)),
      effectiveFrom: someDay(),
    }),
  },
  'Mutation.inspectionPlan': {
    about: ({ tenant }) => ({
      servicePointId: toGlobalId('ServicePoint', tenant.point.id),
      inspector: '陈工',
      plannedOn: today,
      announced: false,
      items: [{ aspect: 'PART_QUALITY', requirement: '旧件封存可查' }],
    }),
    refusals: ['NO_AGREEMENT'],
  },
  'Mutation.inspectionStart': on('Inspection', ['MANUFACTURER'], (tenant) => plannedInspection(tenant)),
  'Mutation.inspectionReport': on('Inspection', ['MANUFACTURER'], (tenant) => startedInspection(tenant), {
    summary: '符合',
    findings: [1, 2, 3].map((item) => ({ item, result: 'CONFORMING' })),
  }),
  'Mutation.inspectionAcknowledge': on('Inspection', ['PROVIDER'], (tenant) => reportedInspection(tenant), {
    ...text,
    actions: [2, 3].map((item) => ({ item, owner: '刘店长', action: '整改' })),
  }),
  'Mutation.inspectionCorrect': on('Inspection', ['PROVIDER'], (tenant) => acknowledgedInspection(tenant), {
    item: 3,
    ...text,
  }),
  'Mutation.inspectionVerify': on('Inspection', ['MANUFACTURER'], (tenant) => correctedInspection(tenant), {
    item: 3,
    accept: true,
  }),
  'Mutation.auditFindingSubmit': {
    about: ({ tenant }) => ({
      providerId: toGlobalId('Provider', tenant.provider.id),
      servicePointId: toGlobalId('ServicePoint', tenant.point.id),
      kind: 'SURVEY',
      observedOn: today,
      score: 90,
      ...text,
    }),
    refusals: ['NO_AGREEMENT'],
  },
  'Mutation.auditFindingCorrect': on('AuditFinding', ['AUDITOR'], (tenant) => submittedFinding(tenant), {
    score: 50,
    ...text,
  }),
  'Mutation.auditFindingReply': on('AuditFinding', ['PROVIDER'], (tenant) => submittedFinding(tenant), text),
  'Mutation.breachAllege': {
    about: async (world) => ({
      kind: 'NO_SHOW',
      evidence: { orderId: await world.order('COMPLETED') },
      occurredOn: today,
      ...text,
    }),
  },
  'Mutation.correctionLateAllege': {
    about: async (world, role) => {
      const { id: inspectionId } = await on('Inspection', allegers, (tenant) =>
        acknowledgedInspection(tenant, 15),
      ).about(world, role)
      return { inspectionId, item: 3 }
    },
  },
  'Mutation.breachReply': on('Breach', ['PROVIDER'], (tenant) => allegedBreach(tenant), text),
  'Mutation.breachDecide': on(
    'Breach',
    ['MANUFACTURER'],
    async (tenant) => replied(tenant, await allegedBreach(tenant, { kind: 'NO_SHOW' })),
    { confirm: true },
    true,
  ),
  'Mutation.breachAppeal': on('Breach', ['PROVIDER'], (tenant) => confirmedBreach(tenant, { kind: 'NO_SHOW' }), text),
  'Mutation.breachAppealDecide': on(
    'Breach',
    ['MANUFACTURER'],
    (tenant) => appealedBreach(tenant, { kind: 'NO_SHOW' }),
    { uphold: false, ...because },
    true,
  ),
  'Mutation.consequenceReply': {
    about: async (world, role) => {
      const ids = world.built.conduct?.ids
      const id = role === 'PROVIDER' ? ids?.proposed : ids?.Consequence
      return { id, ...text }
    },
  },
  'Mutation.consequenceDecide': {
    about: ({ built }, role) => {
      const ids = built.conduct?.ids
      const id = role === 'MANUFACTURER' ? ids?.decidable : ids?.Consequence
      return { id, version: 1, takeEffect: false, ...because }
    },
  },
}

const node = (type: Type, own: readonly Role[], any: readonly Role[] = platform): NodeEntry => ({
  ids: ({ built }) =>
    Object.entries(built.conduct?.ids ?? {})
      .filter(([name]) => name.startsWith(type))
      .map(([, id]) => id),
  own,
  any,
})

/** Supervision in the term: inspections (N7), third-party findings (N14), breaches and consequences (N21). */
export const conduct: Feature = {
  entries,
  nodes: {
    ConductCode: node('ConductCode', roles, roles),
    Inspection: node('Inspection', parties),
    AuditFinding: node('AuditFinding', parties),
    Breach: node('Breach', [...parties, 'HOTLINE']),
    Consequence: node('Consequence', parties),
  },
  build: async ({ tenant }) => {
    const code = await publishedCode(tenant)
    const [byMaker, byProvider, byAuditor] = await Promise.all(
      (['MANUFACTURER', 'PROVIDER', 'AUDITOR'] as const).map(async (role) => [await attachedBy(tenant, role)]),
    )
    const proofs = { found: byMaker ?? [], corrected: byProvider ?? [] }
    const [inspection, rejected, finding] = [
      await correctedInspection(tenant, 12, proofs),
      await rejectedInspection(tenant, 12),
      await correctedFinding(tenant, byAuditor),
    ]
    const byInspection = { type: 'INSPECTION', inspectionId: inspection.id, item: 2 } as const
    const byFinding = { type: 'AUDIT_FINDING', auditFindingId: finding.id } as const
    // Each reaches another threshold, so that each calls for a consequence: 3, 6, 9 and 12 points.
    const first = await proposedConsequence(tenant)
    const effect = await decidedConsequence(tenant, first, true)
    const decidable = await proposedConsequence(tenant)
    const proposed = await confirmedBreach(tenant, { evidence: byFinding })
    const breaches: Record<string, Breach> = {
      Breach: await upheldBreach(tenant, { attachments: proofs.found, replied: proofs.corrected }),
      BreachByInspection: await allegedBreach(tenant, { evidence: byInspection }),
      BreachByFinding: proposed,
    }
    const ofBreach = Object.entries(breaches).map(([name, { id }]) => [name, toGlobalId('Breach', id)])
    return {
      ids: {
        ConductCode: toGlobalId('ConductCode', code.id),
        Inspection: toGlobalId('Inspection', inspection.id),
        InspectionRejected: toGlobalId('Inspection', rejected.id),
        AuditFinding: toGlobalId('AuditFinding', finding.id),
        ...Object.fromEntries(ofBreach),
        Consequence: toGlobalId('Consequence', effect.id),
        decidable: toGlobalId('Consequence', decidable.id),
        proposed: toGlobalId('Consequence', `${proposed.id}~STOP_NEW_ORDERS`),
      },
      marks: [inspection, rejected, finding, effect, decidable, ...Object.values(breaches)].map(({ id }) => id),
    }
  },
}
