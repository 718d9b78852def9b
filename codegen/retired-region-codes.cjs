const { retired } = require('./regions.cjs')

/** The GB/T 2260 codes retired: each last day once, before its codes. As text, for every function carries them. */
exports.plugin = () => {
  const days = [...new Set(retired.map(({ until }) => until))].sort()
  const rows = days.flatMap((day) => [
    day,
    ...retired
      .filter(({ until }) => until === day)
      .map(({ code, name, successors }) => code + name + successors.join()),
  ])
  const said = 'A last day, then its codes: six digits, the name, the codes that follow it.'
  return `/** ${said} */\nexport const retiredRegionCodes =\n  '${rows.join(' ')}'\n`
}
