import { createHash, createHmac } from 'node:crypto'

/** JSON with sorted keys and without undefined: equal values give equal text, so equal hashes. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`
  if (value instanceof Date) return JSON.stringify(value)
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

/** Lower-case hex SHA-256. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Lower-case hex HMAC-SHA-256. */
export const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')

/** SHA-256 of a text that comes in pieces: bounded memory. */
export const sha256Stream = (): { add(text: string): void; hex(): string } => {
  const hash = createHash('sha256')
  return {
    add: (text) => {
      hash.update(text)
    },
    hex: () => hash.digest('hex'),
  }
}
