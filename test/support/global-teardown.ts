import { rmSync } from 'node:fs'
import { tsImport } from 'tsx/esm/api'

const teardown = async (): Promise<void> => {
  const { CLAIMS }: typeof import('./claims') = await tsImport('./claims.ts', import.meta.url)
  const { sanbaoServices } = globalThis as { sanbaoServices?: { stop(): Promise<void> } }
  await sanbaoServices?.stop()
  const claims = process.env[CLAIMS]
  if (claims) rmSync(claims, { recursive: true, force: true })
}

export default teardown
