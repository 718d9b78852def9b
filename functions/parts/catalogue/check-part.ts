import type { ProductModel } from '../../network/network'
import { checkDistinct, checkName, checkRange, type Field, notFound, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import type { Fit, PartData, Tracking, WearClass } from './part'

/** Two years. */
const LEAD_TIME = { min: 0, max: 730 } as const
/** Ten years. */
const SHELF_LIFE = { min: 1, max: 3653 } as const
/** 1 000 000 CNY. */
const PRICE = { min: 0, max: 100_000_000 } as const
const QUANTITY = { min: 1, max: 1000 } as const
const MAX_MODELS = 50
const MAX_POSITION = 40

/** What is told of a part besides its number and how it is tracked. */
export interface PartInput {
  readonly nameZh: string
  readonly nameEn?: Optional<string>
  readonly fits: readonly {
    readonly modelId: string
    readonly position?: Optional<string>
    readonly quantity: number
  }[]
  readonly wearClass: WearClass
  readonly leadTimeDays: number
  readonly cost: number
  readonly priceCeiling: number
  readonly shelfLifeDays?: Optional<number>
}

export type At = (...path: readonly string[]) => Field

/** What may be said of a part, one by one. */
export const partChecks = {
  nameZh: (name: string, field: Field) => checkName(name, field),
  nameEn: (name: string, field: Field) => checkName(name, field),
  leadTimeDays: (days: number, field: Field) => checkRange(days, LEAD_TIME, field),
  cost: (fen: number, field: Field) => checkRange(fen, PRICE, field),
  priceCeiling: (fen: number, field: Field) => checkRange(fen, PRICE, field),
  shelfLifeDays: (days: number, field: Field) => checkRange(days, SHELF_LIFE, field),
  position: (position: string, field: Field) => checkName(position, field, MAX_POSITION),
  quantity: (pieces: number, field: Field) => checkRange(pieces, QUANTITY, field),
} as const

/** Which piece is too old is known by lot or serial only. */
export const checkShelfLife = (days: Optional<number>, tracking: Tracking, field: Field): void =>
  ensure(days == null || tracking !== 'NONE', 'SHELF_LIFE_NEEDS_TRACKING', field)

/**
 * What may be said of a part, its models aside.
 *
 * @param at where a value stands in what was sent
 */
export const checkPart = (
  { nameEn, shelfLifeDays, ...input }: Omit<PartInput, 'fits'>,
  tracking: Tracking,
  at: At,
): Omit<PartData, 'fits' | 'categoryIds' | 'supersededBy' | 'substitutes'> => {
  checkShelfLife(shelfLifeDays, tracking, at('shelfLifeDays'))
  return {
    nameZh: partChecks.nameZh(input.nameZh, at('nameZh')),
    ...(nameEn == null ? {} : { nameEn: partChecks.nameEn(nameEn, at('nameEn')) }),
    wearClass: input.wearClass,
    leadTimeDays: partChecks.leadTimeDays(input.leadTimeDays, at('leadTimeDays')),
    cost: partChecks.cost(input.cost, at('cost')),
    priceCeiling: partChecks.priceCeiling(input.priceCeiling, at('priceCeiling')),
    ...(shelfLifeDays == null ? {} : { shelfLifeDays: partChecks.shelfLifeDays(shelfLifeDays, at('shelfLifeDays')) }),
  }
}

/**
 * The models a part is of, each once, and their categories.
 *
 * @param models those that the fits name, by id; another maker's are as good as none
 */
export const checkFits = (
  fits: PartInput['fits'],
  manufacturerId: string,
  models: ReadonlyMap<string, ProductModel>,
  at: At,
): Pick<PartData, 'fits' | 'categoryIds'> => {
  const named = fits.map(({ modelId }) => modelId)
  checkDistinct(named, MAX_MODELS, at('fits'))
  const categories = named.map((modelId, i) => {
    const model = models.get(modelId)
    if (model?.manufacturerId === manufacturerId) return model.categoryId
    throw notFound('ProductModel', modelId, at('fits', String(i), 'modelId'))
  })
  const checked = fits.map(({ modelId, position, quantity }, i): Fit => {
    const place = at('fits', String(i), 'position')
    return {
      modelId,
      ...(position == null ? {} : { position: partChecks.position(position, place) }),
      quantity: partChecks.quantity(quantity, at('fits', String(i), 'quantity')),
    }
  })
  return { fits: checked, categoryIds: [...new Set(categories)].sort() }
}
