/** GB/T 2260: six digits, two each for province, prefecture and county; trailing `00` pairs mean "all of it". */
export type RegionCode = string

/** An overseas organisation's country, `99` + ISO 3166-1 numeric + `0`: one level below `990000`, whatever its digits. */
const isCountry = (code: RegionCode): boolean => /^99\d{3}0$/.test(code) && code !== '990000'

/** The significant digits. @example regionPrefix('420000') === '42' */
export const regionPrefix = (code: RegionCode): string => (isCountry(code) ? code : code.replace(/(00){1,2}$/, ''))

/** Whether `outer` is `inner` or contains it. */
export const regionContains = (outer: RegionCode, inner: RegionCode): boolean => inner.startsWith(regionPrefix(outer))

/** Whether one of two regions is, or lies in, the other. */
export const regionsMeet = (a: RegionCode, b: RegionCode): boolean => regionContains(a, b) || regionContains(b, a)

/** Province, prefecture and county code of a region, as far as it goes. @example ['420000','420100','420106'] */
export const regionLevels = (code: RegionCode): RegionCode[] =>
  (isCountry(code) ? [2, 6] : [2, 4, 6])
    .filter((n) => n <= regionPrefix(code).length)
    .map((n) => code.slice(0, n).padEnd(6, '0'))

export const isRegionCode = (code: string): boolean => /^\d{6}$/.test(code) && !code.startsWith('00')

export const isCounty = (code: RegionCode): boolean => regionPrefix(code).length === 6
