import type { Day } from './days'
import { retiredRegionCodes } from './generated/retired-region-codes'
import type { RegionCode } from './regions'

/** A code that divisions have lost. */
export interface RetiredRegion {
  readonly name: string
  /** The last day it was in force, or may have been: the eve of the first revision without it, where no better is known. */
  readonly until: Day
  /** The codes of today for its area, as far as they are known: codes of the same name, and some by hand. */
  readonly successors: readonly RegionCode[]
}

let regions: Map<RegionCode, RetiredRegion> | undefined

/**
 * The codes of prefectures and counties retired since the end of 2002, when the oldest revision of GB/T 2260 was made that
 * is to be had; no record here is older. Read on first use. A code that is missing is unknown, never guessed.
 *
 * Revisions are a year apart to 2016, then three years and one: a day between the change and the next revision passes, for
 * what may be in force is not refused. Exact days stand for a few, see codegen/region-amendments.cjs.
 */
const all = (): Map<RegionCode, RetiredRegion> => {
  regions ??= parse(retiredRegionCodes)
  return regions
}

const parse = (text: string): Map<RegionCode, RetiredRegion> => {
  const found = new Map<RegionCode, RetiredRegion>()
  let until: Day = ''
  for (const row of text.split(' ')) {
    const [, code = '', name = '', successors = ''] = /^(\d{6})(\D+)(.*)$/.exec(row) ?? []
    if (code === '') until = row
    else found.set(code, { name, until, successors: successors.match(/\d{6}/g) ?? [] })
  }
  return found
}

export const retiredRegion = (code: RegionCode): RetiredRegion | undefined => all().get(code)

export const retiredCodes = (): RegionCode[] => [...all().keys()]
