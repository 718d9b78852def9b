import { ownPart } from '../../platform/collection'
import { ownedId } from '../../shared/ids'
import type { Fen } from '../../shared/money'
import { lodgedOf } from './deposit-money'
import { createDepositsStore, type DepositsStore } from './deposits.store'

/**
 * What is lodged for the parts at a point under an agreement (N16), as committed last; undefined where nothing has to be: no letter was
 * given yet, clause 8 asks for nothing, or somebody else bears the risk. 1 GetItem.
 */
export const securityAt = async (
  pointId: string,
  agreementId: string,
  { deposits }: DepositsStore = createDepositsStore(),
): Promise<Fen | undefined> => {
  const deposit = await deposits.load(ownedId(pointId, ownPart(agreementId)))
  return deposit?.security.kind === 'PAID' ? lodgedOf(deposit) : undefined
}
