import { ulid } from 'ulid'
import { createApplicationsStore } from '../../functions/admission/applications/applications.store'
import { declareOnce, handInSheet } from '../../functions/admission/applications/judge-application.use-case'
import { departments, type Member } from '../../functions/admission/applications/panel'
import type { ScoreInput } from '../../functions/admission/applications/score-application'
import { createCriteriaStore } from '../../functions/admission/criteria/criteria.store'
import type { CriteriaItem } from '../../functions/admission/criteria/criteria-set'
import { addDays, dayOf } from '../../functions/shared/days'
import { parseGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { callApi, type MutationAnswer, mutate, type TokenClaims } from './api'
import { sixSubjects } from './criteria'
import { newTenant, type Tenant } from './tenant'

const today = dayOf(new Date())

export interface Versioned {
  readonly id: string
  readonly version: number
}
type Input = object

const CALL = 'recruitmentCall { id version }'
const APPLICATION = 'application { id version }'

const made = <O>({ object, userErrors }: MutationAnswer<O>): O => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const onCall = (name: string, viewer: TokenClaims, input: Input) =>
  mutate<Versioned>({ name, viewer, input: { ...input }, select: CALL })
export const onApplication = (name: string, viewer: TokenClaims, input: Input, select = APPLICATION) =>
  mutate<Versioned>({ name, viewer, input: { ...input }, select })

export const doneOnCall = async (name: string, viewer: TokenClaims, input: Input): Promise<Versioned> =>
  made(await onCall(name, viewer, input))
export const doneOnApplication = async (name: string, viewer: TokenClaims, input: Input): Promise<Versioned> =>
  made(await onApplication(name, viewer, input))

/** Six subjects, one item each: P3 may be not applicable, P6 knocks out below 5. */
const criteria = () => {
  const change: Readonly<Record<string, Partial<CriteriaItem>>> = {
    P3: { mayBeNotApplicable: true },
    P6: { knockOutBelow: 5 },
  }
  const { subjects, ...contents } = sixSubjects()
  const items = (list: readonly CriteriaItem[]) => list.map((item) => ({ ...item, ...change[item.code] }))
  return {
    ...contents,
    subjects: subjects.map((subject) => ({ ...subject, items: items(subject.items) })),
    specialDeductions: [{ code: 'S1', title: '虚假材料' }],
  }
}

const published = new WeakMap<Tenant, Promise<string>>()

/** Criteria of the tenant's maker, in force today; the same for all its calls. */
export const publishedCriteria = (tenant: Tenant): Promise<string> => {
  const known = published.get(tenant) ?? publishCriteria(tenant)
  published.set(tenant, known)
  return known
}

/** Criteria of the tenant's maker for any purpose, drafted and published. */
export const publishCriteria = async (
  tenant: Tenant,
  purpose = 'ADMISSION',
  effectiveFrom = today,
): Promise<string> => {
  const viewer = tenant.as.MANUFACTURER
  const select = 'criteriaSet { id version }'
  const input = { ...(await draftCriteria(tenant, purpose)), effectiveFrom }
  return made(await mutate<Versioned>({ name: 'criteriaSetPublish', viewer, input, select })).id
}

export const draftCriteria = async ({ maker, as }: Tenant, purpose = 'ADMISSION'): Promise<Versioned> => {
  const contents = { manufacturerId: toGlobalId('Manufacturer', maker.id), purpose, ...criteria() }
  const [viewer, select] = [as.MANUFACTURER, 'criteriaSet { id version }']
  return made(await mutate<Versioned>({ name: 'criteriaSetCreate', viewer, input: contents, select }))
}

/**
 * A tenant whose agreement and letter have ended: its point is no more among those contracted, so that its county has a
 * place to call for. Where the stream counts contracted points, a new tenant's own point would take the place.
 */
export const formerPartner = (): Promise<Tenant> =>
  newTenant({ validFrom: addDays(today, -360), validTo: addDays(today, -1) })

/** One place in the tenant's county. */
export const callContents = ({ category, region }: Tenant, criteriaSetId: string) => ({
  title: '售后服务商招募',
  categoryIds: [toGlobalId('ProductCategory', category.id)],
  regions: [{ region, soldPerYear: 4000, unitsPerPoint: 4000 }],
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

const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })
const localId = (id: string): string => parseGlobalId(id)?.id ?? ''

const memberViewer = (tenant: Tenant, member: Member): Viewer => ({
  role: member.subject === tenant.as.AUDITOR.sub ? 'AUDITOR' : 'MANUFACTURER',
  subject: member.subject,
  manufacturerId: tenant.maker.id,
})

/** Panel appointed and free of interest, straight through the use-case; the call has to be closed. */
export const seatedPanel = async (tenant: Tenant, { id }: Versioned): Promise<void> => {
  await doneOnCall('panelAppoint', tenant.as.MANUFACTURER, { id, members: panelOf(tenant) })
  const store = createApplicationsStore()
  for (const member of panelOf(tenant))
    await declareOnce(store, memberViewer(tenant, member), localId(id), { kind: 'NONE', detail: '' }, request())
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

/** Marks of all items by what was declared: the share of their points, 0 to 1, in whole points. */
export const marksFor = (share: number) =>
  sixSubjects().subjects.flatMap(({ items }) =>
    items.map(({ code, maxPoints }) => ({ code, points: Math.round(maxPoints * share), finding: '申报数据' })),
  )

/** Every member hands in a sheet, straight through the use-case. */
export const scored = async (
  tenant: Tenant,
  { id }: Versioned,
  share: number,
  change: Partial<ScoreInput> = {},
): Promise<void> => {
  const store = createApplicationsStore()
  const { sets } = createCriteriaStore()
  const input = { part: 'WRITTEN', marks: marksFor(share), deductions: [], ...change } as const
  for (const member of panelOf(tenant)) {
    const viewer = memberViewer(tenant, member)
    await handInSheet(store, sets.need.bind(sets), viewer, localId(id), input, request())
  }
}

export const assessed = async (
  tenant: Tenant,
  application: Versioned,
  share: number,
  change: Partial<ScoreInput> = {},
): Promise<Versioned> => {
  await scored(tenant, application, share, change)
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
