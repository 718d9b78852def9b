import { checkLevel, checkName, checkRange, checkVersion, notFound, type Optional } from '../shared/checks'
import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import { ownedId } from '../shared/ids'
import { phrases } from '../shared/messages/phrases'
import type { Viewer } from '../shared/viewer'
import type { Brand, Manufacturer, ProductCategory, ProductModel } from './network'
import { changesMaker } from './network-access'

/** Q1 asks for some 100 callbacks a year; a large maker may want many more, but no job draws without bound. */
const CALLBACKS_PER_DAY = { min: 0, max: 1000 } as const
const CATEGORY_CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_CODE = 40

interface Change {
  readonly version: number
}

export interface MakerInput {
  readonly name: string
  readonly callbacksPerDay: number
}

export const newManufacturer = (id: string, { name, callbacksPerDay }: MakerInput): Manufacturer => ({
  id,
  version: 1,
  name: checkName(name, ['input', 'name']),
  callbacksPerDay: checkRange(callbacksPerDay, CALLBACKS_PER_DAY, ['input', 'callbacksPerDay']),
})

export const changeManufacturer = (
  maker: Manufacturer,
  change: Change & { readonly [K in keyof MakerInput]?: Optional<MakerInput[K]> },
  viewer: Viewer,
): Manufacturer => {
  ensureMaker(viewer, maker.id, 'Manufacturer', maker.id)
  checkVersion(maker, change.version)
  const name = change.name ?? maker.name
  const callbacksPerDay = change.callbacksPerDay ?? maker.callbacksPerDay
  return { ...newManufacturer(maker.id, { name, callbacksPerDay }), version: maker.version + 1 }
}

export const newBrand = (id: string, manufacturerId: string, name: string, viewer: Viewer): Brand => {
  ensureMaker(viewer, manufacturerId, 'Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  return { id: ownedId(manufacturerId, id), version: 1, manufacturerId, name: checkName(name, ['input', 'name']) }
}

export const changeBrand = (brand: Brand, change: Change & { readonly name: string }, viewer: Viewer): Brand => {
  ensureMaker(viewer, brand.manufacturerId, 'Brand', brand.id)
  checkVersion(brand, change.version)
  return { ...brand, version: brand.version + 1, name: checkName(change.name, ['input', 'name']) }
}

export interface CategoryInput {
  readonly nameZh: string
  readonly nameEn: string
}

export const newCategory = (code: string, { nameZh, nameEn }: CategoryInput): ProductCategory => {
  const field = ['input', 'code']
  ensure(code.length <= MAX_CODE, 'TOO_LONG', field, { actual: code.length, limit: MAX_CODE })
  ensure(CATEGORY_CODE.test(code), 'INVALID_VALUE', field, {
    actual: code,
    expected: phrases.categoryCode,
  })
  return {
    id: code,
    version: 1,
    nameZh: checkName(nameZh, ['input', 'nameZh']),
    nameEn: checkName(nameEn, ['input', 'nameEn']),
  }
}

export const changeCategory = (
  category: ProductCategory,
  change: Change & { readonly [K in keyof CategoryInput]?: Optional<CategoryInput[K]> },
): ProductCategory => {
  checkVersion(category, change.version)
  const nameZh = change.nameZh ?? category.nameZh
  const nameEn = change.nameEn ?? category.nameEn
  return { ...newCategory(category.id, { nameZh, nameEn }), version: category.version + 1 }
}

export interface ModelInput {
  readonly name: string
  readonly repairLevel: number
}

/** A model under a brand; brand and category were read before. */
export const newModel = (
  id: string,
  brand: Brand,
  category: ProductCategory,
  { name, repairLevel }: ModelInput,
  viewer: Viewer,
): ProductModel => {
  ensureMaker(viewer, brand.manufacturerId, 'Brand', brand.id, ['input', 'brandId'])
  return {
    id: ownedId(brand.manufacturerId, id),
    version: 1,
    manufacturerId: brand.manufacturerId,
    brandId: brand.id,
    categoryId: category.id,
    name: checkName(name, ['input', 'name']),
    repairLevel: checkLevel(repairLevel, ['input', 'repairLevel']),
  }
}

export const changeModel = (
  model: ProductModel,
  change: Change & { readonly [K in keyof ModelInput]?: Optional<ModelInput[K]> } & {
    /** Null: it is made again. Left out, it stays. */
    readonly discontinuedOn?: Optional<Day>
  },
  viewer: Viewer,
): ProductModel => {
  ensureMaker(viewer, model.manufacturerId, 'ProductModel', model.id)
  checkVersion(model, change.version)
  const { discontinuedOn: before, ...kept } = model
  const discontinuedOn = change.discontinuedOn === undefined ? before : change.discontinuedOn
  return {
    ...kept,
    ...(discontinuedOn == null ? {} : { discontinuedOn }),
    version: model.version + 1,
    name: checkName(change.name ?? model.name, ['input', 'name']),
    repairLevel: checkLevel(change.repairLevel ?? model.repairLevel, ['input', 'repairLevel']),
  }
}

const ensureMaker = (
  viewer: Viewer,
  manufacturerId: string,
  what: string,
  id: string,
  field = ['input', 'id'],
): void => {
  if (!changesMaker(viewer, manufacturerId)) throw notFound(what, id, field)
}
