import { tsImport } from 'tsx/esm/api'

/** Jest loads this file outside its own module system, where only tsx resolves imports without extensions. */
const setup = async (): Promise<void> => {
  const services: typeof import('./services') = await tsImport('./services.ts', import.meta.url)
  Object.assign(globalThis, { sanbaoServices: await services.startServices() })
}

export default setup
