import { ulid } from 'ulid'
import { createCertificationStore } from '../../../../functions/network/certification/certification.store'
import { changeStanding } from '../../../../functions/network/certification/credential'
import { setEngineer } from '../../../../functions/network/certification/engineer'
import { setPostStandard } from '../../../../functions/network/certification/post-standard'
import { newCategory } from '../../../../functions/network/manufacturer'
import type { Technician } from '../../../../functions/network/network'
import { createNetworkStore } from '../../../../functions/network/network.store'
import { newTechnician } from '../../../../functions/network/technician'
import type { Request } from '../../../../functions/platform/once'
import { addDays, type Day, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import type { Role, Viewer } from '../../../../functions/shared/viewer'
import { mutate } from '../../api'
import { authorise, certify } from '../../certificates'
import { underClauseFour } from '../../clause-four'
import type { Tenant } from '../../tenant'
import { offerCourse, trainee } from '../../training'
import type { Entry, Feature, World } from '../feature'
import { orderIn } from '../orders'

const today = dayOf(new Date())
const request = (): Request => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })
const platform: Viewer = { role: 'PLATFORM', subject: 'test' }
const period = { validFrom: today, validTo: addDays(today, 300) }
const soon = { validFrom: addDays(today, -300), validTo: addDays(today, 30) }
const exam = { passMark: 60, maxScore: 100, attempts: 3, waitingDays: 7 }
const revision = { validFrom: today, hours: 8, completeWithinDays: 60, keepsDays: 60, exam }

const global = {
  maker: ({ tenant }: World) => toGlobalId('Manufacturer', tenant.maker.id),
  category: ({ tenant }: World) => toGlobalId('ProductCategory', tenant.category.id),
  enrolment: ({ id }: { readonly id: string }) => toGlobalId('TrainingEnrolment', id),
}

/** Somebody new at the tenant's point. */
const hire = ({ point }: Tenant): Promise<Technician> =>
  createNetworkStore().technicians.create(
    request(),
    newTechnician(ulid(), point, { name: '孙工', post: 'TECHNICIAN', since: '2019-01-01' }, platform, today),
  )

/** Somebody new as a change names him or her; about to leave, if a last day is given. */
const person = async ({ tenant }: World, lastDay?: Day) => {
  const made = newTechnician(ulid(), tenant.point, { name: '吴工', post: 'TECHNICIAN' }, platform, today)
  const { id, version } = await createNetworkStore().hire(request(), { ...made, ...(lastDay ? { lastDay } : {}) })
  return { id: toGlobalId('Technician', id), version }
}

/** Somebody at the tenant's point whose last day is today. */
const leaver = async (world: World): Promise<void> => {
  const input = { ...(await person(world)), lastDay: today, reason: '回乡' }
  const left = await mutate({
    name: 'technicianLeave',
    viewer: world.tenant.as.PROVIDER,
    input,
    select: 'technician { id }',
  })
  if (!left.object) throw new Error(JSON.stringify(left.userErrors))
}

const course = ({ tenant: { maker, category } }: World) => offerCourse(maker, category)

/** A new person on a new course, so far. */
const enrolled = async (world: World, stage: Parameters<typeof trainee>[2]): Promise<string> =>
  global.enrolment(await trainee(await course(world), await hire(world.tenant), stage))

/** A new person's certificate. */
const certificate = async ({ tenant }: World, state: 'ACTIVE' | 'SUSPENDED'): Promise<string> => {
  const { maker, category } = tenant
  const held = await certify(await hire(tenant), { granter: maker.id, categoryId: category.id, level: 1, ...period })
  if (state === 'SUSPENDED') {
    const decide = (current: typeof held) => changeStanding(current, 'SUSPENDED', '抽查')
    await createCertificationStore().changeCertificate(request(), platform, held.id, decide, () => [])
  }
  return toGlobalId('Certificate', held.id)
}

/** A point that the side may authorise by clause 4: the tenant's by the maker, a further one by the provider. */
const authorisable = async (tenant: Tenant, role: Role): Promise<Tenant> =>
  role === 'PROVIDER' ? underClauseFour(tenant) : tenant

const letter = async (
  { tenant }: Pick<World, 'tenant'>,
  state: 'ACTIVE' | 'SUSPENDED',
  when = soon,
): Promise<string> => {
  const { maker, category, point } = tenant
  const terms = { manufacturerId: maker.id, categoryIds: [category.id], level: 1, ...when }
  const { id } = await authorise(point, terms)
  if (state === 'SUSPENDED')
    await createCertificationStore().changeAuthorisation(request(), platform, id, (current) =>
      changeStanding(current, 'SUSPENDED', '抽查'),
    )
  return toGlobalId('PointAuthorisation', id)
}

const renewal = async ({ tenant }: World) => {
  const { maker, category } = tenant
  const person = await hire(tenant)
  const held = await certify(person, { granter: maker.id, categoryId: category.id, level: 1, ...soon })
  const again = await offerCourse(maker, category, { purpose: 'RENEWAL' })
  const enrolment = await trainee(again, person, 'PASSED')
  return {
    id: toGlobalId('Certificate', held.id),
    enrolmentId: global.enrolment(enrolment),
    validTo: addDays(soon.validTo, 365),
  }
}

const because = (id: (world: World) => Promise<string>): Entry => ({
  about: async (world) => ({ id: await id(world), reason: '原因' }),
})

const requirements = ({ tenant: { category } }: World) => [
  {
    post: 'TECHNICIAN' as const,
    headcount: 90,
    certificate: { categoryId: category.id, level: 1 },
    trainingHours: 0,
    years: 1,
  },
  { post: 'PARTS_CLERK' as const, headcount: 1, trainingHours: 4, years: 0 },
]

const postStandard = (world: World) => {
  const { postStandards } = createCertificationStore()
  const { id: manufacturerId } = world.tenant.maker
  const standard = setPostStandard(
    undefined,
    { manufacturerId, version: 0, requirements: requirements(world) },
    platform,
  )
  return postStandards.open(request(), manufacturerId, platform, standard)
}

const engineer = (technician: Technician) => {
  const entry = {
    ...{ version: 0, languages: ['zh', 'en'], specialities: ['TRACTION'], region: '998260', phone: '13700001234' },
    ...{ availability: 'ON_ASSIGNMENT' as const, until: addDays(today, 60) },
  }
  return createCertificationStore().engineers.create(request(), setEngineer(undefined, technician, entry, platform))
}

/** An accepted order of a category for which the certificate has ended: it is at risk, and the maker has to take it back. */
const orderAtRisk = async ({ tenant }: World): Promise<void> => {
  const fields = { nameZh: '冰柜', nameEn: 'Freezer' }
  const category = await createNetworkStore().categories.create(
    request(),
    newCategory(`c-${ulid().toLowerCase()}`, fields),
  )
  const ended = { validFrom: addDays(today, -300), validTo: addDays(today, -1) }
  await certify(tenant.technician, { granter: 'PLATFORM', categoryId: category.id, level: 3, ...ended })
  await orderIn({ ...tenant, model: { ...tenant.model, categoryId: category.id } }, 'ACCEPTED')
}

export const certification: Feature = {
  entries: {
    'Query.trainingCourses': {
      about: (world) => ({ manufacturerId: global.maker(world) }),
      open: ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN'],
    },
    'Query.engineers': { about: () => ({ region: '998260' }), open: ['MANUFACTURER'] },
    'Mutation.technicianLeave': {
      about: async (world) => ({ ...(await person(world)), lastDay: today, reason: '离职' }),
    },
    'Mutation.technicianReturn': { about: async (world) => ({ ...(await person(world, today)), reason: '返聘' }) },
    'Mutation.trainingCourseCreate': {
      about: (world) => ({
        manufacturerId: global.maker(world),
        categoryId: global.category(world),
        level: 2,
        name: '二级培训',
        revision,
      }),
    },
    'Mutation.trainingCourseRevise': {
      about: async (world) => ({ id: toGlobalId('TrainingCourse', (await course(world)).id), version: 1, revision }),
    },
    'Mutation.trainingEnrolmentOpen': {
      about: async (world) => ({
        courseId: toGlobalId('TrainingCourse', (await course(world)).id),
        technicianId: toGlobalId('Technician', world.tenant.technician.id),
      }),
    },
    'Mutation.trainingEnrolmentWithdraw': because((world) => enrolled(world, 'IN_TRAINING')),
    'Mutation.attendanceRecord': {
      about: async (world) => ({ id: await enrolled(world, 'IN_TRAINING'), on: today, hours: 4, trainer: '王老师' }),
    },
    'Mutation.examRecord': {
      about: async (world) => ({ id: await enrolled(world, 'TRAINED'), on: today, score: 61, examiner: '赵老师' }),
    },
    'Mutation.certificateGrant': {
      about: async (world) => ({ enrolmentId: await enrolled(world, 'PASSED'), ...period }),
    },
    'Mutation.certificateRenew': { about: renewal },
    'Mutation.certificateSuspend': because((world) => certificate(world, 'ACTIVE')),
    'Mutation.certificateReinstate': because((world) => certificate(world, 'SUSPENDED')),
    'Mutation.certificateRevoke': because((world) => certificate(world, 'ACTIVE')),
    'Mutation.pointAuthorisationIssue': {
      about: async ({ tenant }, role) => {
        const { maker, point, category } = await authorisable(tenant, role)
        return {
          servicePointId: toGlobalId('ServicePoint', point.id),
          manufacturerId: toGlobalId('Manufacturer', maker.id),
          categoryIds: [toGlobalId('ProductCategory', category.id)],
          level: 1,
          ...period,
        }
      },
    },
    'Mutation.pointAuthorisationRenew': {
      about: async ({ tenant }, role) => ({
        id: await letter({ tenant: await authorisable(tenant, role) }, 'ACTIVE'),
        validTo: addDays(soon.validTo, 365),
      }),
    },
    'Mutation.pointAuthorisationSuspend': because((world) => letter(world, 'ACTIVE', period)),
    'Mutation.pointAuthorisationReinstate': because((world) => letter(world, 'SUSPENDED')),
    'Mutation.pointAuthorisationRevoke': because((world) => letter(world, 'ACTIVE')),
    'Mutation.postStandardSet': {
      about: async (world) => ({
        manufacturerId: global.maker(world),
        version: (await createCertificationStore().postStandards.load(world.tenant.maker.id))?.version ?? 0,
        requirements: [{ post: 'FOREMAN', years: 3 }],
      }),
    },
    'Mutation.engineerSet': {
      about: async ({ tenant }) => ({
        ...{ technicianId: toGlobalId('Technician', (await hire(tenant)).id), version: 0, languages: ['zh'] },
        ...{ specialities: ['BOGIE'], region: '998260', availability: 'AVAILABLE' },
      }),
    },
  },
  nodes: {
    TrainingCourse: {
      ids: ({ built }) => [built.certification?.ids?.course ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
    },
    TrainingEnrolment: {
      ids: ({ built: { certification: made } }) => [made?.ids?.open ?? '', made?.ids?.certified ?? ''],
      own: ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
    Certificate: {
      ids: ({ built: { certification: made } }) => [made?.ids?.certificate ?? '', made?.ids?.suspended ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
    PointAuthorisation: {
      ids: ({ built }) => [built.certification?.ids?.letter ?? '', built.assessments?.ids?.letter ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
    Engineer: {
      ids: ({ built }) => [built.certification?.ids?.engineer ?? ''],
      own: ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['MANUFACTURER', 'PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant } = world
    const begun = await course(world)
    const open = await trainee(begun, tenant.technician, 'IN_TRAINING')
    const done = await trainee(await course(world), tenant.technician, 'PASSED')
    const input = { enrolmentId: global.enrolment(done), ...period }
    const select = 'certificate { id }'
    const granted = await mutate<{ id: string }>({
      name: 'certificateGrant',
      viewer: tenant.as.MANUFACTURER,
      input,
      select,
    })
    if (!granted.object) throw new Error(JSON.stringify(granted.userErrors))
    await Promise.all([postStandard(world), hire(tenant)])
    const { id } = await engineer(tenant.technician)
    await orderAtRisk(world)
    await leaver(world)
    return {
      ids: {
        course: toGlobalId('TrainingCourse', begun.id),
        open: global.enrolment(open),
        certified: global.enrolment(done),
        certificate: granted.object.id,
        suspended: await certificate(world, 'SUSPENDED'),
        letter: await letter(world, 'SUSPENDED'),
        engineer: toGlobalId('Engineer', id),
      },
    }
  },
}
