import {
  type CertificationStore,
  createCertificationStore,
} from '../../../functions/network/certification/certification.store'
import { type CourseInput, newCourse } from '../../../functions/network/certification/course'
import { type EngineerInput, setEngineer } from '../../../functions/network/certification/engineer'
import { attend, enrol, sit } from '../../../functions/network/certification/enrolment'
import { grantedBy } from '../../../functions/network/certification/granter'
import { type PostRequirement, setPostStandard } from '../../../functions/network/certification/post-standard'
import type { Technician } from '../../../functions/network/network'
import { createNetworkStore } from '../../../functions/network/network.store'
import { newProvider } from '../../../functions/network/provider'
import { newServicePoint } from '../../../functions/network/service-point'
import { newTechnician } from '../../../functions/network/technician'
import { addDays, dayOf } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-hailan', manufacturerId: 'hailan' }
const operator: Viewer = { role: 'PLATFORM', subject: 'demo-platform' }
const provider: Viewer = { role: 'PROVIDER', subject: 'demo-chutian', providerId: 'chutian' }

const exam = { passMark: 60, maxScore: 100, attempts: 3, waitingDays: 7 }
const course = (id: string, name: string, level: number, more: Partial<CourseInput>): CourseInput & { id: string } => {
  const revision = { validFrom: '2026-01-01', hours: 16, completeWithinDays: 90, keepsDays: 90, exam }
  return { id, granter: 'hailan', categoryId: 'washing-machine', level, name, purpose: 'FIRST', revision, ...more }
}

/** Hailan's washing machines: a course a level, and how the second is renewed. */
const courses = [
  course('washer-1', '洗衣机一级维修', 1, {}),
  course('washer-2', '洗衣机二级维修', 2, {}),
  course('washer-3', '洗衣机三级维修', 3, {}),
  course('washer-2-renewal', '洗衣机二级复训', 2, { purpose: 'RENEWAL' }),
]

const requirements: readonly PostRequirement[] = [
  { post: 'FOREMAN', headcount: 1, trainingHours: 0, years: 5 },
  {
    ...{ post: 'TECHNICIAN', headcount: 2, trainingHours: 0, years: 1 },
    certificate: { categoryId: 'washing-machine', level: 2 },
  },
  { post: 'PARTS_CLERK', headcount: 1, trainingHours: 16, years: 0 },
]

/** One person's way so far, in days ago. */
interface Way {
  readonly person: string
  readonly course: string
  readonly enrolled: number
  readonly attended: readonly number[]
  readonly exams: readonly { readonly daysAgo: number; readonly score: number }[]
}

/** Li failed once and may sit again; Wang, whose certificates ended, passed and waits for his; Zhang renews. */
const ways: readonly Way[] = [
  {
    ...{ person: 'chutian.wuchang.li', course: 'washer-3', enrolled: 40, attended: [35, 34] },
    exams: [{ daysAgo: 20, score: 54 }],
  },
  {
    ...{ person: 'chutian.wuchang.wang', course: 'washer-1', enrolled: 30, attended: [21, 20] },
    exams: [{ daysAgo: 2, score: 91 }],
  },
  { person: 'chutian.hanyang.zhang', course: 'washer-2-renewal', enrolled: 12, attended: [5], exams: [] },
]

/** Tells of training, exams, posts and engineers. */
export const certification: Chapter = async (telling) => {
  const store = createCertificationStore()
  const { request, network } = telling
  for (const { id, ...input } of courses)
    await store.courses.create(request(`course ${id}`, 60), newCourse(id, input, maker))
  for (const way of ways) await walk(store, telling, way)
  const standard = setPostStandard(undefined, { manufacturerId: 'hailan', version: 0, requirements }, maker)
  await store.postStandards.open(request('posts of hailan'), 'hailan', maker, standard)
  const [zhang] = network.technicians
  if (zhang) await enter(store, telling, zhang, { specialities: ['INVERTER', 'COMPRESSOR'], region: '420106' })
  await overseas(store, telling)
}

const walk = async (store: CertificationStore, { network, now, request }: Telling, way: Way): Promise<void> => {
  const technician = network.technicians.find(({ id }) => id === way.person)
  const taught = await store.courses.load(`hailan.${way.course}`)
  if (!technician || !taught) throw new Error(`The demo has no ${way.person} or ${way.course}`)
  const dayBefore = (days: number) => addDays(dayOf(now), -days)
  const id = `${technician.id}.${grantedBy('hailan', way.course)}`
  const { enrolments } = store
  const event = enrol(taught, technician, provider, dayBefore(way.enrolled))
  await enrolments.open(request(`enrolment ${id}`, way.enrolled), id, provider, event)
  for (const daysAgo of way.attended) {
    const day = dayBefore(daysAgo)
    const seen = { on: day, hours: 8, trainer: '陈老师' }
    await enrolments.act(request(`hours ${id} ${daysAgo}`, daysAgo), id, maker, (current) =>
      attend(current, seen, maker, day),
    )
  }
  for (const { daysAgo, score } of way.exams) {
    const day = dayBefore(daysAgo)
    const paper = { on: day, score, examiner: '钱工' }
    await enrolments.act(request(`exam ${id} ${daysAgo}`, daysAgo), id, maker, (current) =>
      sit(current, paper, maker, day),
    )
  }
}

const enter = async (
  store: CertificationStore,
  { request }: Telling,
  technician: Technician,
  more: Pick<EngineerInput, 'specialities' | 'region'> & Partial<EngineerInput>,
): Promise<void> => {
  const input = { version: 0, languages: ['zh', 'en'], availability: 'AVAILABLE' as const, ...more }
  await store.engineers.create(
    request(`engineer ${technician.id}`),
    setEngineer(undefined, technician, input, operator),
  )
}

/** R1: the maker's own organisation in Britain, with an engineer on assignment there. */
const overseas = async (store: CertificationStore, telling: Telling): Promise<void> => {
  const network = createNetworkStore()
  const { request, now } = telling
  const [region, today] = ['998260', dayOf(now)]
  const organisation = newProvider('hailan-uk', { name: '海岚海外服务（英国）', region })
  await network.providers.create(request('provider hailan-uk'), organisation)
  const place = {
    ...{ providerId: organisation.id, name: '海岚伦敦服务站', location: { latitude: 51.51, longitude: -0.13 } },
    ...{ region, covers: [region], categoryIds: ['washing-machine'], level: 3, capacity: 10 },
    hours: { opens: '09:00', closes: '17:30' },
  }
  const point = newServicePoint('london', place, operator)
  await network.points.create(request('point hailan-uk.london'), point)
  const person = { name: '林工', post: 'TECHNICIAN' as const, since: '2015-07-01' }
  const technician = newTechnician('lin', point, person, operator, today)
  await network.technicians.create(request('technician hailan-uk.london.lin'), technician)
  await enter(store, telling, technician, {
    ...{ specialities: ['INVERTER', 'COMMISSIONING'], languages: ['zh', 'en', 'fr'], region, phone: '+447900000001' },
    ...{ availability: 'ON_ASSIGNMENT', until: addDays(today, 45) },
  })
}
