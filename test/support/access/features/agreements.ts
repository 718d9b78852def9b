import { ulid } from 'ulid'
import { endByConsequence } from '../../../../functions/network/agreements/end'
import { prepareAgreement, stopOrders } from '../../../../functions/network/agreements/prepare-agreement.use-case'
import type { TermsInput } from '../../../../functions/network/agreements/terms/terms'
import { newCategory } from '../../../../functions/network/manufacturer'
import { createNetworkStore } from '../../../../functions/network/network.store'
import { commit } from '../../../../functions/platform/commit'
import { instant } from '../../../../functions/shared/days'
import { ownedId, parseGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { fullTerms } from '../../agreement-terms'
import {
  type AgreementData,
  agreedOn,
  ahead,
  concluded,
  confirmationOf,
  done,
  drafted,
  proposed,
  type Side,
} from '../../agreements'
import { publishedSet } from '../../assessments'
import { publishedCriteria } from '../../recruiting'
import type { Tenant } from '../../tenant'
import type { Entry, Feature, Values, World } from '../feature'

const parties: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM']

/** Terms for a category of their own, so that no two agreements of the world overlap. */
const freshTerms = async (change: Partial<TermsInput> = {}): Promise<TermsInput> => {
  const code = `c-${ulid().toLowerCase()}`
  const category = newCategory(code, { nameZh: '电视', nameEn: 'TV' })
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  await createNetworkStore().categories.create(request, category)
  const terms = fullTerms(toGlobalId('ProductCategory', code), change)
  return { ...terms, fees: { ...terms.fees, openKinds: ['PART'] } }
}

const fromToday = async (change: Partial<TermsInput> = {}): Promise<Values> => ({
  validFrom: ahead(0),
  validTo: ahead(300),
  terms: await freshTerms(change),
})

const sideOf = (role: Role): Side => (role === 'PROVIDER' ? 'PROVIDER' : 'MANUFACTURER')

type Make = (tenant: Tenant, side: Side) => Promise<AgreementData>

const draft: Make = async (tenant, side) => drafted(tenant, await fromToday(), side)
const proposal: Make = async (tenant, side) => proposed(tenant, await fromToday(), side)
const agreed: Make = async (tenant) => concluded(tenant, await fromToday())
const suspended: Make = async (tenant, side) => {
  const { id, version } = await agreed(tenant, side)
  return done(tenant, 'MANUFACTURER', 'Suspend', { id, version, from: ahead(0), reason: '整改' })
}

/** An action on an agreement of its own in the state it starts from. */
const on = (make: Make, more: () => Values | Promise<Values> = () => ({})): Entry => ({
  about: async ({ tenant }, role) => {
    const { id, version } = await make(tenant, sideOf(role))
    return { id, version, ...(await more()) }
  },
})

const withTerms = async () => ({ terms: await freshTerms() })

/** One of everything: countered, agreed, suspended and resumed, to be renewed; one ended; one taken back. */
/** A time without new orders that is over: the world's own orders are dispatched. */
const stoppedOnce = async ({ tenant: { maker, provider } }: World): Promise<void> => {
  const stop = { consequenceId: `${provider.id}.past`, from: ahead(-9), until: ahead(-3) }
  await commit(await stopOrders({ manufacturerId: maker.id, providerId: provider.id }, stop, ahead(0)))
}

/** N21: with the notice of clause 13. */
const endedByConsequence = async ({ maker, provider }: Tenant, id: string): Promise<void> => {
  const viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: maker.id } as const
  const consequence = { consequenceId: `${provider.id}.1~2`, from: ahead(9), reason: '屡次违约' }
  const { writes } = await prepareAgreement(id, viewer, instant(new Date()), (record) =>
    endByConsequence(record, consequence, viewer, ahead(0)),
  )
  await commit(writes)
}

const buildAll = async ({ tenant }: World) => {
  const first = await proposal(tenant, 'MANUFACTURER')
  const recognition = {
    criteriaSetId: await publishedCriteria(tenant),
    authorisedBy: 'PROVIDER',
    days: 9,
  } as const
  const criteriaSetId = toGlobalId('CriteriaSet', await publishedSet(tenant, 'REEVALUATION'))
  const review = { dates: [ahead(90)], confirmDays: 9, noticeDays: 30, criteriaSetId }
  const parts = { leadDays: 5, returnDays: 20, depositAmount: 50_000 }
  const second = await done(tenant, 'PROVIDER', 'Counter', {
    id: first.id,
    version: first.version,
    terms: await freshTerms({ recognition, parts, review }),
  })
  const { id, version } = await agreedOn(tenant, second)
  const stopped = await done(tenant, 'MANUFACTURER', 'Suspend', { id, version, from: ahead(0), reason: '整改' })
  const resumed = await done(tenant, 'MANUFACTURER', 'Resume', { id, version: stopped.version, on: ahead(3) })
  await done(tenant, 'PROVIDER', 'Renew', { id, version: resumed.version, validTo: ahead(700) })
  const over = await agreed(tenant, 'MANUFACTURER')
  await done(tenant, 'MANUFACTURER', 'End', { id: over.id, version: over.version, lastDay: ahead(9), reason: '停产' })
  const broken = await agreed(tenant, 'MANUFACTURER')
  await endedByConsequence(tenant, parseGlobalId(broken.id)?.id ?? '')
  const back = await proposal(tenant, 'PROVIDER')
  await done(tenant, 'PROVIDER', 'Withdraw', { id: back.id, version: back.version, reason: '暂缓' })
  return { lively: id, ended: over.id, broken: broken.id, withdrawn: back.id }
}

const idsOf = ({ built }: World): string[] => [
  ...Object.values(built.agreements?.ids ?? {}),
  built.applications?.ids?.agreement ?? '',
]
const versionsOf = (world: World): string[] =>
  idsOf(world).map((id) => toGlobalId('AgreementVersion', ownedId(parseGlobalId(id)?.id ?? '', '1')))

export const agreements: Feature = {
  entries: {
    'Query.agreements': {
      about: ({ tenant }) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }),
    },
    'Mutation.agreementDraft': {
      about: async ({ tenant }) => ({
        manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
        providerId: toGlobalId('Provider', tenant.provider.id),
        ...(await fromToday()),
      }),
    },
    'Mutation.agreementPropose': on(draft),
    'Mutation.agreementCounter': on(proposal, withTerms),
    'Mutation.agreementConfirm': {
      about: async ({ tenant }, role) => confirmationOf(await proposal(tenant, sideOf(role))),
    },
    'Mutation.agreementWithdraw': on(proposal, () => ({ reason: '暂缓' })),
    'Mutation.agreementAmend': on(agreed, async () => ({ ...(await withTerms()), effectiveFrom: ahead(5) })),
    'Mutation.agreementRenew': on(agreed, () => ({ validTo: ahead(400) })),
    'Mutation.agreementSuspend': on(agreed, () => ({ from: ahead(0), reason: '整改' })),
    'Mutation.agreementResume': on(suspended, () => ({ on: ahead(0) })),
    'Mutation.agreementEnd': on(agreed, () => ({ lastDay: ahead(100), reason: '停产' })),
  },
  nodes: {
    Agreement: {
      ids: (world) => [toGlobalId('Agreement', world.tenant.agreement.id), ...idsOf(world)],
      own: parties,
      any: ['PLATFORM'],
    },
    AgreementVersion: { ids: versionsOf, own: parties, any: ['PLATFORM'] },
  },
  build: async (world) => {
    await stoppedOnce(world)
    return { ids: await buildAll(world) }
  },
}
