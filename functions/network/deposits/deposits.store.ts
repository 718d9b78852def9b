/**
 * Deposits of service points (N16), in the ServicePoints table.
 *
 * | Access pattern                | Key or index                                          | Cost                         |
 * |-------------------------------|-------------------------------------------------------|------------------------------|
 * | deposit by id                 | pk `SP#<point>`, sk `DEPOSIT#<agreement>`             | 1 GetItem, 0.5 RCU           |
 * | those under an agreement      | byList `DEPOSITS#<agreement>`, point                  | 1 Query                      |
 * | lines of a settlement         | pk `DEPOSITLINES#<agreement>`, sk `<month>#<item>#…`  | 1 Query per 100 of that month|
 * | open                          | deposit, entry, line, notice                          | 1 BatchGet (1 GetItem), 4 writes in the letter's transaction |
 * | pay, confirm, draw, close     | record, deposit, entry, lines, notice                 | 1 GetItem, 1 transaction     |
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { noticeWrite } from '../../platform/notices'
import { collected, documentPage, everyNode, type PageRequest } from '../../platform/page'
import { type Day, instant, type Month } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownedId, ownerOf } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import type { AgreementRecord } from '../agreements/agreement'
import { inPoint } from '../service-point-keys'
import { type DepositEvent, evolve, opened, type PointDeposit } from './deposit'
import { type DepositLine, linesOf } from './deposit-lines'
import { noticesOf } from './deposit-notices'

const table = 'ServicePoints'
const keyOf = (id: string): Key => inPoint(ownerOf(id), `DEPOSIT#${ownPart(id)}`)
const linesPk = (agreementId: string): string => `DEPOSITLINES#${agreementId}`

const lineWrites = (next: PointDeposit, before: PointDeposit | undefined): Write[] => {
  const rows = new Documents<DepositLine>(table)
  const written = before ? linesOf(before).length : 0
  return linesOf(next)
    .slice(written)
    .map((line, i) => {
      const name = `${line.month}#${line.item}#${next.pointId}`
      const sk = written + i === 0 ? name : `${name}#${written + i}`
      return rows.overwrite({ pk: linesPk(next.agreementId), sk }, line)
    })
}

export const createDepositsStore = () => {
  const deposits = new JournaledAggregate<PointDeposit, DepositEvent>({
    table,
    type: 'PointDeposit',
    keyOf,
    besideOf: ({ agreementId, pointId }) => ({ listKey: `DEPOSITS#${agreementId}`, listSort: pointId }),
    derived: lineWrites,
    evolve,
  })

  return {
    deposits,

    /** What a letter of authorisation under these agreements makes due, for its transaction; each account is opened once. */
    opening: async (
      agreements: readonly AgreementRecord[],
      { pointId, actor, at, dueOn }: { readonly pointId: string; readonly actor: Actor; readonly at: Date; dueOn: Day },
    ): Promise<Write[]> => {
      const asked = agreements.flatMap((agreement) => {
        const event = opened(agreement, pointId, dueOn)
        return event ? [{ id: ownedId(pointId, ownPart(agreement.id)), event }] : []
      })
      const keys = asked.map(({ id }) => keyOf(id))
      const known = await new Documents<PointDeposit>(table).getMany(keys, { consistent: true })
      return asked
        .filter((_, i) => known[i] === undefined)
        .flatMap(({ id, event }) => {
          const { next, writes } = deposits.opening(id, actor, instant(at), event)
          // Another letter was faster: what it opened stands when this one is tried again.
          const opening = writes.map((write) => ({ ...write, refusal: new DomainError('BUSY') }))
          return [...opening, ...noticesOf(next, instant(at)).map(noticeWrite)]
        })
    },

    /** Under an agreement, by point; of one point if it is asked about. */
    page: (agreementId: string, pointId: string | undefined, page: PageRequest) =>
      documentPage<PointDeposit>(
        {
          table,
          index: 'byList',
          partition: `DEPOSITS#${agreementId}`,
          ...(pointId === undefined ? {} : { prefix: pointId }),
        },
        page,
      ),

    linesOf: (agreementId: string, month: Month): Promise<DepositLine[]> =>
      collected(
        everyNode((page) => documentPage<DepositLine>({ table, partition: linesPk(agreementId), prefix: month }, page)),
      ),
  }
}

export type DepositsStore = ReturnType<typeof createDepositsStore>
