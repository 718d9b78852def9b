import { AwsSolutionsChecks } from 'cdk-nag'
import { newStack, regions, resourcesOf, synthesize, template, theOnly } from './template'

describe.each(Object.entries(regions))('in partition %s', (_, region) => {
  const json = JSON.stringify(synthesize(region).toJSON())

  test('nothing names the partition, and nothing exists in one partition only', () => {
    expect(json).not.toContain('arn:aws')
    expect(json).not.toContain('AWS::Lambda::Url')
    expect(json).not.toContain('"TracingConfig"')
  })

  test('cdk-nag AwsSolutions finds nothing that is not acknowledged', () => {
    const { stack } = newStack(region)
    expect(new AwsSolutionsChecks(stack).validateScope(stack).violations).toEqual([])
  })
})

test('where Cognito exists it is the default issuer, made only when no other is named', () => {
  for (const type of ['AWS::Cognito::UserPool', 'AWS::Cognito::UserPoolClient']) {
    expect(Object.values(resourcesOf(type)).map(({ Condition }) => Condition)).toEqual(['UseCognito'])
  }
  template.hasCondition('UseCognito', { 'Fn::Equals': [{ Ref: 'OidcIssuer' }, ''] })
  template.hasParameter('OidcIssuer', { Default: '' })
})

test('users of the pool cannot write who they act for', () => {
  expect(theOnly('AWS::Cognito::UserPoolClient').WriteAttributes).toEqual(['locale'])
})

test('in China there is no Cognito, and the issuer must be named', () => {
  const china = synthesize(regions['aws-cn'])
  expect(JSON.stringify(china.toJSON())).not.toMatch(/cognito/i)
  for (const name of ['OidcIssuer', 'OidcAudience']) {
    const { Default } = china.findParameters(name)[name] ?? { Default: 'no such parameter' }
    expect(Default).toBeUndefined()
  }
})

test.each([
  ['https://id.example.cn/realms/sanbao', true],
  ['http://127.0.0.1:4001', true],
  ['http://id.example.cn', false],
  ['http://127.0.0.1.example.cn', false],
  ['not a url', false],
])('the issuer %s is accepted: %s', (issuer, accepted) => {
  const pattern = String(template.findParameters('OidcIssuer').OidcIssuer?.AllowedPattern)
  expect(new RegExp(pattern).test(issuer)).toBe(accepted)
})
