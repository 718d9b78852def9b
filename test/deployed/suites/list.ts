/**
 * Suites of test/resolvers that travel to the deployed API, by capability: the whole life of each, with its refusals and
 * races. What no suite here carries out, the journey's own steps do: at its end every root field of the schema was.
 */
export const travelling = {
  admission: [
    'admission',
    'agreements',
    'agreements-admission',
    'agreements-criteria',
    'applications',
    'applications-withdrawal',
    'recruitment-call-revised',
    'evaluation-end-announced',
    'assessments',
    'point-recognition',
  ],
  certification: ['certification', 'credential-standing', 'training-changes', 'employment', 'posts'],
  grading: ['grades', 'grades-grading', 'evaluation-assessment', 'fulfilment', 'service-levels', 'service-reports'],
  channels: [
    'buy-out-notices',
    'channels',
    'capability-reviews',
    'channels-dispatch',
    'deposits',
    'pool-minimum',
    'consignment',
  ],
  conduct: [
    'conduct-breaches',
    'audit-findings',
    'conduct-codes',
    'conduct-consequences',
    'conduct-effects',
    'conduct-inspections',
    'conduct-integrity',
  ],
  'field checks': ['checks', 'check-sweeps', 'field-check-ends'],
  policies: ['policies'],
  network: ['network-points', 'network-tenant'],
  orders: ['orders', 'visits', 'visit-bundles', 'hotline', 'order-fees-removed', 'customer-links', 'quotes', 'notices'],
  'work on site': ['jobs', 'step-books', 'step-book-orders', 'book-outcomes', 'equipment', 'equipment-stock'],
  rights: ['remedies', 'repairer-faults', 'service-contracts', 'warranty'],
  fees: ['findings', 'settlement'],
  parts: [
    'part-budget-notices',
    'part-findings',
    'part-lots',
    'part-plans',
    'part-requests',
    'part-returns',
    'part-surplus',
    'parts-catalogue',
    'purchase-receipts',
    'replenishment',
    'stock',
    'stock-corrections',
    'stock-levels',
    'warehouses',
    'part-files',
  ],
  callbacks: [
    'callback-follow-up',
    'callback-links',
    'callback-programmes',
    'callback-results',
    'callbacks',
    'questionnaires',
    'trend-annotations',
  ],
  complaints: [
    'complaints',
    'complaint-reopened',
    'improvement',
    'improvement-checks',
    'meeting-resolutions',
    'meetings',
    'rectifications',
    'rectification-withdrawal',
  ],
  interfaces: ['evidence', 'files', 'live', 'webhooks', 'webhook-replays', 'exports-cancelled', 'reference-lists'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Travelling = (typeof travelling)[keyof typeof travelling][number]

export interface LeftOut {
  readonly why: string
  /** By suite: the full names of tests, groups included. */
  readonly tests: Readonly<Partial<Record<Travelling, readonly string[]>>>
}

/** Tests that can show nothing here. They are not run; each must exist. */
export const leftOut: readonly LeftOut[] = [
  {
    why: 'a deployed worker does at once what the test has done by hand, later',
    tests: {
      'channels-dispatch': ['N19 a bought-out unit goes to the buy-out’s providers only, once the maker has signed'],
      'part-lots': [
        'K8 a lot that is recalled is neither kept for an order, sent to a point, handed over nor fitted; it goes back',
      ],
      'part-requests': ['N8 K8 a part that an order needs that nobody had is given to the order once there is some'],
      visits: [
        'N12 nobody was there the technician did not come: the order is dispatched anew and the point has it no more',
      ],
    },
  },
  {
    why: 'the store refuses by the form what the test puts into it past the form',
    tests: {
      files: [
        'what is not taken content of another size',
        'what is not taken an empty content',
        'what is not taken the refusal says in both languages what differs',
      ],
    },
  },
  {
    why: 'the platform is in use: others have published, and their orders are sealed on the same day',
    tests: {
      'conduct-codes': ['N21 rules are published first without a code in force nothing can be alleged'],
      evidence: ['G4 an order is proved to everyone who may see it, by the same leaf'],
    },
  },
  {
    why: 'calls of the engine are counted where the code runs',
    tests: { admission: ['N6 a page costs 1 Query, and a maker’s 1 BatchGet more, however many there are'] },
  },
]
