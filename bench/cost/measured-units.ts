/**
 * What operations take of DynamoDB, as its engine reports: round trips, read and write units (transactions count double).
 * test/jobs/capacity.test.ts compares these with the meter, at 1 000 and at 20 000 orders in the lists that are read.
 */
export const measuredUnits = {
  'report a fault': { calls: 2, read: 0.5, write: 14 },
  'dispatch among the points of a county': { calls: 12, read: 14.5, write: 17 },
  'accept an order': { calls: 4, read: 6, write: 20 },
  'read an order': { calls: 1, read: 0.5, write: 0 },
  'page of 20 orders with details': { calls: 5, read: 12, write: 0 },
  'page of 20 waiting orders': { calls: 2, read: 10.5, write: 0 },
  'a unit’s rights': { calls: 5, read: 3, write: 0 },
  'fit a part on an order': { calls: 8, read: 5.5, write: 24 },
} as const

export type Operation = keyof typeof measuredUnits
