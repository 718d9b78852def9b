/**
 * Evaluations, in the Providers table.
 *
 * | Access pattern                     | Key or index                                            | Cost              |
 * |------------------------------------|---------------------------------------------------------|-------------------|
 * | evaluation by id                   | pk `PROV#<provider>`, sk `EVAL#<ulid>#<last day>~<round>` | 1 GetItem       |
 * | its log, oldest first              | the same, sk `LOG#EVAL#<ulid>#<last day>~<round>#<sequence>` | 1 Query      |
 * | latest of an agreement's last day  | the same, sk prefix up to `~`, last first               | 1 Query, 1 row    |
 * | latest of an agreement             | the same, sk prefix up to the last day, last first      | 1 Query, 1 row    |
 * | evaluations of a provider          | the same, sk prefix `EVAL#`, newest agreement first     | 1 Query           |
 * | evaluations of a maker             | byMaker `EVALS#<maker>`, `<opened on>#<id>`, newest first (keys) | 1 Query, 1 BatchGet |
 * | improvements of a month            | byEnd `IMPROVE#<month>`, `<improve by>#<id>`, while nothing followed (keys) | 1 Query per 100 |
 * | piece of a day's run               | pk `PROV#<provider>`, sk `EVALRUN#<day>#<part>`, 62 days | 1 GetItem        |
 * | reply                              | record, evaluation at its version, entry, notice        | 1 GetItem, 1 transaction |
 * | decide                             | the same, its deadlines, and the agreement's writes     | 2 GetItems (RENEW: 2 more), 1 transaction |
 * | evaluate a provider's agreements   | piece, job count, at most 10 items an agreement or improvement | 1 transaction |
 *
 * An evaluation with its ten figures and their drivers takes some 6 KB, and an entry that brings figures as much.
 */

import type { Key } from '../platform/documents'
import { JournaledAggregate } from '../platform/journal'
import { documentPage, type Page, type PageRequest, queryAll, queryPage } from '../platform/page'
import { type Day, type Month, monthOf, monthsBetween } from '../shared/days'
import { type Evaluation, type EvaluationEvent, evolve } from './evaluation'
import { deadlinesOf } from './evaluation-notices'
import { improvesUntil } from './improvement'

const table = 'Providers'

const partitionOf = (providerId: string): string => `PROV#${providerId}`

/** @param id `<provider>.<agreement's ulid>.<last day>~<round>` */
const keyOf = (id: string): Key => {
  const [providerId = '', ulid = '', round = ''] = id.split('.')
  return { pk: partitionOf(providerId), sk: `EVAL#${ulid}#${round}` }
}

const besideOf = (evaluation: Evaluation) => {
  const { manufacturerId, openedOn, id } = evaluation
  const until = improvesUntil(evaluation)
  return {
    kind: 'EVALUATION',
    makerKey: `EVALS#${manufacturerId}`,
    makerSort: `${openedOn}#${id}`,
    ...(until === undefined ? {} : { endMonth: improvements(monthOf(until)), endSort: `${until}#${id}` }),
  }
}

const improvements = (month: Month): string => `IMPROVE#${month}`

const latestBehind = async ({ pk, sk }: Key): Promise<Evaluation | undefined> => {
  const { rows } = await documentPage<Evaluation>({ table, partition: pk, prefix: sk, reverse: true }, { first: 1 })
  return rows[0]?.node
}

export const createEvaluationsStore = () => {
  const evaluations = new JournaledAggregate<Evaluation, EvaluationEvent>({
    table,
    type: 'Evaluation',
    keyOf,
    besideOf,
    deadlinesOf,
    evolve,
  })

  return {
    evaluations,
    /** The latest round for an agreement's last day. */
    latestRound: (agreementId: string, endsOn: Day): Promise<Evaluation | undefined> =>
      latestBehind(keyOf(`${agreementId}.${endsOn}~`)),
    /** The latest round for the agreement's latest last day so far. */
    latestOf: (agreementId: string): Promise<Evaluation | undefined> => latestBehind(keyOf(`${agreementId}.`)),

    /** Ids of evaluations that wait for an improvement until a day between two, both included: for jobs. */
    async *improving(from: Day, to: Day): AsyncGenerator<string> {
      for (const month of monthsBetween(monthOf(from), monthOf(to)))
        for await (const row of queryAll({ table, index: 'byEnd', partition: improvements(month) })) {
          const sort = String(row.endSort)
          const [until, id] = [sort.slice(0, 10), sort.slice(11)]
          if (from <= until && until <= to) yield id
        }
    },

    ofProvider: (providerId: string, page: PageRequest) =>
      documentPage<Evaluation>({ table, partition: partitionOf(providerId), prefix: 'EVAL#', reverse: true }, page),
    ofMaker: async (manufacturerId: string, page: PageRequest): Promise<Page<Evaluation>> =>
      evaluations.behind(
        await queryPage({ table, index: 'byMaker', partition: `EVALS#${manufacturerId}`, reverse: true }, page),
      ),
  }
}

export type EvaluationsStore = ReturnType<typeof createEvaluationsStore>
