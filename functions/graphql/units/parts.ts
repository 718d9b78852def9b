import { catalogue } from '../../parts/catalogue/catalogue.resolvers'
import { planning } from '../../parts/planning/planning.resolvers'
import { stock } from '../../parts/stock/stock.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [catalogue, planning, stock]

export { createStores } from './parts-stores'
