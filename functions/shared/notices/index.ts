import type { Message } from '../messages/index'
import { admission } from './admission'
import { agreements } from './agreements'
import { applications } from './applications'
import { assessments } from './assessments'
import { certification } from './certification'
import { channels } from './channels'
import { checks } from './checks'
import { complaints } from './complaints'
import { conduct } from './conduct'
import { criteria } from './criteria'
import { deposits } from './deposits'
import { equipment } from './equipment'
import { fees } from './fees'
import { grades } from './grades'
import { improvement } from './improvement'
import { meetings } from './meetings'
import { partsPlanning } from './parts-planning'
import { policies } from './policies'
import { rectifications } from './rectifications'
import { remedies } from './remedies'
import { serviceLevels } from './service-levels'
import { stock } from './stock'
import { webhooks } from './webhooks'

/**
 * What people are told, by kind; each feature adds its own file. `{name}` is filled from the notice's params; `{on}` (the
 * day a deadline falls on) and `{days}` (how far ahead, 0 on the day itself) are always there for deadlines.
 */
export const noticeTexts = {
  ...admission,
  ...criteria,
  ...applications,
  ...assessments,
  ...agreements,
  ...channels,
  ...certification,
  ...equipment,
  ...deposits,
  ...conduct,
  ...checks,
  ...complaints,
  ...improvement,
  ...meetings,
  ...fees,
  ...partsPlanning,
  ...policies,
  ...serviceLevels,
  ...grades,
  ...remedies,
  ...rectifications,
  ...stock,
  ...webhooks,
} satisfies Record<string, Message>

export type NoticeKind = keyof typeof noticeTexts
