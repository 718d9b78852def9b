import { everyNode, keptPage, type Page, type PageRequest } from '../../platform/page'
import { type Month, monthsBetween } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { FeeFinding } from './finding'
import type { FindingsStore } from './findings.store'
import { seesFinding } from './judge'
import { type FindingFilter, fits } from './matrix'

type Read = (page: PageRequest) => Promise<Page<FeeFinding>>

/** The narrowest list that holds all that is asked for and seen. */
const listOf = (store: FindingsStore, viewer: Viewer, { manufacturerId, providerId, pointId }: FindingFilter): Read => {
  const provider = pointId === undefined ? providerId : ownerOf(pointId)
  if (viewer.role === 'PROVIDER') return (page) => store.ofProvider(viewer.providerId, page)
  if (provider !== undefined) return (page) => store.ofProvider(provider, page)
  if (viewer.role === 'REGULATOR') return (page) => store.ofRegion(viewer.region, page)
  return (page) => store.ofMaker(manufacturerId ?? '', page)
}

/** A page of what is asked for and seen: 1 Query, more where a filter drops much, and for a maker as many BatchGets. */
export const findingsPage = (
  store: FindingsStore,
  viewer: Viewer,
  filter: FindingFilter,
  page: PageRequest,
): Promise<Page<FeeFinding>> =>
  keptPage(listOf(store, viewer, filter), (finding) => seesFinding(viewer, finding) && fits(finding, filter), page)

/** Findings counted for one matrix; the list says where it ends. */
const MOST = 1000

export interface CountedFindings {
  readonly findings: readonly FeeFinding[]
  readonly months: readonly Month[]
  /** There were more than are counted. */
  readonly truncated: boolean
}

/** What was found over some months, at most 1 000 findings: 1 Query a hundred, for a maker 1 BatchGet besides. */
export const findingsOver = async (
  store: FindingsStore,
  viewer: Viewer,
  filter: FindingFilter,
  { from, to }: { readonly from: Month; readonly to: Month },
): Promise<CountedFindings> => {
  const findings: FeeFinding[] = []
  const months = monthsBetween(from, to)
  let read = 0
  for await (const finding of everyNode(listOf(store, viewer, filter))) {
    read += 1
    if (read > MOST) return { findings, months, truncated: true }
    if (seesFinding(viewer, finding) && fits(finding, filter)) findings.push(finding)
  }
  return { findings, months, truncated: false }
}
