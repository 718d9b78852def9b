/** K8: whether stock of the service point stood behind a use of a part; unknown where none of the part is kept here. */
export type PartIssue = 'ISSUED' | 'NOT_ISSUED' | 'UNKNOWN'
