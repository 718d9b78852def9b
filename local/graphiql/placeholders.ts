import { addDays, addMinutes, addMonths, dayOf, type Instant, monthOf, startOfDay } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'

const MINUTES_PER_HOUR = 60

/**
 * Fills what an example's variables leave open: `<today-75>`, `<today+1 09:00>` (an instant), `<month-1>` (all
 * Asia/Shanghai), `<new key>`, and global ids of the demo's things as `<Provider:chutian>`. Other text in angle brackets
 * stays: it tells people what to put there, e.g. `<id of an order from My repairs>`.
 */
export const fillIn = (text: string, now: Instant, newKey: () => string): string =>
  text.replace(/<([^<>]+)>/g, (whole, name: string) => {
    if (name === 'new key') return newKey()
    const id = /^([A-Z][A-Za-z]+):([\w.~-]+)$/.exec(name)
    if (id) return toGlobalId(id[1] ?? '', id[2] ?? '')
    return timeOf(name, now) ?? whole
  })

const timeOf = (name: string, now: Instant): string | undefined => {
  const [, unit, shift = '0', hour, minute] = /^(today|month)([+-]\d+)?(?: (\d\d):(\d\d))?$/.exec(name) ?? []
  if (unit === 'month') return addMonths(monthOf(now), Number(shift))
  if (unit !== 'today') return undefined
  const day = addDays(dayOf(now), Number(shift))
  return hour ? addMinutes(startOfDay(day), Number(hour) * MINUTES_PER_HOUR + Number(minute)) : day
}
