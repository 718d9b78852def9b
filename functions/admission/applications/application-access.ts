import { type RegionCode, regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { type Application, assessmentOf, sheetsOf, stageOf } from './application'
import type { Assessment } from './assessment'
import { partsOf, type RecruitmentCall } from './call'
import { seatOf } from './panel'
import type { Sheet } from './sheet'

type Maker = Extract<Viewer, { role: 'MANUFACTURER' | 'AUDITOR' }>

const actsFor = (viewer: Viewer, manufacturerId: string): viewer is Maker =>
  (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR') && viewer.manufacturerId === manufacturerId

/** Who sees a call's panel, its places as they fill and its log: the maker, its auditor, the platform. */
export const seesInside = (viewer: Viewer, { manufacturerId }: Pick<RecruitmentCall, 'manufacturerId'>): boolean =>
  viewer.role === 'PLATFORM' || actsFor(viewer, manufacturerId)

/** G3: what was published is there for every provider, and for the authority of a region it concerns. */
export const seesCall = (viewer: Viewer, call: RecruitmentCall): boolean => {
  if (seesInside(viewer, call)) return true
  if (call.state === 'DRAFT') return false
  if (viewer.role === 'PROVIDER') return true
  return viewer.role === 'REGULATOR' && call.regions.some(({ region }) => concerns(viewer.region, region))
}

const concerns = (own: RegionCode, region: RegionCode): boolean =>
  regionContains(own, region) || regionContains(region, own)

/** The two sides, the maker's auditor, the platform; no provider another's. */
export const seesApplication = (
  viewer: Viewer,
  { manufacturerId, providerId }: Pick<Application, 'manufacturerId' | 'providerId'>,
): boolean => seesInside(viewer, { manufacturerId }) || appliesFor(viewer, providerId)

export const appliesFor = (viewer: Viewer, providerId: string): boolean =>
  viewer.role === 'PROVIDER' && viewer.providerId === providerId

/** A sheet with whether the finding counts it; unknown before there is one. */
export type SeenSheet = Sheet & { readonly counted: boolean | undefined }

/**
 * Whether a viewer still has a sheet to hand in: a member that took another's place after the panel concluded scores alone
 * like the others before it, so nothing of what they found is there for it yet.
 */
const stillScores = (viewer: Viewer, application: Application, { panel, ...call }: RecruitmentCall): boolean => {
  const { state } = stageOf(application)
  if (!seatOf(panel, viewer.subject) || !(state === 'SHORT_LISTED' || state === 'ASSESSED')) return false
  return sheetsOf(application).filter(({ by }) => by === viewer.subject).length < partsOf(call).length
}

/**
 * Which sheets a viewer may read. Each evaluator scores alone: until the panel's finding is signed, others' sheets are open
 * to those alone who have handed in all their own, which can then no longer change. The provider never reads one.
 */
export const sheetsFor = (viewer: Viewer, application: Application, call: RecruitmentCall): readonly SeenSheet[] => {
  if (!seesInside(viewer, application)) return []
  const assessment = assessmentOf(application)
  const sheets = sheetsOf(application).map((sheet) => ({
    ...sheet,
    counted: assessment?.evaluators.some(({ subject }) => subject === sheet.by),
  }))
  const own = sheets.filter(({ by }) => by === viewer.subject)
  if (stillScores(viewer, application, call)) return own
  return assessment || own.length === partsOf(call).length ? sheets : own
}

/** The finding: inside once it is signed, for the applicant once it is decided; never for who has yet to score. */
export const findingFor = (viewer: Viewer, application: Application, call: RecruitmentCall): Assessment | undefined => {
  const open = seesInside(viewer, application) || stageOf(application).state === 'DECIDED'
  return open && !stillScores(viewer, application, call) ? assessmentOf(application) : undefined
}

/** Marks stand in the log: it is open inside once the finding is. */
export const seesLog = (viewer: Viewer, application: Application, call: RecruitmentCall): boolean =>
  seesInside(viewer, application) && findingFor(viewer, application, call) !== undefined
