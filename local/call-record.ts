import { appendFileSync, mkdirSync } from 'node:fs'
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
