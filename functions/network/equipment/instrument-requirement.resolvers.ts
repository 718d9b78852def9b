import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { InstrumentRequirementResolvers, NeededInstrumentResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { seesRequirementLog } from './equipment-access'
import { DEFAULT_DEMAND } from './instrument-requirement'

const nothing = { rows: [], hasNextPage: false }

export const instrumentRequirement: InstrumentRequirementResolvers<Context> = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
  versions: ({ versions }) =>
    versions.map(({ effectiveFrom, instruments }) => ({ effectiveFrom, instruments: [...instruments] })),
  log: (requirement, args, { viewer, stores }) =>
    logPage(requirement, args, (id, page) =>
      seesRequirementLog(viewer, requirement)
        ? stores.equipment.requirements.entryPage(id, page)
        : Promise.resolve(nothing),
    ),
}

/** What is not said holds by default. */
export const neededInstrument: NeededInstrumentResolvers<Context> = {
  maxMonths: ({ maxMonths }) => maxMonths ?? DEFAULT_DEMAND.maxMonths,
  proof: ({ proof }) => proof ?? DEFAULT_DEMAND.proof,
}
