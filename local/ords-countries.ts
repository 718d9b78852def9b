import { iso31661 } from 'iso-3166'
import type { RegionCode } from '../functions/shared/regions'

/** GB/T 2260 has codes of its own for these. */
const withOwnCode: Readonly<Record<string, RegionCode>> = { TWN: '710000', HKG: '810000', MAC: '820000' }

/** The mainland is divided: its name alone tells no region. */
const DIVIDED = 'CHN'

const numericOf = new Map(iso31661.map(({ alpha3, numeric }) => [alpha3, numeric]))
const alpha3Of = new Map(iso31661.map(({ alpha3, numeric }) => [numeric, alpha3]))

/** @example regionOfCountry('GBR') === '998260', regionOfCountry('HKG') === '810000' */
export const regionOfCountry = (alpha3: string): RegionCode | undefined => {
  if (alpha3 === DIVIDED) return undefined
  const numeric = numericOf.get(alpha3)
  return (Object.hasOwn(withOwnCode, alpha3) ? withOwnCode[alpha3] : undefined) ?? (numeric && `99${numeric}0`)
}

/** The country a region lies in. @example countryOfRegion('420106') === 'CHN' */
export const countryOfRegion = (region: RegionCode): string => {
  if (region.startsWith('99')) return alpha3Of.get(region.slice(2, 5)) ?? ''
  const own = Object.entries(withOwnCode).find(([, code]) => code.slice(0, 2) === region.slice(0, 2))
  return own?.[0] ?? DIVIDED
}
