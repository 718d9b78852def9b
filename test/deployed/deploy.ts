import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emulatedEndpoint } from './endpoint'

export interface Outputs {
  readonly ApiEndpoint: string
  readonly ObjectBucket: string
  readonly AlarmTopic: string
}

export interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly DeletionPolicy?: string }>>
}

/** The stack as it was synthesised, its functions built: it is deployed from there, more than once. */
export interface Assembly {
  readonly folder: string
  readonly template: Template
  remove(): void
}

const STACK = 'Sanbao'

const cdk = (...args: readonly string[]): Promise<void> => {
  emulatedEndpoint()
  return new Promise((done, fail) => {
    const child = spawn('node_modules/.bin/cdk', args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', fail)
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`cdk ${args[0]} ended with ${code}:\n${output}`)),
    )
  })
}

export const synthesise = async (): Promise<Assembly> => {
  const folder = mkdtempSync(join(tmpdir(), 'sanbao-cdk-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    await cdk('synth', STACK, '--quiet', '--output', folder)
    const template = JSON.parse(readFileSync(join(folder, `${STACK}.template.json`), 'utf8')) as Template
    return { folder, template, remove }
  } catch (error) {
    remove()
    throw error
  }
}

export const bootstrap = ({ folder }: Assembly): Promise<void> =>
  cdk('bootstrap', 'aws://000000000000/us-east-1', '--app', folder)

/** Deploys the stack, or changes the one that is there. @returns its outputs */
export const deploy = async ({ folder }: Assembly, parameters: Readonly<Record<string, string>>): Promise<Outputs> => {
  const outputs = join(folder, 'outputs.json')
  const given = Object.entries(parameters).flatMap(([name, value]) => ['--parameters', `${name}=${value}`])
  await cdk('deploy', STACK, '--app', folder, '--require-approval', 'never', '--outputs-file', outputs, ...given)
  return (JSON.parse(readFileSync(outputs, 'utf8')) as { Sanbao: Outputs }).Sanbao
}

/** Takes the stack away; what must outlive it is left. */
export const destroy = ({ folder }: Assembly): Promise<void> => cdk('destroy', STACK, '--app', folder, '--force')
