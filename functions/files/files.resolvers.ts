import type { Capability } from '../graphql/capability'
import { mutation } from '../graphql/mutation'
import { fromGlobalId, toGlobalId } from '../shared/ids'
import { attachmentUrl, confirmAttachment, prepareAttachment } from './attachments.use-case'

/** Uploads of documents, and the documents that other objects refer to. */
export const files: Capability = {
  nodes: {},
  resolvers: {
    Mutation: {
      attachmentPrepare: mutation(async (input, { viewer, stores, newId }, request) => ({
        upload: await prepareAttachment(stores.files, viewer, { ...input, id: newId() }, request),
      })),
      attachmentConfirm: mutation(async (input, { viewer, stores }, request) => {
        const id = fromGlobalId('Attachment', input.id, ['input', 'id'])
        return { attachment: await confirmAttachment(stores.files, viewer, id, request) }
      }),
    },
    AttachmentUpload: {
      attachmentId: ({ attachmentId }) => toGlobalId('Attachment', attachmentId),
      url: ({ form }) => form.url,
      fields: ({ form }) => [...form.fields],
      expiresAt: ({ form }) => form.expiresAt,
    },
    Attachment: {
      id: ({ id }) => toGlobalId('Attachment', id),
      url: (attachment) => attachmentUrl(attachment),
    },
  },
}
