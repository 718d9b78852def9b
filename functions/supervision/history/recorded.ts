import type { Day } from '../../shared/days'
import type { Bucket } from '../rollup-keys'

/** Of whom a dashboard can be read as it stood: regions, makers, providers, points, and a maker's share of a provider. */
const RECORDED = /^(?:R|M|P|S|MP)#/

/** Whether past states of a roll-up's item are kept: months and what is at present, of the scopes that dashboards show. */
export const isRecorded = (scope: string, bucket: string): boolean =>
  RECORDED.test(scope) && (bucket === 'ALL' || bucket.startsWith('M#'))

/** Where the past states of a scope's part stand; each by the last day that it was changed on. */
export const pastPartition = (partition: string): string => `PAST#${partition}`
export const pastSort = (bucket: Bucket | string, on: Day): string => `${bucket}@${on}`

/** Stands for the days before states were kept: sorts before each of them. */
export const BEFORE: Day = ''
