import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names the folder where processes write down what functions call; without it nothing is kept. */
export const CALL_RECORD = 'SANBAO_CALL_RECORD'

const seen = new Set<string>()

/** One line for each new call of this process, written when it is first seen: a process that is killed loses none. */
export const recordCall = (functionName: string, right: string): void => {
  const folder = process.env[CALL_RECORD]
  if (!folder) return
  const call = `${functionName} ${right}`
  if (seen.has(`${folder} ${call}`)) return
  seen.add(`${folder} ${call}`)
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, `${process.pid}.calls`), `${call}\n`)
}

/** Every call written down, once: `function action resource`. A last line without its end was being written. */
export const recordedCalls = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder)
      .filter((file) => file.endsWith('.calls'))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').slice(0, -1)),
  )
