import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../../..')

/** The project's own commands first: there `node` is the version Lambda runs, whatever the machine has. */
const path = [join(project, 'node_modules', '.bin'), process.env.PATH].join(delimiter)

/** The first of these commands that PATH knows, as an absolute path. */
export const which = (...names: readonly string[]): string | undefined =>
  names
    .flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)))
    .find((candidate) => existsSync(candidate))

export interface CommandResult {
  /** Exit code; 1 when a signal ended the command or it could not start. */
  readonly code: number
  /** stdout and stderr in the order they came. */
  readonly output: string
}

/** Runs a command in the project's root without input and collects what it prints; `onLine` sees each line as it comes. */
export const run = (
  command: readonly [string, ...string[]],
  { onLine, environment }: { onLine?: (line: string) => void; environment?: Record<string, string> } = {},
): Promise<CommandResult> =>
  new Promise((done) => {
    const [name, ...args] = command
    const env = { ...process.env, FORCE_COLOR: '0', ...environment, PATH: path }
    const child = spawn(name, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const stop = (signal: NodeJS.Signals): void => void child.kill(signal)
    process.on('SIGINT', stop).on('SIGTERM', stop)
    let output = ''
    let pending = ''
    const take = (text: string): void => {
      output += text
      const lines = (pending + text).split('\n')
      pending = lines.pop() ?? ''
      for (const line of lines) onLine?.(line)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', (error) => take(`${error.message}\n`))
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      done({ code: code ?? 1, output })
    })
  })
