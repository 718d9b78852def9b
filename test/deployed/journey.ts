import { post } from './api'
import { deploy } from './deploy'
import { emulatedEndpoint } from './endpoint'
import { audience, startIssuer } from './issuer'
import { assert, step, summary, tell } from './steps'

emulatedEndpoint()
const issuer = await startIssuer()
try {
  const { ApiEndpoint } = await step('the stack deploys', () =>
    deploy({ OidcIssuer: issuer.url, OidcAudience: audience }),
  )
  await step('the API answers', async () => {
    const { status, body } = await post(ApiEndpoint, { query: '{ __typename }' }, await issuer.token('PLATFORM'))
    assert(status === 200 && body.data?.__typename === 'Query', `HTTP ${status}: ${JSON.stringify(body)}`)
  })
} catch {
  tell('the rest was not tried')
  process.exitCode = 1
} finally {
  await issuer.stop()
}
console.log(summary().text)
