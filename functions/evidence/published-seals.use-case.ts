import type { Page, PageRequest } from '../platform/page'
import { createEvidenceStore } from './evidence.store'
import type { DaySeal } from './seal'

/** Seals of the orders' evidence, the newest first: for anyone, since they name nobody. 1 Query a page. */
export const publishedSeals = (page: PageRequest): Promise<Page<DaySeal>> => createEvidenceStore().seals(page)
