/**
 * Corrective actions (Q8), in the Complaints table; each is journaled.
 *
 * | Access pattern                    | Key or index (keys only)                        | Cost                |
 * |-----------------------------------|-------------------------------------------------|---------------------|
 * | action by id                      | pk `IMPROVE#<owner>`, sk `A#<ulid>`             | 1 GetItem           |
 * | of an organisation, latest first  | the same partition by prefix, reversed          | 1 Query a page      |
 * | log                               | the same, sk `LOG#A#…`                          | 1 Query a page      |
 * | open ones, by the day due next    | byTurn `IMPROVE#<owner>`                        | 1 Query, 1 BatchGet |
 *
 * To open costs 1 transaction; to act 1 GetItem and 1 transaction: record, action, entry, documents, 2 rows of its deadline.
 */
import { ownPart } from '../../platform/collection'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest, queryPage } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { type ActionEvent, type CorrectiveAction, evolveAction, isOpen, nextStep } from './corrective-action'
import { actionDeadlines } from './improvement-notices'

const table = 'Complaints'
/** What waits for no day stands behind what does. */
const NEVER = '9999-12-31'

export const createActionsStore = () => {
  const actions = new JournaledAggregate<CorrectiveAction, ActionEvent>({
    table,
    type: 'CorrectiveAction',
    keyOf: (id) => ({ pk: `IMPROVE#${ownerOf(id)}`, sk: `A#${ownPart(id)}` }),
    besideOf: (action) => ({
      kind: 'IMPROVEMENT',
      ...(isOpen(action)
        ? { turnKey: `IMPROVE#${action.owner.id}`, turnSort: `${nextStep(action)?.dueOn ?? NEVER}#${action.id}` }
        : {}),
    }),
    deadlinesOf: actionDeadlines,
    evolve: evolveAction,
  })
  return {
    actions,
    of: (owner: string, page: PageRequest): Promise<Page<CorrectiveAction>> =>
      documentPage<CorrectiveAction>({ table, partition: `IMPROVE#${owner}`, prefix: 'A#', reverse: true }, page),
    openOf: async (owner: string, page: PageRequest): Promise<Page<CorrectiveAction>> =>
      actions.behind(await queryPage({ table, index: 'byTurn', partition: `IMPROVE#${owner}` }, page)),
  }
}
