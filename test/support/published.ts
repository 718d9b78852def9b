import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { commitmentsOf } from '../../functions/network/contracted/contracted'
import { countPoints } from '../../functions/network/contracted/count-points.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { type Day, dayOf } from '../../functions/shared/days'
import { deployed } from './deployed'

/** Counts a point by its letters, as the stream does behind each change of its roster, and so puts it on the public list. */
export const listPoint = async (pointId: string, today: Day = dayOf(new Date())): Promise<void> =>
  countPoints(commitmentsOf(await createNetworkStore().latestRoster(pointId)), today)

/** A GET as a public page or a cache sends it, to the API's own handler. */
export const getApi = async (
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<APIGatewayProxyStructuredResultV2> => {
  const { handler } = await import('../../functions/graphql/handler')
  const event = {
    rawPath: '/graphql',
    rawQueryString: new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString(),
    headers: { 'apollo-require-preflight': 'true', accept: 'application/json', ...headers },
    requestContext: { http: { method: 'GET' } },
    isBase64Encoded: false,
  }
  return deployed('graphql', handler)(event as never, {} as Context)
}
