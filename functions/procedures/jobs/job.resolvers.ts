import { connection, pageAmong, pageRequest } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { toUserError } from '../../graphql/errors'
import type {
  JobRecordResolvers,
  JobRecordResultResolvers,
  JobStepResolvers,
  OrderJobResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { maySeeFreeText, maySeeTechnician } from '../../orders/order-access'
import { seesSigner } from '../../shared/masks'
import type { Viewer } from '../../shared/viewer'
import { inTime, shownRecords } from './shown'
import { isSettled } from './stands'

const nothing = { rows: [], hasNextPage: false }
/** The authority sees how the work was done, not the book, nor what is on photos and parts. */
const isRegulator = ({ role }: Viewer): boolean => role === 'REGULATOR'

export const job: OrderJobResolvers<Context> = {
  workOrder: ({ order }) => order,
  stepBook: ({ book }, _args, { viewer }) => (isRegulator(viewer) ? null : book),
  version: ({ stored }) => stored?.version ?? 0,
  startedAt: ({ start }) => start.startedAt,
  earlierStarts: ({ earlier }) => [...earlier],
  steps: ({ truth }) => [...truth],
  due: ({ truth }) => truth.filter((step) => !isSettled(step)).map(({ step }) => step.code),
  conflicts: ({ truth }) => truth.filter(({ status }) => status === 'CONFLICT').map(({ step }) => step.code),
  recordIds: (found) => shownRecords(found.job).map(({ record }) => record.id),
  closedAt: (found) => found.job?.closed?.at ?? null,
  records: (found, args) => {
    const page = pageRequest(`records:${found.order.id}`, args)
    const among = pageAmong(shownRecords(found.job), ({ record }) => record.id, page)
    return connection(`records:${found.order.id}`, among, page)
  },
  log: ({ order }, args, { viewer, stores }) =>
    logPage(order, args, (id, page) =>
      maySeeFreeText(viewer) ? stores.orderJobs.entryPage(id, page) : Promise.resolve(nothing),
    ),
}

export const jobStep: JobStepResolvers<Context> = {
  code: ({ step }) => step.code,
  step: ({ step }, _args, { viewer }) => (isRegulator(viewer) ? null : step),
  outcome: ({ standing }) => (standing ? inTime(standing) : null),
  contested: ({ contested }) => contested.map(inTime),
  deviation: ({ deviation }) => (deviation ? inTime(deviation) : null),
  ignored: (step) => [...step.void],
}

export const jobRecord: JobRecordResolvers<Context> = {
  id: ({ record }) => record.id,
  step: ({ record }) => record.step,
  kind: ({ record }) => record.kind,
  at: ({ record }) => record.at,
  device: ({ record }) => record.device,
  by: ({ record }, _args, { viewer }) =>
    maySeeTechnician(viewer) && seesSigner(viewer, record.role) ? record.by : null,
  role: ({ record }) => record.role,
  inOrder: ({ record }) => ('inOrder' in record ? record.inOrder : null),
  value: ({ record }) => (record.kind === 'READING' ? record.value : null),
  unit: ({ record }) => (record.kind === 'READING' ? record.unit : null),
  part: ({ record }, _args, { viewer }) => (record.kind === 'PART_SCAN' && !isRegulator(viewer) ? record.part : null),
  photos: ({ record }, _args, { viewer }) =>
    record.kind === 'PHOTO' && !isRegulator(viewer) ? [...record.attachments] : [],
  about: ({ record }) => ('about' in record ? (record.about ?? null) : null),
  replaces: ({ record }) => ('replaces' in record ? [...(record.replaces ?? [])] : []),
  reason: ({ record }, _args, { viewer }) =>
    record.kind === 'DEVIATION' && maySeeFreeText(viewer) ? record.reason : null,
}

export const jobRecordResult: JobRecordResultResolvers<Context> = {
  refusal: ({ refusal }, _args, { language }) => (refusal ? toUserError(refusal, language) : null),
}
