/** Where parts stand in the Parts table, and in which models' lists (catalogue.store.ts). */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { ownerOf } from '../../shared/ids'
import { modelIdsOf, type Part } from './part'

export const table = 'Parts'
export const PREFIX = 'PART#'

export const makerPartition = (manufacturerId: string): string => `M#${manufacturerId}`
export const modelPartition = (modelId: string): string => `FITS#${modelId}`
export const partKey = (id: string): Key => ({ pk: makerPartition(ownerOf(id)), sk: PREFIX + ownPart(id) })

/** A row of a model's list. */
export interface Fitting {
  readonly partId: string
}

const fittingKey = (modelId: string, id: string): Key => ({ pk: modelPartition(modelId), sk: ownPart(id) })

export const fittingsAdded = (partId: string, modelIds: readonly string[]): Write[] => {
  const rows = new Documents<Fitting>(table)
  return modelIds.map((modelId) => rows.overwrite(fittingKey(modelId, partId), { partId }))
}

export const fittingsRemoved = (partId: string, modelIds: readonly string[]): Write[] => {
  const rows = new Documents<Fitting>(table)
  return modelIds.map((modelId) => rows.remove(fittingKey(modelId, partId)))
}

/** Rows of models that come or go with a change. */
export const fittingRows = (next: Part, before: Part | undefined): Write[] => {
  const [had, has] = [before ? modelIdsOf(before) : [], modelIdsOf(next)]
  return [
    ...fittingsRemoved(
      next.id,
      had.filter((id) => !has.includes(id)),
    ),
    ...fittingsAdded(
      next.id,
      has.filter((id) => !had.includes(id)),
    ),
  ]
}
