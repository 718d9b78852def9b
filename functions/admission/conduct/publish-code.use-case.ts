import type { Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import { type Day, instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { type ConductCode, editionsWith, publishCode } from './code'
import type { ConductStore } from './conduct.store'
import { lostRace } from './race'

/** Publishes a draft as its owner's next edition, once. Cost: 2 GetItems and 1 transaction. */
export const publish = (
  store: ConductStore,
  viewer: Viewer,
  input: { readonly id: string; readonly version: number; readonly effectiveFrom: Day },
  request: Request,
): Promise<ConductCode> =>
  retryRaces(async () => {
    const editions = await store.editions(ownerOf(input.id))
    return store.codes.act(
      request,
      input.id,
      viewer,
      (code) => publishCode(code, editions, input, viewer, instant(request.at)),
      (next) => (next.state === 'PUBLISHED' ? [store.editionsWrite(editions, editionsWith(editions, next))] : []),
    )
  }, lostRace)
