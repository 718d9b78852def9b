import { ulid } from 'ulid'
import { concludeAssessment, markItems, openAssessment } from '../../functions/admission/assessments/assessment-actions'
import { createAssessmentsStore } from '../../functions/admission/assessments/assessments.store'
import { publishCriteria } from '../../functions/admission/criteria/change-criteria.use-case'
import { createCriteriaStore } from '../../functions/admission/criteria/criteria.store'
import { type CriteriaContents, type CriteriaPurpose, editionId } from '../../functions/admission/criteria/criteria-set'
import { draft } from '../../functions/admission/criteria/life'
import { type Day, dayOf, instant, startOfDay } from '../../functions/shared/days'
import { ownedId, toGlobalId } from '../../functions/shared/ids'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import { attached } from './attachments'
import { sixSubjects, threeParts } from './criteria'
import type { Tenant } from './tenant'

const today = dayOf(new Date())
const request = (at: Date) => ({ subject: 'test', key: ulid(), payloadHash: '', at })

/** Contents whose items ask for nothing to be filed, but the first. */
const lightly = (contents: CriteriaContents): CriteriaContents => ({
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
  const at = from < today ? new Date(startOfDay(from)) : new Date()
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
      ...(evidence.includes('DOCUMENT') ? { attachmentIds: [document], remark: '制度齐全' } : {}),
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

/** A provider graded some days ago, straight through the store. @returns the assessment's local id */
export const gradedDaysAgo = async (
  { maker, provider }: Pick<Tenant, 'maker' | 'provider'>,
  criteriaId: string,
  share: number,
  daysAgo: number,
): Promise<string> => {
  const store = createAssessmentsStore()
  const criteria = await createCriteriaStore().sets.need(criteriaId, [])
  const viewer = { role: 'MANUFACTURER', subject: 'assessor', manufacturerId: maker.id } as const
  const at = new Date(Date.now() - daysAgo * 86_400_000)
  const about = { manufacturerId: maker.id, providerId: provider.id, region: provider.region, criteriaId }
  const id = ownedId(provider.id, ulid())
  const opening = openAssessment({ ...about, purpose: 'GRADING' }, criteria, viewer, dayOf(at))
  await store.assessments.open(request(at), id, viewer, opening)
  const file = { id: 'none', name: '制度.pdf', contentType: 'application/pdf', bytes: 1, sha256: '' }
  const marks = criteria.subjects
    .flatMap(({ items }) => items)
    .map(({ code, maxPoints }) => ({ code, points: Math.floor(maxPoints * share), attachments: [file] }))
  // Nothing was uploaded, so the entry names no document.
  const bare = (event: ReturnType<typeof markItems>) => ({
    ...event,
    marks: event.marks.map((mark) => ({ ...mark, attachments: [] })),
  })
  await store.act(request(at), id, viewer, (one) => bare(markItems(one, { version: 1, marks }, criteria, viewer)))
  await store.act(request(at), id, viewer, (one) =>
    concludeAssessment(one, { version: 2, summary: '符合' }, criteria, viewer, instant(at)),
  )
  return id
}
