import { addDays, type Day, startOfDay } from '../shared/days'
import { bucketOf } from './order-keys'

/** No rule counts further. */
const KEEP_DAYS = 400

export const standPartition = (day: Day, bucket: number): string => `STAND#${day}#${bucket}`

/** The row (stands.store.ts) by which an order is found that has waited since a day, or whose unit has been under repair. */
export const standRow = (orderId: string, day: Day) =>
  [
    { pk: standPartition(day, bucketOf(orderId)), sk: orderId },
    { orderId },
    { expiresAt: Math.floor(Date.parse(startOfDay(addDays(day, KEEP_DAYS))) / 1000) },
  ] as const
