import { ownPart } from '../../platform/collection'
import type { Key } from '../../platform/documents'
import { ownerOf } from '../../shared/ids'

/** The partition of a service point: everything of its people stands there. */
export const pointPk = (pointId: string): string => `SP#${pointId}`

/** Where a person has something: the point is the person's owner. */
export const personalKey =
  (kind: string) =>
  (id: string): Key => {
    const technicianId = ownerOf(id)
    return { pk: pointPk(ownerOf(technicianId)), sk: `${kind}#${ownPart(technicianId)}#${ownPart(id)}` }
  }
