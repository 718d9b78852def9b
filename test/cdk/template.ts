import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { SanbaoStack } from '../../cdk/stack'

export interface Resource {
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly Condition?: string
  readonly DeletionPolicy?: string
}

export const regions = { aws: 'us-east-1', 'aws-cn': 'cn-north-1' } as const

const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> }

/** The stack as `cdk synth` makes it, but for the code of its functions. */
export const newStack = (region: string): { app: App; stack: SanbaoStack } => {
  const app = new App({ context: { ...context, bundling: false } })
  return { app, stack: new SanbaoStack(app, 'Sanbao', { env: { region } }) }
}

export const synthesize = (region: string): Template => Template.fromStack(newStack(region).stack)

export const template = synthesize(regions.aws)

export const resourcesOf = (type: string): Record<string, Resource> =>
  template.findResources(type) as Record<string, Resource>

/** The properties of the one resource of a type that fits. */
export const theOnly = (type: string, fits: (properties: Resource['Properties']) => boolean = () => true) => {
  const [found, ...more] = Object.values(resourcesOf(type)).filter(({ Properties }) => fits(Properties))
  if (!found || more.length > 0) throw new Error(`${found ? more.length + 1 : 0} resources ${type} fit`)
  return found.Properties
}

/** What a `Ref` or an `Arn` points to. */
export const target = (value: unknown): string => {
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] }
  const id = Ref ?? attribute?.[0]
  if (!id) throw new Error(`No reference: ${JSON.stringify(value)}`)
  return id
}

/** Logical ids begin with the path of constructs: `TablesOrders` + a hash. */
export const logicalId = (type: string, path: string): string => {
  const plain = path.replaceAll(/[^A-Za-z0-9]/g, '')
  const found = Object.keys(resourcesOf(type)).filter((id) => id.replace(/[0-9A-F]{8}$/, '') === plain)
  const [only] = found
  if (!only || found.length > 1) throw new Error(`${found.length} resources ${type} at ${path}`)
  return only
}
