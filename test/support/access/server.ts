import type { Context } from 'aws-lambda'
import { sendResult, toEvent } from '../../../local/api-gateway'
import { readBody, startHttp } from '../../../local/http'
import { deployed } from '../deployed'

export interface ApiServer {
  readonly url: string
  stop(): Promise<void>
}

/** The API Lambda's own handler behind HTTP, with the events an HTTP API makes. */
export const serveApi = async (): Promise<ApiServer> => {
  const { handler } = await import('../../../functions/graphql/handler')
  const { port, stop } = await startHttp(0, async (request, response) =>
    sendResult(response, await deployed('graphql', handler)(toEvent(request, await readBody(request)), {} as Context)),
  )
  return { url: `http://127.0.0.1:${port}/graphql`, stop }
}
