import { DomainError } from '../../shared/errors'

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
/** A comment of 64 KB at most follows the end record (PKWARE APPNOTE 4.3.16). */
const SEARCHED = END_BYTES + 0xffff

const broken = () => new DomainError('SHEET_UNREADABLE', [], { expected: 'XLSX' })

/**
 * How large a ZIP archive says it unpacks to, all entries together: told by its directory, so nothing is unpacked. The library
 * that unpacks holds each entry to what is told here.
 */
export const unpackedSize = (archive: Uint8Array): number => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOf(view)
  let [at, total] = [view.getUint32(end + 16, true), 0]
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) throw broken()
    total += view.getUint32(at + 24, true)
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return total
}

const endOf = (view: DataView): number => {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - SEARCHED); at -= 1) if (view.getUint32(at, true) === END) return at
  throw broken()
}
