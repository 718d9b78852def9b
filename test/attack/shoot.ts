import { request } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Shot } from './oracle'

export interface Bullet {
  readonly method?: string
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  readonly path?: string
}

/** Sends bytes as they are: `fetch` would mend what a hostile client would not. */
export const shoot = (url: string, { method = 'POST', body = '', headers = {}, path }: Bullet): Promise<Shot> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const target = path === undefined ? url : new URL(path, url)
    const outgoing = request(
      target,
      { method, headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            sent: String(body),
            status: answer.statusCode ?? 0,
            body: Buffer.concat(chunks).toString(),
            ms: performance.now() - started,
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
