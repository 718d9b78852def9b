import type { ServiceRules } from '../../network/channels/service-rules'
import type { Prospect } from '../dispatch'
import type { Order } from '../order'

/** An order and all that dispatch knows of its candidates. */
export interface Asked {
  readonly order: Order
  readonly prospects: readonly Prospect[]
  readonly rules: ServiceRules
}
