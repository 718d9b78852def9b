import type { Work } from './work-record'

/** Pieces looked at, and those in doubt among them. */
export interface PartCheck {
  readonly checked: number
  readonly doubted: number
}

/**
 * Parts in doubt as far as an order can tell (K8): pieces charged beyond those used, pieces beyond the first under one
 * serial number, and the first too where another order used that number before, or where no stock of the point stood behind it.
 */
export const partCheck = ({ parts, fees }: Pick<Work, 'parts' | 'fees'>): PartCheck => {
  const used = pieces(parts)
  const charged = pieces(fees.filter(({ kind }) => kind === 'PART'))
  return {
    checked: Math.max(used, charged),
    doubted: Math.max(0, charged - used) + repeated(parts) + usedElsewhere(parts) + notIssued(parts),
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

/** Pieces that no stock stood behind, each once: a number that was used before is in doubt already. */
const notIssued = (parts: Work['parts']): number => {
  const doubtful = parts.filter(
    ({ issue, usedBefore, serial }, i) =>
      issue === 'NOT_ISSUED' &&
      usedBefore === undefined &&
      (serial === undefined || parts.findIndex((other) => nameOf(other) === nameOf(parts[i] ?? other)) === i),
  )
  const [numbered, others] = [
    doubtful.filter(({ serial }) => serial !== undefined),
    doubtful.filter(({ serial }) => serial === undefined),
  ]
  return numbered.length + pieces(others)
}
