import { seesAssessment } from '../../admission/assessments/assessment-access'
import type { Capability } from '../../graphql/capability'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { CertificateResolvers, MutationResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import { notFound } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { fromGlobalId, ownerOf } from '../../shared/ids'
import { type Certificate, grant, holdersOf, renew } from './certificate'
import { seesCertificate, seesEnrolment } from './certification-access'
import { makerOf } from './courses.resolvers'
import { changeStanding, type StandingChange } from './credential'
import { credentialFields } from './credential.resolvers'
import { actsAs } from './granter'
import { certificatesOf } from './roster'

/** Takes a certificate out of use or gives it back; the technician, the point and the provider are told in the same breath. */
const change = async (
  type: StandingChange,
  { id: globalId, reason }: { readonly id: string; readonly reason: string },
  { viewer, stores, now }: Context,
  request: Request,
): Promise<{ certificate: Certificate }> => {
  const id = fromGlobalId('Certificate', globalId, ['input', 'id'])
  const decide = (certificate: Certificate) => {
    if (!actsAs(viewer, certificate.granter)) throw notFound('Certificate', id, ['input', 'id'])
    return changeStanding(certificate, type, reason)
  }
  const tell = (certificate: Certificate) => {
    const { categoryId: category, level } = certificate
    return holdersOf(certificate).map((inbox) => ({
      kind: `CERTIFICATE_${type}` as const,
      inbox,
      subject: { type: 'Certificate', id },
      at: instant(now),
      params: { category, level, reason },
    }))
  }
  return { certificate: await stores.certification.changeCertificate(request, viewer, id, decide, tell) }
}

const mutations = {
  certificateGrant: mutation(async (input, { viewer, stores, now, newId }, request) => {
    const field = ['input', 'enrolmentId']
    const enrolmentId = fromGlobalId('TrainingEnrolment', input.enrolmentId, field)
    // The point is named by the enrolment's id; one that does not exist has no enrolments either.
    const pointId = ownerOf(ownerOf(enrolmentId))
    const point = await stores.network.points.load(pointId)
    if (!point) throw notFound('TrainingEnrolment', enrolmentId, field)
    const decide = (...[enrolment, roster]: Parameters<Parameters<typeof stores.certification.grant>[3]>) =>
      grant(enrolment, { point, roster }, input, viewer, dayOf(now))
    const ids = { enrolmentId, newId: newId() }
    return { certificate: await stores.certification.grant(request, viewer, ids, decide) }
  }),
  certificateRenew: mutation(async (input, { viewer, stores, now }, request) => {
    const ids = {
      certificateId: fromGlobalId('Certificate', input.id, ['input', 'id']),
      enrolmentId: fromGlobalId('TrainingEnrolment', input.enrolmentId, ['input', 'enrolmentId']),
    }
    const renewal = stores.certification.renew(request, viewer, ids, (certificate, enrolment) =>
      renew(certificate, enrolment, input.validTo, viewer, dayOf(now)),
    )
    return { certificate: await renewal }
  }),
  certificateSuspend: mutation((input, context, request) => change('SUSPENDED', input, context, request)),
  certificateReinstate: mutation((input, context, request) => change('REINSTATED', input, context, request)),
  certificateRevoke: mutation((input, context, request) => change('REVOKED', input, context, request)),
} satisfies Partial<MutationResolvers>

/** Those of a person's certificates that a viewer may see: the roster names them, 1 BatchGet reads them. */
export const visibleCertificates = async (
  { technicianId, pointId }: { readonly technicianId: string; readonly pointId: string },
  { viewer, stores }: Context,
): Promise<Certificate[]> => {
  const roster = await stores.network.roster(pointId)
  const ids = certificatesOf(roster, technicianId).map(({ id }) => id)
  const found = await stores.certification.certificates.loadMany(ids)
  return found.filter((certificate) => seesCertificate(viewer, certificate))
}

const certificate: CertificateResolvers = {
  technician: ({ technicianId }, _args, { stores }) => existing(stores.network.technicians.load(technicianId)),
  manufacturer: ({ granter }, _args, context) => makerOf(granter, context),
  category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
  ...credentialFields,
  log: (held, args, { stores }) =>
    logPage(held, args, (id, page) => stores.certification.certificates.entryPage(id, page)),
}

export const certificates: Capability = {
  nodes: {
    Certificate: async (id, { viewer, stores }) => {
      const found = await stores.certification.certificates.load(id)
      return found && seesCertificate(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Mutation: mutations,
    Certificate: certificate,
    CredentialTerm: {
      enrolment: async ({ enrolmentId }, _args, { viewer, stores }) => {
        const enrolment = enrolmentId ? await stores.certification.enrolments.load(enrolmentId) : undefined
        return enrolment && seesEnrolment(viewer, enrolment) ? enrolment : null
      },
      assessments: async ({ assessmentIds = [] }, _args, { viewer, stores }) => {
        const found = await stores.assessments.assessments.loadMany(assessmentIds)
        return found.filter((assessment) => seesAssessment(viewer, assessment))
      },
    },
  },
}
