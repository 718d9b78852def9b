import { createCertificationStore } from '../../../../functions/network/certification/certification.store'
import { commit } from '../../../../functions/platform/commit'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import {
  type AssessmentData,
  assessed,
  concludedAt,
  markedAt,
  opened,
  publishedSet,
  subjectIn,
} from '../../assessments'
import { attached } from '../../attachments'
import { authorise } from '../../certificates'
import type { Tenant } from '../../tenant'
import type { Entry, Feature, Values, World } from '../feature'

const assessors: readonly Role[] = ['MANUFACTURER', 'AUDITOR']
const parties: readonly Role[] = [...assessors, 'PROVIDER', 'PLATFORM']
const ofMaker = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })

/** An action on an assessment of its own, in the state it starts from; for roles that may not, on the one that is there. */
const on = (
  admitted: readonly Role[],
  make: (tenant: Tenant, by: 'MANUFACTURER' | 'AUDITOR') => Promise<AssessmentData>,
  more: Values,
): Entry => ({
  about: async ({ tenant, built }, role) => {
    const by = role === 'AUDITOR' ? 'AUDITOR' : 'MANUFACTURER'
    const made = admitted.includes(role) ? await make(tenant, by) : undefined
    const { id = built.assessments?.ids?.grading, version = 1 } = made ?? {}
    return { id, version, ...more }
  },
})

const withReply = async (tenant: Tenant, { id, version }: AssessmentData): Promise<AssessmentData> => {
  const viewer = tenant.as.PROVIDER
  return assessed('Reply', viewer, { id, version, text: '已整改', attachmentIds: [await attached(viewer)] })
}

/** Scored sheets by published criteria (N6 N10 N13 N14). */
export const assessments: Feature = {
  entries: {
    'Query.assessments': { about: ofMaker },
    'Query.assessmentResults': { about: ({ tenant }) => ({ region: tenant.region }) },
    'Mutation.assessmentOpen': {
      about: async ({ tenant }) => ({
        criteriaSetId: toGlobalId('CriteriaSet', await publishedSet(tenant, 'GRADING')),
        ...subjectIn(tenant, 'GRADING'),
      }),
    },
    'Mutation.assessmentMark': on(assessors, (tenant, by) => opened(tenant, 'GRADING', by), {
      marks: [{ code: 'B1', notApplicable: '只做维修' }],
    }),
    'Mutation.assessmentConclude': on(assessors, (tenant, by) => markedAt(tenant, 0.9, 'GRADING', by), {
      summary: '符合',
    }),
    'Mutation.assessmentReply': on(['PROVIDER'], (tenant) => concludedAt(tenant, 0.9), { text: '说明' }),
    'Mutation.assessmentWithdraw': on(assessors, (tenant, by) => opened(tenant, 'GRADING', by), { reason: '重评' }),
  },
  nodes: {
    Assessment: {
      // Of the point, so that it is among those who see it; what is of the provider as a whole is tested by itself.
      ids: ({ built }) => [built.assessments?.ids?.certification ?? '', built.assessments?.ids?.withdrawn ?? ''],
      own: [...parties, 'SERVICE_POINT'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const grading = await concludedAt(tenant, 0.97, 'GRADING', 'AUDITOR')
    const renewal = await concludedAt(tenant, 0.4, 'REEVALUATION')
    const certification = await withReply(tenant, await concludedAt(tenant, 0.9, 'CERTIFICATION'))
    const { id, version } = await concludedAt(tenant, 0.8, 'CERTIFICATION')
    const withdrawn = await assessed('Withdraw', tenant.as.MANUFACTURER, { id, version, reason: '现场照片有误' })
    const today = dayOf(new Date())
    await commit(
      await createCertificationStore().dueWrites(
        { pointId: tenant.point.id, providerId: tenant.provider.id, manufacturerId: tenant.maker.id },
        () => [
          {
            ...{ agreementId: tenant.agreement.id, assessmentId: fromGlobalId('Assessment', certification.id, []) },
            ...{ by: 'MANUFACTURER', categoryIds: [tenant.category.id], until: addDays(today, 20) },
          },
        ],
      ),
    )
    const letter = await authorise(tenant.point, {
      ...{ manufacturerId: tenant.maker.id, categoryIds: [tenant.category.id], level: 1 },
      ...{ validFrom: today, validTo: addDays(today, 100) },
      assessmentIds: [fromGlobalId('Assessment', certification.id, [])],
    })
    return {
      ids: {
        letter: toGlobalId('PointAuthorisation', letter.id),
        grading: grading.id,
        renewal: renewal.id,
        certification: certification.id,
        withdrawn: withdrawn.id,
      },
    }
  },
}
