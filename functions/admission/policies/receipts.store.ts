/**
 * Who has read which policy (N22), in the Providers table. A reading stands for the editions of a document that did not ask
 * for another one.
 *
 * | Access pattern           | Key                                                          | Cost                   |
 * |--------------------------|--------------------------------------------------------------|------------------------|
 * | receipts of a provider   | pk `READ#<reading>#<provider>`, sk `<point>#<seat>#<person>` | 1 Query                |
 * | receipts of a point      | the same, sk prefix `<point>#`                               | 1 Query                |
 * | a person's own receipts  | the same, by key                                             | N: 1 BatchGet per 100  |
 * | sign                     | record, receipt, three counters (reach.store.ts)             | 1 transaction, 10 WCU  |
 */
import { commit } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { documentPage, type PageRequest, queryAll } from '../../platform/page'
import { sha256 } from '../../shared/canonical'
import { oneMoreReader } from './reach.store'
import { type Receipt, type Signature, seatKeyOf } from './receipt'

const table = 'Providers'
/** Sorts behind every point. */
const NO_POINT = '~'

/** The person signed before. */
class Signed extends Error {}

const readPk = (readingKey: string, providerId: string): string => `READ#${readingKey}#${providerId}`
const receiptKey = (signature: Signature): Key => ({
  pk: readPk(signature.readingKey, signature.providerId),
  sk: `${signature.pointId ?? NO_POINT}#${seatKeyOf(signature)}#${sha256(signature.by).slice(0, 32)}`,
})

export const createReceiptsStore = () => {
  const receipts = new Documents<Receipt>(table)

  return {
    /**
     * Signs, once per person and reading: who signed before gets the receipt of then.
     *
     * @param make gives the receipt, or refuses: not asked where a repeat finds it done
     */
    sign: (request: Request, make: () => Promise<Receipt>): Promise<Receipt> => {
      const signed = async (at: string): Promise<Receipt> => {
        const [pk = '', sk = ''] = at.split('\n')
        const found = await receipts.get({ pk, sk }, { consistent: true })
        if (!found) throw new Error('A receipt that was signed is missing')
        return found
      }
      const run = async (): Promise<Receipt> => {
        const receipt = await make()
        const key = receiptKey(receipt)
        const at = `${key.pk}\n${key.sk}`
        const record = recordOnce(table, request, at)
        try {
          await commit([record, receipts.insert(key, receipt, {}, new Signed()), ...oneMoreReader(receipt)])
          return receipt
        } catch (error) {
          if (!(error instanceof Signed)) throw error
        }
        await commit([record])
        return signed(at)
      }
      return onceOnly(table, request, run, signed)
    },

    /** In the order given; undefined where it was not signed. */
    signedBy: (wanted: readonly Signature[]) => Promise.all(wanted.map((one) => receipts.load(receiptKey(one)))),

    receiptPage: (readingKey: string, providerId: string, pointId: string | undefined, page: PageRequest) =>
      documentPage<Receipt>(
        {
          table,
          partition: readPk(readingKey, providerId),
          ...(pointId === undefined ? {} : { prefix: `${pointId}#` }),
        },
        page,
      ),
    /** Every receipt of a provider's people: for jobs. */
    async *receiptsOf(readingKey: string, providerId: string): AsyncGenerator<Receipt> {
      for await (const row of queryAll({ table, partition: readPk(readingKey, providerId), consistent: true }))
        yield (row as { doc: Receipt }).doc
    },
  }
}
