import { logger } from '../../platform/logger'
import { allManufacturers } from '../directory.use-case'
import { type Warned, warnOfYear } from './warn-calendar.use-case'

/** Every morning: a year that is wanted and not published is told of, to makers and in the platform's own log. */
export const handler = async ({ at }: { at: string }): Promise<Warned> => {
  const warned = await warnOfYear(allManufacturers, new Date(at))
  if (warned.year) logger.warn('business calendar not published', { ...warned })
  return warned
}
