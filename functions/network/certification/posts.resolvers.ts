import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { ServicePoint } from '../network'
import { makerAsking } from '../network-access'
import { neededCategories } from '../references.use-case'
import { seesCourse } from './certification-access'
import { nothing } from './courses.resolvers'
import { seesNames } from './names.resolvers'
import { pointGapPage } from './point-gaps.use-case'
import { noPostStandard, type PostStandard, setPostStandard } from './post-standard'

const mutations = {
  postStandardSet: mutation(async (input, { viewer, stores: { network, certification } }, request) => {
    const field = ['input', 'manufacturerId']
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, field)
    await network.manufacturers.need(manufacturerId, field)
    const requirements = await Promise.all(
      input.requirements.map(async ({ certificate, ...more }, i) => {
        if (!certificate) return more
        const at = ['input', 'requirements', String(i), 'certificate', 'categoryId']
        const [categoryId = ''] = await neededCategories(network, [certificate.categoryId], at)
        return { ...more, certificate: { categoryId, level: certificate.level } }
      }),
    )
    const wanted = { manufacturerId, version: input.version, requirements }
    const { postStandards } = certification
    const decide = (current?: PostStandard) => setPostStandard(current, wanted, viewer)
    const postStandard =
      input.version === 0
        ? await postStandards.open(request, manufacturerId, viewer, decide(), [], ['input', 'version'])
        : await postStandards.act(request, manufacturerId, viewer, decide)
    return { postStandard }
  }),
} satisfies Partial<MutationResolvers>

/** Whose requirements are asked about: of makers each sees its own. Undefined where there is nothing to see. */
const gapsAskedFor = async (
  { id: pointId, providerId }: ServicePoint,
  manufacturerId: string | null | undefined,
  context: Context,
): Promise<{ readonly pointId: string; readonly manufacturerId: string | undefined } | undefined> => {
  const asked = manufacturerId ? fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId']) : undefined
  const asking = makerAsking(context.viewer)
  if (asking !== undefined && asked !== undefined && asking !== asked) return undefined
  return (await seesNames({ pointId, providerId }, context)) ? { pointId, manufacturerId: asking ?? asked } : undefined
}

/** P6: what makers ask of the posts at service points, and where a point falls short of it. */
export const posts: Capability = {
  nodes: {},
  resolvers: {
    Mutation: mutations,
    Manufacturer: {
      postStandard: async ({ id }, _args, { stores }) =>
        (await stores.certification.postStandards.load(id)) ?? noPostStandard(id),
    },
    PostStandard: {
      requirements: ({ requirements }) => [...requirements],
      log: (standard, args, { viewer, stores: { certification } }) =>
        logPage(standard, args, (id, page) =>
          seesCourse(viewer, id) ? certification.postStandards.entryPage(id, page) : Promise.resolve(nothing),
        ),
    },
    PostRequirement: {
      category: ({ certificate }, _args, { stores }) =>
        certificate ? existing(stores.network.categories.load(certificate.categoryId)) : null,
      level: ({ certificate }) => certificate?.level ?? null,
    },
    PostGap: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      train: ({ train }, _args, { stores }) =>
        Promise.all(
          train.map(async ({ technicianId, lacks }) => ({
            technician: await existing(stores.network.technicians.load(technicianId)),
            lacks: [...lacks],
          })),
        ),
      course: ({ courseId }, _args, { stores }) =>
        courseId ? existing(stores.certification.courses.load(courseId)) : null,
    },
    ServicePoint: {
      postGaps: (point, { manufacturerId, ...args }, context) =>
        paged(`postGaps:${point.id}:${manufacturerId ?? ''}`, args, async (page) => {
          const asked = await gapsAskedFor(point, manufacturerId, context)
          return asked ? pointGapPage(asked, dayOf(context.now), context.stores, page) : nothing
        }),
    },
  },
}
