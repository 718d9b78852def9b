import type { Work } from './order'

/** Pieces looked at, and those in doubt among them. */
export interface PartCheck {
  readonly checked: number
  readonly doubted: number
}

/**
 * Parts in doubt as far as an order alone can tell (K8): pieces charged beyond those used, pieces beyond the first under one
 * serial number, and the first too where another order used that number before. Whether a serial was ever issued to this
 * point only a stock ledger knows.
 */
export const partCheck = ({ parts, fees }: Pick<Work, 'parts' | 'fees'>): PartCheck => {
  const used = pieces(parts)
  const charged = pieces(fees.filter(({ kind }) => kind === 'PART'))
  return {
    checked: Math.max(used, charged),
    doubted: Math.max(0, charged - used) + repeated(parts) + usedElsewhere(parts),
  }
}

const pieces = (lines: readonly { readonly quantity: number }[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)

const nameOf = ({ partNumber, serial }: Work['parts'][number]): string => JSON.stringify([partNumber, serial])

const usedElsewhere = (parts: Work['parts']): number =>
  new Set(parts.filter(({ usedBefore }) => usedBefore !== undefined).map(nameOf)).size

const repeated = (parts: Work['parts']): number => {
  const numbered = parts.filter(({ serial }) => serial !== undefined)
  return pieces(numbered) - new Set(numbered.map(nameOf)).size
}
