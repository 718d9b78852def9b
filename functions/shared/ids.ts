import { DomainError } from './errors'

/** Makes a new local id: 26 characters, sortable by time (ULID). Passed in, so that the domain stays pure. */
export type NewId = () => string

/** Opaque Relay id of any object. @example toGlobalId('WorkOrder', '01J…') */
export const toGlobalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url')

/** The local id inside a global id of the expected type; refuses anything else with INVALID_ID at `field`. */
export const fromGlobalId = (type: string, globalId: string, field: readonly string[]): string => {
  const parsed = parseGlobalId(globalId)
  if (parsed?.type !== type) throw new DomainError('INVALID_ID', field, { expected: type })
  return parsed.id
}

/** Type and local id, or undefined if it is no id of ours: it must encode back to the same text. */
export const parseGlobalId = (globalId: string): { type: string; id: string } | undefined => {
  const text = Buffer.from(globalId, 'base64url').toString()
  const match = /^([A-Za-z]+):([\w.~-]{1,200})$/.exec(text)
  const [, type, id] = match ?? []
  return type && id && toGlobalId(type, id) === globalId ? { type, id } : undefined
}

/** Local ids of things owned by another carry the owner first: `maker.brand`. The key is found without an index. */
export const ownedId = (owner: string, id: string): string => `${owner}.${id}`

/** The owner part of an owned id. @example ownerOf('01M.01B') === '01M' */
export const ownerOf = (id: string): string => id.slice(0, id.lastIndexOf('.'))
