import { DomainError } from '../../shared/errors'

/**
 * Text of a file that does not name its encoding: by its byte order mark, else UTF-8 if it is that throughout, else GB 18030,
 * which Chinese Excel writes CSV files in.
 *
 * @throws DomainError SHEET_UNREADABLE it is neither
 */
export const decodeText = (bytes: Uint8Array): string => {
  for (const encoding of [encodingByMark(bytes) ?? 'utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    }
  throw new DomainError('SHEET_UNREADABLE', [], { expected: 'UTF-8, GB 18030' })
}

const encodingByMark = ([a, b]: Uint8Array): string | undefined => {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}
