import { regionName } from '../shared/region-list'
import type { Viewer } from '../shared/viewer'
import type { Capability } from './capability'
import { logEntry } from './log'

const organisationOf = (viewer: Viewer): string | null => {
  if ('manufacturerId' in viewer) return viewer.manufacturerId
  if ('providerId' in viewer) return viewer.providerId
  return viewer.role === 'DEALER' ? viewer.dealerId : null
}

export const base: Capability = {
  nodes: {},
  resolvers: {
    Query: {
      viewer: (_parent, _args, { viewer }) => viewer,
    },
    Viewer: {
      organisation: organisationOf,
      region: (viewer) => (viewer.role === 'REGULATOR' ? viewer.region : null),
    },
    Region: { code: (code) => code, name: regionName },
    LogEntry: logEntry,
    Money: { amount: (fen) => fen, currency: () => 'CNY' },
  },
}
