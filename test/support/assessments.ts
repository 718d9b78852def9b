import { ulid } from 'ulid'
import { publishCriteria } from '../../functions/admission/criteria/change-criteria.use-case'
import { createCriteriaStore } from '../../functions/admission/criteria/criteria.store'
import { type CriteriaContents, type CriteriaPurpose, editionId } from '../../functions/admission/criteria/criteria-set'
import { draft } from '../../functions/admission/criteria/life'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import { attached } from './attachments'
import { sixSubjects, threeParts } from './criteria'
import type { Tenant } from './tenant'

const today = dayOf(new Date())
const request = (at: Date) => ({ subject: 'test', key: ulid(), payloadHash: '', at })

/** Contents whose items ask for nothing to be filed, but the first. */
export const lightly = (contents: CriteriaContents): CriteriaContents => ({
  ...contents,
  subjects: contents.subjects.map((subject, i) => ({
    ...subject,
    items: subject.items.map((one, k) => (i + k === 0 ? one : { ...one, evidence: ['SITE'] as const })),
  })),
})

/** A published edition of the tenant's maker, straight through the store. @returns its local id */
export const publishedSet = async (
  { maker }: Pick<Tenant, 'maker'>,
  purpose: CriteriaPurpose,
  { ulid: own = ulid(), edition = 1, from = today }: { ulid?: string; edition?: number; from?: Day } = {},
): Promise<string> => {
  const store = createCriteriaStore()
  const viewer = { role: 'MANUFACTURER', subject: 'test', manufacturerId: maker.id } as const
  const contents = lightly(purpose === 'ADMISSION' ? sixSubjects() : threeParts())
  const id = editionId(maker.id, own, edition)
  const at = new Date(`${from < today ? addDays(from, 0) : today}T04:00:00Z`)
  await store.sets.open(request(at), id, viewer, draft({ manufacturerId: maker.id, purpose, ...contents }, viewer))
  await publishCriteria(store, viewer, { id, version: 1, effectiveFrom: from }, request(at))
  return id
}

export interface AssessmentData {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly score: { readonly score: number; readonly passed: boolean; readonly band: string | null } | null
  readonly replyUntil: Day | null
}

export const assess = (
  name: string,
  viewer: TokenClaims,
  input: Readonly<Record<string, unknown>>,
): Promise<MutationAnswer<AssessmentData>> =>
  mutate<AssessmentData>({
    name: `assessment${name}`,
    viewer,
    input,
    select: 'assessment { id version state score { score passed band failedBy } replyUntil }',
  })

export const assessed = async (
  name: string,
  viewer: TokenClaims,
  input: Readonly<Record<string, unknown>>,
): Promise<AssessmentData> => {
  const { object, userErrors } = await assess(name, viewer, input)
  if (!object) throw new Error(`assessment${name}: ${JSON.stringify(userErrors)}`)
  return object
}

type By = 'MANUFACTURER' | 'AUDITOR'

/** What an assessment of a purpose is of, in a tenant. */
export const subjectIn = ({ provider, point, agreement }: Tenant, purpose: CriteriaPurpose) => {
  if (purpose === 'GRADING') return { providerId: toGlobalId('Provider', provider.id) }
  if (purpose === 'REEVALUATION') return { agreementId: toGlobalId('Agreement', agreement.id) }
  return { servicePointId: toGlobalId('ServicePoint', point.id) }
}

export const opened = async (
  tenant: Tenant,
  purpose: CriteriaPurpose = 'GRADING',
  by: By = 'MANUFACTURER',
  criteriaId?: string,
): Promise<AssessmentData> => {
  const id = criteriaId ?? (await publishedSet(tenant, purpose))
  const input = { criteriaSetId: toGlobalId('CriteriaSet', id), ...subjectIn(tenant, purpose) }
  return assessed('Open', tenant.as[by], input)
}

/** Marks with a share of the points, rounded down; the item that asks for it has a document. */
export const marksAt = async (share: number, viewer: TokenClaims, purpose: CriteriaPurpose = 'GRADING') => {
  const { subjects } = lightly(purpose === 'ADMISSION' ? sixSubjects() : threeParts())
  const document = await attached(viewer)
  return subjects
    .flatMap(({ items }) => items)
    .map(({ code, maxPoints, evidence }) => ({
      code,
      points: Math.floor(maxPoints * share),
      ...(evidence.includes('DOCUMENT') ? { attachmentIds: [document] } : {}),
    }))
}

export const markedAt = async (
  tenant: Tenant,
  share: number,
  purpose: CriteriaPurpose = 'GRADING',
  by: By = 'MANUFACTURER',
  criteriaId?: string,
): Promise<AssessmentData> => {
  const { id, version } = await opened(tenant, purpose, by, criteriaId)
  const viewer = tenant.as[by]
  const deductions = [{ code: 'S1', count: 1 }]
  const marks = await marksAt(share, viewer, purpose)
  return assessed('Mark', viewer, { id, version, marks, ...(purpose === 'ADMISSION' ? {} : { deductions }) })
}

export const concludedAt = async (
  tenant: Tenant,
  share: number,
  purpose: CriteriaPurpose = 'GRADING',
  by: By = 'MANUFACTURER',
  criteriaId?: string,
): Promise<AssessmentData> => {
  const { id, version } = await markedAt(tenant, share, purpose, by, criteriaId)
  return assessed('Conclude', tenant.as[by], { id, version, summary: '现场核对完毕' })
}
