import { takeAttachments } from '../../files/attachments.use-case'
import type { Directory } from '../../network/partners.use-case'
import { neededCategories } from '../../network/references.use-case'
import type { Request } from '../../platform/once'
import { sha256 } from '../../shared/canonical'
import type { Optional } from '../../shared/checks'
import { instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { Audience } from './audience'
import type { PoliciesStore } from './policies.store'
import { type ContentInput, draft, type Policy, publish, redraft, textOf, withdraw } from './policy'
import { currentOf } from './shelf'

type Maker = Extract<Viewer, { role: 'MANUFACTURER' }>

interface Context {
  readonly store: PoliciesStore
  readonly network: Directory
  readonly viewer: Maker
  readonly request: Request
}

interface Written extends Omit<ContentInput, 'attachments' | 'audience' | 'text'> {
  readonly text?: Optional<string>
  readonly attachmentIds: readonly string[]
  readonly audience: Omit<Audience, 'categoryIds'> & { readonly categoryIds: readonly string[] }
  readonly readAgain: boolean
}

/** The content with what it refers to: at most 2 BatchGets. */
const contentOf = async <W extends Written>({ attachmentIds, text, ...input }: W, { network, viewer }: Context) => {
  const { categoryIds: named } = input.audience
  const [attachments, categoryIds] = await Promise.all([
    takeAttachments(attachmentIds, viewer, ['input', 'attachmentIds']),
    named.length === 0 ? [] : neededCategories(network, named, ['input', 'audience', 'categoryIds']),
  ])
  const given = text == null ? {} : { text }
  return { ...input, ...given, attachments, audience: { ...input.audience, categoryIds } }
}

/** Drafts a new document, or the next edition of one. 1 GetItem for the edition before, 1 transaction. */
export const draftPolicy = async (
  context: Context,
  { supersedes, series, ...written }: Written & { readonly supersedes?: Optional<string>; readonly series: string },
): Promise<Policy> => {
  const { store, viewer, request } = context
  const field = ['input', 'supersedes']
  return store.draft(request, viewer, async () => {
    const before = supersedes ? await store.editions.need(fromGlobalId('Policy', supersedes, field), field) : undefined
    const input = await contentOf(written, context)
    const drafted = draft(input, { series, before }, viewer, { at: instant(request.at), hash: sha256 })
    return { ...drafted, text: textOf(input) }
  })
}

/** Writes a draft anew. */
export const redraftPolicy = async (
  context: Context,
  { id, ...written }: Written & { readonly id: string; readonly version: number },
): Promise<Policy> => {
  const { store, viewer, request } = context
  const input = await contentOf(written, context)
  const circumstances = { at: instant(request.at), hash: sha256 }
  return store.redraft(request, id, textOf(input), viewer, (current) => redraft(current, input, viewer, circumstances))
}

type Acting = Pick<Context, 'store' | 'request'> & { readonly viewer: Viewer }

/** Puts an edition into effect in the place of the one before. 3 GetItems, 1 transaction. */
export const publishPolicy = (
  { store, viewer, request }: Acting,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Policy> =>
  store.reshelve(request, id, viewer, (policy, shelf) =>
    publish(policy, { version }, currentOf(shelf, id)?.reading, viewer, instant(request.at)),
  )

/** Takes an edition out of effect, or throws a draft away. 2 GetItems, 1 transaction. */
export const withdrawPolicy = (
  { store, viewer, request }: Acting,
  { id, ...why }: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<Policy> => store.reshelve(request, id, viewer, (policy) => withdraw(policy, why, viewer))
