import { readFitted } from './rollups.store'

/** Repairs that removed a fault, and of those how many fitted which part (by its number in key form). */
export interface Fitted {
  readonly repairs: number
  readonly parts: ReadonlyMap<string, number>
}

/** What a fault of a model was repaired with so far; without a fault, any of the model. 1 Query, a row a part. */
export const partsFitted = async (modelId: string, faultCode = ''): Promise<Fitted> => {
  const parts = new Map(await readFitted(modelId, faultCode))
  const repairs = parts.get('') ?? 0
  parts.delete('')
  return { repairs, parts }
}
