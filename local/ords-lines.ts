import { parse } from 'csv-parse/sync'

/** One record's text with the line it begins on, or what makes it unreadable. */
export type CsvRecord = { readonly line: number } & (
  | { readonly values: readonly Buffer[] }
  | { readonly text: Buffer; readonly why: string }
)

interface Line {
  readonly number: number
  readonly text: Buffer
}

/** A line without an end is no CSV; and what a quote swallows must fit into memory. */
const MAX_BYTES = 1_000_000
const MAX_RECORD_LINES = 500
const NEWLINE = 0x0a
const RETURN = 0x0d
const QUOTE = 0x22
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

export class NotCsvError extends Error {}

/**
 * Records of a CSV file (RFC 4180), with memory for one record. csv-parse reads each record; this finds where one ends,
 * so that a record with a stray quote is told with its own line and the next line is read as if nothing had been.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>): AsyncGenerator<CsvRecord> {
  let held: Line[] = []
  const take = function* (atEnd: boolean): Generator<CsvRecord> {
    while (held.length > 0) {
      const size = firstRecord(held)
      if (size === undefined && !atEnd && held.length < MAX_RECORD_LINES && bytesOf(held) < MAX_BYTES) return
      const lines = held.slice(0, size ?? 1)
      const record = size === undefined ? unclosed(lines) : parsed(lines)
      // What follows a broken record is read from its second line on: only one line may be wrong.
      held = held.slice('values' in record ? lines.length : 1)
      yield record
    }
  }
  for await (const line of linesOf(chunks)) {
    if (held.length === 0 && withoutReturn(line.text).length === 0) continue
    held.push(line)
    yield* take(false)
  }
  yield* take(true)
}

/** How many lines the first record has: its quotes are then closed. Undefined if they are not closed yet. */
const firstRecord = (lines: readonly Line[]): number | undefined => {
  let open = false
  for (const [i, { text }] of lines.entries()) {
    for (const byte of text) if (byte === QUOTE) open = !open
    if (!open) return i + 1
  }
  return undefined
}

const bytesOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

const withoutReturn = (text: Buffer): Buffer => (text.at(-1) === RETURN ? text.subarray(0, -1) : text)

/** Line ends within a record are part of its text, as they are. */
const textOf = (lines: readonly Line[]): Buffer =>
  withoutReturn(Buffer.concat(lines.flatMap(({ text }, i) => (i === 0 ? [text] : [Buffer.from('\n'), text]))))

const unclosed = (lines: readonly Line[]): CsvRecord => ({
  line: lines[0]?.number ?? 0,
  text: textOf(lines),
  why: 'a quote is opened and never closed',
})

const parsed = (lines: readonly Line[]): CsvRecord => {
  const line = lines[0]?.number ?? 0
  const text = textOf(lines)
  try {
    const options = { encoding: null, relax_column_count: true, record_delimiter: '\r\n\r\n' } as const
    const [values = []] = parse(text, options) as unknown as Buffer[][]
    return { line, values }
  } catch (error) {
    return { line, text: textOf(lines.slice(0, 1)), why: error instanceof Error ? error.message : String(error) }
  }
}

/** Lines without their line feeds, from 1 on; a byte order mark is left out. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0
  let rest: Buffer = Buffer.alloc(0)
  const lineOf = (text: Buffer): Line => {
    number += 1
    const marked = number === 1 && text.subarray(0, 3).equals(BYTE_ORDER_MARK)
    return { number, text: marked ? text.subarray(3) : text }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield lineOf(Buffer.concat([rest, chunk.subarray(from, end)]))
      rest = Buffer.alloc(0)
      from = end + 1
    }
    rest = Buffer.concat([rest, chunk.subarray(from)])
    if (rest.length > MAX_BYTES) throw new NotCsvError(`Line ${number + 1} has no end within ${MAX_BYTES} bytes`)
  }
  if (rest.length > 0) yield lineOf(rest)
}
