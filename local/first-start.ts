import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stack } from './stack'

/** Loads what tells the platform's story. Repeating it must change nothing that is there. */
export type LoadDemo = (stack: Stack, progress: (text: string) => void) => Promise<void>

const MARK = 'demo.loaded'

/**
 * Loads the demo into a data directory that has none. The mark is made at the end: a start that was killed half way
 * loads again at the next one, on top of what is there.
 */
export const loadDemoOnce = async (
  stack: Stack,
  importDemo: () => Promise<{ loadDemo: LoadDemo }>,
  progress: (text: string) => void,
): Promise<void> => {
  const mark = join(stack.dataDir, MARK)
  if (existsSync(mark)) return
  const { loadDemo } = await importDemo()
  await loadDemo(stack, progress)
  writeFileSync(mark, `${new Date().toISOString()}\n`)
}

/** Keeps a data directory without the demo, now and later. */
export const declineDemo = (stack: Stack): void => {
  const mark = join(stack.dataDir, MARK)
  if (!existsSync(mark)) writeFileSync(mark, 'declined\n')
}

const LOG_EVERY_MS = 2_000

/** Progress on one line where a person watches; now and then a line where a file does. */
export const progressOn = (stream: NodeJS.WriteStream) => {
  let open = false
  let loggedAt = 0
  return {
    show: (text: string) => {
      if (stream.isTTY) {
        stream.write(`\r\x1b[2K${text}`)
        open = true
      } else if (Date.now() - loggedAt >= LOG_EVERY_MS) {
        stream.write(`${text}\n`)
        loggedAt = Date.now()
      }
    },
    end: () => {
      if (open) stream.write('\n')
      open = false
    },
  }
}
