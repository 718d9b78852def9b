import { catalogue } from '../../parts/catalogue/catalogue.resolvers'
import { imports } from '../../parts/catalogue/exchange/imports.resolvers'
import { lots } from '../../parts/lots/lots.resolvers'
import { planning } from '../../parts/planning/planning.resolvers'
import { replenishment } from '../../parts/replenishment/replenishment.resolvers'
import { requests } from '../../parts/requests/requests.resolvers'
import { returns } from '../../parts/returns/returns.resolvers'
import { counts } from '../../parts/stock/counts/counts.resolvers'
import { equipmentStock } from '../../parts/stock/equipment-stock.resolvers'
import { stock } from '../../parts/stock/stock.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [
  catalogue,
  imports,
  planning,
  stock,
  counts,
  equipmentStock,
  lots,
  requests,
  replenishment,
  returns,
]

export { createStores } from './parts-stores'
