import { GENESIS } from '../../shared/chain'
import { checkLevel, checkRange, checkVersion, notFound, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import type { Post } from '../network'
import { changesMaker } from '../network-access'

/** P6: what a maker asks of one post at every point that serves it. */
export interface PostRequirement {
  readonly post: Post
  /** How many people at a point have to meet all of it. */
  readonly headcount: number
  /** A certificate of this category and level, if any. */
  readonly certificate?: { readonly categoryId: string; readonly level: number }
  /** Hours attended in the maker's courses. */
  readonly trainingHours: number
  /** Whole years in the trade. */
  readonly years: number
}

/** A maker's requirements for all posts. Id: the maker's. */
export interface PostStandard extends Journaled {
  readonly requirements: readonly PostRequirement[]
}

/** Who was fit for a post on a day is told by the requirements of that day: the log keeps them all. */
export interface PostStandardEvent {
  readonly type: 'SET'
  readonly requirements: readonly PostRequirement[]
}

export const evolvePostStandard: Evolve<PostStandard, PostStandardEvent> = (_before, entry) => ({
  ...stamp(entry),
  requirements: entry.event.requirements,
})

/** Of a maker that has set none. */
export const noPostStandard = (manufacturerId: string): PostStandard => ({
  id: manufacturerId,
  version: 0,
  head: GENESIS,
  requirements: [],
})

const MAX_REQUIREMENTS = { min: 0, max: 50 } as const
const HEADCOUNT = { min: 1, max: 100 } as const
const HOURS = { min: 0, max: 2000 } as const
const YEARS = { min: 0, max: 50 } as const

/** Sets a maker's requirements, first or anew, on the version it read. */
export const setPostStandard = (
  current: PostStandard | undefined,
  input: {
    readonly manufacturerId: string
    readonly version: number
    readonly requirements: readonly (Omit<PostRequirement, 'certificate'> & {
      readonly certificate?: Optional<PostRequirement['certificate']>
    })[]
  },
  viewer: Viewer,
): PostStandardEvent => {
  const { manufacturerId: id, version, requirements } = input
  if (!changesMaker(viewer, id)) throw notFound('Manufacturer', id, ['input', 'manufacturerId'])
  checkVersion(current ?? noPostStandard(id), version)
  checkRange(requirements.length, MAX_REQUIREMENTS, ['input', 'requirements'])
  const checked = requirements.map(({ post, headcount, certificate, trainingHours, years }, i) => {
    const at = (...names: string[]) => ['input', 'requirements', String(i), ...names]
    ensure(certificate || trainingHours > 0 || years > 0, 'REQUIREMENT_EMPTY', at())
    if (certificate) checkLevel(certificate.level, at('certificate', 'level'))
    return {
      post,
      headcount: checkRange(headcount, HEADCOUNT, at('headcount')),
      trainingHours: checkRange(trainingHours, HOURS, at('trainingHours')),
      years: checkRange(years, YEARS, at('years')),
      ...(certificate ? { certificate } : {}),
    }
  })
  return { type: 'SET', requirements: checked }
}
