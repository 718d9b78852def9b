import type { ProductModel, Unit } from '../network/network'
import { DomainError, ensure } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'

/** Where models and units are looked up by local id. */
export interface Products {
  readonly models: { load(id: string): Promise<ProductModel | undefined> }
  readonly units: { load(id: string): Promise<Unit | undefined> }
}

export interface ProductClaim {
  readonly manufacturerId?: string | null | undefined
  readonly serial?: string | null | undefined
  readonly modelId?: string | null | undefined
}

/** The product a report is about: the unit by maker and serial number, or only the model when the serial is unknown. */
export const findProduct = async (
  { manufacturerId, serial, modelId }: ProductClaim,
  products: Products,
): Promise<{ model: ProductModel; unit?: Unit }> => {
  ensure(Boolean(serial) !== Boolean(modelId), 'UNIT_OR_MODEL_REQUIRED', ['input', 'serial'])
  if (modelId)
    return { model: await existingModel(fromGlobalId('ProductModel', modelId, ['input', 'modelId']), products) }
  ensure(manufacturerId, 'REQUIRED', ['input', 'manufacturerId'])
  const maker = fromGlobalId('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  const unit = await products.units.load(`${maker}.${serial}`)
  if (!unit) throw new DomainError('NOT_FOUND', ['input', 'serial'], { what: 'Unit', id: serial ?? '' })
  return { unit, model: await existingModel(unit.modelId, products) }
}

const existingModel = async (id: string, products: Products): Promise<ProductModel> => {
  const model = await products.models.load(id)
  if (!model) throw new DomainError('NOT_FOUND', ['input', 'modelId'], { what: 'ProductModel', id })
  return model
}
