import { faultOf } from '../functions/ords/fault-of-problem'
import { checkRow, type OrdsRecord } from '../functions/ords/record'
import { dayOf } from '../functions/shared/days'
import { regionOfCountry } from '../local/ords-countries'
import { openOrds } from '../local/ords-read'

/** What one year showed. */
export interface Year {
  readonly year: number
  /** Events held: known ahead, as a production plan is. */
  readonly events: number
  /** Everything that was brought in, of whatever category. */
  readonly units: number
  /** Repairs that needed a part, by category; each category that had any repair. */
  readonly needed: ReadonlyMap<string, number>
}

/** What is counted as a need. */
export type Count = keyof typeof counts

/** Fault codes that name a part which is replaced (functions/ords/fault-of-problem.ts). */
const PARTS: readonly string[] = ['BATTERY', 'SCREEN', 'PUMP', 'HEATING', 'MOTOR', 'CONNECTOR', 'CABLE', 'SENSOR']

export const counts = {
  /** The fault is a part's, or the repair ended for want of a spare part. */
  parts: ({ row }: OrdsRecord): boolean =>
    row.repair_barrier_if_end_of_life.startsWith('Spare parts') || PARTS.includes(faultOf(row.problem)),
  /** Nothing was repaired, whatever the problem says. */
  unrepaired: ({ outcome }: OrdsRecord): boolean => outcome !== 'FIXED',
}

/** Counts a file of the Open Repair Data Standard by year. @param progress is told the share that was read, now and then */
export const readYears = async (
  path: string,
  count: Count,
  progress: (share: number, read: number) => void,
): Promise<Year[]> => {
  const file = await openOrds(path)
  const years = new Map<number, { events: Set<string>; units: number; needed: Map<string, number> }>()
  let read = 0
  for await (const input of file.records) {
    read += 1
    if (read % 1000 === 0) progress(file.bytesRead() / file.bytes, read)
    const record = 'row' in input ? checkRow(input.row, dayOf(new Date()), regionOfCountry) : undefined
    if (!record || 'why' in record) continue
    const { day, row, category } = record
    const year = Number(day.slice(0, 4))
    const counted = years.get(year) ?? { events: new Set(), units: 0, needed: new Map() }
    years.set(year, counted)
    counted.events.add([day, row.country, row.group_identifier].join('\n'))
    counted.units += 1
    const needed = counted.needed.get(category.name) ?? 0
    counted.needed.set(category.name, needed + (counts[count](record) ? 1 : 0))
  }
  progress(1, read)
  return [...years]
    .map(([year, { events, ...counted }]) => ({ year, events: events.size, ...counted }))
    .sort((a, b) => a.year - b.year)
}
