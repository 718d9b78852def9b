import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import type { Instant } from '../../shared/days'
import type { Inbox, NoticeParams } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices/index'

/** What happened, for the notice of it. */
export interface Telling {
  readonly kind: NoticeKind
  readonly type: 'Inspection' | 'AuditFinding' | 'Breach' | 'Consequence'
  readonly id: string
  readonly at: Instant
  readonly params: NoticeParams
}

export const toProvider = ({ providerId }: { readonly providerId: string }): Inbox => ({
  role: 'PROVIDER',
  id: providerId,
})

export const toMaker = ({ manufacturerId }: { readonly manufacturerId: string }): Inbox => ({
  role: 'MANUFACTURER',
  id: manufacturerId,
})

/** The writes that tell each inbox, in the transaction of what they tell of. */
export const tell = ({ kind, type, id, at, params }: Telling, ...inboxes: readonly Inbox[]): Write[] =>
  inboxes.map((inbox) => noticeWrite({ kind, inbox, subject: { type, id }, at, params }))
