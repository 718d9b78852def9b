import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  AdmissionResolvers,
  CalledRegionResolvers,
  PanelSeatResolvers,
  RecruitmentCallResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { seesInside } from './application-access'

const nothing = { rows: [], hasNextPage: false }

export const recruitmentCall: RecruitmentCallResolvers<Context> = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  categories: ({ categoryIds }, _args, { stores }) => stores.network.categories.loadMany(categoryIds),
  criteria: ({ criteriaSetId }, _args, { stores }) => existing(stores.criteria.sets.load(criteriaSetId)),
  // What a region sells is the maker's secret; how many points it calls for is not.
  regions: (call, _args, { viewer }) =>
    call.regions.map((region) =>
      seesInside(viewer, call) ? region : { region: region.region, places: region.places },
    ),
  openedAt: (call) => (call.state === 'DRAFT' ? null : call.openedAt),
  closedAt: (call) => ('closedAt' in call ? call.closedAt : null),
  closedBecause: (call) => ('closedBecause' in call ? (call.closedBecause ?? null) : null),
  concludedAt: (call) => (call.state === 'CONCLUDED' ? call.concludedAt : null),
  panel: (call, _args, { viewer }) => (seesInside(viewer, call) ? [...call.panel.seats] : null),
  admitted: (call, args, { viewer, stores: { applications } }) =>
    paged(`admitted:${call.id}`, args, (page) => {
      if (seesInside(viewer, call)) return applications.standings.admitted(call.id, undefined, page)
      return viewer.role === 'REGULATOR' ? applications.standings.admitted(call.id, viewer.region, page) : nothing
    }),
  log: (call, args, { viewer, stores }) =>
    logPage(call, args, (id, page) =>
      seesInside(viewer, call) ? stores.applications.calls.entryPage(id, page) : Promise.resolve(nothing),
    ),
}

export const calledRegion: CalledRegionResolvers<Context> = {
  soldPerYear: ({ soldPerYear }) => soldPerYear ?? null,
  unitsPerPoint: ({ unitsPerPoint }) => unitsPerPoint ?? null,
  contracted: ({ contracted }) => contracted ?? null,
}

export const panelSeat: PanelSeatResolvers<Context> = {
  interest: ({ interest }) => interest?.kind ?? null,
  interestDetail: ({ interest }) => interest?.detail ?? null,
  declaredAt: ({ interest }) => interest?.at ?? null,
}

export const admission: AdmissionResolvers<Context> = {
  provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
}
