import type { Instant } from '../../shared/days'
import type { Version } from './agreement'
import type { Side } from './terms/limits'

/** A version after one side has put its name to it. */
export const withSignature = (
  version: Version,
  side: Side,
  { by, at }: { readonly by: string; readonly at: Instant },
): Version => ({ ...version, confirmations: { ...version.confirmations, [side]: { by, at } } })
