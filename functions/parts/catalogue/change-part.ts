import type { ProductModel } from '../../network/network'
import { changesMaker } from '../../network/network-access'
import { canonicalJson } from '../../shared/canonical'
import { checkVersion, type Field, notFound, type Optional } from '../../shared/checks'
import type { Viewer } from '../../shared/viewer'
import { checkFits, checkPart, type PartInput } from './check-part'
import { checkPartNumber, type Part, type PartData, type PartEvent, type Tracking } from './part'

const at = (...path: readonly string[]): Field => ['input', ...path]

type Models = ReadonlyMap<string, ProductModel>
type Changed = Extract<PartEvent, { type: 'CHANGED' }>

export interface AddPartInput extends PartInput {
  readonly partNumber: string
  readonly tracking: Tracking
}

/** A maker takes a part into its catalogue (K6). */
export const addPart = (
  manufacturerId: string,
  { partNumber, tracking, ...input }: AddPartInput,
  models: Models,
  viewer: Viewer,
): PartEvent => {
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, at('manufacturerId'))
  return {
    type: 'ADDED',
    manufacturerId,
    partNumber: checkPartNumber(partNumber, at('partNumber')),
    tracking,
    ...checkPart(input, tracking, at),
    ...checkFits(input.fits, manufacturerId, models, at),
    substitutes: [],
  }
}

export type ChangePartInput = { readonly version: number } & {
  readonly [K in keyof PartInput]?: Optional<PartInput[K]>
}

/** What may be taken away; anything else sent as null stays. */
const removable: ReadonlySet<string> = new Set(['nameEn', 'shelfLifeDays'])

export const changePart = (
  part: Part,
  { version, ...input }: ChangePartInput,
  models: Models,
  viewer: Viewer,
): Changed => {
  ownPart(part, viewer)
  checkVersion(part, version)
  const given = Object.entries(input).filter(
    ([name, value]) => value != null || (value === null && removable.has(name)),
  )
  const {
    nameEn = null,
    shelfLifeDays = null,
    ...said
  } = checkPart({ ...part, ...Object.fromEntries(given) }, part.tracking, at)
  const fitting = input.fits ? checkFits(input.fits, part.manufacturerId, models, at) : {}
  return { type: 'CHANGED', changes: changesOf(part, { ...said, ...fitting, nameEn, shelfLifeDays }) }
}

type Wanted = { readonly [K in keyof PartData]?: PartData[K] | null }

/** What differs between a part and what is wanted of it; `null` for what it is not to have. */
export const changesOf = (part: Part, wanted: Wanted): Changed['changes'] =>
  Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => canonicalJson([value]) !== canonicalJson([part[name as keyof Part] ?? null]),
    ),
  )

export const ownPart = (part: Part, viewer: Viewer): void => {
  if (!changesMaker(viewer, part.manufacturerId)) throw notFound('Part', part.id, at('id'))
}
