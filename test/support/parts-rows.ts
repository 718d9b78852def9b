export const HEADERS = [
  ...['partNumber', 'nameZh', 'nameEn', 'models', 'wearClass', 'leadTimeDays', 'tracking', 'shelfLifeDays'],
  ...['costCny', 'priceCeilingCny', 'supersededBy', 'supersededFrom', 'substitutes'],
]

/** A row of a catalogue; what is left out is ordinary. */
export const rowOf = (
  partNumber: string,
  change: Readonly<Record<string, string | number>> = {},
): (string | number)[] => {
  const row: Readonly<Record<string, string | number>> = {
    ...{
      partNumber,
      nameZh: '主控板',
      models: 'XQG-100@12-3*2',
      leadTimeDays: 14,
      costCny: '80',
      priceCeilingCny: '200.5',
    },
    ...change,
  }
  return HEADERS.map((header) => row[header] ?? '')
}
