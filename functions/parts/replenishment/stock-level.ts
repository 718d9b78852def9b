import { checkRange, checkVersion, notFound, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import type { Levels } from './levels'

/** What a person says a point is to keep of a part. Id: `<point>.<maker>~<part>`. */
export interface StockLevel extends Journaled {
  readonly pointId: string
  readonly manufacturerId: string
  readonly partId: string
  /** Absent where it is worked out from use again. */
  readonly levels?: Levels
}

type About = Pick<StockLevel, 'pointId' | 'manufacturerId' | 'partId'>

export type StockLevelEvent = ({ readonly type: 'SET' } & About & Levels) | ({ readonly type: 'LEFT_TO_USE' } & About)

export const evolveLevel: Evolve<StockLevel, StockLevelEvent> = (_before, entry) => {
  const { event } = entry
  const { pointId, manufacturerId, partId } = event
  const about = { pointId, manufacturerId, partId, ...stamp(entry) }
  return event.type === 'SET' ? { ...about, levels: { min: event.min, max: event.max } } : about
}

/** A part within a point: ids hold dots, their own parts do not. */
export const levelId = (pointId: string, partId: string): string => ownedId(pointId, partId.replaceAll('.', '~'))

const BOUNDS = { min: 0, max: 10_000 } as const

/** The point for its shelf, and the maker for its parts. */
const setsLevels = (viewer: Viewer, { pointId, manufacturerId }: Pick<About, 'pointId' | 'manufacturerId'>) =>
  (viewer.role === 'SERVICE_POINT' && viewer.pointId === pointId) ||
  (viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId)

/** @param input both numbers, or neither: then use decides again */
export const setLevel = (
  current: StockLevel | undefined,
  about: About,
  input: { readonly version: number; readonly min?: Optional<number>; readonly max?: Optional<number> },
  viewer: Viewer,
): StockLevelEvent => {
  if (!setsLevels(viewer, about)) throw notFound('ServicePoint', about.pointId, ['input', 'servicePointId'])
  checkVersion({ version: current?.version ?? 0 }, input.version)
  const { min, max } = input
  if (min == null || max == null) {
    ensure(min == null && max == null, 'REQUIRED', ['input', min == null ? 'min' : 'max'])
    return { type: 'LEFT_TO_USE', ...about }
  }
  checkRange(min, BOUNDS, ['input', 'min'])
  return { type: 'SET', ...about, min, max: checkRange(max, { ...BOUNDS, min }, ['input', 'max']) }
}
