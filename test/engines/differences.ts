import { onlyReadUnits, type Says } from './says'

/** The engines that this project starts by itself beside its default one. */
export type EngineName = 'ministack'

/** Something in which an engine is not as DynamoDB is documented to be. What is ours to mend is mended, not listed. */
export interface Difference {
  readonly engine: EngineName
  readonly what: string
  /** What DynamoDB's documentation says, with the page's name. */
  readonly documentation: string
  /** How the tests fail that it concerns: one that fails otherwise is a failure. */
  readonly says: Says
  /** The tests that fail for it, by suite, e.g. `test/resolvers/orders.test.ts`; each by its full name, groups included. */
  readonly tests: Readonly<Record<string, readonly string[]>>
}

export const differences: readonly Difference[] = [
  {
    engine: 'ministack',
    what: 'Reads are metered by the call: half a unit for `GetItem` and `Query` whatever they read, nothing for `BatchGetItem`',
    documentation:
      '*DynamoDB read and write operations*: an item’s size is rounded up to the next 4 KB, a `Query` adds up the sizes of what it reads; *BatchGetItem*: `ConsumedCapacity` is what the entire operation consumed',
    says: onlyReadUnits,
    tests: {
      'test/jobs/capacity-dashboards.test.ts': [
        'G1 a province’s dashboard costs the same at a thousand and at a million orders, as it is and as it stood',
        'a complaint and a page of them cost what the README says',
      ],
      'test/jobs/capacity.test.ts': [
        'a core operation costs the same at 1 000 and at 20 000 orders in its very lists, as the README says',
      ],
      'test/jobs/sample-capacity.test.ts': ['Q1 callbacks are written a chunk in one transaction'],
      'test/resolvers/acceptance-rights.test.ts': [
        'N12 what dispatch reads of the one it chose is the same however many candidates there are',
      ],
      'test/resolvers/complaints.test.ts': ['cost to receive, to act, to read a page'],
      'test/resolvers/conduct-consequences.test.ts': [
        'what it costs N21 points of a pair are 1 GetItem, and the ledger equals what it says',
      ],
      'test/resolvers/files.test.ts': ['what an object refers to costs nothing for none, one BatchGet for twenty'],
      'test/resolvers/published.test.ts': ['G3 admitted points come in pages, at the same cost for 60 as for 6'],
    },
  },
]
