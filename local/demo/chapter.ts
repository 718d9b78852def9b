import type { Request } from '../../functions/platform/once'
import type { Instant } from '../../functions/shared/days'
import type { DemoNetwork } from './network'

/** What a chapter of the demo is told with. */
export interface Telling {
  readonly network: DemoNetwork
  /** The instant the demo is told from; the same when loading is resumed. */
  readonly now: Instant
  /** The request that writes one thing: the same label again finds it done. `daysAgo` dates it. */
  readonly request: (label: string, daysAgo?: number) => Request
}

/** Tells one feature's part of the story, by the same rules as the API. Telling it again changes nothing. */
export type Chapter = (telling: Telling) => Promise<void>
