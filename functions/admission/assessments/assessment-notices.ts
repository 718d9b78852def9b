import { dayOf, type Instant } from '../../shared/days'
import type { Deadline, Inbox, NoticeDraft } from '../../shared/notice'
import type { Assessment, AssessmentEvent } from './assessment'

const assessedOf = ({ providerId, pointId }: Assessment): Inbox[] => [
  { role: 'PROVIDER', id: providerId },
  ...(pointId === undefined ? [] : [{ role: 'SERVICE_POINT', id: pointId } as const]),
]
const makerOf = ({ manufacturerId }: Assessment): Inbox => ({ role: 'MANUFACTURER', id: manufacturerId })

/** The provider is told of its right of reply 14 and 3 days ahead, until it has replied. */
export const assessmentDeadlines = ({ id, providerId, purpose, life }: Assessment): Deadline[] =>
  life.state !== 'CONCLUDED' || life.reply
    ? []
    : [
        {
          kind: 'ASSESSMENT_REPLY_DUE',
          on: life.conclusion.replyUntil,
          subject: { type: 'Assessment', id },
          inboxes: [{ role: 'PROVIDER', id: providerId }],
          params: { purpose },
          leads: [14, 3],
        },
      ]

/** Who is told of an entry. @param next the assessment as the entry left it */
export const assessmentNotices = (event: AssessmentEvent, next: Assessment, at: Instant): NoticeDraft[] => {
  const { id, purpose, life, opened } = next
  const about = { subject: { type: 'Assessment', id }, at }
  switch (event.type) {
    case 'CONCLUDED': {
      const { score, replyUntil } = event
      const params = { purpose, score: score.score, band: score.band ?? '-', replyUntil }
      const kind = score.passed ? 'ASSESSMENT_PASSED' : 'ASSESSMENT_FAILED'
      // An auditor's finding is news to the maker too; its own is not.
      const inboxes = [...assessedOf(next), ...(opened.role === 'AUDITOR' ? [makerOf(next)] : [])]
      return inboxes.map((inbox) => ({ ...about, kind, inbox, params }))
    }
    case 'REPLIED':
      return [{ ...about, kind: 'ASSESSMENT_REPLIED', inbox: makerOf(next), params: { purpose } }]
    case 'WITHDRAWN': {
      // Of one that was open nobody knew.
      if (life.state !== 'WITHDRAWN' || life.before.state === 'OPEN') return []
      const params = { purpose, concludedOn: dayOf(life.before.conclusion.at) }
      return assessedOf(next).map((inbox) => ({ ...about, kind: 'ASSESSMENT_WITHDRAWN', inbox, params }))
    }
    default:
      return []
  }
}
