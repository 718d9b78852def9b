import type { Feature } from '../feature'
import { agreements } from './agreements'
import { applications } from './applications'
import { assessments } from './assessments'
import { certification } from './certification'
import { channels } from './channels'
import { checks } from './checks'
import { complaints } from './complaints'
import { conduct } from './conduct'
import { criteria } from './criteria'
import { customerView } from './customer-view'
import { deposits } from './deposits'
import { equipment } from './equipment'
import { evidence } from './evidence'
import { exports } from './exports'
import { fees } from './fees'
import { files } from './files'
import { findings } from './findings'
import { followUps } from './follow-ups'
import { grades } from './grades'
import { improvement } from './improvement'
import { jobs } from './jobs'
import { live } from './live'
import { meetings } from './meetings'
import { notices } from './notices'
import { partLots } from './part-lots'
import { partPlans } from './part-plans'
import { partRequests } from './part-requests'
import { partReturns } from './part-returns'
import { partsCatalogue } from './parts-catalogue'
import { policies } from './policies'
import { procedures } from './procedures'
import { programmes } from './programmes'
import { published } from './published'
import { quality } from './quality'
import { questionnaires } from './questionnaires'
import { rectifications } from './rectifications'
import { remedies } from './remedies'
import { repairerFaults } from './repairer-faults'
import { replenishment } from './replenishment'
import { serviceReports } from './reports'
import { serviceContracts } from './service-contracts'
import { serviceLevels } from './service-levels'
import { stock } from './stock'
import { stockCounts } from './stock-counts'
import { warranty } from './warranty'
import { webhooks } from './webhooks'

/** By name, in the order they are built; each may rely on those before. */
export const features: Readonly<Record<string, Feature>> = {
  notices,
  files,
  criteria,
  applications,
  agreements,
  channels,
  certification,
  equipment,
  evidence,
  exports,
  deposits,
  policies,
  conduct,
  assessments,
  grades,
  procedures,
  jobs,
  warranty,
  serviceContracts,
  partRequests,
  partReturns,
  replenishment,
  partsCatalogue,
  partLots,
  partPlans,
  reports: serviceReports,
  repairerFaults,
  serviceLevels,
  customerView,
  fees,
  findings,
  quality,
  questionnaires,
  programmes,
  followUps,
  complaints,
  rectifications,
  checks,
  improvement,
  meetings,
  remedies,
  stock,
  stockCounts,
  published,
  webhooks,
  live,
}
