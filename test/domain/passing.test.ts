import { ProvisionedThroughputExceededException, ResourceNotFoundException } from '@aws-sdk/client-dynamodb'
import { isPassing } from '../../functions/platform/passing'
import { DomainError } from '../../functions/shared/errors'

const metadata = (httpStatusCode: number) => ({ message: '', $metadata: { httpStatusCode } })
const named = (name: string) => Object.assign(new Error('x'), { name })
const coded = (code: string) => Object.assign(new Error('x'), { code })

test.each<[string, unknown]>([
  ['a throttled read', new ProvisionedThroughputExceededException(metadata(400))],
  ['a fault of the service', Object.assign(named('SomethingNew'), { $metadata: { httpStatusCode: 503 } })],
  ['a call that was never answered', Object.assign(new Error('x'), { $metadata: { attempts: 5 } })],
  ['a batch that was never read whole', named('NotRead')],
  ['an answer that did not come', named('TimeoutError')],
  ['a connection that broke', coded('ECONNRESET')],
  ['a service that nobody reaches by either address', new AggregateError([coded('ECONNREFUSED'), coded('ETIMEDOUT')])],
  ['what one of these caused', new Error('x', { cause: coded('EPIPE') })],
])('%s passes', (_what, error) => expect(isPassing(error)).toBe(true))

test.each<[string, unknown]>([
  ['a slip in our code', new TypeError('x is not a function')],
  ['a table that is not there', new ResourceNotFoundException(metadata(400))],
  ['a request that the service does not take', named('ValidationException')],
  ['a right that a role lacks', Object.assign(named('AccessDeniedException'), { $metadata: { httpStatusCode: 400 } })],
  ['a refusal', new DomainError('NOT_FOUND', [])],
  ['what is no error', 'ECONNRESET'],
  ['nothing', undefined],
])('%s does not', (_what, error) => expect(isPassing(error)).toBe(false))
