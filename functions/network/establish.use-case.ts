import { DomainError } from '../shared/errors'
import type { Viewer } from '../shared/viewer'
import type { TakenOver } from './agreements/draft'
import type { Agreement, Brand, Manufacturer, ProductCategory, ProductModel, Provider, ServicePoint } from './network'
import { createNetworkStore } from './network.store'

/**
 * Brings documents into the network whose ids follow from what they stand for (records taken over from elsewhere). What
 * is there already stays as it is, so repeating it changes nothing. Cost: 1 transaction each.
 */
export const createEstablishment = (store = createNetworkStore()) => ({
  category: (category: ProductCategory): Promise<void> => store.categories.establish(category),
  maker: (maker: Manufacturer): Promise<void> => store.manufacturers.establish(maker),
  brand: (brand: Brand): Promise<void> => store.brands.establish(brand),
  model: (model: ProductModel): Promise<void> => store.models.establish(model),
  provider: (provider: Provider): Promise<void> => store.providers.establish(provider),
  point: (point: ServicePoint): Promise<void> => store.points.establish(point),

  /** Concludes an agreement beside the others of its pair, by the same overlap rule as any. */
  agreement: async (agreement: Agreement, input: TakenOver, viewer: Viewer, at: Date): Promise<void> => {
    const request = { subject: viewer.subject, key: agreement.id, payloadHash: agreement.id, at }
    try {
      await store.takeOver(request, agreement.id, input, viewer)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      // Concluded in an earlier run: it overlaps with itself, or its key is taken.
      const [there] = await Promise.all([store.agreements.load(agreement.id)])
      if (!there) throw error
    }
  },
})

export type Establishment = ReturnType<typeof createEstablishment>
