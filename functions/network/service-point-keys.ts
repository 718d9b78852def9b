/** Keys in the ServicePoints table that more than one store reads. */
export const pointPk = (id: string): string => `SP#${id}`

/** Everything of a point stands in its partition. */
export const inPoint = (pointId: string, sk: string): { pk: string; sk: string } => ({ pk: pointPk(pointId), sk })

export const kitKey = (pointId: string) => inPoint(pointId, 'KIT')

/** @param id `<manufacturerId>.<categoryId>` */
export const requirementKey = (id: string): { pk: string; sk: string } => ({ pk: `INSTRUMENTS#${id}`, sk: '#' })
