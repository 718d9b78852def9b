import type { Capability } from '../../graphql/capability'
import {
  application,
  applicationDecision,
  evaluationSheet,
  hearing,
  panelFinding,
  rankedApplication,
  shortListing,
  subjectFinding,
} from './application.resolvers'
import { seesApplication, seesCall } from './application-access'
import { applicationMutations } from './applications.mutation.resolvers'
import { applicationQueries } from './applications.query.resolvers'
import { callMutations } from './calls.mutation.resolvers'
import { admission, calledRegion, panelSeat, recruitmentCall } from './recruitment-call.resolvers'
import { regionPointQueries } from './region-points.resolvers'

/** Recruitment of providers: calls, applications, panels, rankings, decisions (N2 to N5, N9). */
export const applications: Capability = {
  nodes: {
    RecruitmentCall: async (id, { viewer, stores }) => {
      const call = await stores.applications.calls.load(id)
      return call && seesCall(viewer, call) ? call : undefined
    },
    Application: async (id, { viewer, stores }) => {
      const found = await stores.applications.applications.load(id)
      return found && seesApplication(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: { ...applicationQueries, ...regionPointQueries },
    Mutation: { ...callMutations, ...applicationMutations },
    RecruitmentCall: recruitmentCall,
    CalledRegion: calledRegion,
    PanelSeat: panelSeat,
    Admission: admission,
    Application: application,
    ApplicationDecision: applicationDecision,
    EvaluationSheet: evaluationSheet,
    Hearing: hearing,
    PanelFinding: panelFinding,
    RankedApplication: rankedApplication,
    ShortListing: shortListing,
    SubjectFinding: subjectFinding,
  },
}
