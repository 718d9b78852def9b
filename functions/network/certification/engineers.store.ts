import { Aggregate } from '../../platform/aggregate'
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import { ANY, directoryPairs, type Engineer } from './engineer'
import { pointPk } from './person-keys.store'

const table = 'ServicePoints'

const engineerKey = (id: string): Key => ({ pk: pointPk(ownerOf(id)), sk: `ENG#${ownPart(id)}` })

const directoryPk = (speciality: string, language: string): string => `ENGINEERS#${speciality}#${language}`

const directoryRows = (next: Engineer, before: Engineer | undefined): Write[] => {
  const rows = new Documents<{ readonly technicianId: string }>(table)
  const keysOf = (engineer: Engineer) =>
    directoryPairs(engineer).map(([speciality, language]) => ({
      pk: directoryPk(speciality, language),
      sk: `${engineer.region}#${engineer.id}`,
    }))
  const nameOf = ({ pk, sk }: Key) => `${pk}\n${sk}`
  const [had, has] = [before ? keysOf(before) : [], keysOf(next)]
  const [hadNames, hasNames] = [had, has].map((keys) => new Set(keys.map(nameOf)))
  return [
    ...had.filter((key) => !hasNames?.has(nameOf(key))).map((key) => rows.remove(key)),
    ...has.filter((key) => !hadNames?.has(nameOf(key))).map((key) => rows.overwrite(key, { technicianId: next.id })),
  ]
}

/** The engineer database with its directory (R1). */
export const createEngineersStore = () => {
  const engineers = new Aggregate<Engineer>({
    table,
    type: 'Engineer',
    keyOf: engineerKey,
    derived: directoryRows,
  })

  return {
    engineers,

    engineersBy: async (
      { speciality = ANY, language = ANY, region }: { speciality?: string; language?: string; region?: RegionCode },
      page: PageRequest,
    ): Promise<Page<Engineer>> => {
      const { rows, hasNextPage } = await documentPage<{ technicianId: string }>(
        { table, partition: directoryPk(speciality, language), ...(region ? { prefix: regionPrefix(region) } : {}) },
        page,
      )
      return engineers.behind({
        rows: rows.map(({ node, position }) => ({ node: engineerKey(node.technicianId), position })),
        hasNextPage,
      })
    },
  }
}
