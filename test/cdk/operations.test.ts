import { existsSync, readFileSync } from 'node:fs'
import { type FunctionDefinition, functions } from '../../functions/platform/functions'
import { resourcesOf, template, theOnly } from './template'

interface AlarmProperties {
  readonly AlarmDescription: string
  readonly MetricName: string
  readonly Dimensions?: readonly { Name: string; Value: { Ref?: string; 'Fn::GetAtt'?: [string, string] } }[]
  readonly AlarmActions: unknown[]
}

const alarms = Object.values(resourcesOf('AWS::CloudWatch::Alarm')).map(
  ({ Properties }) => Properties as unknown as AlarmProperties,
)
/** Metric and what it is of: `Errors of Functionsgraphql`; of all together, of nothing. */
const watched = alarms.map(({ MetricName, Dimensions }) => {
  const value = Dimensions?.[0]?.Value
  return `${MetricName} of ${(value?.Ref ?? value?.['Fn::GetAtt']?.[0] ?? '').replace(/[0-9A-F]{8}$/, '')}`
})
const plain = (name: string) => name.replaceAll('-', '')

test.each(Object.entries<FunctionDefinition>(functions))(
  'someone hears of errors, throttles and lag of %s',
  (name, definition) => {
    const expected = [`Errors of Functions${plain(name)}`, 'Throttles of ']
    if (definition.trigger.kind === 'stream') expected.push(`IteratorAge of Functions${plain(name)}`)
    expect(watched).toEqual(expect.arrayContaining(expected))
  },
)

test('someone hears of every message in a queue of failures', () => {
  const failures = Object.entries(resourcesOf('AWS::SQS::Queue'))
    .filter(([, { Properties }]) => Properties.RedrivePolicy === undefined)
    .map(([id]) => `ApproximateNumberOfMessagesVisible of ${id.replace(/[0-9A-F]{8}$/, '')}`)
  expect(failures.length).toBeGreaterThan(0)
  expect(watched).toEqual(expect.arrayContaining(failures))
})

test('someone hears of schedules that fail and of an API that does', () => {
  const metrics = alarms.map(({ MetricName }) => MetricName)
  expect(metrics).toEqual(
    expect.arrayContaining([
      'TargetErrorCount',
      'InvocationDroppedCount',
      'InvocationsFailedToBeSentToDeadLetterCount',
      '5xx',
    ]),
  )
})

test('every alarm goes to the topic, and CloudWatch may publish there', () => {
  for (const { AlarmActions } of alarms) expect(AlarmActions).toHaveLength(1)
  expect(JSON.stringify(resourcesOf('AWS::SNS::TopicPolicy'))).toContain('cloudwatch.amazonaws.com')
})

test('every log has a retention', () => {
  const logs = Object.values(resourcesOf('AWS::Logs::LogGroup'))
  expect(logs).toHaveLength(Object.keys(functions).length + 1)
  for (const { Properties } of logs) expect(Properties.RetentionInDays).toBe(180)
})

test('the access log holds no path: a GET carries the operation there', () => {
  const { Format } = theOnly('AWS::ApiGatewayV2::Stage').AccessLogSettings as { Format: string }
  expect(Format).not.toMatch(/\$context\.(path|rawPath|requestPath)|querystring/i)
})

test('files are private, encrypted and kept', () => {
  for (const { Properties, DeletionPolicy } of Object.values(resourcesOf('AWS::S3::Bucket'))) {
    expect(DeletionPolicy).toBe('Retain')
    expect(Properties.BucketEncryption).toBeDefined()
    expect(Object.values(Properties.PublicAccessBlockConfiguration as object)).toEqual([true, true, true, true])
  }
})

test('the API has its routes and a dashboard', () => {
  const routes = Object.values(resourcesOf('AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties.RouteKey)
  expect(routes.sort()).toEqual(['GET /graphql', 'GET /health', 'POST /graphql'])
  template.resourceCountIs('AWS::CloudWatch::Dashboard', 1)
})

test('browsers of named portals only may call the API; none by default', () => {
  const [ifGiven, cors, otherwise] = (theOnly('AWS::ApiGatewayV2::Api').CorsConfiguration as { 'Fn::If': unknown[] })[
    'Fn::If'
  ]
  expect([ifGiven, otherwise]).toEqual(['HasPortalOrigins', { Ref: 'AWS::NoValue' }])
  expect(cors).toMatchObject({ AllowOrigins: { 'Fn::Split': [',', { Ref: 'PortalOrigins' }] } })
  const { Default, AllowedPattern } = template.toJSON().Parameters.PortalOrigins
  expect(Default).toBe('')
  for (const refused of ['*', 'http://portal.example.cn', 'https://a.cn, https://b.cn'])
    expect(refused).not.toMatch(new RegExp(AllowedPattern))
  expect('https://a.cn,https://b.cn:8443').toMatch(new RegExp(AllowedPattern))
})

const objects = () => {
  const [found] = Object.values(resourcesOf('AWS::S3::Bucket')).filter(
    ({ Properties }) => Properties.VersioningConfiguration,
  )
  return found?.Properties ?? {}
}

test('the same portals may upload and download, by forms and links', () => {
  const [ifGiven, cors, otherwise] = (objects().CorsConfiguration as { 'Fn::If': unknown[] })['Fn::If']
  expect([ifGiven, otherwise]).toEqual(['HasPortalOrigins', { Ref: 'AWS::NoValue' }])
  const AllowedOrigins = { 'Fn::Split': [',', { Ref: 'PortalOrigins' }] }
  expect(cors).toEqual({ CorsRules: [{ AllowedOrigins, AllowedMethods: ['POST', 'GET'], MaxAge: 3600 }] })
})

test('what was uploaded and never confirmed, or made to be downloaded once, is gone after a day; what was confirmed goes by no rule', () => {
  const { Rules } = objects().LifecycleConfiguration as { Rules: { Prefix?: string; ExpirationInDays?: number }[] }
  const expiring = Rules.flatMap(({ Prefix, ExpirationInDays }) =>
    ExpirationInDays ? [[Prefix, ExpirationInDays]] : [],
  )
  expect(new Map(expiring as [string, number][])).toEqual(
    new Map([
      ['incoming/', 1],
      ['exports/', 1],
    ]),
  )
})

describe('the runbook', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8')
  /** Alarms stand first in the rows of tables. */
  const told = [...runbook.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
  const names = alarms.map(({ AlarmDescription }) => AlarmDescription.replace('docs/runbook.md: ', ''))

  test('has a line for every alarm, and none for an alarm that is not there', () => {
    expect(names.length).toBeGreaterThan(90)
    expect(told.sort()).toEqual(names.sort())
  })

  test('says of each what to do', () => {
    for (const [row] of runbook.matchAll(/^\| `.+$/gm))
      for (const cell of row.split('|').slice(1, -1)) expect(cell.trim()).not.toBe('')
  })

  test('names commands and pages that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const commands = [...runbook.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name)
    // Rebuilding roll-ups is delivered with supervision.
    expect(commands.filter((name) => !(name in scripts) && name !== 'rebuild-rollups')).toEqual([])
    for (const [, page] of runbook.matchAll(/\]\((\w+\.md)\)/g)) expect(existsSync(`docs/${page}`)).toBe(true)
  })
})
