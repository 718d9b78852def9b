/**
 * What a provider can breach (N21). Coded once for all makers, so that a record adds up across them; each maker's code
 * says which of them it sanctions, and how.
 */
export const breachKinds = [
  'OVERCHARGE',
  'NEEDLESS_REPAIR',
  'FAKE_PART',
  'NO_SHOW',
  'FALSE_REPORT',
  'UNCERTIFIED_WORK',
  'OFF_PLATFORM_WORK',
  'MISCONDUCT',
  'DATA_LEAK',
  'TOOL_MISUSE',
  'STANDARD_BREACH',
  'LATE_CORRECTION',
] as const
export type BreachKind = (typeof breachKinds)[number]

/** What may follow from points, in the order of severity. */
export const consequenceKinds = [
  'WARNING',
  'TRAINING',
  'STOP_NEW_ORDERS',
  'DOWNGRADE_PROPOSAL',
  'TERMINATION_PROPOSAL',
] as const
export type ConsequenceKind = (typeof consequenceKinds)[number]
