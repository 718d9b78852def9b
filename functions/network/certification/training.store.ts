import { Aggregate } from '../../platform/aggregate'
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest, queryAll } from '../../platform/page'
import { DomainError } from '../../shared/errors'
import { ownerOf, toGlobalId } from '../../shared/ids'
import type { Course } from './course'
import { type Enrolment, type EnrolmentEvent, enrolmentDeadlines, evolveEnrolment, isOpen } from './enrolment'
import { type Granter, grantedBy } from './granter'
import { personalKey, pointPk } from './person-keys.store'
import { evolvePostStandard, type PostStandard, type PostStandardEvent } from './post-standard'

const table = 'ServicePoints'
const makers = 'Manufacturers'

const lockKey = ({ pointId, technicianId, courseId }: Enrolment): Key => ({
  pk: pointPk(pointId),
  sk: `ENROLLED#${ownPart(technicianId)}#${courseId}`,
})

interface EnrolmentRow {
  readonly enrolmentId: string
}

const enrolmentRows = (next: Enrolment, before: Enrolment | undefined): Write[] => {
  const rows = new Documents<EnrolmentRow>(table)
  const row = { enrolmentId: next.id }
  const taken = (found: unknown) =>
    new DomainError('ALREADY_ENROLLED', ['input', 'courseId'], {
      other: toGlobalId('TrainingEnrolment', (found as EnrolmentRow).enrolmentId),
    })
  return [
    ...(before ? [] : [rows.insert(lockKey(next), row, {}, taken)]),
    ...(before && isOpen(before) && !isOpen(next) ? [rows.remove(lockKey(next))] : []),
  ]
}

/** Courses, requirements of posts, and people's way through courses. */
export const createTrainingStore = () => {
  const courses = new Aggregate<Course>({
    table: makers,
    type: 'TrainingCourse',
    keyOf: (id) => ({ pk: `M#${ownerOf(id)}`, sk: `COURSE#${ownPart(id)}` }),
  })
  const postStandards = new JournaledAggregate<PostStandard, PostStandardEvent>({
    table: makers,
    type: 'PostStandard',
    keyOf: (id) => ({ pk: `M#${id}`, sk: 'POSTS' }),
    evolve: evolvePostStandard,
  })
  const enrolments = new JournaledAggregate<Enrolment, EnrolmentEvent>({
    table,
    type: 'TrainingEnrolment',
    keyOf: personalKey('ENROL'),
    besideOf: ({ courseId, id }) => ({ listKey: `COURSE#${courseId}`, listSort: id }),
    derived: enrolmentRows,
    deadlinesOf: enrolmentDeadlines,
    evolve: evolveEnrolment,
  })

  return {
    courses,
    postStandards,
    enrolments,

    coursePage: (granter: Granter, page: PageRequest): Promise<Page<Course>> =>
      documentPage<Course>({ table: makers, partition: `M#${granter}`, prefix: 'COURSE#' }, page),
    enrolmentsIn: (courseId: string, page: PageRequest): Promise<Page<Enrolment>> =>
      documentPage<Enrolment>({ table, index: 'byList', partition: `COURSE#${courseId}` }, page),
    /** @param granter only what this one trains; all if undefined */
    enrolmentsOf: (technicianId: string, granter: Granter | undefined, page: PageRequest): Promise<Page<Enrolment>> => {
      const prefix = `ENROL#${ownPart(technicianId)}#${granter ? grantedBy(granter, '') : ''}`
      return documentPage<Enrolment>({ table, partition: pointPk(ownerOf(technicianId)), prefix }, page)
    },

    /** Every enrolment of a point's people: 1 Query a megabyte. */
    async *enrolmentsAt(pointId: string): AsyncGenerator<Enrolment> {
      for await (const item of queryAll({ table, partition: pointPk(pointId), prefix: 'ENROL#' }))
        yield item.doc as Enrolment
    },
  }
}

export type TrainingStore = ReturnType<typeof createTrainingStore>
