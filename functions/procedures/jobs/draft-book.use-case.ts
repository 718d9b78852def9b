import type { Request } from '../../platform/once'
import { checkRange } from '../../shared/checks'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { draftFromDeviations, type GivenContents } from '../book-life'
import type { ProceduresStore } from '../procedures.store'
import type { StepBook } from '../step-book'
import type { JobsStore } from './jobs.store'

interface DraftInput extends GivenContents {
  readonly id: string
  readonly version: number
  readonly deviations: readonly { readonly step: string; readonly workOrderId: string; readonly recordId: string }[]
}

const SOURCES = { min: 1, max: 20 } as const

/** Draws up the next edition from deviations (P4); ids are global. Cost: 1 GetItem, 1 BatchGet, 1 transaction. */
export const draftBookFromDeviations = async (
  { procedures, orderJobs }: { readonly procedures: ProceduresStore; readonly orderJobs: JobsStore },
  viewer: Viewer,
  input: DraftInput,
  request: Request,
): Promise<StepBook> => {
  const field = ['input', 'deviations']
  checkRange(input.deviations.length, SOURCES, field)
  const bookId = fromGlobalId('StepBook', input.id, ['input', 'id'])
  const deviations = input.deviations.map(({ workOrderId, ...named }, i) => ({
    ...named,
    orderId: fromGlobalId('WorkOrder', workOrderId, [...field, String(i), 'workOrderId']),
  }))
  const { documents } = procedures.books
  const [book, found] = await Promise.all([
    documents.need(bookId, ['input', 'id']),
    orderJobs.filedDeviations(bookId, deviations),
  ])
  const isThere = found.map((filed) => filed !== undefined)
  const { id, event } = draftFromDeviations(book, { ...input, deviations }, isThere, viewer)
  return documents.open(request, id, viewer, event)
}
