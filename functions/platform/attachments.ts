import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $remove } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { DomainError } from '../shared/errors'
import { toGlobalId } from '../shared/ids'
import type { Write } from './commit'
import type { Key } from './documents'
import { documentEntities } from './tables'

export const attachmentKey = (id: string): Key => ({ pk: `ATT#${id}`, sk: '#' })

/**
 * Uploaded documents (files/) expire unless an entry of some log names them, under `attachments`, at whatever depth. These
 * writes end that in the entry's own transaction: what is named is there and stays, or nothing is written at all.
 * Cost: 2 WCU a document, at most 40 documents an entry; one that was named before may be named again.
 */
export const keptWrites = (event: object): Write[] => {
  return [...new Set(namedIn(event))].map((id) => ({
    transaction: documentEntities.Providers.build(UpdateTransaction)
      .item({ ...attachmentKey(id), expiresAt: $remove() })
      .options({ condition: { attr: 'pk', exists: true } }),
    refusal: new DomainError('DOCUMENT_EXPIRED', ['input'], { id: toGlobalId('Attachment', id) }),
  }))
}

const namedIn = (part: unknown): string[] => {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'attachments' ? (value as readonly { readonly id: string }[]).map(({ id }) => id) : namedIn(value),
  )
}
