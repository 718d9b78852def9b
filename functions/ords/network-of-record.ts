import { newBrand, newCategory, newManufacturer, newModel } from '../network/manufacturer'
import type {
  Agreement,
  Brand,
  Manufacturer,
  ProductCategory,
  ProductModel,
  Provider,
  ServicePoint,
} from '../network/network'
import { newProvider } from '../network/provider'
import { newServicePoint } from '../network/service-point'
import { ownedId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import { categories, type OrdsCategory } from './categories'
import { derivedId, isUnknownName, nameKey } from './names'
import type { OrdsRecord } from './record'

/** Who writes what an import makes. */
export const importer: Viewer = { role: 'PLATFORM', subject: 'import:ords' }

/** What has to stand in the network for a record's order to refer to. Ids follow from names. */
export interface RecordNetwork {
  readonly maker: Manufacturer
  readonly brand: Brand
  readonly model: ProductModel
  readonly provider: Provider
  readonly point: ServicePoint
  readonly agreement: Agreement
}

/** The standard tells no repair level: the lowest, so that no record claims a certificate nobody saw. */
const LEVEL = 1
/** Nothing was agreed, so nothing can be missed. */
const NO_CRITERIA = { firstTimeFix: 0, onTime: 0, satisfaction: 0, complaintsPerHundred: 100 }
/** Historic records are not called back. */
const CALLBACKS_PER_DAY = 0
/** Where a place is not known, as is the custom: latitude and longitude 0. */
const UNKNOWN_PLACE = { latitude: 0, longitude: 0 }
/** Never reached: nobody is certified at an imported point, so it is offered nothing. */
const CAPACITY = 0
const HOURS = { opens: '00:00', closes: '23:59' }
const UNKNOWN_MAKER = 'Unknown maker'

const categoryIds = categories.map(({ code }) => code)

export const productCategoryOf = ({ code, nameZh, name }: OrdsCategory): ProductCategory =>
  newCategory(code, { nameZh, nameEn: name })

/** Makes the maker, brand, model, provider, service point and agreement that a record implies, by the network's rules. */
export const networkOf = (record: OrdsRecord): RecordNetwork => {
  const maker = makerOf(record)
  const provider = providerOf(record)
  return {
    ...maker,
    ...provider,
    agreement: agreementOf(maker.maker.id, provider.provider.id, record.day.slice(0, 4)),
  }
}

const makerOf = ({ row, category }: OrdsRecord) => {
  const unknown = isUnknownName(row.brand)
  const key = unknown ? '' : nameKey(row.brand)
  const name = unknown ? UNKNOWN_MAKER : row.brand
  const maker = newManufacturer(derivedId('maker', [key]), { name, callbacksPerDay: CALLBACKS_PER_DAY })
  const brand = newBrand(derivedId('brand', [key]), maker.id, name, importer)
  const product = { name: category.name, repairLevel: LEVEL }
  const model = newModel(
    derivedId('model', [key, category.code]),
    brand,
    productCategoryOf(category),
    product,
    importer,
  )
  return { maker, brand, model }
}

const providerOf = ({ row, region }: OrdsRecord) => {
  const parts = [row.data_provider, row.country, nameKey(row.group_identifier)]
  const name = row.group_identifier.trim() || `Unnamed group (${row.country})`
  const provider = newProvider(derivedId('provider', parts), { name, region })
  const input = {
    providerId: provider.id,
    name,
    location: UNKNOWN_PLACE,
    region,
    covers: [region],
    categoryIds,
    level: LEVEL,
    capacity: CAPACITY,
    hours: HOURS,
  }
  return { provider, point: newServicePoint(derivedId('point', parts), input, importer) }
}

/**
 * One agreement per pair and calendar year, for all categories: it does not depend on which records were read before,
 * so records may come in any order and in any number of runs.
 */
const agreementOf = (manufacturerId: string, providerId: string, year: string): Agreement => {
  const period = { validFrom: `${year}-01-01`, validTo: `${year}-12-31` }
  const input = { manufacturerId, providerId, categoryIds, level: LEVEL, ...period, criteria: NO_CRITERIA }
  return {
    id: ownedId(providerId, derivedId('agreement', [manufacturerId, year])),
    version: 1,
    status: 'ACTIVE',
    ...input,
  }
}

export const agreementInput = ({ id: _id, version: _version, status: _status, ...input }: Agreement) => input
