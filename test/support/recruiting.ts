import { departments, type Member } from '../../functions/admission/applications/panel'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, type MutationAnswer, mutate, type TokenClaims } from './api'
import { sixSubjects } from './criteria'
import type { Tenant } from './tenant'

const today = dayOf(new Date())

export interface Versioned {
  readonly id: string
  readonly version: number
}
type Input = Readonly<Record<string, unknown>>

const CALL = 'recruitmentCall { id version }'
const APPLICATION = 'application { id version }'

const made = <O>({ object, userErrors }: MutationAnswer<O>): O => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const onCall = (name: string, viewer: TokenClaims, input: Input) =>
  mutate<Versioned>({ name, viewer, input, select: CALL })
export const onApplication = (name: string, viewer: TokenClaims, input: Input, select = APPLICATION) =>
  mutate<Versioned>({ name, viewer, input, select })

export const doneOnCall = async (name: string, viewer: TokenClaims, input: Input): Promise<Versioned> =>
  made(await onCall(name, viewer, input))
export const doneOnApplication = async (name: string, viewer: TokenClaims, input: Input): Promise<Versioned> =>
  made(await onApplication(name, viewer, input))

/** Criteria of the six subjects, one item each (P1 to P6), in force today. */
export const publishedCriteria = async ({ maker, as }: Tenant): Promise<string> => {
  const viewer = as.MANUFACTURER
  const select = 'criteriaSet { id version }'
  const contents = { manufacturerId: toGlobalId('Manufacturer', maker.id), purpose: 'ADMISSION', ...sixSubjects() }
  const drafted = made(await mutate<Versioned>({ name: 'criteriaSetCreate', viewer, input: contents, select }))
  const input = { ...drafted, effectiveFrom: today }
  return made(await mutate<Versioned>({ name: 'criteriaSetPublish', viewer, input, select })).id
}

/** One place in the tenant's county. */
export const callContents = ({ category, region }: Tenant, criteriaSetId: string) => ({
  title: '售后服务商招募',
  categoryIds: [toGlobalId('ProductCategory', category.id)],
  regions: [{ region, soldPerYear: 4001, unitsPerPoint: 4000, contracted: 1 }],
  criteriaSetId,
  kind: 'WRITTEN',
  qualification: { technicians: 5, points: 3 },
  opensOn: today,
  closesOn: addDays(today, 20),
})

export const draftedCall = async (tenant: Tenant, change: Input = {}): Promise<Versioned> => {
  const criteriaSetId = await publishedCriteria(tenant)
  return doneOnCall('recruitmentCallDraft', tenant.as.MANUFACTURER, {
    manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
    ...callContents(tenant, criteriaSetId),
    ...change,
  })
}

export const openedCall = async (tenant: Tenant, change: Input = {}): Promise<Versioned> =>
  doneOnCall('recruitmentCallOpen', tenant.as.MANUFACTURER, await draftedCall(tenant, change))

export const closedCall = (tenant: Tenant, { id, version }: Versioned): Promise<Versioned> =>
  doneOnCall('recruitmentCallClose', tenant.as.MANUFACTURER, { id, version, reason: '申请已足' })

/** The maker's own people, one of each department; the first two are the tenant's maker desk and its auditor. */
export const panelOf = ({ as }: Tenant): Member[] =>
  departments.map((department, i) => {
    const known = [as.MANUFACTURER.sub, as.AUDITOR.sub][i]
    return { subject: known ?? `${department} of ${as.MANUFACTURER.sub}`, name: `评委${i + 1}`, department }
  })

/** A member's token. */
export const asMember = ({ as }: Tenant, { subject }: Pick<Member, 'subject'>): TokenClaims =>
  subject === as.AUDITOR.sub ? as.AUDITOR : { ...as.MANUFACTURER, sub: subject }

/** Panel appointed and free of interest; the call has to be closed. */
export const seatedPanel = async (tenant: Tenant, { id }: Versioned): Promise<void> => {
  await doneOnCall('panelAppoint', tenant.as.MANUFACTURER, { id, members: panelOf(tenant) })
  for (const member of panelOf(tenant))
    await doneOnCall('panelInterestDeclare', asMember(tenant, member), { id, kind: 'NONE' })
}

export const factsOf = ({ region }: Tenant) => ({
  technicians: { total: 12, certified: 8 },
  equipment: { instruments: 20 },
  communications: { hotlineSeats: 3 },
  coverage: { points: 2, counties: [region], note: '两个网点' },
  logistics: { warehouses: 1, deliveryDays: 2 },
  finance: { registeredCapital: 300, turnover: 800 },
})

export const submitted = (
  tenant: Tenant,
  call: Versioned,
  viewer = tenant.as.PROVIDER,
  change: Input = {},
): Promise<Versioned> =>
  doneOnApplication('applicationSubmit', viewer, {
    callId: call.id,
    region: tenant.region,
    facts: factsOf(tenant),
    ...change,
  })

export const shortListed = (tenant: Tenant, { id, version }: Versioned): Promise<Versioned> =>
  doneOnApplication('applicationShortList', tenant.as.MANUFACTURER, {
    id,
    version,
    qualified: true,
    reason: '符合条件',
  })

/** Marks of all items: the share of their points, 0 to 1, in whole points. */
export const marksFor = (share: number) =>
  sixSubjects().subjects.flatMap(({ items }) =>
    items.map(({ code, maxPoints }) => ({ code, points: Math.round(maxPoints * share) })),
  )

export const scored = async (tenant: Tenant, { id }: Versioned, share: number, change: Input = {}): Promise<void> => {
  for (const member of panelOf(tenant)) {
    const input = { id, part: 'WRITTEN', marks: marksFor(share), ...change }
    await doneOnApplication('panelScore', asMember(tenant, member), input)
  }
}

export const assessed = async (tenant: Tenant, application: Versioned, share: number): Promise<Versioned> => {
  await scored(tenant, application, share)
  return doneOnApplication('panelConclude', tenant.as.MANUFACTURER, { id: application.id })
}

export const decided = (tenant: Tenant, { id, version }: Versioned, outcome: string): Promise<Versioned> =>
  doneOnApplication('applicationDecide', tenant.as.MANUFACTURER, { id, version, outcome, reason: '按名次' })

/** An object of `node(id:)`; null if it does not exist for the viewer. */
export const nodeOf = async <N>(viewer: TokenClaims, id: string, type: string, fields: string): Promise<N | null> => {
  const query = `query($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`
  const { data, errors } = await callApi<{ node: N | null }>({ query, variables: { id }, viewer })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.node
}
