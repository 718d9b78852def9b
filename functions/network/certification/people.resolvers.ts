import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import type { PageRequest } from '../../platform/page'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { maskName, maskPhone } from '../../shared/masks'
import { checkRegion } from '../../shared/region-list'
import { isEmployed } from '../employment'
import { isOwnStaff, makerAsking } from '../network-access'
import { visibleCertificates } from './certificates.resolvers'
import { seesEngineer, seesEnrolment } from './certification-access'
import { nothing } from './courses.resolvers'
import { availabilityOn, checkLanguage, checkSpeciality, type Engineer, setEngineer } from './engineer'
import type { Enrolment } from './enrolment'
import { seesNames } from './names.resolvers'

const queries = {
  engineers: (_parent, { speciality, language, region, ...args }, { stores, now }) => {
    const wanted = {
      ...(speciality ? { speciality: checkSpeciality(speciality, ['speciality']) } : {}),
      ...(language ? { language: checkLanguage(language, ['language']) } : {}),
      ...(region ? { region: checkRegion(region, ['region']) } : {}),
    }
    const name = `engineers:${speciality ?? ''}:${language ?? ''}:${region ?? ''}`
    const gone = new Set<string>()
    const read = async (page: PageRequest) => {
      const found = await stores.certification.engineersBy(wanted, page)
      // Their names are read from the same batch.
      const people = await stores.network.technicians.loadMany(found.rows.map(({ node }) => node.id))
      for (const person of people) if (!isEmployed(person, dayOf(now))) gone.add(person.id)
      return found
    }
    return paged(name, args, read, ({ id }) => !gone.has(id))
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  engineerSet: mutation(async (input, { viewer, stores: { network, certification } }, request) => {
    const field = ['input', 'technicianId']
    const technician = await network.technicians.need(fromGlobalId('Technician', input.technicianId, field), field)
    const { engineers } = certification
    const engineer =
      input.version === 0
        ? await engineers.create(request, setEngineer(undefined, technician, input, viewer), ['input', 'version'])
        : await engineers.change(request, technician.id, (current) => setEngineer(current, technician, input, viewer))
    return { engineer }
  }),
} satisfies Partial<MutationResolvers>

const whose = ({ id: technicianId, pointId }: Engineer) => ({ technicianId, pointId })

export const people: Capability = {
  nodes: {
    Engineer: async (id, { viewer, stores }) => {
      const engineer = await stores.certification.engineers.load(id)
      return engineer && seesEngineer(viewer, engineer) ? engineer : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Engineer: {
      name: async (engineer, _args, context) => {
        const { name } = await existing(context.stores.network.technicians.load(engineer.id))
        return (await seesNames(engineer, context)) ? name : maskName(name)
      },
      masked: async (engineer, _args, context) => !(await seesNames(engineer, context)),
      phone: async (engineer, _args, context) => {
        const { phone } = engineer
        return phone === undefined || (await seesNames(engineer, context)) ? (phone ?? null) : maskPhone(phone)
      },
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      languages: ({ languages }) => [...languages],
      specialities: ({ specialities }) => [...specialities],
      availability: (engineer, _args, { now }) => availabilityOn(engineer, dayOf(now)).availability,
      until: (engineer, _args, { now }) => availabilityOn(engineer, dayOf(now)).until ?? null,
      certificates: (engineer, _args, context) => visibleCertificates(whose(engineer), context),
    },
    Technician: {
      certificates: ({ id, pointId }, _args, context) => visibleCertificates({ technicianId: id, pointId }, context),
      enrolments: ({ id, pointId, providerId }, args, { viewer, stores }) =>
        paged<Enrolment>(`enrolments:${id}`, args, (page) => {
          const granter = viewer.role === 'MANUFACTURER' ? viewer.manufacturerId : undefined
          const sees = granter !== undefined || seesEnrolment(viewer, { technicianId: id, pointId, providerId })
          return sees ? stores.certification.enrolmentsOf(id, granter, page) : nothing
        }),
      engineer: async ({ id }, _args, { viewer, stores }) => {
        const engineer = await stores.certification.engineers.load(id)
        return engineer && seesEngineer(viewer, engineer) ? engineer : null
      },
    },
    ServicePoint: {
      authorisations: ({ id, providerId }, args, { viewer, stores }) =>
        paged(`authorisations:${id}`, args, (page) => {
          const maker = makerAsking(viewer)
          const sees = maker !== undefined || isOwnStaff(viewer, { pointId: id, providerId })
          return sees ? stores.certification.authorisationsOf(id, maker, page) : nothing
        }),
    },
  },
}
