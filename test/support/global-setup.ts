import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tsImport } from 'tsx/esm/api'

/** Jest loads this file outside its own module system, where only tsx resolves imports without extensions. */
const setup = async (): Promise<void> => {
  const services: typeof import('./services') = await tsImport('./services.ts', import.meta.url)
  const { CLAIMS }: typeof import('./claims') = await tsImport('./claims.ts', import.meta.url)
  process.env[CLAIMS] = mkdtempSync(join(tmpdir(), 'sanbao-claims-'))
  Object.assign(globalThis, { sanbaoServices: await services.startServices() })
}

export default setup
