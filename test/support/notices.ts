import { createNoticesStore } from '../../functions/notices/notices.store'
import { DEADLINE_BUCKETS } from '../../functions/platform/notices'
import type { Day } from '../../functions/shared/days'
import type { Deadline } from '../../functions/shared/notice'
import { callApi, type TokenClaims } from './api'

export interface NoticeShown {
  readonly kind: string
  readonly text: string
}

/** What somebody was told, latest first. */
export const noticesOf = async (viewer: TokenClaims): Promise<readonly NoticeShown[]> => {
  const query = '{ notices(first: 50) { edges { node { kind text } } } }'
  const { data } = await callApi<{ notices: { edges: { node: NoticeShown }[] } }>({ query, viewer })
  return data.notices.edges.map(({ node }) => node)
}

export const kindsTold = async (viewer: TokenClaims): Promise<string[]> =>
  (await noticesOf(viewer)).map(({ kind }) => kind)

/** What stands to be told of a subject about a day, once its lead comes. @param id its local id */
export const deadlinesOf = async (id: string, on: Day): Promise<Deadline[]> => {
  const found: Deadline[] = []
  for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1)
    for await (const one of createNoticesStore().deadlinesOn(on, bucket)) if (one.subject.id === id) found.push(one)
  return found
}
