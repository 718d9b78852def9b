import { ownPart } from '../../platform/collection'
import type { Beside, Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest, queryPage } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import { deadlinesOf } from './grade-notices'
import { comingGrade, evolve, type GradeEvent, type ProviderGrade } from './provider-grade'

const table = 'Providers'
const partitionOf = (providerId: string): string => `PROV#${providerId}`
const makerList = (manufacturerId: string, open: boolean): string =>
  `GRADES#${manufacturerId}#${open ? 'OPEN' : 'REST'}`
const provinceList = (region: RegionCode): string => `GRADED#${region.slice(0, 2)}0000`

const keyOf = (id: string): Key => ({ pk: partitionOf(ownerOf(id)), sk: `GRADE#${ownPart(id)}` })

/** Somebody has to do something: tell, reply, decide, rule on an appeal. */
const isOpen = ({ case: running }: ProviderGrade): boolean =>
  running !== undefined && ['PROPOSED', 'NOTIFIED', 'APPEALED'].includes(running.state)

const besideOf = (grade: ProviderGrade): Beside => {
  const { id, manufacturerId, providerId, region } = grade
  // Nothing to publish before the first grade was decided.
  const known = grade.settled ?? comingGrade(grade.case)
  return {
    kind: 'GRADE',
    makerKey: makerList(manufacturerId, isOpen(grade)),
    makerSort: providerId,
    ...(known ? { listKey: provinceList(region), listSort: `${region}#${id}` } : {}),
  }
}

/** See grades.store.ts for access patterns and costs. */
export const createProviderGradesStore = () => {
  const grades = new JournaledAggregate<ProviderGrade, GradeEvent>({
    table,
    type: 'ProviderGrade',
    keyOf,
    besideOf,
    deadlinesOf,
    evolve,
  })
  return {
    grades,
    gradesOfMaker: async (manufacturerId: string, open: boolean, page: PageRequest): Promise<Page<ProviderGrade>> =>
      grades.behind(await queryPage({ table, index: 'byMaker', partition: makerList(manufacturerId, open) }, page)),
    gradesOfProvider: (providerId: string, page: PageRequest) =>
      documentPage<ProviderGrade>({ table, partition: partitionOf(providerId), prefix: 'GRADE#' }, page),
    gradesOfRegion: (region: RegionCode, page: PageRequest) =>
      documentPage<ProviderGrade>(
        { table, index: 'byList', partition: provinceList(region), prefix: regionPrefix(region) },
        page,
      ),
  }
}
