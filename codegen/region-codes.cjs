const { current } = require('./regions.cjs')

/**
 * The GB/T 2260 codes in force with their names: provinces, prefectures, counties.
 * As text, since the packages' own files are three times as large and every function that checks a region carries them.
 */
exports.plugin = () => {
  const rows = [...current].map(([code, name]) => code + name)
  return `/** GB/T 2260 codes, six digits and the name each. */\nexport const regionCodes =\n  '${rows.join(' ')}'\n`
}
