import { ulid } from 'ulid'
import { amend } from '../../functions/network/agreements/change'
import { confirm } from '../../functions/network/agreements/confirm'
import { openProposal } from '../../functions/network/agreements/negotiate'
import type { TermsInput } from '../../functions/network/agreements/terms/terms'
import { createNetworkStore } from '../../functions/network/network.store'
import { addDays, type Day, dayOf, startOfDay } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { fullTerms } from './agreement-terms'
import { callApi, type MutationAnswer, mutate, type TokenClaims } from './api'
import type { Tenant } from './tenant'

export type Side = 'MANUFACTURER' | 'PROVIDER'
type Values = Readonly<Record<string, unknown>>

export interface AgreementData {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly validFrom: Day
  readonly validTo: Day
  readonly proposal: { readonly version: { readonly number: number; readonly hash: string } } | null
}

const SELECT = 'agreement { id version status validFrom validTo proposal { version { number hash } } }'

/** Days from today on. */
export const ahead = (days: number): Day => addDays(dayOf(new Date()), days)

/** Full terms as a client sends them, of the tenant's category. */
export const termsFor = ({ category }: Tenant, change: Partial<TermsInput> = {}): TermsInput =>
  fullTerms(toGlobalId('ProductCategory', category.id), change)

export const doTo = (
  tenant: Tenant,
  side: Side,
  name: string,
  input: Values,
  viewer: TokenClaims = tenant.as[side],
): Promise<MutationAnswer<AgreementData>> =>
  mutate<AgreementData>({ name: `agreement${name}`, viewer, input, select: SELECT })

/** One thing done that is expected to succeed; the agreement after it. */
export const done = async (tenant: Tenant, side: Side, name: string, input: Values): Promise<AgreementData> => {
  const { object, userErrors } = await doTo(tenant, side, name, input)
  if (!object) throw new Error(`agreement${name}: ${JSON.stringify(userErrors)}`)
  return object
}

/** A draft of one side; after the tenant's standing agreement, unless the change says otherwise. */
export const drafted = (tenant: Tenant, change: Values = {}, side: Side = 'MANUFACTURER'): Promise<AgreementData> =>
  done(tenant, side, 'Draft', draftOf(tenant, change))

export const draftOf = (tenant: Tenant, change: Values = {}): Values => ({
  manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
  providerId: toGlobalId('Provider', tenant.provider.id),
  validFrom: ahead(400),
  validTo: ahead(800),
  terms: termsFor(tenant),
  ...change,
})

export const proposed = async (tenant: Tenant, change: Values = {}, side: Side = 'MANUFACTURER') => {
  const { id, version } = await drafted(tenant, change, side)
  return done(tenant, side, 'Propose', { id, version })
}

/** What a side needs to confirm the version on the table. */
export const confirmationOf = ({ id, proposal }: AgreementData): Values => ({
  id,
  number: proposal?.version.number,
  hash: proposal?.version.hash,
})

/** Both sides' word on what is proposed. */
export const agreedOn = async (tenant: Tenant, agreement: AgreementData): Promise<AgreementData> => {
  const confirmation = confirmationOf(agreement)
  await done(tenant, 'PROVIDER', 'Confirm', confirmation)
  return done(tenant, 'MANUFACTURER', 'Confirm', confirmation)
}

export const concluded = async (tenant: Tenant, change: Values = {}): Promise<AgreementData> =>
  agreedOn(tenant, await proposed(tenant, change))

/** An agreement as one of the tenant's people sees it; null where it does not exist for them. */
export const agreementAs = async <T>(viewer: TokenClaims, id: string, fields: string): Promise<T | null> => {
  const { data, errors } = await callApi<{ node: T | null }>({
    query: `query($id: ID!) { node(id: $id) { ... on Agreement { ${fields} } } }`,
    variables: { id },
    viewer,
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.node
}

/** Other terms that both sides agreed on some time ago, from a day on; straight through the store, which may look back. */
export const amendedFrom = async (
  { maker, provider, category, agreement }: Tenant,
  effectiveFrom: Day,
  change: Partial<TermsInput> = {},
  then: Day = ahead(-2),
): Promise<void> => {
  const store = createNetworkStore()
  const makers: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: maker.id }
  const providers: Viewer = { role: 'PROVIDER', subject: 'provider', providerId: provider.id }
  const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date(startOfDay(then)) })
  const terms = fullTerms(category.id, { regions: [], outlets: [], ...change })
  await store.act(request(), agreement.id, makers, (record, others) =>
    amend(record, { version: record.version, effectiveFrom, terms }, others, makers, then),
  )
  for (const viewer of [makers, providers])
    await store.act(request(), agreement.id, viewer, (record, others) =>
      confirm(record, openProposal(record, 'CONFIRM').version, others, viewer, then),
    )
}
