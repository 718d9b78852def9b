import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Layout, layoutOf, type Rejection, type Row, rowOf } from '../functions/ords/columns'
import type { Input } from '../functions/ords/import-records.use-case'
import { type CsvRecord, NotCsvError, readCsv } from './ords-lines'

/** A file that is none of this format at all: nothing of it is imported. */
export class FileError extends Error {}

export interface OrdsFile {
  readonly bytes: number
  /** How far it has been read. */
  bytesRead(): number
  readonly records: AsyncIterable<Input>
}

/** @throws FileError when there is no such file, or it has no header of the standard */
export const openOrds = async (path: string): Promise<OrdsFile> => {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    throw new FileError(cause.code === 'ENOENT' ? `There is no file ${path}` : `${path} cannot be read: ${cause.code}`)
  })
  if (!found.isFile()) throw new FileError(`${path} is not a file`)
  if (found.size === 0) throw new FileError(`${path} is empty: not even a header`)
  const stream = createReadStream(path)
  const lines = readCsv(stream)
  const first = await refusing(path, () => lines.next())
  const layout = header(path, first.value && 'values' in first.value ? first.value.values : [])
  return { bytes: found.size, bytesRead: () => stream.bytesRead, records: recordsOf(path, lines, layout) }
}

/** Longest piece of a rejected value that is shown. */
const SHOWN = 200

async function* recordsOf(path: string, lines: AsyncGenerator<CsvRecord>, layout: Layout): AsyncGenerator<Input> {
  try {
    for (;;) {
      const { value, done } = await refusing(path, () => lines.next())
      if (done) return
      const { line } = value
      if ('why' in value) yield { line, rejection: { value: lossy(value.text), why: value.why } }
      else yield { line, ...read(layout, value.values) }
    }
  } finally {
    await lines.return(undefined)
  }
}

const refusing = async <T>(path: string, action: () => Promise<T>): Promise<T> => {
  try {
    return await action()
  } catch (error) {
    if (error instanceof NotCsvError) throw new FileError(`${path} is not CSV: ${error.message}`)
    throw new FileError(`${path} cannot be read`, { cause: error })
  }
}

const header = (path: string, values: readonly Buffer[]): Layout => {
  const layout = layoutOf(values.map((value) => value.toString('utf8')))
  if (typeof layout !== 'string') return layout
  throw new FileError(`${path} has no header of the Open Repair Data Standard 0.3. Columns ${layout}`)
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const read = (layout: Layout, values: readonly Buffer[]): { row: Row } | { rejection: Rejection } => {
  const texts: string[] = []
  for (const [i, value] of values.entries()) {
    const text = decode(value)
    const column = layout[i]
    if (text === undefined)
      return { rejection: { value: lossy(value), why: 'is not UTF-8', ...(column ? { column } : {}) } }
    texts.push(text)
  }
  const row = rowOf(layout, texts)
  return 'why' in row ? { rejection: row } : { row }
}

const decode = (bytes: Buffer): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

const lossy = (bytes: Buffer): string => bytes.toString('utf8').slice(0, SHOWN)
