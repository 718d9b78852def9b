import type { Day } from './days'
import { DomainError } from './errors'
import { regionCodes } from './generated/region-codes'
import { phrases } from './messages/phrases'
import { isCounty, type RegionCode, regionPrefix } from './regions'
import { retiredRegion } from './retired-regions'

let names: Map<string, string> | undefined

/** The codes of today; read on first use: most requests name no region. */
const list = (): Map<string, string> => {
  names ??= new Map(regionCodes.split(' ').map((row) => [row.slice(0, 6), row.slice(6)]))
  return names
}

/** Overseas organisations (R1) are coded `99`, the ISO 3166-1 numeric country code, `0`. @example '998260' is GBR */
const OVERSEAS = /^99\d{3}0$/

/** GB/T 2260 gives these one code each. */
const UNDIVIDED: ReadonlySet<RegionCode> = new Set(['710000', '810000', '820000'])

/** Municipalities' counties stand under a prefecture code (`1101`) that the list does not name. */
const isUnnamedPrefecture = (code: RegionCode): boolean =>
  /^\d{4}00$/.test(code) && !code.endsWith('0000') && list().has(`${code.slice(0, 4)}01`)

export const isKnownRegion = (code: RegionCode): boolean =>
  code === '990000' || OVERSEAS.test(code) || list().has(code) || isUnnamedPrefecture(code)

/** A county, or a province that the list does not divide: 710000, 810000, 820000. */
export const isMostExact = (code: RegionCode): boolean => isCounty(code) || (UNDIVIDED.has(code) && list().has(code))

export const regionName = (code: RegionCode): string =>
  list().get(code) ?? retiredRegion(code)?.name ?? list().get(`${code.slice(0, 2)}0000`) ?? code

/**
 * Refuses a code that was never one (UNKNOWN_REGION), or that was retired by the day it is for (REGION_RETIRED, naming the
 * codes that follow it). Codes have no first day here: those of today count as in force before, too.
 *
 * @param on the day from which the region is meant; left out for what begins now
 */
export const checkRegion = (code: RegionCode, field: readonly string[], on?: Day): RegionCode => {
  if (isKnownRegion(code)) return code
  const retired = retiredRegion(code)
  if (!retired) throw new DomainError('UNKNOWN_REGION', field, { code })
  const { name, until, successors } = retired
  if (on === undefined || on > until)
    throw new DomainError('REGION_RETIRED', field, {
      code,
      retired: name,
      until,
      successors: successors.join(', ') || phrases.notRecorded,
    })
  return code
}

/** The regions one level below, by code: none below a county, nor of overseas codes, which no list divides. */
export const regionsBelow = (code: RegionCode): RegionCode[] => {
  const prefix = regionPrefix(code)
  if (prefix.length === 6) return []
  const inside = [...list().keys()].filter((listed) => listed.startsWith(prefix))
  const below = new Set(inside.map((listed) => listed.slice(0, prefix.length + 2).padEnd(6, '0')))
  return [...below].filter((region) => region !== code).sort()
}

/** The provinces of today, and all overseas organisations as one. */
export const provinces = (): RegionCode[] =>
  [...[...list().keys()].filter((code) => code.endsWith('0000')), '990000'].sort()
