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

const cdk = (args: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn('node_modules/.bin/cdk', args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', fail)
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`cdk ${args[0]} ended with ${code}:\n${output}`)),
    )
  })

/** Bootstraps the account and deploys the stack as it stands, with its functions built. @returns the stack's outputs */
export const deploy = async (parameters: Readonly<Record<string, string>>): Promise<Outputs> => {
  emulatedEndpoint()
  const folder = mkdtempSync(join(tmpdir(), 'sanbao-cdk-'))
  const outputs = join(folder, 'outputs.json')
  try {
    await cdk([
      'bootstrap',
      'aws://000000000000/us-east-1',
      '--output',
      join(folder, 'bootstrap'),
      '-c',
      'bundling=false',
    ])
    await cdk([
      ...[
        'deploy',
        'Sanbao',
        '--require-approval',
        'never',
        '--output',
        join(folder, 'stack'),
        '--outputs-file',
        outputs,
      ],
      ...Object.entries(parameters).flatMap(([name, value]) => ['--parameters', `${name}=${value}`]),
    ])
    return (JSON.parse(readFileSync(outputs, 'utf8')) as { Sanbao: Outputs }).Sanbao
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
