import { phrases } from '../../../shared/messages/phrases'
import type { NoticeDraft } from '../../../shared/notice'
import type { Roster } from '../../certification/roster'
import type { ServicePoint } from '../../network'
import { effectAt, type Lapse, type PointWork } from './lapse'

/** So much is named in the words of a notice; of what is beyond it the number. */
const MAX_NAMED = 20

/** By maker. @example '海岚电器: phones L3, tv L2; 江海: tablets L1' */
const listOf = (works: readonly PointWork[], nameOf: (manufacturerId: string) => string): string => {
  const byMaker = [...Map.groupBy(works.slice(0, MAX_NAMED), ({ manufacturerId }) => manufacturerId)].map(
    ([maker, theirs]) =>
      `${nameOf(maker)}: ${theirs.map(({ categoryId, level }) => `${categoryId} L${level}`).join(', ')}`,
  )
  return byMaker.join('; ') + (works.length > MAX_NAMED ? ` … +${works.length - MAX_NAMED}` : '')
}

/**
 * The notice of a lapse to a point that loses work by it; undefined for one that does not. It is about the point: agreements
 * are its provider's and the makers' to read. @param nameOf a maker's name
 */
export const noticeTo = (
  lapse: Lapse,
  { point, roster }: { readonly point: ServicePoint; readonly roster: Roster | undefined },
  told: Pick<NoticeDraft, 'at' | 'lead'>,
  nameOf: (manufacturerId: string) => string,
): NoticeDraft | undefined => {
  const { stops, goesOn } = effectAt(lapse, point, roster)
  if (stops.length === 0) return undefined
  return {
    ...{ kind: 'WORK_STOPS', inbox: { role: 'SERVICE_POINT', id: point.id } },
    ...{ subject: { type: 'ServicePoint', id: point.id }, ...told, dueOn: lapse.lastDay },
    params: {
      stops: listOf(stops, nameOf),
      goesOn: goesOn.length === 0 ? phrases.nothingElse : listOf(goesOn, nameOf),
    },
  }
}
