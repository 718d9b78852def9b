import type { Day } from './days'
import type { RegionCode } from './regions'
import { retiredCodes } from './retired-region-codes'

/** A code that divisions have lost, the last day it was in force, and the codes its area has had since, where recorded. */
export interface RetiredRegion {
  readonly name: string
  readonly until: Day
  readonly successors: readonly RegionCode[]
}

/**
 * Those whose exact day and successors are recorded: in force to the day before the change was approved (State Council and
 * Ministry of Civil Affairs, yearly lists of changes of divisions at county level and above).
 */
const recorded: Readonly<Record<RegionCode, RetiredRegion>> = {
  '110103': { name: '崇文区', until: '2010-06-27', successors: ['110101'] },
  '110104': { name: '宣武区', until: '2010-06-27', successors: ['110102'] },
  '110228': { name: '密云县', until: '2015-10-12', successors: ['110118'] },
  '110229': { name: '延庆县', until: '2015-10-12', successors: ['110119'] },
  '120221': { name: '宁河县', until: '2015-07-22', successors: ['120117'] },
  '120223': { name: '静海县', until: '2015-07-22', successors: ['120118'] },
  '120225': { name: '蓟县', until: '2016-06-07', successors: ['120119'] },
  '310103': { name: '卢湾区', until: '2011-05-19', successors: ['310101'] },
  '310108': { name: '闸北区', until: '2015-10-12', successors: ['310106'] },
  '310230': { name: '崇明县', until: '2016-06-07', successors: ['310151'] },
  '330103': { name: '下城区', until: '2021-03-10', successors: ['330105'] },
  '330104': { name: '江干区', until: '2021-03-10', successors: ['330102', '330114'] },
  '371200': { name: '莱芜市', until: '2018-12-25', successors: ['370116', '370117'] },
  '371202': { name: '莱城区', until: '2018-12-25', successors: ['370116'] },
  '371203': { name: '钢城区', until: '2018-12-25', successors: ['370117'] },
}

let all: ReadonlyMap<RegionCode, RetiredRegion> | undefined

/** Every GB/T 2260 code known to be retired since 2002; read on first use. One that is missing is unknown, never guessed. */
export const retiredRegions = (): ReadonlyMap<RegionCode, RetiredRegion> => {
  all ??= new Map([
    ...retiredCodes.flatMap(([until, rows]) =>
      rows.split(/\s+/).map((row) => [row.slice(0, 6), { name: row.slice(6), until, successors: [] }] as const),
    ),
    ...Object.entries(recorded),
  ])
  return all
}
