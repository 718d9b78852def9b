import { createApplicationsStore } from '../admission/applications/applications.store'
import { createAssessmentsStore } from '../admission/assessments/assessments.store'
import { createCriteriaStore } from '../admission/criteria/criteria.store'
import { createFindingsStore } from '../fees/findings/findings.store'
import { createQuotesStore } from '../fees/quotes/quotes.store'
import { createAttachmentsStore } from '../files/attachments.store'
import { createServiceReportsStore } from '../network/agreements/reports/service-reports.store'
import { createCalendarsStore } from '../network/calendars/calendars.store'
import { createCertificationStore } from '../network/certification/certification.store'
import { createChannelsStore } from '../network/channels/channels.store'
import { createDepositsStore } from '../network/deposits/deposits.store'
import { createNetworkStore } from '../network/network.store'
import { createServiceLevelsStore } from '../network/service-levels/service-levels.store'
import { createNoticesStore } from '../notices/notices.store'
import { createOrdersStore } from '../orders/orders.store'
import { jobRunPage } from '../platform/jobs'
import { createJobsStore } from '../procedures/jobs/jobs.store'
import { createProceduresStore } from '../procedures/procedures.store'
import { createContractsStore } from '../warranty/contracts/contracts.store'
import { createRemediesStore } from '../warranty/remedies/remedies.store'
import { createFaultsStore } from '../warranty/repairer-faults/faults.store'
import { createRuleBooksStore } from '../warranty/rule-books.store'
import type { createStores as admissionStores } from './units/admission-stores'
import type { createStores as callbacksStores } from './units/callbacks-stores'
import type { createStores as checksStores } from './units/checks-stores'
import type { createStores as complaintsStores } from './units/complaints-stores'
import type { createStores as equipmentStores } from './units/equipment-stores'
import type { createStores as evidenceStores } from './units/evidence-stores'
import type { createStores as exportsStores } from './units/exports-stores'
import type { createStores as liveStores } from './units/live-stores'
import type { createStores as partsStores } from './units/parts-stores'
import type { createStores as publishedStores } from './units/published-stores'
import type { createStores as webhooksStores } from './units/webhooks-stores'

/** One line per capability that is always loaded. */
const always = () => ({
  network: createNetworkStore(),
  reports: createServiceReportsStore(),
  channels: createChannelsStore(),
  certification: createCertificationStore(),
  deposits: createDepositsStore(),
  serviceLevels: createServiceLevelsStore(),
  calendars: createCalendarsStore(),
  orders: createOrdersStore(),
  quotes: createQuotesStore(),
  findings: createFindingsStore(),
  procedures: createProceduresStore(),
  orderJobs: createJobsStore(),
  jobs: { page: jobRunPage },
  assessments: createAssessmentsStore(),
  criteria: createCriteriaStore(),
  applications: createApplicationsStore(),
  notices: createNoticesStore(),
  files: createAttachmentsStore(),
  warranty: createRuleBooksStore(),
  remedies: createRemediesStore(),
  contracts: createContractsStore(),
  repairerFaults: createFaultsStore(),
})

/** Those of units are there for the operations that need their unit (units/). */
export type Stores = ReturnType<typeof always> &
  ReturnType<typeof admissionStores> &
  ReturnType<typeof callbacksStores> &
  ReturnType<typeof checksStores> &
  ReturnType<typeof complaintsStores> &
  ReturnType<typeof equipmentStores> &
  ReturnType<typeof evidenceStores> &
  ReturnType<typeof exportsStores> &
  ReturnType<typeof partsStores> &
  ReturnType<typeof publishedStores> &
  ReturnType<typeof webhooksStores> &
  ReturnType<typeof liveStores>

/** The stores of one request: their loaders batch and cache within it. */
export const createStores = (): Stores => always() as Stores
