import type { Attachment } from '../../files/attachment'
import type { Request } from '../../platform/once'
import type { Field } from '../../shared/checks'
import type { RegionCode } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { type Application, applicationParts } from './application'
import type { ApplicationsStore } from './applications.store'
import { ownedByProvider, submit, supplement } from './apply'
import type { Facts } from './facts'

interface Deps {
  readonly store: ApplicationsStore
  /** Uploaded documents by their global ids, each whole and the viewer's own; or refuses. */
  readonly takeAttachments: (globalIds: readonly string[], viewer: Viewer, field: Field) => Promise<Attachment[]>
}

interface Filed {
  readonly facts: Facts
  readonly attachmentIds: readonly string[]
}

const DOCUMENTS: Field = ['input', 'attachmentIds']

/** Files an application once, for one region of a call. Cost: 1 GetItem, 1 BatchGet of its documents, 1 transaction. */
export const fileApplication = (
  { store, takeAttachments }: Deps,
  viewer: Viewer,
  input: Filed & { readonly callId: string; readonly region: RegionCode },
  request: Request,
): Promise<Application> =>
  store.file(request, viewer, async () => {
    const [call, attachments] = await Promise.all([
      store.calls.need(input.callId, ['input', 'callId']),
      takeAttachments(input.attachmentIds, viewer, DOCUMENTS),
    ])
    return submit(call, { ...input, attachments }, viewer, request.at)
  })

/**
 * Adds what was asked, once: a repeat finds it added, though its documents may be gone by now.
 * Cost: 2 GetItems, 1 BatchGet of the documents, 1 transaction.
 */
export const supplementApplication = (
  { store, takeAttachments }: Deps,
  viewer: Viewer,
  id: string,
  input: Filed & { readonly version: number },
  request: Request,
): Promise<Application> =>
  store.act(request, id, viewer, async (application) => {
    ownedByProvider(application, viewer)
    const [call, attachments] = await Promise.all([
      store.calls.need(applicationParts(id).callId, ['input', 'id']),
      takeAttachments(input.attachmentIds, viewer, DOCUMENTS),
    ])
    return supplement(application, call, { ...input, attachments }, viewer, request.at)
  })
