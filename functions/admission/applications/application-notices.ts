import type { Instant } from '../../shared/days'
import type { Deadline, Inbox, NoticeDraft, NoticeParams } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices/index'
import { type Application, type ApplicationEvent, stageOf } from './application'
import { replyUntil } from './application-log'
import type { RecruitmentCall } from './call'

const LEADS = [7, 3, 1, 0] as const

/** The maker is reminded of the last day of its call. */
export const callDeadlines = (call: RecruitmentCall): Deadline[] => {
  if (call.state !== 'OPEN') return []
  const { id, manufacturerId, closesOn, title } = call
  return [
    {
      kind: 'RECRUITMENT_CALL_CLOSES',
      on: closesOn,
      subject: { type: 'RecruitmentCall', id },
      inboxes: [{ role: 'MANUFACTURER', id: manufacturerId }],
      params: { title },
      leads: LEADS,
    },
  ]
}

/** The provider is reminded of a supplement and of its right of reply to what went against it; the maker, of the answer. */
export const applicationDeadlines = (application: Application): Deadline[] => {
  const { life } = application
  if (life.state === 'SUPPLEMENT_ASKED') return [deadline(application, 'APPLICATION_SUPPLEMENT_DUE', life.asked.until)]
  if ('hearing' in life && life.hearing.answerBy !== undefined)
    return life.hearing.answer ? [] : [answerDue(application, life.hearing.answerBy)]
  const against = life.state === 'NOT_SHORT_LISTED' || (life.state === 'DECIDED' && life.outcome !== 'ADMITTED')
  if (!against || life.hearing.reply) return []
  return [deadline(application, 'APPLICATION_REPLY_PERIOD_ENDS', life.hearing.until)]
}

const deadline = ({ id, providerId, region }: Application, kind: NoticeKind, on: string): Deadline => ({
  kind,
  on,
  subject: { type: 'Application', id },
  inboxes: [{ role: 'PROVIDER', id: providerId }],
  params: { region },
  leads: LEADS,
})

const answerDue = (application: Application, on: string): Deadline => ({
  ...deadline(application, 'APPLICATION_ANSWER_DUE', on),
  inboxes: [{ role: 'MANUFACTURER', id: application.manufacturerId }],
})

/** What the other side is told of an entry. @param application as the entry left it */
export const noticesOf = (event: ApplicationEvent, application: Application, at: Instant): NoticeDraft[] => {
  const { id, manufacturerId, providerId, region } = application
  const maker: Inbox = { role: 'MANUFACTURER', id: manufacturerId }
  const provider: Inbox = { role: 'PROVIDER', id: providerId }
  const tell = (inbox: Inbox, kind: NoticeKind, more: NoticeParams = {}): NoticeDraft[] => [
    { kind, inbox, at, subject: { type: 'Application', id }, params: { region, ...more } },
  ]
  switch (event.type) {
    case 'SUBMITTED':
    case 'SUPPLEMENTED':
      return tell(maker, 'APPLICATION_RECEIVED')
    case 'SUPPLEMENT_ASKED':
      return tell(provider, 'APPLICATION_SUPPLEMENT_ASKED', { until: event.until, what: event.what })
    case 'SHORT_LISTED':
      return tell(provider, 'APPLICATION_SHORT_LISTED')
    case 'NOT_SHORT_LISTED':
      return tell(provider, 'APPLICATION_NOT_SHORT_LISTED', { until: replyUntil(at) })
    case 'DECIDED': {
      const { outcome, rank, of } = event
      return tell(provider, 'APPLICATION_DECIDED', { outcome, rank, of, until: replyUntil(at) })
    }
    case 'REPLIED':
      return tell(maker, 'APPLICATION_REPLIED')
    case 'UPHELD':
    case 'REVISED':
      return tell(provider, 'APPLICATION_ANSWERED', { outcome: standing(application) })
    case 'MOVED_UP':
      return tell(provider, 'APPLICATION_MOVED_UP')
    case 'WITHDRAWN':
      return tell(maker, 'APPLICATION_WITHDRAWN')
    default:
      return []
  }
}

const standing = (application: Application): string => {
  const stage = stageOf(application)
  return stage.state === 'DECIDED' ? stage.outcome : stage.state
}
