import type { Attachment } from '../../files/attachment'
import { takeAttachments } from '../../files/attachments.use-case'
import type { Context } from '../../graphql/context'
import type { ConductProofResolvers } from '../../graphql/generated/types'

/** The documents an input names, uploaded by the caller's own organisation. 1 BatchGet; nothing for none. */
export const taken = (
  ids: readonly string[],
  { viewer, stores }: Context,
  field: readonly string[] = ['input', 'attachmentIds'],
): Promise<Attachment[]> => takeAttachments(ids, viewer, field, stores.files)

export const proof: ConductProofResolvers<Context> = { attachments: ({ attachments }) => [...attachments] }
