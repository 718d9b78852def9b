import { toGlobalId } from '../../../../functions/shared/ids'
import { agreedFields, file, lastMonth, type ReportData, reportedAgreement } from '../../service-reports'
import type { Tenant } from '../../tenant'
import type { Feature } from '../feature'

/** Due as late as a report can be, so that it may still be corrected on most days of a month. */
const reports = { repairFields: [], monthlyFields: agreedFields.map(({ field }) => field), dueDay: 28 }

const filed = async (tenant: Tenant): Promise<ReportData> => {
  const { object, userErrors } = await file(tenant.as.PROVIDER, await reportedAgreement(tenant, { reports }))
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const serviceReports: Feature = {
  entries: {
    'Query.serviceReports': {
      about: ({ tenant }) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }),
    },
    'Query.settlementStatement': {
      about: async ({ tenant }) => ({
        agreementId: toGlobalId('Agreement', await reportedAgreement(tenant)),
        month: lastMonth,
      }),
    },
    'Mutation.serviceReportFile': {
      about: async ({ tenant }) => ({
        agreementId: toGlobalId('Agreement', await reportedAgreement(tenant)),
        month: lastMonth,
        fields: agreedFields,
      }),
    },
    'Mutation.serviceReportCorrect': {
      about: async ({ tenant }) => {
        const { id, version } = await filed(tenant)
        return { id, version, fields: agreedFields }
      },
    },
  },
  nodes: {
    ServiceReport: {
      ids: ({ built }) => Object.values(built['reports']?.ids ?? {}),
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const report = await filed(tenant)
    return { ids: { report: report.id } }
  },
}
