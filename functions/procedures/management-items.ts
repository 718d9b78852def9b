import type { Post } from '../network/network'
import { checkName, checkRange, checkVersion, notFound } from '../shared/checks'
import { ensure } from '../shared/errors'
import { type Entry, type Journaled, stamp } from '../shared/journal'
import { phrases } from '../shared/messages/phrases'
import type { Viewer } from '../shared/viewer'
import { drawsUp } from './procedures-access'

/** P1: something that is managed, and the post that answers for it. */
export interface ManagementItem {
  /** Unique within the list. */
  readonly code: string
  readonly title: string
  readonly owner: Post
}

/** P1: a maker's management items (管理项目); the source lists 14. Id: the maker's. */
export interface ManagementList extends Journaled {
  readonly items: readonly ManagementItem[]
}

/** Before a maker listed any: what its first list is based on. */
export const nothingListed = (manufacturerId: string): ManagementList => ({
  ...{ id: manufacturerId, version: 0, head: '', items: [] },
})

export interface ManagementEvent {
  readonly type: 'LISTED'
  readonly items: readonly ManagementItem[]
}

const ITEMS = { min: 1, max: 100 } as const
const CODE = /^[\w.-]{1,20}$/

export const evolve = (_before: ManagementList | undefined, entry: Entry<ManagementEvent>): ManagementList => ({
  items: entry.event.items,
  ...stamp(entry),
})

/** The whole list anew; every item has its owner, by type. */
export const list = (
  before: ManagementList | undefined,
  input: {
    readonly manufacturerId: string
    readonly version: number
    readonly items: readonly ManagementItem[]
  },
  viewer: Viewer,
): ManagementEvent => {
  const { manufacturerId, version, items } = input
  if (!drawsUp(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  checkVersion(before ?? { version: 0 }, version)
  checkRange(items.length, ITEMS, ['input', 'items'])
  return {
    type: 'LISTED',
    items: items.map(({ code, title, owner }, i) => {
      const at = (name: string) => ['input', 'items', String(i), name]
      const once = items.findIndex((other) => other.code === code) === i
      ensure(once, 'INVALID_VALUE', at('code'), { actual: code, expected: phrases.eachOnce })
      ensure(CODE.test(code), 'INVALID_VALUE', at('code'), { actual: code, expected: phrases.itemCode })
      return { code, title: checkName(title, at('title')), owner }
    }),
  }
}
