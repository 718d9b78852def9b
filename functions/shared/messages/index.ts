import { admission } from './admission'
import { agreedFees } from './agreed-fees'
import { agreements } from './agreements'
import { applications } from './applications'
import { assessments } from './assessments'
import { base } from './base'
import { callbacks } from './callbacks'
import { certification } from './certification'
import { channels } from './channels'
import { checks } from './checks'
import { complaints } from './complaints'
import { conduct } from './conduct'
import { criteria } from './criteria'
import { deposits } from './deposits'
import { equipment } from './equipment'
import { exports } from './exports'
import { fees } from './fees'
import { files } from './files'
import { grades } from './grades'
import { improvement } from './improvement'
import { jobs } from './jobs'
import { live } from './live'
import { meetings } from './meetings'
import { network } from './network'
import { orders } from './orders'
import { parts } from './parts'
import { partsPlanning } from './parts-planning'
import { policies } from './policies'
import { procedures } from './procedures'
import { remedies } from './remedies'
import { serviceLevels } from './service-levels'
import { sheets } from './sheets'
import { stock } from './stock'
import { warranty } from './warranty'
import { webhooks } from './webhooks'

export interface Message {
  readonly en: string
  readonly zh: string
}

/** Every refusal of the platform, by code; each capability adds its own file. The SDL's `UserErrorCode` lists the same codes. */
export const messages = {
  ...base,
  ...network,
  ...agreedFees,
  ...agreements,
  ...channels,
  ...certification,
  ...equipment,
  ...exports,
  ...deposits,
  ...admission,
  ...criteria,
  ...applications,
  ...assessments,
  ...conduct,
  ...policies,
  ...serviceLevels,
  ...grades,
  ...orders,
  ...fees,
  ...procedures,
  ...jobs,
  ...callbacks,
  ...checks,
  ...complaints,
  ...improvement,
  ...meetings,
  ...files,
  ...warranty,
  ...remedies,
  ...partsPlanning,
  ...parts,
  ...sheets,
  ...stock,
  ...webhooks,
  ...live,
} satisfies Record<string, Message>

export type ErrorCode = keyof typeof messages
