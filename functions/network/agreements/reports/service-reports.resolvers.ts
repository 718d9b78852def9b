import type { Capability } from '../../../graphql/capability'
import { paged } from '../../../graphql/connection'
import { existing } from '../../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../../graphql/generated/types'
import { logPage } from '../../../graphql/log'
import { mutation } from '../../../graphql/mutation'
import { dayOf } from '../../../shared/days'
import { fromGlobalId } from '../../../shared/ids'
import { makerAskedFor } from '../../asked-for'
import { seesAgreement } from '../../network-access'
import { correctReport } from './file-report'
import { fileServiceReport } from './file-report.use-case'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  serviceReports: (_parent, { manufacturerId, ...args }, { viewer, stores: { reports } }) => {
    if (viewer.role === 'PROVIDER')
      return paged(`reports:${viewer.providerId}`, args, (page) => reports.reportsOfProvider(viewer.providerId, page))
    const maker = makerAskedFor(viewer, manufacturerId)
    const sees = seesAgreement(viewer, { manufacturerId: maker, providerId: '' })
    return paged(`reports:${maker}`, args, (page) => (sees ? reports.reportsToMaker(maker, page) : nothing))
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  serviceReportFile: mutation(async (input, { viewer, stores: { network, reports } }, request) => {
    const agreementId = fromGlobalId('Agreement', input.agreementId, ['input', 'agreementId'])
    const filing = { agreementId, month: input.month, fields: input.fields }
    return { serviceReport: await fileServiceReport(network, reports, viewer, filing, request) }
  }),
  serviceReportCorrect: mutation(async (input, { viewer, stores: { reports } }, request) => {
    const id = fromGlobalId('ServiceReport', input.id, ['input', 'id'])
    const correct = (report: Parameters<typeof correctReport>[0]) =>
      correctReport(report, input, viewer, dayOf(request.at))
    return { serviceReport: await reports.serviceReports.act(request, id, viewer, correct) }
  }),
} satisfies Partial<MutationResolvers>

/** Clause 6: what a provider reports to its maker, month by month. */
export const serviceReports: Capability = {
  nodes: {
    ServiceReport: async (id, { viewer, stores: { reports } }) => {
      const report = await reports.serviceReports.load(id)
      return report && seesAgreement(viewer, report) ? report : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Agreement: {
      serviceReports: ({ id }, args, { stores: { reports } }) =>
        paged(`reports:${id}`, args, (page) => reports.reportsOfAgreement(id, page)),
    },
    ServiceReport: {
      agreement: ({ agreementId }, _args, { stores }) => existing(stores.network.agreements.load(agreementId)),
      late: ({ filedOn, dueOn }) => filedOn > dueOn,
      correctedOn: ({ correctedOn }) => correctedOn ?? null,
      log: (report, args, { stores: { reports } }) =>
        logPage(report, args, (id, page) => reports.serviceReports.entryPage(id, page)),
    },
  },
}
