import { ulid } from 'ulid'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import type { Authorisation } from '../../functions/network/certification/authorisation'
import type { Certificate } from '../../functions/network/certification/certificate'
import type { TopUpBasis } from '../../functions/network/channels/top-up'
import { newBrand, newCategory, newManufacturer, newModel } from '../../functions/network/manufacturer'
import type {
  Brand,
  Manufacturer,
  ProductCategory,
  ProductModel,
  Provider,
  ServicePoint,
  Technician,
  Unit,
} from '../../functions/network/network'
import { createNetworkStore } from '../../functions/network/network.store'
import { newProvider } from '../../functions/network/provider'
import { newServicePoint } from '../../functions/network/service-point'
import { newTechnician } from '../../functions/network/technician'
import { registerUnit } from '../../functions/network/unit'
import type { Request } from '../../functions/platform/once'
import { sha256 } from '../../functions/shared/canonical'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { ownedId } from '../../functions/shared/ids'
import type { RegionCode } from '../../functions/shared/regions'
import type { Role, Viewer } from '../../functions/shared/viewer'
import type { TokenClaims } from './api'
import { authorise, certify } from './certificates'
import { ownCounty } from './claims'

/** A maker with all it needs to have one order repaired, and one caller per role. */
export interface Tenant {
  readonly maker: Manufacturer
  readonly brand: Brand
  readonly category: ProductCategory
  readonly model: ProductModel
  readonly unit: Unit
  readonly provider: Provider
  readonly agreement: AgreementRecord
  readonly point: ServicePoint
  readonly technician: Technician
  /** Granted by the maker. */
  readonly certificate: Certificate
  readonly authorisation: Authorisation
  /** County in which the point stands and which it covers. */
  readonly region: RegionCode
  readonly phone: string
  /** Claims per role, bound to this tenant; the regulator to the county. */
  readonly as: Readonly<Record<Role, TokenClaims>>
}

export interface TenantOptions {
  /** A county; otherwise one that no other test has, so that its lists and its dispatch meet nobody else's. */
  readonly region?: RegionCode
  readonly covers?: readonly RegionCode[]
  readonly level?: number
  readonly capacity?: number
  /** Validity of the agreement, the certificate and the authorisation; a year around today otherwise. */
  readonly validFrom?: Day
  readonly validTo?: Day
  /** Low-volume top-up of the agreement (N15). */
  readonly topUp?: TopUpBasis
}

const platform: Viewer = { role: 'PLATFORM', subject: 'test' }
const PLACE = { latitude: 30.5536, longitude: 114.3165 }
const HOURS = { opens: '08:30', closes: '18:00' }
const CRITERIA = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 }

const request = (): Request => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

export const randomPhone = (): string => `+86138${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`

/** Makes a fresh tenant straight through the domain and the store: nothing is shared with other tests. */
export const newTenant = async (options: TenantOptions = {}): Promise<Tenant> => {
  const store = createNetworkStore()
  const { region = ownCounty(), level = 3 } = options
  const today = dayOf(new Date())
  const period = {
    validFrom: options.validFrom ?? addDays(today, -180),
    validTo: options.validTo ?? addDays(today, 180),
  }
  const code = `c-${ulid().toLowerCase()}`

  const [maker, category, provider] = await Promise.all([
    store.manufacturers.create(request(), newManufacturer(ulid(), { name: `厂商 ${code}`, callbacksPerDay: 20 })),
    store.categories.create(request(), newCategory(code, { nameZh: '洗衣机', nameEn: 'Washing machine' })),
    store.providers.create(request(), newProvider(ulid(), { name: `服务商 ${code}`, region })),
  ])
  const [manufacturerId, providerId, categoryIds] = [maker.id, provider.id, [category.id]]
  const terms = { manufacturerId, providerId, categoryIds, level, criteria: CRITERIA, topUp: options.topUp, ...period }
  const place = { location: PLACE, region, covers: options.covers ?? [region], hours: HOURS }
  const { capacity = 20 } = options
  const [brand, agreement, point] = await Promise.all([
    store.brands.create(request(), newBrand(ulid(), maker.id, '品牌', platform)),
    store.takeOver(request(), ownedId(providerId, ulid()), terms, platform),
    store.points.create(
      request(),
      newServicePoint(ulid(), { ...place, providerId, name: '网点', categoryIds, level, capacity }, platform),
    ),
  ])
  const [model, technician] = await Promise.all([
    store.models.create(request(), newModel(ulid(), brand, category, { name: 'XQG-100', repairLevel: 1 }, platform)),
    store.technicians.create(
      request(),
      newTechnician(ulid(), point, { name: '李工', post: 'TECHNICIAN' }, platform, today),
    ),
  ])
  const certificate = await certify(technician, { granter: manufacturerId, categoryId: category.id, level, ...period })
  const authorisation = await authorise(point, { manufacturerId, categoryIds, level, ...period })
  const dealerId = `D-${ulid()}`
  const sale = { serial: `S-${ulid()}`, soldOn: addDays(today, -30), soldBy: dealerId }
  const unit = await store.units.create(request(), registerUnit(model, sale, platform, today))
  const phone = randomPhone()
  const made = {
    maker,
    brand,
    category,
    model,
    unit,
    provider,
    agreement,
    point,
    technician,
    certificate,
    authorisation,
    region,
    phone,
  }
  return { ...made, as: callers(made, dealerId) }
}

const callers = (
  { maker, provider, point, technician, region, phone }: Omit<Tenant, 'as'>,
  dealerId: string,
): Tenant['as'] => {
  const sub = (role: string, id: string) => `${role}:${id}`
  const atProvider = { org: provider.id }
  const atPoint = { ...atProvider, point: point.id }
  return {
    MANUFACTURER: { role: 'MANUFACTURER', sub: sub('manufacturer', maker.id), org: maker.id },
    HOTLINE: { role: 'HOTLINE', sub: sub('hotline', maker.id), org: maker.id },
    AUDITOR: { role: 'AUDITOR', sub: sub('auditor', maker.id), org: maker.id },
    PROVIDER: { role: 'PROVIDER', sub: sub('provider', provider.id), ...atProvider },
    SERVICE_POINT: { role: 'SERVICE_POINT', sub: sub('service-point', point.id), ...atPoint },
    TECHNICIAN: { role: 'TECHNICIAN', sub: sub('technician', technician.id), ...atPoint, technician: technician.id },
    CUSTOMER: { role: 'CUSTOMER', sub: sub('customer', sha256(phone).slice(0, 16)), phone_number: phone },
    DEALER: { role: 'DEALER', sub: sub('dealer', dealerId), org: dealerId },
    REGULATOR: { role: 'REGULATOR', sub: sub('regulator', region), region },
    PLATFORM: { role: 'PLATFORM', sub: sub('platform', maker.id) },
  }
}
