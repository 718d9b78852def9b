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
