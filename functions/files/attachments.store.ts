/**
 * Attachments, in the Providers table. Their content is in the object store under the same id.
 *
 * | Access pattern            | Key                                            | Cost                                    |
 * |---------------------------|------------------------------------------------|-----------------------------------------|
 * | attachment by id          | pk `ATT#<ulid>`, sk `#`                        | 1 GetItem, 0.5 RCU (1 to be certain)    |
 * | attachments another names | the same                                       | 1 BatchGet, 1 RCU each                  |
 * | prepare                   | record, attachment; it expires after two days  | 1 transaction, 4 WCU                    |
 * | confirm                   | record, attachment at its version; 30 days     | 1 GetItem, 1 transaction, 4 WCU         |
 * | refer                     | attachment, without its expiry                 | 2 WCU of the referring transaction      |
 *
 * The entry that refers to one ends its expiry (platform/attachments.ts). One that expires is removed by DynamoDB, and its
 * content after it (forget-documents.stream.ts): so as long as the record is there, the content is.
 */
import { attachmentKey } from '../platform/attachments'
import { commit } from '../platform/commit'
import { Documents } from '../platform/documents'
import { onceOnly, type Request, recordOnce } from '../platform/once'
import { isStale, retryRaces } from '../platform/retry'
import { notFound } from '../shared/checks'
import type { StoredAttachment } from './attachment'

const table = 'Providers'
/** Announced: longer than its form is good for and than an upload is kept. Confirmed: time to refer to it. */
const KEEP_DAYS = { ANNOUNCED: 2, CONFIRMED: 30 } as const

const besideOf = ({ state, version }: StoredAttachment, at: Date) => ({
  kind: 'ATTACHMENT',
  version,
  expiresAt: Math.floor(at.getTime() / 1000) + KEEP_DAYS[state] * 86_400,
})

export const createAttachmentsStore = () => {
  const attachments = new Documents<StoredAttachment>(table)

  const need = async (id: string): Promise<StoredAttachment> => {
    const found = await attachments.get(attachmentKey(id), { consistent: true })
    if (!found) throw notFound('Attachment', id, ['input', 'id'])
    return found
  }

  return {
    /** In the order of the ids, as committed last. */
    many: (ids: readonly string[]) => attachments.getMany(ids.map(attachmentKey), { consistent: true }),

    announce: (request: Request, attachment: StoredAttachment): Promise<StoredAttachment> =>
      onceOnly(
        table,
        request,
        async () => {
          const beside = besideOf(attachment, request.at)
          const write = attachments.insert(attachmentKey(attachment.id), attachment, beside)
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
        const beside = besideOf(next, request.at)
        const write = () => attachments.replace(attachmentKey(id), next, beside, current.version)
        await commit([recordOnce(table, request, id), ...(next === current ? [] : [write()])])
        return next
      }
      return onceOnly(table, request, () => retryRaces(attempt, isStale), need)
    },
  }
}

export type AttachmentsStore = ReturnType<typeof createAttachmentsStore>
