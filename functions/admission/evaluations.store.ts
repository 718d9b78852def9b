/**
 * Evaluations, in the Providers table.
 *
 * | Access pattern                     | Key or index                                            | Cost              |
 * |------------------------------------|---------------------------------------------------------|-------------------|
 * | evaluation by id                   | pk `PROV#<provider>`, sk `EVAL#<ulid>#<last day>~<round>` | 1 GetItem       |
 * | latest of an agreement's last day  | the same, sk prefix up to `~`, last first               | 1 Query, 0.5 RCU  |
 * | evaluations of a provider          | the same, sk prefix `EVAL#`, newest agreement first     | 1 Query           |
 * | evaluations of a maker             | byMaker `EVALS#<maker>`, `<opened on>#<id>`, newest first (keys) | 1 Query, 1 BatchGet |
 * | piece of a day's run               | pk `PROV#<provider>`, sk `EVALRUN#<day>#<part>`, 30 days | 1 GetItem        |
 * | reply, decide                      | record, evaluation at its version (and the agreement's writes) | 1 transaction |
 * | evaluate a provider's agreements   | piece, job count, one write an evaluation due           | 1 transaction     |
 */
import { commit, type Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { type Request, recordOnce } from '../platform/once'
import { documentPage, type Page, type PageRequest, queryPage } from '../platform/page'
import type { Day } from '../shared/days'
import type { Evaluation, OpenEvaluation } from './evaluation'

const table = 'Providers'

const partitionOf = (providerId: string): string => `PROV#${providerId}`

/** @param id `<provider>.<agreement's ulid>.<last day>~<round>` */
const keyOf = (id: string): Key => {
  const [providerId = '', ulid = '', round = ''] = id.split('.')
  return { pk: partitionOf(providerId), sk: `EVAL#${ulid}#${round}` }
}

const besideOf = ({ manufacturerId, openedOn, id, version }: Evaluation) => ({
  kind: 'EVALUATION',
  version,
  makerKey: `EVALS#${manufacturerId}`,
  makerSort: `${openedOn}#${id}`,
})

export const createEvaluationsStore = () => {
  const evaluations = new Documents<Evaluation>(table)

  return {
    /** By id, batched; undefined if there is none. */
    load: (id: string) => evaluations.load(keyOf(id)),
    /** The latest committed state, for a change. */
    latest: (id: string) => evaluations.get(keyOf(id), { consistent: true }),

    /** The latest round for an agreement's last day. */
    latestRound: async (agreementId: string, endsOn: Day): Promise<Evaluation | undefined> => {
      const { pk, sk } = keyOf(`${agreementId}.${endsOn}~`)
      const { rows } = await documentPage<Evaluation>({ table, partition: pk, prefix: sk, reverse: true }, { first: 1 })
      return rows[0]?.node
    },

    ofProvider: (providerId: string, page: PageRequest) =>
      documentPage<Evaluation>({ table, partition: partitionOf(providerId), prefix: 'EVAL#', reverse: true }, page),

    ofMaker: async (manufacturerId: string, page: PageRequest): Promise<Page<Evaluation>> => {
      const query = { table, index: 'byMaker', partition: `EVALS#${manufacturerId}`, reverse: true } as const
      const { rows, hasNextPage } = await queryPage(query, page)
      const found = await Promise.all(
        rows.map(({ node }) => evaluations.load({ pk: String(node.pk), sk: String(node.sk) })),
      )
      return {
        rows: rows.flatMap(({ position }, i) => {
          const node = found[i]
          return node ? [{ node, position }] : []
        }),
        hasNextPage,
      }
    },

    /** The write of an evaluation as measured: new, or with newer figures in place of the version before. */
    measured: (evaluation: OpenEvaluation): Write =>
      evaluation.version === 1
        ? evaluations.insert(keyOf(evaluation.id), evaluation, besideOf(evaluation))
        : evaluations.replace(keyOf(evaluation.id), evaluation, besideOf(evaluation), evaluation.version - 1),

    /** Writes a person's change once, with what it does elsewhere. */
    save: async (evaluation: Evaluation, request: Request, effects: readonly Write[] = []): Promise<void> => {
      const { id, version } = evaluation
      await commit([
        recordOnce(table, request, id),
        evaluations.replace(keyOf(id), evaluation, besideOf(evaluation), version - 1),
        ...effects,
      ])
      evaluations.forget(keyOf(id))
    },
  }
}

export type EvaluationsStore = ReturnType<typeof createEvaluationsStore>
