/** K8: whether a serial number was issued to the service point that used it. */
export type PartIssue = 'ISSUED' | 'NOT_ISSUED' | 'UNKNOWN'

export interface IssueAsked {
  readonly manufacturerId: string
  readonly pointId: string
  readonly partNumber: string
  readonly serial: string
}

/** Who keeps the stock answers, in the order asked. */
export type PartIssues = (asked: readonly IssueAsked[]) => Promise<readonly PartIssue[]>

/** Nobody keeps stock on the platform yet, so nobody knows: neither genuine nor false may be concluded from it. */
export const noStockLedger: PartIssues = async (asked) => asked.map(() => 'UNKNOWN')
