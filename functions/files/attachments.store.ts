/**
 * Attachments, in the Providers table. Their content is in the object store under the same id.
 *
 * | Access pattern            | Key                                            | Cost                                    |
 * |---------------------------|------------------------------------------------|-----------------------------------------|
 * | attachment by id          | pk `ATT#<ulid>`, sk `#`                        | 1 GetItem, 0.5 RCU (1 to be certain)    |
 * | attachments another names | the same                                       | 1 BatchGet, 1 RCU each                  |
 * | prepare                   | record, attachment; it expires after two days  | 1 transaction, 4 WCU                    |
 * | confirm                   | record, attachment at its version; it stays    | 1 GetItem, 1 transaction, 4 WCU         |
 */
import { commit } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { onceOnly, type Request, recordOnce } from '../platform/once'
import { retryRaces } from '../platform/retry'
import { notFound } from '../shared/checks'
import { DomainError } from '../shared/errors'
import type { StoredAttachment } from './attachment'

const table = 'Providers'
/** Longer than its form is good for and than an upload is kept unconfirmed. */
const KEEP_ANNOUNCED_SECONDS = 2 * 86_400

const keyOf = (id: string): Key => ({ pk: `ATT#${id}`, sk: '#' })

const raced = (error: unknown): boolean => error instanceof DomainError && error.code === 'STALE_VERSION'

export const createAttachmentsStore = () => {
  const attachments = new Documents<StoredAttachment>(table)

  const need = async (id: string): Promise<StoredAttachment> => {
    const found = await attachments.get(keyOf(id), { consistent: true })
    if (!found) throw notFound('Attachment', id, ['input', 'id'])
    return found
  }

  return {
    /** In the order of the ids, as committed last. */
    many: (ids: readonly string[]) => attachments.getMany(ids.map(keyOf), { consistent: true }),

    announce: (request: Request, attachment: StoredAttachment): Promise<StoredAttachment> =>
      onceOnly(
        table,
        request,
        async () => {
          const expiresAt = Math.floor(request.at.getTime() / 1000) + KEEP_ANNOUNCED_SECONDS
          const beside = { version: attachment.version, expiresAt }
          const write = attachments.insert(keyOf(attachment.id), attachment, beside)
          await commit([recordOnce(table, request, attachment.id, 'made'), write])
          return attachment
        },
        need,
      ),

    /** @param decide gives the confirmed attachment, or the one it was given if that is confirmed; asked again after a race */
    confirm: (
      request: Request,
      id: string,
      decide: (current: StoredAttachment) => Promise<StoredAttachment>,
    ): Promise<StoredAttachment> => {
      const attempt = async () => {
        const current = await need(id)
        const next = await decide(current)
        const { version } = next
        const writes = next === current ? [] : [attachments.replace(keyOf(id), next, { version }, current.version)]
        await commit([recordOnce(table, request, id), ...writes])
        return next
      }
      return onceOnly(table, request, () => retryRaces(attempt, raced), need)
    },
  }
}

export type AttachmentsStore = ReturnType<typeof createAttachmentsStore>
