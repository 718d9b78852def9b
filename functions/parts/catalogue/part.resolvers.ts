import { existing } from '../../graphql/existing'
import type {
  PartFitResolvers,
  PartPriceResolvers,
  PartResolvers,
  PartsSupplyResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { dayOf } from '../../shared/days'
import { seesCost } from './part-access'
import { partFittedOn, partOf, partsOf } from './parts-of.use-case'
import { interchangeOf } from './replace-part'

const nothing = { rows: [], hasNextPage: false }

export const part = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  number: ({ partNumber }) => partNumber,
  nameEn: ({ nameEn }) => nameEn ?? null,
  fits: ({ fits }) => [...fits],
  cost: (self, _args, { viewer }) => (seesCost(viewer, self) ? self.cost : null),
  shelfLifeDays: ({ shelfLifeDays }) => shelfLifeDays ?? null,
  supersededBy: ({ supersededBy }, _args, { stores }) =>
    supersededBy ? existing(partOf(supersededBy.partId, stores.catalogue)) : null,
  supersededFrom: ({ supersededBy }) => supersededBy?.from ?? null,
  fitted: (self, { on }, { stores, now }) => partFittedOn(self, on ?? dayOf(now), stores.catalogue),
  substitutes: async ({ id, substitutes }, _args, { stores }) =>
    (await partsOf(substitutes, stores.catalogue)).flatMap((other) =>
      other ? [{ part: other, interchange: interchangeOf({ id }, other) }] : [],
    ),
  // What it costs stands in it.
  log: (self, args, { viewer, stores }) =>
    logPage(self, args, (id, page) =>
      seesCost(viewer, self) ? stores.catalogue.parts.entryPage(id, page) : Promise.resolve(nothing),
    ),
} satisfies PartResolvers

export const partFit = {
  model: ({ modelId }, _args, { stores }) => existing(stores.network.models.load(modelId)),
  position: ({ position }) => position ?? null,
} satisfies PartFitResolvers

export const partPrice = {
  number: ({ partNumber }) => partNumber,
  nameEn: ({ nameEn }) => nameEn ?? null,
} satisfies PartPriceResolvers

export const partsSupply = {
  rule: ({ rule }) => rule ?? null,
  by: ({ rule }) => rule?.by ?? null,
  until: ({ until }) => until ?? null,
} satisfies PartsSupplyResolvers
