/** Something of every kind that is asked of an engine, in about a minute: what .ci/run runs. */
export const brief: readonly string[] = [
  // Tables, indexes and streams themselves; whole tables read and written in batches.
  'test/jobs/local-provision',
  'test/jobs/local-streams',
  'test/jobs/backup',
  // Transactions with conditions, sent twice and against each other; pages by indexes.
  'test/resolvers/orders\\.',
  'test/resolvers/orders-races',
  'test/resolvers/stock\\.',
  'test/jobs/stock-ledger',
  // Units of what is read and written, by many indexes.
  'test/resolvers/parts-catalogue',
  'test/resolvers/complaints',
  // What follows from a change.
  'test/jobs/relay-changes',
  'test/jobs/correlation',
]
