import type { Chapter } from '../chapter'
import { agreements } from './agreements'
import { applications } from './applications'
import { assessments } from './assessments'
import { certification } from './certification'
import { channels } from './channels'
import { checks } from './checks'
import { complaints } from './complaints'
import { conduct } from './conduct'
import { criteria } from './criteria'
import { equipment } from './equipment'
import { evidence } from './evidence'
import { fees } from './fees'
import { grades } from './grades'
import { improvement } from './improvement'
import { lots } from './lots'
import { meetings } from './meetings'
import { partPlans } from './part-plans'
import { people } from './people'
import { policies } from './policies'
import { rectifications } from './rectifications'
import { remedies } from './remedies'
import { serviceLevels } from './service-levels'
import { stepBooks } from './step-books'
import { stock } from './stock'
import { voice } from './voice'
import { warranty } from './warranty'
import { webhooks } from './webhooks'

/** In the order they are told; each may rely on those before. Told after the network and before the orders' callbacks. */
export const chapters: readonly (readonly [title: string, chapter: Chapter])[] = [
  ['evidence', evidence],
  ['criteria', criteria],
  ['recruitment', applications],
  ['agreements', agreements],
  ['channels', channels],
  ['certification', certification],
  ['people', people],
  ['equipment', equipment],
  ['policies', policies],
  ['conduct', conduct],
  ['assessments', assessments],
  ['grades', grades],
  ['warranty', warranty],
  ['service levels', serviceLevels],
  ['step books', stepBooks],
  ['fees', fees],
  ['remedies', remedies],
  ['part plans', partPlans],
  ['stock', stock],
  ['a recall', lots],
  ['webhooks', webhooks],
  ['complaints', complaints],
  ['the customer’s voice', voice],
  ['rectification orders', rectifications],
  ['corrective actions', improvement],
  ['quality meetings', meetings],
  ['mystery visits', checks],
]
