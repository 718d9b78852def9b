import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tsImport } from 'tsx/esm/api'

/** No services of its own: tables and queues are those of the deployed stack. */
const setUp = async (): Promise<void> => {
  const { CLAIMS }: typeof import('../../support/claims') = await tsImport('../../support/claims.ts', import.meta.url)
  process.env[CLAIMS] = mkdtempSync(join(tmpdir(), 'sanbao-claims-'))
}

export default setUp
