import type { Role } from '../../functions/shared/viewer'
import { fullTerms } from '../support/agreement-terms'
import { concludeAgreement } from './agreement'
import { Caller, localId } from './api'
import type { Issuer } from './issuer'
import { step } from './steps'

/** The region of the journey, and the authority that sees it. */
export const county = '420106'
export const province = '420000'

export interface Network {
  readonly manufacturerId: string
  readonly categoryId: string
  readonly modelId: string
  readonly providerId: string
  readonly servicePointId: string
  readonly technicianId: string
}

export interface People {
  readonly platform: Caller
  readonly maker: Caller
  readonly hotline: Caller
  readonly provider: Caller
  readonly servicePoint: Caller
  readonly technician: Caller
  readonly regulator: Caller
  readonly foreignRegulator: Caller
  customer(phone: string): Promise<Caller>
}

/** A day in Asia/Shanghai. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

const created = (payload: object): string => {
  const [object] = Object.values(payload).filter((value) => value && !Array.isArray(value)) as { id: string }[]
  if (!object) throw new Error(`Nothing was made: ${JSON.stringify(payload)}`)
  return object.id
}

/** A maker, its product, a provider under agreement, a service point with a technician certified for it. */
export const buildNetwork = async (
  apiEndpoint: string,
  issuer: Issuer,
): Promise<{ network: Network; people: People }> => {
  const as = async (role: Role, claims: Readonly<Record<string, string>> = {}) =>
    new Caller(apiEndpoint, () => issuer.token(role, claims))
  const make = (name: string, caller: Caller, mutation: string, input: object, field: string) =>
    step(name, async () => created(await caller.act<object>(mutation, { ...input }, `${field} { id }`)))

  const platform = await as('PLATFORM')
  const unique = Date.now().toString(36)
  const manufacturerId = await make(
    'a maker is registered',
    platform,
    'manufacturerCreate',
    { name: '江城电器', callbacksPerDay: 20 },
    'manufacturer',
  )
  const maker = await as('MANUFACTURER', { org: localId(manufacturerId) })
  const category = { code: `washer-${unique}`, nameZh: '洗衣机', nameEn: 'Washing machine' }
  const categoryId = await make('a category is added', platform, 'productCategoryCreate', category, 'productCategory')
  const brandId = await make('the maker adds a brand', maker, 'brandCreate', { manufacturerId, name: '江城' }, 'brand')
  const modelId = await make(
    'the maker adds a model',
    maker,
    'productModelCreate',
    { brandId, categoryId, name: 'JC-100', repairLevel: 2 },
    'productModel',
  )
  const providerId = await make(
    'a provider is registered',
    platform,
    'providerCreate',
    { name: '武汉快修', region: province },
    'provider',
  )
  // It ends soon enough to come up for re-evaluation (N6).
  const validity = { validFrom: dayFromNow(0), validTo: dayFromNow(30) }
  const provider = await as('PROVIDER', { org: localId(providerId) })
  await concludeAgreement(maker, provider, { manufacturerId, providerId, terms: fullTerms(categoryId), ...validity })

  const point = {
    ...{ providerId, name: '武昌服务站', region: county, covers: ['420100'], categoryIds: [categoryId] },
    ...{ location: { latitude: 30.55, longitude: 114.31 }, level: 3, capacity: 50 },
  }
  const servicePointId = await make(
    'the provider opens a service point',
    provider,
    'servicePointCreate',
    point,
    'servicePoint',
  )
  const person = { servicePointId, name: '王师傅' }
  const technicianId = await make('a technician joins', provider, 'technicianCreate', person, 'technician')
  const today = dayFromNow(0)
  const exam = { passMark: 60, maxScore: 100, attempts: 3, waitingDays: 7 }
  const revision = { validFrom: validity.validFrom, hours: 8, exam }
  const courseId = await make(
    'the maker offers a course',
    maker,
    'trainingCourseCreate',
    { manufacturerId, categoryId, level: 2, name: '洗衣机二级', revision },
    'trainingCourse',
  )
  const enrolmentId = await make(
    'the technician is enrolled',
    provider,
    'trainingEnrolmentOpen',
    { courseId, technicianId },
    'trainingEnrolment',
  )
  const hours = { id: enrolmentId, on: today, hours: 8, trainer: '赵老师' }
  await make('is trained', maker, 'attendanceRecord', hours, 'trainingEnrolment')
  const paper = { id: enrolmentId, on: today, score: 88, examiner: '钱老师' }
  await make('is examined', maker, 'examRecord', paper, 'trainingEnrolment')
  const period = { validFrom: today, validTo: validity.validTo }
  await make('and certified', maker, 'certificateGrant', { enrolmentId, ...period }, 'certificate')
  const letter = { servicePointId, manufacturerId, categoryIds: [categoryId], level: 2, ...period }
  await make('the service point is authorised', maker, 'pointAuthorisationIssue', letter, 'pointAuthorisation')

  const claims = { org: localId(providerId), point: localId(servicePointId) }
  return {
    network: { manufacturerId, categoryId, modelId, providerId, servicePointId, technicianId },
    people: {
      platform,
      maker,
      provider,
      hotline: await as('HOTLINE', { org: localId(manufacturerId) }),
      servicePoint: await as('SERVICE_POINT', claims),
      technician: await as('TECHNICIAN', { ...claims, technician: localId(technicianId) }),
      regulator: await as('REGULATOR', { region: province }),
      foreignRegulator: await as('REGULATOR', { region: '110000' }),
      customer: (phone) => as('CUSTOMER', { phone_number: phone }),
    },
  }
}
