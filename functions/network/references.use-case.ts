import { checkDistinct, checkRange, type Field } from '../shared/checks'
import { fromGlobalId } from '../shared/ids'
import { MAX_CATEGORIES } from './agreements/terms/scope'
import { MAX_CERTIFICATES } from './certificates'
import type { NetworkStore } from './network.store'

/** Local ids of the categories an input names, each of which exists; 1 BatchGet. Counted before anything is read. */
export const neededCategories = async (
  network: NetworkStore,
  globalIds: readonly string[],
  field: Field,
): Promise<string[]> => {
  checkDistinct(globalIds, MAX_CATEGORIES, field)
  const ids = globalIds.map((id, i) => fromGlobalId('ProductCategory', id, [...field, String(i)]))
  await network.categories.needAll(ids, (i) => [...field, String(i)])
  return ids
}

/** Certificates with local ids of their categories, each of which exists; one category may stand in several. */
export const neededCertificates = async <C extends { readonly categoryId: string }>(
  network: NetworkStore,
  certificates: readonly C[],
): Promise<C[]> => {
  checkRange(certificates.length, MAX_CERTIFICATES, ['input', 'certificates'])
  const fieldOf = (i: number): Field => ['input', 'certificates', String(i), 'categoryId']
  const local = certificates.map((certificate, i) => ({
    ...certificate,
    categoryId: fromGlobalId('ProductCategory', certificate.categoryId, fieldOf(i)),
  }))
  await network.categories.needAll(
    local.map(({ categoryId }) => categoryId),
    fieldOf,
  )
  return local
}
