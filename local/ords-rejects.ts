import { once } from 'node:events'
import { createWriteStream, rmSync, type WriteStream } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import type { Rejection } from '../functions/ords/columns'

export interface Rejects {
  add(line: number, rejection: Rejection): Promise<void>
  /** @returns how many there are; without any there is no file */
  close(): Promise<number>
}

/** Writes rejected records down: line, column, value, why. The file of an earlier run is replaced. */
export const openRejects = (path: string): Rejects => {
  rmSync(path, { force: true })
  let file: WriteStream | undefined
  let count = 0
  const write = async (cells: readonly (string | number)[]) => {
    file ??= createWriteStream(path)
    if (!file.write(stringify([cells]))) await once(file, 'drain')
  }
  return {
    add: async (line, { column = '', value, why }) => {
      if (count === 0) await write(['line', 'column', 'value', 'why'])
      count += 1
      await write([line, column, value, why])
    },
    close: async () => {
      if (file) {
        file.end()
        await once(file, 'finish')
      }
      return count
    },
  }
}
