import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import type { Page } from '../../platform/page'
import { notFound } from '../../shared/checks'
import { fromGlobalId } from '../../shared/ids'
import type { Manufacturer } from '../network'
import { neededCategories } from '../references.use-case'
import { seesCourse } from './certification-access'
import { newCourse, reviseCourse } from './course'
import type { Enrolment } from './enrolment'
import { actsAs, type Granter, granterFor, PLATFORM } from './granter'

export const nothing: Page<never> = { rows: [], hasNextPage: false }

/** Null stands for the platform. */
export const makerOf = (granter: Granter, { stores }: Context): Promise<Manufacturer> | null =>
  granter === PLATFORM ? null : existing(stores.network.manufacturers.load(granter))

const queries = {
  trainingCourses: (_parent, { manufacturerId, ...args }, { viewer, stores: { certification } }) => {
    const granter = manufacturerId ? fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId']) : PLATFORM
    return paged(`courses:${granter}`, args, (page) =>
      seesCourse(viewer, granter) ? certification.coursePage(granter, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  trainingCourseCreate: mutation(async (input, { viewer, stores, newId }, request) => {
    const field = ['input', 'manufacturerId']
    const asked = input.manufacturerId ? fromGlobalId('Manufacturer', input.manufacturerId, field) : undefined
    const granter = granterFor(viewer, asked)
    if (granter === undefined) throw notFound('Manufacturer', asked ?? '', field)
    const [[categoryId = '']] = await Promise.all([
      neededCategories(stores.network, [input.categoryId], ['input', 'categoryId']),
      granter === PLATFORM ? undefined : stores.network.manufacturers.need(granter, field),
    ])
    const course = newCourse(newId(), { ...input, granter, categoryId }, viewer)
    return { trainingCourse: await stores.certification.courses.create(request, course) }
  }),
  trainingCourseRevise: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('TrainingCourse', input.id, ['input', 'id'])
    const { courses } = stores.certification
    return { trainingCourse: await courses.change(request, id, (course) => reviseCourse(course, input, viewer)) }
  }),
} satisfies Partial<MutationResolvers>

export const courses: Capability = {
  nodes: {
    TrainingCourse: async (id, { viewer, stores }) => {
      const course = await stores.certification.courses.load(id)
      return course && seesCourse(viewer, course.granter) ? course : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    TrainingCourse: {
      manufacturer: ({ granter }, _args, context) => makerOf(granter, context),
      category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
      revisions: ({ revisions }) => [...revisions],
      enrolments: ({ id, granter }, args, { viewer, stores }) =>
        paged<Enrolment>(`enrolments:${id}`, args, (page) =>
          actsAs(viewer, granter) ? stores.certification.enrolmentsIn(id, page) : nothing,
        ),
    },
    CourseRevision: { exam: ({ exam }) => exam ?? null },
  },
}
