/**
 * Providers table: buy-outs of retailers, and what they cover of each maker.
 *
 * | Access pattern            | Key or index                                       | Cost                                  |
 * |---------------------------|----------------------------------------------------|---------------------------------------|
 * | buy-out by id             | pk `BUYOUT#<dealer>`, sk `B#<ulid>`                | 1 GetItem, 0.5 RCU                    |
 * | buy-outs of a dealer      | the same partition, prefix `B#`, newest first      | 1 Query                               |
 * | buy-outs of a maker       | pk `BUYOUTSOF#<maker>`, sk `<ulid>` (key rows)     | 1 Query, 1 BatchGet                   |
 * | cover of dealer and maker | pk `BUYOUT#<dealer>`, sk `COVER#<maker>`           | 1 GetItem; one key of dispatch        |
 * | propose, change           | record, buy-out, entry, cover at its version and   | 1 BatchGet of covers, 1 transaction   |
 * |                           | notice per maker concerned                         | (a change: 1 GetItem more)            |
 */
import { commit, type Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { noticeWrite } from '../../platform/notices'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { retryRaces } from '../../platform/retry'
import { dayOf, instant } from '../../shared/days'
import type { Deadline } from '../../shared/notice'
import type { Actor } from '../../shared/viewer'
import { type BuyOut, type BuyOutEvent, evolveBuyOut } from './buy-out'
import { type BuyOutCover, coverWith } from './buy-out-cover'
import { noticesOf } from './buy-out-notices'
import { buyOutKeyOf, coverKey } from './channel-keys.store'

const table = 'Providers'

interface Listed {
  readonly buyOutId: string
}

/** Another change of a cover was faster than ours. */
class CoverMoved extends Error {}

const deadlinesOf = ({ id, dealerId, parties, validTo, endedOn }: BuyOut): Deadline[] =>
  endedOn
    ? []
    : [
        {
          kind: 'BUY_OUT_ENDS',
          on: validTo,
          subject: { type: 'BuyOut', id },
          inboxes: [
            { role: 'DEALER', id: dealerId },
            ...parties.map(({ manufacturerId }) => ({ role: 'MANUFACTURER' as const, id: manufacturerId })),
          ],
        },
      ]

const listedWrites = (next: BuyOut, before: BuyOut | undefined): Write[] => {
  if (before) return []
  const rows = new Documents<Listed>(table)
  const { sk } = buyOutKeyOf(next.id)
  return next.parties.map(({ manufacturerId }) =>
    rows.insert({ pk: `BUYOUTSOF#${manufacturerId}`, sk: sk.slice(2) }, { buyOutId: next.id }, {}),
  )
}

const telling = (next: BuyOut, before: BuyOut | undefined, at: Date): Write[] =>
  noticesOf(next, before, instant(at)).map(noticeWrite)

export const createBuyOutsStore = () => {
  const covers = new Documents<BuyOutCover>(table)
  const buyOuts = new JournaledAggregate<BuyOut, BuyOutEvent>({
    table,
    type: 'BuyOut',
    keyOf: buyOutKeyOf,
    evolve: evolveBuyOut,
    derived: listedWrites,
    deadlinesOf,
  })

  /** The covers of all parties after a change, each at the version it was checked against. */
  const coverWrites = async (next: BuyOut, at: Date): Promise<Write[]> => {
    const keys = next.parties.map(({ manufacturerId }) => coverKey(next.dealerId, manufacturerId))
    const found = await covers.getMany(keys, { consistent: true })
    return next.parties.flatMap(({ manufacturerId }, i): Write[] => {
      const [key, before] = [keys[i], found[i]]
      if (!key) return []
      const after = coverWith(before, next, manufacturerId, dayOf(at))
      const beside = { version: after.version }
      const write = before ? covers.replace(key, after, beside, before.version) : covers.insert(key, after, beside)
      return [{ ...write, refusal: new CoverMoved() }]
    })
  }

  /** Repeats what lost a race for a cover: what it meets there then may refuse it. */
  const settled = (run: () => Promise<BuyOut>): Promise<BuyOut> =>
    retryRaces(run, (error) => error instanceof CoverMoved)

  return {
    buyOuts,

    propose: (request: Request, id: string, actor: Actor, event: BuyOutEvent): Promise<BuyOut> => {
      const run = async (): Promise<BuyOut> => {
        const { next, writes } = buyOuts.opening(id, actor, instant(request.at), event)
        const effects = [...(await coverWrites(next, request.at)), ...telling(next, undefined, request.at)]
        await commit([recordOnce(table, request, id, 'made'), ...writes, ...effects])
        return next
      }
      return onceOnly(
        table,
        request,
        () => settled(run),
        (done) => buyOuts.need(done, ['input']),
      )
    },
    change: (request: Request, id: string, actor: Actor, decide: (current: BuyOut) => BuyOutEvent): Promise<BuyOut> =>
      settled(() =>
        buyOuts.act(request, id, actor, decide, async (next, before) => [
          ...(await coverWrites(next, request.at)),
          ...telling(next, before, request.at),
        ]),
      ),

    /** Newest first. */
    dealerPage: (dealerId: string, page: PageRequest) =>
      documentPage<BuyOut>({ table, partition: `BUYOUT#${dealerId}`, prefix: 'B#', reverse: true }, page),
    makerPage: async (manufacturerId: string, page: PageRequest): Promise<Page<BuyOut>> => {
      const query = { table, partition: `BUYOUTSOF#${manufacturerId}`, reverse: true } as const
      const { rows, hasNextPage } = await documentPage<Listed>(query, page)
      const keys = rows.map(({ node, position }) => ({ node: buyOutKeyOf(node.buyOutId), position }))
      return buyOuts.behind({ rows: keys, hasNextPage })
    },
  }
}
