import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import type { Instant } from '../../shared/days'
import type { Inbox } from '../../shared/notice'
import type { FeeFinding } from './finding'

/** The notice of a reply or a judgement, for the transaction that writes it: 1 write. */
export const told = (
  { id, signal, state }: FeeFinding,
  kind: 'FEE_FINDING_REPLIED' | 'FEE_FINDING_JUDGED',
  inbox: Inbox,
  at: Instant,
): Write[] => [
  noticeWrite({ kind, inbox, subject: { type: 'FeeFinding', id }, at, params: { fraud: signal.fraud, state } }),
]
