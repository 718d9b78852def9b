import type { Operation } from './measured-units'

/** What is assumed and not measured, as of `asOf`. Change it here; docs/cost.md shows what it gives. */
export const assumptions = {
  asOf: '2026-11-26',
  daysPerMonth: 30.4,
  /** The busiest second against the mean of the day. */
  peak: 4,
  /**
   * A day's operations per order. Scheduling, starting, completing and confirming are no less than accepting: each is one
   * transaction on the order, its log and its lists.
   */
  perOrder: {
    'report a fault': 1,
    'dispatch among the points of a county': 1.2,
    'accept an order': 5,
    'read an order': 12,
    'page of 20 orders with details': 3,
    'page of 20 waiting orders': 4,
    'a unit’s rights': 1,
    'fit a part on an order': 0.6,
  } satisfies Record<Operation, number>,
  /** Dispatch runs by the stream: it is no request of the API. */
  byStream: ['dispatch among the points of a county'] as readonly Operation[],
  /** A Lambda's time: its own, and for each round trip. */
  lambda: { ownMs: 12, perCallMs: 5, apiGb: 1, jobGb: 0.5 },
  /** Changes of an order that the projector counts: one for each write of it. */
  changesPerOrder: 8,
  /** Changes that one transaction of the projector counts, of up to 100 in a batch. */
  changesPerTransaction: 5,
  projection: {
    /** Regions of three levels, maker, provider, point, and the pairs of maker with point and provider. */
    scopes: 8,
    /** Of a day, of a month, and of now. */
    buckets: 3,
    /** Mark and evidence row of each change, in a transaction. */
    ownWrites: 4,
  },
  /** Messages per order to queues: notices, jobs, webhooks. */
  messagesPerOrder: 3,
  /** Kilobytes that an order leaves in tables and indexes, and for how many months it stays there. */
  stored: { kb: 12, months: 36 },
  /** Photos and signatures. */
  objects: { perOrder: 3, kb: 400, months: 36 },
  logKbPerRequest: 0.5,
  alarms: 40,
  /** Shares of all orders. */
  largest: { maker: 0.2, province: 0.12, prefecture: 0.03, county: 0.005 },
} as const
