import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import { type Day, dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { AnyEntry } from '../../shared/journal'
import { seesEnrolment, seesScores } from './certification-access'
import { nothing } from './courses.resolvers'
import { attend, dueOn, type Enrolment, type EnrolmentEvent, enrol, hoursOf, sit, withdraw } from './enrolment'
import { grantedBy } from './granter'
import { trainingPaidBy } from './training-payer.use-case'

/** One step of an enrolment. */
const step = async (
  input: { readonly id: string },
  { viewer, stores, now }: Context,
  request: Request,
  decide: (enrolment: Enrolment, today: Day) => EnrolmentEvent,
): Promise<{ trainingEnrolment: Enrolment }> => {
  const id = fromGlobalId('TrainingEnrolment', input.id, ['input', 'id'])
  const { enrolments } = stores.certification
  return { trainingEnrolment: await enrolments.act(request, id, viewer, (current) => decide(current, dayOf(now))) }
}

const mutations = {
  trainingEnrolmentOpen: mutation(async (input, { viewer, stores, now, newId }, request) => {
    const [courseField, technicianField] = [
      ['input', 'courseId'],
      ['input', 'technicianId'],
    ]
    const [course, technician] = await Promise.all([
      stores.certification.courses.need(fromGlobalId('TrainingCourse', input.courseId, courseField), courseField),
      stores.network.technicians.need(fromGlobalId('Technician', input.technicianId, technicianField), technicianField),
    ])
    const event = enrol(course, technician, viewer, dayOf(now))
    const id = `${technician.id}.${grantedBy(course.granter, newId())}`
    return { trainingEnrolment: await stores.certification.enrolments.open(request, id, viewer, event) }
  }),
  trainingEnrolmentWithdraw: mutation((input, context, request) =>
    step(input, context, request, (enrolment) => withdraw(enrolment, input.reason, context.viewer)),
  ),
  attendanceRecord: mutation((input, context, request) =>
    step(input, context, request, (enrolment, today) => attend(enrolment, input, context.viewer, today)),
  ),
  examRecord: mutation((input, context, request) =>
    step(input, context, request, (enrolment, today) => sit(enrolment, input, context.viewer, today)),
  ),
} satisfies Partial<MutationResolvers>

export const enrolments: Capability = {
  nodes: {
    TrainingEnrolment: async (id, { viewer, stores }) => {
      const enrolment = await stores.certification.enrolments.load(id)
      return enrolment && seesEnrolment(viewer, enrolment) ? enrolment : undefined
    },
  },
  resolvers: {
    Mutation: mutations,
    TrainingEnrolment: {
      technician: ({ technicianId }, _args, { stores }) => existing(stores.network.technicians.load(technicianId)),
      course: ({ courseId }, _args, { stores }) => existing(stores.certification.courses.load(courseId)),
      state: ({ progress }) => progress.state,
      dueOn: (enrolment) => dueOn(enrolment) ?? null,
      paidBy: async (enrolment, _args, { stores }) => (await trainingPaidBy(stores.network, enrolment)) ?? null,
      hours: hoursOf,
      attendances: ({ attendances }) => [...attendances],
      attempts: (enrolment, _args, { viewer }) => (seesScores(viewer, enrolment) ? [...enrolment.attempts] : null),
      certificate: ({ progress }, _args, { stores }) =>
        progress.state === 'CERTIFIED'
          ? existing(stores.certification.certificates.load(progress.certificateId))
          : null,
      log: (enrolment, args, { viewer, stores }) =>
        seesScores(viewer, enrolment)
          ? logPage(enrolment, args, (id, page) => stores.certification.enrolments.entryPage(id, page))
          : paged<AnyEntry>(`log:${enrolment.id}`, args, () => nothing),
    },
  },
}
