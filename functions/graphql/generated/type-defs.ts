/** The whole schema, from schema/*.graphql. */
export const typeDefs = /* GraphQL */ `
schema {
  query: Query
  mutation: Mutation
}

"""
Roles that may use a field. Every field of Query and Mutation carries it; a call by another role is refused with FORBIDDEN.
"""
directive @access(
  """Roles admitted."""
  roles: [Role!]!
) on FIELD_DEFINITION

"""
What one entry of the list costs is counted \`first\` times; without \`first\`, this many times.
"""
directive @listSize(
  """Entries assumed when the field takes no \`first\`."""
  assumed: Int!
) on FIELD_DEFINITION

"""An applicant that was admitted."""
type Admission {
  """Who."""
  provider: Provider!
  """Where."""
  region: Region!
}

"""A page of admissions."""
type AdmissionConnection {
  """Entries with their cursors."""
  edges: [AdmissionEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type AdmissionEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Admission!
}

"""
An agreement between a maker and a provider (N5): drafted by one side, negotiated version by version, confirmed by both, in
force between its dates without anything having to run, amended and renewed by versions that both confirm, suspended,
ended. Each step is an entry of its log.
"""
type Agreement implements Node {
  """
  Categories covered today; before it is in force, those agreed or proposed.
  """
  categories: [ProductCategory!]! @listSize(assumed: 10)
  """
  What re-evaluation measures against today; before it is in force, what is agreed or proposed.
  """
  criteria: RenewalCriteria!
  """
  What a version says otherwise than an earlier one, clause by clause. 1 BatchGet.
  """
  differences(
    """Number of the earlier version; left out, the one before the later."""
    from: Int
    """Number of the later version; left out, the latest."""
    to: Int
  ): [AgreementDifference!]! @listSize(assumed: 20)
  """Notice of its end; null when none was given."""
  end: AgreementEnd
  """Global id."""
  id: ID!
  """The version in force today; null when none is."""
  inForce: AgreementVersion
  """
  Highest repair level the provider may do today; before it is in force, the one agreed or proposed.
  """
  level: Int!
  """Everything that happened to it, oldest first. 1 Query."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker."""
  manufacturer: Manufacturer!
  """
  Times without new orders under all agreements of the two, by decision on a consequence of breaches (N21); those that are
  over are left out when another begins. 1 GetItem.
  """
  orderStops: [AgreementOrderStop!]! @listSize(assumed: 2)
  """What waits to be confirmed; null when nothing does."""
  proposal: AgreementProposal
  """The provider."""
  provider: Provider!
  """Where it stands today."""
  status: AgreementStatus!
  """Suspensions, in order; past ones included."""
  suspensions: [AgreementSuspension!]! @listSize(assumed: 3)
  """First day in force."""
  validFrom: Day!
  """Last day in force."""
  validTo: Day!
  """Counts changes; send it back with a change."""
  version: Int!
  """Every version ever written, newest first. 1 Query."""
  versions(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): AgreementVersionConnection!
  """Why it was taken back; null unless it was."""
  withdrawnBecause: String
}

"""Other terms of an agreement."""
input AgreementAmendInput {
  """
  First day of these terms: after today, after every change agreed before, within the term.
  """
  effectiveFrom: Day!
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What it then says."""
  terms: AgreementTermsInput!
  """Version of the agreement the change is based on."""
  version: Int!
}

"""How a maker serves its customers; the three stand side by side (N20)."""
enum AgreementChannel {
  """By shops of its dealers."""
  DEALER
  """By an independent provider."""
  OUTSOURCED
  """By shops of its own."""
  OWN
}

"""The 13 clauses of an agreement (N8), and what stands before them."""
enum AgreementClause {
  """1: the way of a faulty unit."""
  FAULTY_UNITS
  """10: commission fees."""
  FEES
  """11: freight."""
  FREIGHT
  """7: loaner ratio."""
  LOANERS
  """3: number of service points."""
  OUTLETS
  """8: parts supply and deposit."""
  PARTS
  """12: payment and claims."""
  PAYMENT
  """4: recognition of service points."""
  RECOGNITION
  """2: repair levels, their work and fees."""
  REPAIR_LEVELS
  """6: repair and monthly reports."""
  REPORTS
  """13: review and confirmation."""
  REVIEW
  """Dates, channel, categories, level, regions, criteria."""
  SCOPE
  """9: equipment and software."""
  SUPPLIES
  """5: training."""
  TRAINING
}

"""The version a side confirms."""
input AgreementConfirmInput {
  """Hash of the version, as read."""
  hash: String!
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Number of the version: the latest."""
  number: Int!
}

"""A page of agreements."""
type AgreementConnection {
  """Entries with their cursors."""
  edges: [AgreementEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""Another version of what is proposed."""
input AgreementCounterInput {
  """AMENDMENT only: first day of these terms; left out, as proposed."""
  effectiveFrom: Day
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What it says."""
  terms: AgreementTermsInput!
  """CONCLUSION only: first day in force; left out, as proposed."""
  validFrom: Day
  """CONCLUSION and RENEWAL only: last day in force; left out, as proposed."""
  validTo: Day
  """Version of the agreement the change is based on."""
  version: Int!
}

"""One thing that two versions say differently."""
type AgreementDifference {
  """What the later one says, as JSON; null where it says nothing."""
  after: String
  """What the earlier one says, as JSON; null where it says nothing."""
  before: String
  """Where."""
  clause: AgreementClause!
  """
  Path within the clause; rows by what they are for, e.g. \`rows[LABOUR/washing-machine/2/*].price\`.
  """
  path: String!
}

"""An agreement to draft."""
input AgreementDraftInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker."""
  manufacturerId: ID!
  """The provider."""
  providerId: ID!
  """What it says."""
  terms: AgreementTermsInput!
  """First day in force, today or later."""
  validFrom: Day!
  """Last day in force, not before the first."""
  validTo: Day!
}

"""An entry of a page."""
type AgreementEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Agreement!
}

"""Notice that an agreement ends before its time."""
type AgreementEnd {
  """When notice was given."""
  at: DateTime!
  """Last day in force."""
  lastDay: Day!
  """Why."""
  reason: String!
  """The side that gave notice."""
  side: AgreementSide!
}

"""Notice of the end of an agreement."""
input AgreementEndInput {
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Last day in force."""
  lastDay: Day!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version of the agreement the change is based on."""
  version: Int!
}

"""Clause 1: the way of a faulty unit."""
type AgreementFaultyUnits {
  """Within how many days."""
  days: Int!
  """What becomes of it."""
  disposition: FaultyUnitDisposition!
  """Who sends it."""
  shippedBy: AgreementParty!
}

"""Clause 1: the way of a faulty unit."""
input AgreementFaultyUnitsInput {
  """Within how many days, 1 to 60."""
  days: Int!
  """What becomes of it."""
  disposition: FaultyUnitDisposition!
  """Who sends it."""
  shippedBy: AgreementParty!
}

"""
A line of the fee schedule (F1); what it leaves open it holds for any of. Amounts are for one piece.
"""
type AgreementFeeRow {
  """Category; null for any."""
  category: ProductCategory
  """Most that may be charged."""
  ceiling: Money!
  """Least that may be charged."""
  floor: Money!
  """Kind of fee."""
  kind: FeeKind!
  """Repair level; null for any."""
  level: Int
  """What was agreed."""
  price: Money!
  """Work item of clause 2; null for any."""
  workItem: String
}

"""
A line of the fee schedule (F1); what it leaves open it holds for any of. Amounts are for one piece.
"""
input AgreementFeeRowInput {
  """Category, one of the agreement; left out for any."""
  categoryId: ID
  """Most that may be charged, in fen; not below the floor."""
  ceiling: Int!
  """Least that may be charged, in fen."""
  floor: Int!
  """Kind of fee."""
  kind: FeeKind!
  """Repair level, not above that of the agreement; left out for any."""
  level: Int
  """What is agreed, in fen, between the two."""
  price: Int!
  """Work item of clause 2; left out for any."""
  workItem: String
}

"""
Clause 10: commission fees. A fee of a kind that has no row is free: it is checked against nothing.
"""
type AgreementFees {
  """Fee schedule."""
  rows: [AgreementFeeRow!]!
  """Low-volume top-up; null when there is none."""
  topUp: AgreementTopUp
}

"""
Clause 10: commission fees. A fee of a kind that has no row is free: it is checked against nothing.
"""
input AgreementFeesInput {
  """Fee schedule, at most 100 rows, each for something else."""
  rows: [AgreementFeeRowInput!]!
  """Low-volume top-up; null when there is none."""
  topUp: AgreementTopUpInput
}

"""Clause 11: freight (F5)."""
type AgreementFreight {
  """Who pays freight from the point."""
  fromPointPaidBy: AgreementParty!
  """When it is settled."""
  settled: FreightSettlement!
  """Most that one shipment may cost; null for no limit."""
  shipmentLimit: Money
  """Who pays freight to the point."""
  toPointPaidBy: AgreementParty!
}

"""Clause 11: freight (F5)."""
input AgreementFreightInput {
  """Who pays freight from the point."""
  fromPointPaidBy: AgreementParty!
  """When it is settled."""
  settled: FreightSettlement!
  """Most that one shipment may cost, in fen; left out for no limit."""
  shipmentLimit: Int
  """Who pays freight to the point."""
  toPointPaidBy: AgreementParty!
}

"""Clause 7: loaner units (O9)."""
type AgreementLoaners {
  """Loaners kept for each unit under repair."""
  ratio: Float!
}

"""Clause 7: loaner units (O9)."""
input AgreementLoanersInput {
  """Loaners kept for each unit under repair, 0 to 1."""
  ratio: Float!
}

"""
Days on which the maker gives the provider nothing new; what was accepted goes on.
"""
type AgreementOrderStop {
  """Global id of the consequence it follows from; read it by \`node(id:)\`."""
  consequenceId: ID!
  """First day."""
  from: Day!
  """Last day."""
  until: Day!
}

"""Clause 3: service points in a region (N9)."""
type AgreementOutlets {
  """How many points the provider keeps there."""
  count: Int!
  """The region."""
  region: Region!
}

"""Clause 3: service points in a region (N9)."""
input AgreementOutletsInput {
  """How many points the provider keeps there, 1 to 1000."""
  count: Int!
  """The region, within those of the agreement."""
  region: RegionCode!
}

"""Clause 8: parts supply and deposit (N16)."""
type AgreementParts {
  """Deposit a point pays; null when it is waived."""
  depositAmount: Money
  """Who bears the risk instead; null when a deposit is paid."""
  depositWaivedTo: DepositBearer
  """Days within which the maker supplies parts."""
  leadDays: Int!
  """Days within which defective parts go back."""
  returnDays: Int!
}

"""Clause 8: parts supply and deposit (N16)."""
input AgreementPartsInput {
  """Deposit a point pays, in fen; left out when it is waived."""
  depositAmount: Int
  """Who bears the risk instead; left out when a deposit is paid."""
  depositWaivedTo: DepositBearer
  """Days within which the maker supplies parts, 1 to 90."""
  leadDays: Int!
  """Days within which defective parts go back, 1 to 90."""
  returnDays: Int!
}

"""Whoever may ship something or bear a cost."""
enum AgreementParty {
  """The customer."""
  CUSTOMER
  """The local dealer."""
  DEALER
  """The maker."""
  MANUFACTURER
  """The provider."""
  PROVIDER
}

"""An agreement after a change, or why it was refused."""
type AgreementPayload {
  """The agreement; null when refused."""
  agreement: Agreement
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""Clause 12: payment and claims (F5)."""
type AgreementPayment {
  """Claimed within so many days of the settlement."""
  claimDays: Int!
  """Most that may be claimed for a cycle; null for no limit."""
  claimLimit: Money
  """Settled every so many months."""
  cycleMonths: Int!
  """Paid within so many days of the end of the cycle."""
  days: Int!
}

"""Clause 12: payment and claims (F5)."""
input AgreementPaymentInput {
  """Claimed within so many days of the settlement, 1 to 365."""
  claimDays: Int!
  """Most that may be claimed for a cycle, in fen; left out for no limit."""
  claimLimit: Int
  """Settled every so many months, 1 to 12."""
  cycleMonths: Int!
  """Paid within so many days of the end of the cycle, 1 to 180."""
  days: Int!
}

"""What waits to be confirmed by both sides."""
type AgreementProposal {
  """Last day on which it can be confirmed (clause 13)."""
  respondBy: Day!
  """The version; the latest of the agreement."""
  version: AgreementVersion!
}

"""A draft to show to the other side."""
input AgreementProposeInput {
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version of the agreement the change is based on."""
  version: Int!
}

"""Clause 4: how a service point is recognised."""
type AgreementRecognition {
  """Who authorises it."""
  authorisedBy: AgreementSide!
  """Set of criteria it is measured by; null for the maker's standing one."""
  criteriaSetId: ID
  """Within how many days."""
  days: Int!
}

"""Clause 4: how a service point is recognised."""
input AgreementRecognitionInput {
  """Who authorises it."""
  authorisedBy: AgreementSide!
  """Set of criteria it is measured by; null for the maker's standing one."""
  criteriaSetId: ID
  """Within how many days, 1 to 180."""
  days: Int!
}

"""A renewal of an agreement."""
input AgreementRenewInput {
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Last day in force, later than the present one."""
  validTo: Day!
  """Version of the agreement the change is based on."""
  version: Int!
}

"""Clause 2: the work that belongs to one place (N11)."""
type AgreementRepairLevel {
  """Where the work belongs."""
  place: RepairPlace!
  """What belongs there."""
  workItems: [AgreementWorkItem!]! @listSize(assumed: 5)
}

"""Clause 2: the work that belongs to one place (N11)."""
input AgreementRepairLevelInput {
  """Where the work belongs, not above the level of the agreement."""
  place: RepairPlace!
  """What belongs there, at most 40."""
  workItems: [AgreementWorkItemInput!]!
}

"""Clause 6: repair and monthly reports."""
type AgreementReports {
  """Day of the next month on which it is due."""
  dueDay: Int!
  """What the monthly report contains."""
  monthlyFields: [String!]!
  """What a repair report contains."""
  repairFields: [String!]!
}

"""Clause 6: repair and monthly reports."""
input AgreementReportsInput {
  """Day of the next month on which it is due, 1 to 28."""
  dueDay: Int!
  """What the monthly report contains, at most 40."""
  monthlyFields: [String!]!
  """What a repair report contains, at most 40."""
  repairFields: [String!]!
}

"""The end of a suspension."""
input AgreementResumeInput {
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """First day on which offers go out again, today or later."""
  on: Day!
  """Version of the agreement the change is based on."""
  version: Int!
}

"""Clause 13: review and confirmation."""
type AgreementReview {
  """Days a proposal stands open to be confirmed."""
  confirmDays: Int!
  """Days on which the two sides review the agreement."""
  dates: [Day!]!
  """Days of notice the provider gives to end the agreement."""
  noticeDays: Int!
}

"""Clause 13: review and confirmation."""
input AgreementReviewInput {
  """Days a proposal stands open to be confirmed, 1 to 90."""
  confirmDays: Int!
  """
  Days on which the two sides review the agreement, at most 12, within its term.
  """
  dates: [Day!]!
  """Days of notice the provider gives to end the agreement, 0 to 365."""
  noticeDays: Int!
}

"""The two sides of an agreement."""
enum AgreementSide {
  """The maker."""
  MANUFACTURER
  """The provider."""
  PROVIDER
}

"""Where an agreement stands today."""
enum AgreementStatus {
  """Agreed; its first day is to come."""
  CONFIRMED
  """Written by one side, which alone sees it."""
  DRAFT
  """Ended by notice; its last day has passed."""
  ENDED
  """Its last day has passed."""
  EXPIRED
  """In force today."""
  IN_FORCE
  """Talked about: a version waits to be confirmed by both sides."""
  PROPOSED
  """In force, but no new orders are offered; those accepted go on."""
  SUSPENDED
  """Taken back before it was agreed."""
  WITHDRAWN
}

"""Clause 9: equipment or software a point works with (O10)."""
type AgreementSupply {
  """What it is."""
  item: String!
  """Of what kind."""
  kind: SupplyKind!
  """Pieces or licences for each point."""
  quantity: Int!
  """Who supplies it."""
  suppliedBy: AgreementSide!
}

"""Clause 9: equipment or software a point works with (O10)."""
input AgreementSupplyInput {
  """What it is, at most 60 characters."""
  item: String!
  """Of what kind."""
  kind: SupplyKind!
  """Pieces or licences for each point, 1 to 10 000."""
  quantity: Int!
  """Who supplies it."""
  suppliedBy: AgreementSide!
}

"""A suspension of an agreement."""
input AgreementSuspendInput {
  """First day without new offers, today or later."""
  from: Day!
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version of the agreement the change is based on."""
  version: Int!
}

"""Days on which no new orders are offered under an agreement."""
type AgreementSuspension {
  """First day."""
  from: Day!
  """Why."""
  reason: String!
  """Last day; null until it is lifted."""
  until: Day
}

"""What an agreement says, as data (N8): its scope and its 13 clauses."""
type AgreementTerms {
  """Categories covered."""
  categories: [ProductCategory!]! @listSize(assumed: 10)
  """Own, dealer-run or outsourced (N20)."""
  channel: AgreementChannel!
  """What re-evaluation measures against (N6)."""
  criteria: RenewalCriteria!
  """Clause 1."""
  faultyUnits: AgreementFaultyUnits!
  """Clause 10."""
  fees: AgreementFees!
  """Clause 11."""
  freight: AgreementFreight!
  """Highest repair level the provider may do."""
  level: Int!
  """Clause 7."""
  loaners: AgreementLoaners!
  """Clause 3, by region."""
  outlets: [AgreementOutlets!]! @listSize(assumed: 10)
  """Clause 8."""
  parts: AgreementParts!
  """Clause 12."""
  payment: AgreementPayment!
  """Clause 4."""
  recognition: AgreementRecognition!
  """Regions covered, each with all below it; empty for everywhere."""
  regions: [Region!]! @listSize(assumed: 10)
  """Clause 2, by place."""
  repairLevels: [AgreementRepairLevel!]! @listSize(assumed: 4)
  """Clause 6."""
  reports: AgreementReports!
  """Clause 13."""
  review: AgreementReview!
  """Clause 9."""
  supplies: [AgreementSupply!]! @listSize(assumed: 10)
  """Clause 5."""
  training: AgreementTraining!
}

"""What an agreement says, as data (N8): its scope and its 13 clauses."""
input AgreementTermsInput {
  """Categories covered, 1 to 50."""
  categoryIds: [ID!]!
  """Own, dealer-run or outsourced (N20)."""
  channel: AgreementChannel! = OUTSOURCED
  """What re-evaluation measures against (N6)."""
  criteria: RenewalCriteriaInput! = {complaintsPerHundred: 2, firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9}
  """Clause 1."""
  faultyUnits: AgreementFaultyUnitsInput!
  """Clause 10."""
  fees: AgreementFeesInput!
  """Clause 11."""
  freight: AgreementFreightInput!
  """Highest repair level the provider may do, 1 to 5."""
  level: Int!
  """Clause 7."""
  loaners: AgreementLoanersInput!
  """Clause 3, by region, at most 40."""
  outlets: [AgreementOutletsInput!]!
  """Clause 8."""
  parts: AgreementPartsInput!
  """Clause 12."""
  payment: AgreementPaymentInput!
  """Clause 4."""
  recognition: AgreementRecognitionInput!
  """
  Regions covered, at most 40, each with all below it; empty for everywhere.
  """
  regions: [RegionCode!]! = []
  """Clause 2, by place."""
  repairLevels: [AgreementRepairLevelInput!]!
  """Clause 6."""
  reports: AgreementReportsInput!
  """Clause 13."""
  review: AgreementReviewInput!
  """Clause 9, at most 40 rows."""
  supplies: [AgreementSupplyInput!]!
  """Clause 5."""
  training: AgreementTrainingInput!
}

"""What a low-volume product must leave the provider (N15)."""
type AgreementTopUp {
  """Orders a month from which on nothing is added."""
  minimumOrders: Int!
  """Basic profit a month."""
  monthlyProfit: Money!
}

"""What a low-volume product must leave the provider (N15)."""
input AgreementTopUpInput {
  """Orders a month from which on nothing is added, at least 1."""
  minimumOrders: Int!
  """Basic profit a month, in fen."""
  monthlyProfit: Int!
}

"""Clause 5: training."""
type AgreementTraining {
  """Hours a technician gets in a year."""
  hoursPerYear: Int!
  """Who pays for them."""
  paidBy: AgreementSide!
}

"""Clause 5: training."""
input AgreementTrainingInput {
  """Hours a technician gets in a year, 0 to 2000."""
  hoursPerYear: Int!
  """Who pays for them."""
  paidBy: AgreementSide!
}

"""
One version of an agreement's text. It never changes; each side confirms it by its hash.
"""
type AgreementVersion implements Node {
  """The agreement."""
  agreement: Agreement!
  """When the maker confirmed it; null if it did not."""
  confirmedByManufacturer: DateTime
  """When the provider confirmed it; null if it did not."""
  confirmedByProvider: DateTime
  """First day of these terms; never before the day they were agreed."""
  effectiveFrom: Day!
  """SHA-256 over agreement, number and content: what a side confirms."""
  hash: String!
  """Global id."""
  id: ID!
  """What it does once both sides have confirmed it."""
  kind: AgreementVersionKind!
  """1 for the draft, then one more each."""
  number: Int!
  """The side that wrote it."""
  side: AgreementSide!
  """What it says."""
  terms: AgreementTerms!
  """First day of the agreement under it."""
  validFrom: Day!
  """Last day of the agreement under it."""
  validTo: Day!
  """When it was written."""
  writtenAt: DateTime!
}

"""A page of versions."""
type AgreementVersionConnection {
  """Entries with their cursors."""
  edges: [AgreementVersionEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type AgreementVersionEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: AgreementVersion!
}

"""What a version does once both sides have confirmed it."""
enum AgreementVersionKind {
  """Other terms from a day on."""
  AMENDMENT
  """Concludes the agreement."""
  CONCLUSION
  """A later last day."""
  RENEWAL
}

"""A draft or proposal to take back."""
input AgreementWithdrawInput {
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version of the agreement the change is based on."""
  version: Int!
}

"""A piece of work and its commission."""
type AgreementWorkItem {
  """Commission for doing it once."""
  fee: Money!
  """What is done."""
  name: String!
}

"""A piece of work and its commission."""
input AgreementWorkItemInput {
  """Commission for doing it once, in fen."""
  fee: Int!
  """What is done, at most 60 characters; once in the whole agreement."""
  name: String!
}

"""
A provider's application to a call for one of its regions. The applicant sees its own score, subjects, rank and reasons once
decided; never another applicant's, and never a single evaluator's marks.
"""
type Application implements Node {
  """What the maker asked for; null unless SUPPLEMENT_ASKED."""
  asked: SupplementRequest
  """Documents."""
  attachments: [Attachment!]! @listSize(assumed: 5)
  """The call."""
  call: RecruitmentCall!
  """The maker's decision; null before."""
  decision: ApplicationDecision
  """What is declared."""
  facts: ApplicationFacts!
  """
  The panel's finding; null before, for the applicant until it is decided.
  """
  finding: PanelFinding
  """The right of reply; null before there is something to reply to."""
  hearing: Hearing
  """Global id."""
  id: ID!
  """
  What happened, oldest first; to the maker, its auditor and the platform, once the finding is signed: marks stand in it.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker."""
  manufacturer: Manufacturer!
  """When it moved up from the waiting list; null if it did not."""
  movedUpAt: DateTime
  """
  The outcome as it stands: a revision or a move up may have changed it. Null before the decision.
  """
  outcome: ApplicationOutcome
  """The applicant."""
  provider: Provider!
  """The region applied for."""
  region: Region!
  """How many sheets were handed in; null for the applicant."""
  sheetCount: Int
  """
  Sheets: all once the finding is signed, before it the caller's own, and all to evaluators who have handed in all theirs.
  Empty for the applicant.
  """
  sheets: [EvaluationSheet!]! @listSize(assumed: 6)
  """Whether it qualifies; null before."""
  shortListing: ShortListing
  """Where it falls short of what the call asks."""
  shortfalls: [Shortfall!]! @listSize(assumed: 1)
  """Where it stands."""
  state: ApplicationState!
  """When it was filed."""
  submittedAt: DateTime!
  """Counts changes; send it back with a change."""
  version: Int!
  """That it was taken back; null if it was not."""
  withdrawal: Withdrawal
}

"""What the maker answers."""
type ApplicationAnswer {
  """When."""
  at: DateTime!
  """The words."""
  text: String!
  """Whether the decision stands; otherwise it was revised for the better."""
  upheld: Boolean!
}

"""A page of applications."""
type ApplicationConnection {
  """Entries with their cursors."""
  edges: [ApplicationEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A decision."""
input ApplicationDecideInput {
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What is decided."""
  outcome: ApplicationOutcome!
  """
  Why, at most 1000 characters; needed when it departs from the proposal.
  """
  reason: String
  """Version it is based on."""
  version: Int!
}

"""The maker's decision."""
type ApplicationDecision {
  """When it was signed."""
  at: DateTime!
  """Who signed (token subject); null for the applicant."""
  by: String
  """What speaks for the proposal."""
  grounds: [ApplicationGround!]! @listSize(assumed: 1)
  """How many were ranked."""
  of: Int!
  """What was decided."""
  outcome: ApplicationOutcome!
  """Points called for."""
  places: Int!
  """What rank and score proposed."""
  proposal: ApplicationOutcome!
  """Rank in the region; 1 is the best."""
  rank: Int!
  """Why; always there when the decision departs from the proposal."""
  reason: String
}

"""An entry of a page."""
type ApplicationEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Application!
}

"""What an applicant declares on the six subjects the panel scores (N4)."""
type ApplicationFacts {
  """Its communications."""
  communications: CommunicationFacts!
  """How it covers the sales outlets."""
  coverage: CoverageFacts!
  """Its equipment."""
  equipment: EquipmentFacts!
  """Its finances."""
  finance: FinanceFacts!
  """Its logistics."""
  logistics: LogisticsFacts!
  """Its technicians."""
  technicians: TechnicianFacts!
}

"""What is declared on the six subjects (N4)."""
input ApplicationFactsInput {
  """About communications."""
  communications: CommunicationFactsInput!
  """About covering the sales outlets."""
  coverage: CoverageFactsInput!
  """About equipment."""
  equipment: EquipmentFactsInput!
  """About finances."""
  finance: FinanceFactsInput!
  """About logistics."""
  logistics: LogisticsFactsInput!
  """About technicians."""
  technicians: TechnicianFactsInput!
}

"""What speaks for an outcome."""
enum ApplicationGround {
  """The mean score is below the pass score."""
  BELOW_PASS_SCORE
  """Passed, but ranks beyond the points called for."""
  BEYOND_PLACES
  """Most evaluators marked a knock-out item below what it must reach."""
  KNOCKED_OUT
  """Ranks within the points called for, but others were admitted to them."""
  PLACES_TAKEN
  """Most evaluators found as many special deductions as fail."""
  SPECIAL_DEDUCTIONS
  """Passed, and ranks within the points called for."""
  WITHIN_PLACES
}

"""What becomes of an application."""
enum ApplicationOutcome {
  """Passed, within the points called for: an agreement may be concluded."""
  ADMITTED
  """Not admitted."""
  REFUSED
  """
  Passed, beyond the points called for: moves up when a place becomes free.
  """
  WAITING_LIST
}

"""An application after a change, or why it was refused."""
type ApplicationPayload {
  """The application; null when refused."""
  application: Application
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""What an applicant says to a decision."""
type ApplicationReply {
  """When."""
  at: DateTime!
  """The words."""
  text: String!
}

"""An answer."""
input ApplicationReplyAnswerInput {
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """
  A better outcome, needed when a decision is revised; an application that was not short-listed then is.
  """
  outcome: ApplicationOutcome
  """1 to 1000 characters."""
  text: String!
  """Whether the decision stands."""
  uphold: Boolean!
  """Version it is based on."""
  version: Int!
}

"""A reply."""
input ApplicationReplyInput {
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """1 to 1000 characters."""
  text: String!
  """Version it is based on."""
  version: Int!
}

"""Whether an applicant qualifies."""
input ApplicationShortListInput {
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Whether it does."""
  qualified: Boolean!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version it is based on."""
  version: Int!
}

"""Where an application stands."""
enum ApplicationState {
  """The panel has signed its finding."""
  ASSESSED
  """The maker has signed its decision."""
  DECIDED
  """Does not qualify; the applicant may reply."""
  NOT_SHORT_LISTED
  """Qualifies; the panel scores it."""
  SHORT_LISTED
  """Filed; the maker looks whether the applicant qualifies."""
  SUBMITTED
  """The maker asked for more."""
  SUPPLEMENT_ASKED
  """Taken back by the applicant."""
  WITHDRAWN
}

"""An application."""
input ApplicationSubmitInput {
  """Confirmed uploads; an application holds at most 30."""
  attachmentIds: [ID!]! = []
  """The call."""
  callId: ID!
  """What is declared, whole."""
  facts: ApplicationFactsInput!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """One of its regions."""
  region: RegionCode!
}

"""What is asked."""
input ApplicationSupplementAskInput {
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Last day, 1 to 30 days ahead."""
  until: Day!
  """Version it is based on."""
  version: Int!
  """1 to 1000 characters."""
  what: String!
}

"""What was asked."""
input ApplicationSupplementInput {
  """Confirmed uploads; an application holds at most 30."""
  attachmentIds: [ID!]! = []
  """What is declared, whole."""
  facts: ApplicationFactsInput!
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version it is based on."""
  version: Int!
}

"""An application to take back."""
input ApplicationWithdrawInput {
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, at most 1000 characters."""
  reason: String
  """Version it is based on."""
  version: Int!
}

"""A visit agreed with the customer."""
type Appointment {
  """Arrival not before."""
  from: DateTime!
  """Arrival not after."""
  to: DateTime!
}

"""How applicants are judged (N2)."""
enum AssessmentKind {
  """
  Both; each evaluator hands in a sheet of each part, and both weigh the same.
  """
  BOTH
  """By a visit."""
  ON_SITE
  """On paper."""
  WRITTEN
}

"""A part of a judgement, with sheets of its own."""
enum AssessmentPart {
  """By a visit, with its day and place."""
  ON_SITE
  """On paper."""
  WRITTEN
}

"""
A document that another object refers to: an application's paper, a policy's text, an inspection's evidence.
"""
type Attachment {
  """Size in bytes."""
  bytes: Int!
  """Media type, e.g. \`application/pdf\`."""
  contentType: String!
  """Global id: give it to a mutation that takes documents."""
  id: ID!
  """Name it is saved under; its end fits its type."""
  name: String!
  """
  SHA-256 of the content in lower-case hex: what was read is what was uploaded.
  """
  sha256: String!
  """
  Downloads the content, for ten minutes from now; ask again for a fresh link.
  """
  url: String!
}

"""Confirms that a document's content is uploaded."""
input AttachmentConfirmInput {
  """Document: \`attachmentId\` of its upload."""
  id: ID!
  """
  Client-made key, at most 100 characters; the same key with the same input does it once, for 7 days.
  """
  idempotencyKey: String!
}

"""Result of confirming a document."""
type AttachmentConfirmPayload {
  """The document, ready to be referred to; null if refused."""
  attachment: Attachment
  """Refusals; empty on success."""
  userErrors: [UserError!]!
}

"""A field of an upload form."""
type AttachmentFormField {
  """Name of the field."""
  name: String!
  """Its value, to be sent as it is."""
  value: String!
}

"""Announces a document."""
input AttachmentPrepareInput {
  """Exact size in bytes, at most 20971520."""
  bytes: Int!
  """
  Media type: \`application/pdf\`, \`image/jpeg\`, \`image/png\`, \`text/csv\`, or those of xlsx, docx and pptx.
  """
  contentType: String!
  """
  Client-made key, at most 100 characters; the same key with the same input does it once, for 7 days.
  """
  idempotencyKey: String!
  """
  Name to save it under, e.g. \`营业执照.pdf\`; a path and what could deceive is taken off it, an end that fits its type put on.
  """
  name: String!
  """SHA-256 of the content, 64 digits of lower-case hex."""
  sha256: String!
}

"""Result of announcing a document."""
type AttachmentPreparePayload {
  """How to upload it; null if refused."""
  upload: AttachmentUpload
  """Refusals; empty on success."""
  userErrors: [UserError!]!
}

"""
How to upload one document: POST to \`url\` as \`multipart/form-data\` these fields, then the content as the last field, \`file\`.
The store takes exactly the announced size, type and content.
"""
type AttachmentUpload {
  """Global id of the document: confirm it when the content is uploaded."""
  attachmentId: ID!
  """
  Until when the form is taken; prepare again with the same idempotencyKey for a fresh one.
  """
  expiresAt: DateTime!
  """The form's fields, to come before \`file\`."""
  fields: [AttachmentFormField!]! @listSize(assumed: 12)
  """Where to POST the form."""
  url: String!
}

"""Hours attended on a day."""
type Attendance {
  """Hours."""
  hours: Int!
  """The day."""
  on: Day!
  """Who taught."""
  trainer: String!
}

"""Hours attended on a day."""
input AttendanceRecordInput {
  """Hours, 1 to 12."""
  hours: Int!
  """The enrolment."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The day: not before the one recorded last, and not in the future."""
  on: Day!
  """Who taught, at most 100 characters."""
  trainer: String!
}

"""
What an independent third party found (N14). Only the auditor speaks in it; a correction is a new entry that refers to the one
before, and neither the maker nor the platform can change or drop any.
"""
type AuditFinding implements Node {
  """What counts: the last statement."""
  current: AuditStatement!
  """Global id."""
  id: ID!
  """What kind of work it comes from."""
  kind: AuditKind!
  """Everything that happened to it, oldest first."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker that commissioned it."""
  manufacturer: Manufacturer!
  """Day it was seen, or the survey ended."""
  observedOn: Day!
  """Whom it is about."""
  provider: Provider!
  """What the provider says to it; oldest first."""
  replies: [AuditReply!]! @listSize(assumed: 20)
  """
  Which point it is about; null where it is about the provider as a whole.
  """
  servicePoint: ServicePoint
  """As submitted, then each correction; oldest first."""
  statements: [AuditStatement!]! @listSize(assumed: 20)
  """Counts changes."""
  version: Int!
}

"""A page of third-party findings."""
type AuditFindingConnection {
  """Entries with their cursors."""
  edges: [AuditFindingEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A correction of a finding."""
input AuditFindingCorrectInput {
  """
  Confirmed documents of the caller's organisation that prove it, at most 20.
  """
  attachmentIds: [ID!]! = []
  """The finding."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What the third party gives for it now, 0 to 100."""
  score: Int!
  """What holds now, 1 to 1000 characters."""
  text: String!
}

"""An entry of a page."""
type AuditFindingEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: AuditFinding!
}

"""A third party's finding after a change, or why it was refused."""
type AuditFindingPayload {
  """The finding; null when refused."""
  auditFinding: AuditFinding
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A provider's reply to a finding."""
input AuditFindingReplyInput {
  """The finding."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """1 to 1000 characters."""
  text: String!
}

"""A third party's finding."""
input AuditFindingSubmitInput {
  """
  Confirmed documents of the caller's organisation that prove it, at most 20.
  """
  attachmentIds: [ID!]! = []
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What kind of work it comes from."""
  kind: AuditKind!
  """Day it was seen, or the survey ended; today at the latest."""
  observedOn: Day!
  """The provider, under agreement with the maker."""
  providerId: ID!
  """What the third party gives for it, 0 to 100."""
  score: Int!
  """A point of that provider, where it is about one."""
  servicePointId: ID
  """What was found, 1 to 1000 characters."""
  text: String!
}

"""What kind of work a third party's finding comes from."""
enum AuditKind {
  """An audit of the provider."""
  AUDIT
  """A single observation."""
  FINDING
  """A survey of customers."""
  SURVEY
}

"""A provider's reply to a third party's statement."""
type AuditReply {
  """When."""
  at: DateTime!
  """The words."""
  text: String!
  """Entry of the log that the provider had before it."""
  toSequence: Int!
}

"""What the third party says, at one entry of the log."""
type AuditStatement {
  """When."""
  at: DateTime!
  """Documents that go with it."""
  attachments: [Attachment!]! @listSize(assumed: 1)
  """A correction: the entry it corrects; null for the first."""
  corrects: Int
  """What it gives the provider for what it saw, 0 to 100."""
  score: Int!
  """Entry of the log it stands at."""
  sequence: Int!
  """The words."""
  text: String!
}

"""Whether an engineer can be sent."""
enum Availability {
  """Can be sent."""
  AVAILABLE
  """Is on an assignment."""
  ON_ASSIGNMENT
  """Is on leave."""
  ON_LEAVE
}

"""A brand under which a maker sells."""
type Brand implements Node {
  """Global id."""
  id: ID!
  """Who owns the brand."""
  manufacturer: Manufacturer!
  """Brand name."""
  name: String!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of brands."""
type BrandConnection {
  """Entries with their cursors."""
  edges: [BrandEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A brand to add."""
input BrandCreateInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker."""
  manufacturerId: ID!
  """Brand name, at most 100 characters."""
  name: String!
}

"""An entry of a page."""
type BrandEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Brand!
}

"""A brand after a change, or why it was refused."""
type BrandPayload {
  """The brand; null when refused."""
  brand: Brand
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A change of a brand."""
input BrandUpdateInput {
  """The brand."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Brand name, at most 100 characters."""
  name: String!
  """Version the change is based on."""
  version: Int!
}

"""
A breach of conduct (N21), alleged, answered, decided, and decided again on appeal.
"""
type Breach implements Node {
  """When it was alleged."""
  allegedAt: DateTime!
  """Role of who alleged it."""
  allegedBy: String!
  """The provider's appeal; null without."""
  appeal: ConductStatement
  """The decision on the appeal; null before it."""
  appealDecision: ConductRuling
  """Documents that the allegation came with."""
  attachments: [Attachment!]! @listSize(assumed: 1)
  """The code it goes by: the one in force on the day it happened."""
  code: ConductCode!
  """The first decision; null before it."""
  decision: ConductRuling
  """What proves it."""
  evidence: BreachEvidence!
  """
  First day on which it can no longer be appealed; null unless confirmed.
  """
  finalFrom: Day
  """Global id."""
  id: ID!
  """Which kind."""
  kind: BreachKind!
  """Whether its points have lapsed; null unless confirmed."""
  lapsed: Boolean
  """First day on which its points no longer count; null unless confirmed."""
  lapsesOn: Day
  """Everything that happened to it, oldest first."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker in whose name it is alleged, and which decides."""
  manufacturer: Manufacturer!
  """Day it happened."""
  occurredOn: Day!
  """Points it costs by that code, once confirmed."""
  points: Int!
  """Whom it is about."""
  provider: Provider!
  """The provider's side; null before there is one."""
  reply: ConductProof
  """Last day to reply."""
  replyBy: Day!
  """Which point; null where it is about the provider as a whole."""
  servicePoint: ServicePoint
  """Where it stands."""
  state: BreachState!
  """Who; null where nobody is known, and for the hotline."""
  technician: Technician
  """What happened."""
  text: String!
  """Counts changes; send it back with a decision."""
  version: Int!
}

"""An allegation."""
input BreachAllegeInput {
  """
  Confirmed documents of the caller's organisation that prove it, at most 20.
  """
  attachmentIds: [ID!]! = []
  """What proves it; the same kind by the same evidence is alleged once."""
  evidence: BreachEvidenceInput!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Which kind."""
  kind: BreachKind!
  """
  Day it happened; needed with an order, otherwise that of the evidence if left out.
  """
  occurredOn: Day
  """
  What happened, 1 to 1000 characters; needed with an order, otherwise that of the evidence if left out.
  """
  text: String
}

"""A decision on an appeal."""
input BreachAppealDecideInput {
  """The breach."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Whether the first decision stands; otherwise the breach is dismissed."""
  uphold: Boolean!
  """Version the decision is based on."""
  version: Int!
}

"""An appeal."""
input BreachAppealInput {
  """The breach."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """1 to 1000 characters."""
  text: String!
}

"""A page of breaches."""
type BreachConnection {
  """Entries with their cursors."""
  edges: [BreachEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A decision on a breach."""
input BreachDecideInput {
  """Whether it is confirmed; otherwise it is dismissed."""
  confirm: Boolean!
  """The breach."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, at most 1000 characters; needed to dismiss."""
  reason: String
  """Version the decision is based on."""
  version: Int!
}

"""An entry of a page."""
type BreachEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Breach!
}

"""
What a breach is proved by: exactly one of these, or null where the caller may not see it.
"""
type BreachEvidence {
  """A third party's finding."""
  auditFinding: AuditFinding
  """An inspection."""
  inspection: Inspection
  """Its item."""
  item: Int
  """An order."""
  order: WorkOrder
}

"""
What proves a breach: exactly one of an order, an item of an inspection, or a third party's finding.
"""
input BreachEvidenceInput {
  """A finding of the maker's third party."""
  auditFindingId: ID
  """An inspection of the maker."""
  inspectionId: ID
  """With an inspection: number of the nonconforming item."""
  item: Int
  """An order of the maker."""
  orderId: ID
  """
  With an order: the point it is about, if the order has gone to another since.
  """
  servicePointId: ID
}

"""
What a provider can breach (N21): coded once for all makers, so that records add up across them.
"""
enum BreachKind {
  """Let customers' data out."""
  DATA_LEAK
  """Used a part that is not genuine."""
  FAKE_PART
  """Reported work or figures that are not true."""
  FALSE_REPORT
  """Did not put a nonconformity right in time."""
  LATE_CORRECTION
  """Behaved badly towards a customer."""
  MISCONDUCT
  """Exaggerated the fault or exchanged what was not broken."""
  NEEDLESS_REPAIR
  """Did not come as agreed."""
  NO_SHOW
  """Took the customer's order past the platform."""
  OFF_PLATFORM_WORK
  """Charged more than agreed or allowed."""
  OVERCHARGE
  """Worked outside the step books or the brand standard."""
  STANDARD_BREACH
  """Misused or did not return issued tools, loaners or boards."""
  TOOL_MISUSE
  """Worked without a certificate in force."""
  UNCERTIFIED_WORK
}

"""A breach after a step, or why it was refused."""
type BreachPayload {
  """The breach; null when refused."""
  breach: Breach
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A provider's reply to an allegation."""
input BreachReplyInput {
  """
  Confirmed documents of the caller's organisation that prove it, at most 20.
  """
  attachmentIds: [ID!]! = []
  """The breach."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """1 to 1000 characters."""
  text: String!
}

"""What one kind of breach costs."""
type BreachRule {
  """Which."""
  kind: BreachKind!
  """Points, 1 to 12."""
  points: Int!
  """
  The points count on the day of the breach and the days after it, this many in all; then they lapse.
  """
  validDays: Int!
}

"""What one kind of breach costs."""
input BreachRuleInput {
  """Which; each once."""
  kind: BreachKind!
  """1 to 12."""
  points: Int!
  """1 to 1095 days."""
  validDays: Int!
}

"""Where an alleged breach stands."""
enum BreachState {
  """The provider may reply; the maker has to decide."""
  ALLEGED
  """
  Somebody else of the maker has to decide again; its points do not count meanwhile.
  """
  APPEALED
  """Its points count until they lapse."""
  CONFIRMED
  """It does not count."""
  DISMISSED
}

"""
A retailer's takeover of the after-sales of the units it sold, for several makers and categories (N19).
"""
type BuyOut implements Node {
  """Categories, with the day from which each is covered once signed."""
  categories: [BuyOutCategory!]! @listSize(assumed: 10)
  """The retailer's local id, as \`soldBy\` of units has it."""
  dealer: String!
  """First day on which it no longer holds; null if it was not ended early."""
  endedOn: Day
  """Global id."""
  id: ID!
  """
  Its log, oldest first: each change dated and signed; empty for those who do not see every party.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """
  Makers with their fees and signatures: all for the retailer, its own for a maker, none for a provider.
  """
  parties: [BuyOutParty!]! @listSize(assumed: 5)
  """
  Providers that serve today, or from the first day on if that is to come.
  """
  providers: [Provider!]! @listSize(assumed: 10)
  """First day."""
  validFrom: Day!
  """Last day agreed."""
  validTo: Day!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""Categories to add."""
input BuyOutAddCategoriesInput {
  """The categories, 1 to 50 with those there."""
  categoryIds: [ID!]!
  """First day, today or later, within the buy-out's days."""
  from: Day!
  """The buy-out."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""A category bought out."""
type BuyOutCategory {
  """The category."""
  category: ProductCategory!
  """First day."""
  from: Day!
}

"""A page of buy-outs."""
type BuyOutConnection {
  """Entries with their cursors."""
  edges: [BuyOutEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type BuyOutEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: BuyOut!
}

"""An early end."""
input BuyOutEndInput {
  """The buy-out."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """First day on which it no longer holds, tomorrow or later."""
  on: Day!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""A maker asked to sign a buy-out."""
input BuyOutMakerInput {
  """What it pays for each unit sold, in fen."""
  feePerUnit: Int!
  """The maker."""
  manufacturerId: ID!
}

"""Providers to name."""
input BuyOutNameProvidersInput {
  """First day, today or later and after every day named before."""
  from: Day!
  """The buy-out."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The providers, 1 to 30."""
  providerIds: [ID!]!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""A maker's part in a buy-out."""
type BuyOutParty {
  """What it pays the retailer for each unit sold."""
  feePerUnit: Money!
  """The maker."""
  manufacturer: Manufacturer!
  """Categories it has signed, each with its day."""
  signed: [BuyOutSignature!]! @listSize(assumed: 10)
}

"""A buy-out after a change, or why it was refused."""
type BuyOutPayload {
  """The buy-out; null when refused."""
  buyOut: BuyOut
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A buy-out to propose."""
input BuyOutProposeInput {
  """Categories taken over, 1 to 50."""
  categoryIds: [ID!]!
  """
  The retailer, as \`soldBy\` of units has it; needed by the platform alone.
  """
  dealer: String
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Makers with their fees, 1 to 20."""
  makers: [BuyOutMakerInput!]!
  """Providers that serve, 1 to 30."""
  providerIds: [ID!]!
  """First day, today or later."""
  validFrom: Day!
  """Last day, not before the first."""
  validTo: Day!
}

"""A signature."""
input BuyOutSignInput {
  """The buy-out."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker that signs; its own people may leave it out."""
  manufacturerId: ID
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""
A maker's signature under one category of a buy-out: from that day it is in force for the maker.
"""
type BuyOutSignature {
  """The category."""
  category: ProductCategory!
  """The day."""
  on: Day!
}

"""One inspection of an instrument (O11)."""
type Calibration {
  """Laboratory or person that did it."""
  calibratedBy: String!
  """Number of its certificate."""
  certificateNumber: String!
  """Last day on which the instrument may be used."""
  nextDue: Day!
  """Day of the inspection."""
  on: Day!
  """What it found."""
  result: CalibrationResult!
}

"""What a calibration found."""
enum CalibrationResult {
  """May not be used."""
  FAIL
  """May be used until the next one is due."""
  PASS
}

"""A call that nobody answered."""
input CallbackNoAnswerInput {
  """The callback."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""What became of a change of a callback."""
type CallbackPayload {
  """The callback as it is now; null if refused."""
  callbackTask: CallbackTask
  """Refusals; empty when it was carried out."""
  userErrors: [UserError!]!
}

"""An answered call."""
input CallbackRecordInput {
  """In the customer's words, at most 1000 characters."""
  comment: String! = ""
  """What the customer had expected."""
  expected: CallbackScoresInput!
  """The callback."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What the customer got."""
  perceived: CallbackScoresInput!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""
The drawing of one maker's callbacks of one day (Q1), with all it takes to draw it again: hash the frame's lines, compare
with \`frameHash\`, rank each stratum's orders by HMAC-SHA-256 under \`seed\`, and compare with \`sample\`.
"""
type CallbackRun implements Node {
  """Name and version of the procedure."""
  algorithm: String!
  """When the frame was committed to, before the seed was drawn."""
  committedAt: DateTime!
  """Day whose completed orders are the frame."""
  day: Day!
  """Why the last attempt failed; null unless FAILED."""
  failure: CallbackRunFailure
  """
  Local ids of the frame's orders in order, one page. With the sizes of \`strata\`, they tell each order's stratum.
  """
  frame(
    """Page, from 1; behind the last page there are no lines."""
    page: Int! = 1
  ): [String!]! @listSize(assumed: 1000)
  """
  SHA-256 (hex) of the frame: each line of \`frame\` followed by a line feed.
  """
  frameHash: String!
  """Pages of the frame."""
  framePages: Int!
  """Orders in the frame."""
  frameSize: Int!
  """Global id."""
  id: ID!
  """Global id of the maker."""
  manufacturerId: ID!
  """
  Local ids of the orders drawn, stratum by stratum, smallest HMAC first; null before SAMPLED.
  """
  sample: [String!] @listSize(assumed: 100)
  """When the sample was drawn."""
  sampledAt: DateTime
  """
  The seed, 64 hex digits; the text itself is the key of the HMAC. Null before it is drawn.
  """
  seed: String
  """When the seed was drawn."""
  seededAt: DateTime
  """How far it is."""
  state: CallbackRunState!
  """Providers in the order of the frame."""
  strata: [CallbackStratum!]! @listSize(assumed: 50)
}

"""A page of draws."""
type CallbackRunConnection {
  """Entries with their cursors."""
  edges: [CallbackRunEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type CallbackRunEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: CallbackRun!
}

"""Why a draw failed."""
enum CallbackRunFailure {
  """The frame read for the draw was not the one committed to."""
  FRAME_CHANGED
}

"""How far a draw is. The frame is committed to before the seed exists."""
enum CallbackRunState {
  """The frame's hash is published; no seed exists yet."""
  COMMITTED
  """
  The frame read for the draw was not the one committed to; the seed stays, and the draw is tried again.
  """
  FAILED
  """The sample is drawn and its callbacks are made."""
  SAMPLED
  """The seed is drawn and published; the sample follows from it."""
  SEEDED
}

"""
Scores for the three parts of a service (Q6), each from 1 (poor) to 5 (excellent).
"""
type CallbackScores {
  """What goes with it: reachability, waiting, parts, price."""
  auxiliary: Int!
  """The repair itself."""
  core: Int!
  """How people behaved."""
  personal: Int!
}

"""
Scores for the three parts of a service (Q6), each from 1 (poor) to 5 (excellent).
"""
input CallbackScoresInput {
  """What goes with it: reachability, waiting, parts, price."""
  auxiliary: Int!
  """The repair itself."""
  core: Int!
  """How people behaved."""
  personal: Int!
}

"""Where a callback stands."""
enum CallbackState {
  """The customer answered."""
  ANSWERED
  """
  Three calls without an answer: a result of its own, nobody else is called instead.
  """
  NO_ANSWER
  """The customer is still to be called."""
  OPEN
}

"""
Completed orders of one provider within a frame, and how many of them are drawn.
"""
type CallbackStratum {
  """Orders in the frame."""
  frameSize: Int!
  """Global id of the provider."""
  providerId: ID!
  """Orders drawn, by largest remainder."""
  sampleSize: Int!
}

"""
A drawn order whose customer is asked what was expected and what was got (Q1, Q6). Who did the work sees it once answered.
"""
type CallbackTask implements Node {
  """When each call was made."""
  attemptedAt: [DateTime!]! @listSize(assumed: 3)
  """Calls made, the answered one included."""
  attempts: Int!
  """When it was answered or given up; null while open."""
  closedAt: DateTime
  """
  In the customer's words; null unless answered, and hidden from auditors, since it may name people.
  """
  comment: String
  """Day the work was completed, the day of the sample."""
  completedOn: Day!
  """Whom to call; for the hotline only, null for others."""
  contact: WorkOrderContact
  """What the customer had expected; null unless answered."""
  expected: CallbackScores
  """Global id."""
  id: ID!
  """The order; null if the caller may no longer see it."""
  order: WorkOrder
  """What the customer got; null unless answered."""
  perceived: CallbackScores
  """Who did the work."""
  provider: Provider!
  """Where the customer is."""
  region: Region!
  """The draw; null if the caller may not see it."""
  run: CallbackRun
  """
  Perceived minus expected, the mean over the three parts, -4 to 4 (Q6); null unless answered.
  """
  satisfaction: Float
  """
  Whether the customer got at least what was expected; null unless answered.
  """
  satisfied: Boolean
  """Where it was done."""
  servicePoint: ServicePoint!
  """Where it stands."""
  state: CallbackState!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of callbacks."""
type CallbackTaskConnection {
  """Entries with their cursors."""
  edges: [CallbackTaskEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type CallbackTaskEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: CallbackTask!
}

"""
A region of a call, with the points called for: units sold over units a point, rounded up, less those there are (N9).
"""
type CalledRegion {
  """Points under contract there already; null as above."""
  contracted: Int
  """Points called for."""
  places: Int!
  """The region."""
  region: Region!
  """
  Units sold there a year; null but for the maker, its auditor and the platform.
  """
  soldPerYear: Int
  """Units sold a year that keep one point busy; null as above."""
  unitsPerPoint: Int
}

"""A finding on one subject."""
type CapabilityFinding {
  """Documents that go with it."""
  attachments: [Attachment!]! @listSize(assumed: 5)
  """The condition; null unless CONDITIONAL."""
  condition: String
  """Until when it must be met; null unless CONDITIONAL."""
  deadline: Day
  """On what evidence."""
  evidence: String!
  """When."""
  on: Day!
  """What was found."""
  outcome: CapabilityOutcome!
  """Who reviewed it."""
  reviewer: String!
  """The subject."""
  subject: CapabilitySubject!
}

"""What a review found of a subject."""
enum CapabilityOutcome {
  """Capable if a condition is met by a deadline."""
  CONDITIONAL
  """Capable."""
  MET
  """Not capable."""
  NOT_MET
}

"""
Review of whether a service item can be promised for a category and region (O6).
"""
type CapabilityReview implements Node {
  """For which category."""
  category: ProductCategory!
  """Last day of a passed review; never after the deadline of a condition."""
  expiresOn: Day
  """The latest finding on each subject."""
  findings: [CapabilityFinding!]! @listSize(assumed: 6)
  """Global id."""
  id: ID!
  """
  Subjects that keep it from passing today: not reviewed, not met, or past their deadline.
  """
  lacking: [CapabilitySubject!]! @listSize(assumed: 6)
  """Its log, oldest first: each change dated and signed."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker that is to promise; null if a provider is."""
  manufacturer: Manufacturer
  """When it was passed; null if it was not, or a finding came after it."""
  passedOn: Day
  """The promise that rests on it, if any."""
  promise: ServicePromise
  """The provider that is to promise; null if a maker is."""
  provider: Provider
  """Where."""
  region: Region!
  """What."""
  serviceItem: ServiceItem!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of capability reviews."""
type CapabilityReviewConnection {
  """Entries with their cursors."""
  edges: [CapabilityReviewEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type CapabilityReviewEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: CapabilityReview!
}

"""A finding on one subject."""
input CapabilityReviewFindInput {
  """
  Confirmed documents of the caller's organisation that prove it, at most 20.
  """
  attachmentIds: [ID!]! = []
  """The condition, with CONDITIONAL alone; 1 to 1000 characters."""
  condition: String
  """Until when it must be met, with CONDITIONAL alone; today or later."""
  deadline: Day
  """On what evidence, 1 to 1000 characters."""
  evidence: String!
  """The review."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What was found."""
  outcome: CapabilityOutcome!
  """Who reviewed it, at most 100 characters."""
  reviewer: String!
  """The subject."""
  subject: CapabilitySubject!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""A service item to be promised."""
input CapabilityReviewOpenInput {
  """For which category."""
  categoryId: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker or provider that is to promise."""
  promiserId: ID!
  """Where."""
  region: RegionCode!
  """What."""
  serviceItem: ServiceItem!
}

"""The pass of a review."""
input CapabilityReviewPassInput {
  """
  Last day of validity, after today; the earliest deadline of a condition bounds it.
  """
  expiresOn: Day!
  """The review."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""A review after a change, or why it was refused."""
type CapabilityReviewPayload {
  """The review; null when refused."""
  capabilityReview: CapabilityReview
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""What is reviewed before a service item is promised (O6)."""
enum CapabilitySubject {
  """Tools, instruments, premises."""
  EQUIPMENT
  """Money."""
  FUNDS
  """The content of the item."""
  ITEM
  """Quality requirements."""
  QUALITY
  """People and their skills."""
  STAFF
  """Time needed and promised."""
  TIME
}

"""
Proof that a technician may repair a category up to a level (N12): granted by a maker for its own orders, or by the platform for all.
"""
type Certificate implements Node {
  """Category."""
  category: ProductCategory!
  """Global id."""
  id: ID!
  """Highest level."""
  level: Int!
  """Everything that happened, oldest first."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """Who granted it; null for the platform."""
  manufacturer: Manufacturer
  """Why it is suspended or revoked; null while in use."""
  reason: String
  """First day on which it may be renewed."""
  renewableFrom: Day!
  """Whether it may be used."""
  state: CredentialState!
  """Whose it is."""
  technician: Technician!
  """Its terms, the latest last."""
  terms: [CredentialTerm!]! @listSize(assumed: 3)
  """First day in force."""
  validFrom: Day!
  """Last day in force."""
  validTo: Day!
  """Counts changes."""
  version: Int!
}

"""A certificate to grant; category and level are those of the course."""
input CertificateGrantInput {
  """The enrolment that was passed."""
  enrolmentId: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """First day in force, not before the exam was passed."""
  validFrom: Day!
  """Last day in force, at most five years after the first."""
  validTo: Day!
}

"""A certificate after a change, or why it was refused."""
type CertificatePayload {
  """The certificate; null when refused."""
  certificate: Certificate
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A certificate to renew."""
input CertificateRenewInput {
  """
  The renewal course or exam, passed within the 90 days before the last day.
  """
  enrolmentId: ID!
  """The certificate."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """New last day."""
  validTo: Day!
}

"""Result of checking an order's log."""
type ChainCheck {
  """First entry that does not fit; null when intact."""
  brokenAt: Int
  """Entries checked."""
  events: Int!
  """Whether every entry is there, unchanged and in place."""
  intact: Boolean!
}

"""
Which channels serve one maker's category in a region (N20). It holds for all regions below that have no plan of their own.
"""
type ChannelPlan implements Node {
  """The category."""
  category: ProductCategory!
  """What holds today; null before the first day and when lifted."""
  current: ChannelPlanVersion
  """Global id."""
  id: ID!
  """Its log, oldest first: each change dated and signed."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker."""
  manufacturer: Manufacturer!
  """The region."""
  region: Region!
  """Counts changes; send it back with a change."""
  version: Int!
  """All versions, oldest first."""
  versions: [ChannelPlanVersion!]! @listSize(assumed: 5)
}

"""A page of channel plans."""
type ChannelPlanConnection {
  """Entries with their cursors."""
  edges: [ChannelPlanEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type ChannelPlanEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: ChannelPlan!
}

"""A channel plan after a change, or why it was refused."""
type ChannelPlanPayload {
  """The channel plan; null when refused."""
  channelPlan: ChannelPlan
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A channel plan."""
input ChannelPlanSetInput {
  """The category."""
  categoryId: ID!
  """First day, today or later and after every day announced before."""
  from: Day!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker."""
  manufacturerId: ID!
  """
  The region; the plan holds for all below it that has no plan of its own.
  """
  region: RegionCode!
  """Channels that serve; none lifts the plan."""
  serves: [ChannelServingInput!]!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""Which channels serve from a day on."""
type ChannelPlanVersion {
  """First day; it holds until the next version's."""
  from: Day!
  """
  Channels that serve; none: the plan is lifted, and every channel serves.
  """
  serves: [ChannelServing!]! @listSize(assumed: 3)
}

"""A channel that serves, and in which order."""
type ChannelServing {
  """The channel."""
  channel: ServiceChannel!
  """
  Its place, 1 is asked first. A provider one place further down must be better by what 15 km count for.
  """
  priority: Int!
}

"""A channel that serves, and in which order."""
input ChannelServingInput {
  """The channel, each once."""
  channel: ServiceChannel!
  """Its place, 1 to 3; 1 is asked first."""
  priority: Int!
}

"""A grade that takes effect on a day."""
type ComingGrade {
  """The grade."""
  grade: String!
  """Its first day."""
  on: Day!
}

"""What an applicant declares about its communications."""
type CommunicationFacts {
  """Seats of its hotline."""
  hotlineSeats: Int!
  """In its own words; may be empty."""
  note: String!
}

"""About communications."""
input CommunicationFactsInput {
  """Seats of the hotline."""
  hotlineSeats: Int!
  """At most 500 characters."""
  note: String! = ""
}

"""
An edition of a maker's conduct code, or of the platform's, which holds where a maker has none in force. Published before it
takes effect, and immutable from then on: a breach goes by the edition in force on the day it happened.
"""
type ConductCode implements Node {
  """
  1 for the owner's first published code, one more each; null for a draft.
  """
  edition: Int
  """First day on which breaches go by it; null for a draft."""
  effectiveFrom: Day
  """Global id."""
  id: ID!
  """Everything that happened to it, oldest first."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker; null for the platform's own."""
  manufacturer: Manufacturer
  """When it was published; null for a draft."""
  publishedAt: DateTime
  """The rules."""
  rules: ConductRules!
  """Where it stands."""
  state: ConductCodeState!
  """Counts changes; send it back to publish."""
  version: Int!
}

"""A page of conduct codes."""
type ConductCodeConnection {
  """Entries with their cursors."""
  edges: [ConductCodeEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A draft."""
input ConductCodeDraftInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """
  The maker; left out by a maker for its own, and by the platform for the platform's.
  """
  manufacturerId: ID
  """The rules."""
  rules: ConductRulesInput!
}

"""An entry of a page."""
type ConductCodeEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: ConductCode!
}

"""A conduct code after a change, or why it was refused."""
type ConductCodePayload {
  """The code; null when refused."""
  conductCode: ConductCode
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A publication."""
input ConductCodePublishInput {
  """First day on which breaches go by it; tomorrow at the earliest."""
  effectiveFrom: Day!
  """The draft."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version it is based on."""
  version: Int!
}

"""Where a conduct code stands."""
enum ConductCodeState {
  """It binds nobody yet."""
  DRAFT
  """Everybody can read it, and nobody can change it."""
  PUBLISHED
}

"""Words put on record with documents that prove them."""
type ConductProof {
  """When."""
  at: DateTime!
  """The documents."""
  attachments: [Attachment!]! @listSize(assumed: 1)
  """Role of who spoke."""
  role: String!
  """The words."""
  text: String!
}

"""The rules of a conduct code."""
type ConductRules {
  """What follows, in the order of severity."""
  consequences: [ConsequenceRule!]! @listSize(assumed: 5)
  """Time to correct."""
  correctDays: CorrectDays!
  """What is a breach and what it costs."""
  kinds: [BreachRule!]! @listSize(assumed: 12)
  """Least days between the decision on a consequence and its effect."""
  noticeDays: Int!
  """
  Days to reply to an allegation or a proposed consequence, and to appeal a decision.
  """
  replyDays: Int!
  """Share of third-party findings in the conduct score, 0 to 1 (N14)."""
  thirdPartyWeight: Float!
  """Days over which points add up, the present one included."""
  windowDays: Int!
}

"""The rules of a conduct code."""
input ConductRulesInput {
  """What follows, in the order of severity; at least one."""
  consequences: [ConsequenceRuleInput!]!
  """Time to correct."""
  correctDays: CorrectDaysInput!
  """What is a breach and what it costs; at least one."""
  kinds: [BreachRuleInput!]!
  """Least days of notice, 0 to 90."""
  noticeDays: Int!
  """Days to reply and to appeal, 1 to 60."""
  replyDays: Int!
  """Share of third-party findings in the conduct score, 0 to 1."""
  thirdPartyWeight: Float!
  """Days over which points add up, 30 to 1095."""
  windowDays: Int!
}

"""A decision and its grounds."""
type ConductRuling {
  """When."""
  at: DateTime!
  """Why; null where none was given."""
  reason: String
}

"""How a provider stands with a maker today, by the code in force."""
type ConductStanding {
  """The code in force."""
  code: ConductCode!
  """The day."""
  day: Day!
  """The maker."""
  manufacturer: Manufacturer!
  """100 without points, 0 when they reach the gravest consequence."""
  ownScore: Float!
  """Points in the rolling window."""
  points: Int!
  """
  Both by their shares; the own score alone where no third party has spoken.
  """
  score: Float!
  """
  Mean of the third party's scores in the window (N14); null when it has none.
  """
  thirdPartyScore: Float
  """Share of the third party, by the code."""
  thirdPartyWeight: Float!
}

"""Words put on record."""
type ConductStatement {
  """When."""
  at: DateTime!
  """Role of who spoke."""
  role: String!
  """The words."""
  text: String!
}

"""
What follows from accumulated points by the rules of a published code. The platform only proposes it; it takes effect by the
maker's decision alone, with notice, once nothing it rests on can be appealed any more.
"""
type Consequence implements Node {
  """The code that has the rule."""
  code: ConductCode!
  """The maker's decision; null before it."""
  decision: ConductRuling
  """First day of its effect; null unless it was decided to take effect."""
  from: Day
  """The points it rests on, as they were when it was proposed."""
  grounds: [ConsequenceGrounds!]! @listSize(assumed: 10)
  """Global id."""
  id: ID!
  """Everything that happened to it, oldest first."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker, which decides."""
  manufacturer: Manufacturer!
  """Their sum."""
  points: Int!
  """Day it was proposed."""
  proposedOn: Day!
  """Whom it is about."""
  provider: Provider!
  """The provider's side; null before there is one."""
  reply: ConductStatement
  """Last day to reply."""
  replyBy: Day!
  """The rule that calls for it."""
  rule: ConsequenceRule!
  """Where it stands."""
  state: ConsequenceState!
  """Last day of its effect; null unless it was decided to take effect."""
  until: Day
  """Counts changes; send it back with a decision."""
  version: Int!
}

"""A page of consequences."""
type ConsequenceConnection {
  """Entries with their cursors."""
  edges: [ConsequenceEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A decision on a proposed consequence."""
input ConsequenceDecideInput {
  """
  First day of its effect, after the notice that the code asks for; the first possible day if left out.
  """
  from: Day
  """The consequence."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Whether it takes effect; otherwise it is waived."""
  takeEffect: Boolean!
  """
  Last day of its effect; the last day on which its points reach the threshold if left out.
  """
  until: Day
  """Version the decision is based on."""
  version: Int!
}

"""An entry of a page."""
type ConsequenceEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Consequence!
}

"""Points that a consequence rests on."""
type ConsequenceGrounds {
  """The breach."""
  breach: Breach!
  """Its kind."""
  kind: BreachKind!
  """First day on which the points no longer count."""
  lapsesOn: Day!
  """Day it happened."""
  occurredOn: Day!
  """Its points."""
  points: Int!
}

"""What may follow from points, in the order of severity."""
enum ConsequenceKind {
  """A lower grade is proposed."""
  DOWNGRADE_PROPOSAL
  """No new orders while it is in effect."""
  STOP_NEW_ORDERS
  """The end of the agreement is proposed."""
  TERMINATION_PROPOSAL
  """Training is ordered."""
  TRAINING
  """A warning."""
  WARNING
}

"""A consequence after a step, or why it was refused."""
type ConsequencePayload {
  """The consequence; null when refused."""
  consequence: Consequence
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A provider's reply to a proposed consequence."""
input ConsequenceReplyInput {
  """The consequence."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """1 to 1000 characters."""
  text: String!
}

"""When a consequence is proposed."""
type ConsequenceRule {
  """Which."""
  kind: ConsequenceKind!
  """Points in the window that call for it."""
  threshold: Int!
}

"""When a consequence is proposed."""
input ConsequenceRuleInput {
  """Which; graver than the one before."""
  kind: ConsequenceKind!
  """1 to 120 points, more than for the one before."""
  threshold: Int!
}

"""Where a consequence stands."""
enum ConsequenceState {
  """The maker decided that it takes effect."""
  IN_EFFECT
  """The rules propose it; it has no effect."""
  PROPOSED
  """The maker decided that it does not."""
  WAIVED
}

"""
Who wants the service. A customer's own phone number comes from the token and may be left out.
"""
input ContactInput {
  """Street address, at most 200 characters."""
  address: String!
  """Name, at most 50 characters."""
  name: String!
  """
  Phone number, 5 to 20 digits, may start with +. Must be the verified one when a CUSTOMER reports.
  """
  phone: String!
}

"""Time to put a nonconformity right."""
type CorrectDays {
  """Days for a major one; not more than for a minor one."""
  major: Int!
  """Days for a minor one."""
  minor: Int!
}

"""Time to put a nonconformity right, 1 to 180 days."""
input CorrectDaysInput {
  """For a major one; not more than for a minor one."""
  major: Int!
  """For a minor one."""
  minor: Int!
}

"""A correction that missed its deadline."""
input CorrectionLateAllegeInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The inspection."""
  inspectionId: ID!
  """Number of the item."""
  item: Int!
}

"""Where a correction stands."""
enum CorrectionState {
  """It is being corrected, or its evidence was rejected."""
  OPEN
  """Evidence waits for the maker's judgement."""
  SUBMITTED
  """The provider has to name who corrects it, and how."""
  TO_PLAN
  """The maker accepted the evidence."""
  VERIFIED
}

"""How a nonconformity is put right."""
input CorrectiveActionInput {
  """What is done, 1 to 500 characters."""
  action: String!
  """Number of the item."""
  item: Int!
  """Who answers for it, 1 to 100 characters."""
  owner: String!
}

"""A deadline to improve, given by a decision on an agreement that ends."""
type CorrectiveDeadline {
  """The decision's evaluation."""
  evaluation: Evaluation!
  """The deadline."""
  improveBy: Day!
}

"""What a course leads to."""
enum CoursePurpose {
  """A first certificate: trained, examined, granted."""
  FIRST
  """The renewal of a certificate: a course, an exam, or both."""
  RENEWAL
}

"""
A course as it is taught from a day on; who enrolled before goes on by the revision of then.
"""
type CourseRevision {
  """Days after enrolment by which the training is to be completed."""
  completeWithinDays: Int!
  """The exam; null where a renewal does without."""
  exam: ExamRules
  """Hours to attend."""
  hours: Int!
  """
  Days after the training by which the exam is passed and the certificate granted.
  """
  keepsDays: Int!
  """1 for the first."""
  number: Int!
  """First day on which people enrol by it."""
  validFrom: Day!
}

"""A course as it is taught from a day on."""
input CourseRevisionInput {
  """
  Days after enrolment by which the training is to be completed, 1 to 1000.
  """
  completeWithinDays: Int! = 90
  """The exam; only a renewal may do without."""
  exam: ExamRulesInput
  """Hours to attend, 1 to 2000; 0 for a renewal by exam alone."""
  hours: Int!
  """
  Days after the training by which the exam is passed and the certificate granted, 1 to 1000.
  """
  keepsDays: Int! = 90
  """
  First day on which people enrol by it, after that of the revision before.
  """
  validFrom: Day!
}

"""What an applicant declares about covering the sales outlets."""
type CoverageFacts {
  """Counties whose outlets it would serve, by code."""
  counties: [Region!]! @listSize(assumed: 10)
  """In its own words; may be empty."""
  note: String!
  """Service points."""
  points: Int!
}

"""About covering the sales outlets."""
input CoverageFactsInput {
  """Counties within the region applied for, at most 100."""
  counties: [RegionCode!]!
  """At most 500 characters."""
  note: String! = ""
  """Service points."""
  points: Int!
}

"""Whether a certificate or a letter of authorisation may be used."""
enum CredentialState {
  """It may, between its days."""
  ACTIVE
  """Never again."""
  REVOKED
  """Not until it is reinstated."""
  SUSPENDED
}

"""
One stretch of validity; each begins on the day after the one before ended.
"""
type CredentialTerm {
  """
  The training it rests on; null for an authorisation, and where the caller may not see it.
  """
  enrolment: TrainingEnrolment
  """First day."""
  validFrom: Day!
  """Last day."""
  validTo: Day!
}

"""A level reached from a score on."""
type CriteriaBand {
  """Least score."""
  from: Float!
  """Its name, e.g. three stars."""
  name: String!
}

"""A level reached from a score on."""
input CriteriaBandInput {
  """
  Least score, from the pass score to 100, above that of the band before.
  """
  from: Float!
  """1 to 100 characters."""
  name: String!
}

"""Why a score did not pass."""
enum CriteriaFailure {
  """The score is below the pass score."""
  BELOW_PASS_SCORE
  """A knock-out item is below its mark."""
  KNOCKED_OUT
  """As many special deductions as fail."""
  SPECIAL_DEDUCTIONS
}

"""One item to mark."""
type CriteriaItem {
  """Unique within the set; marks name it."""
  code: String!
  """Evidence asked for."""
  evidence: [EvidenceKind!]! @listSize(assumed: 1)
  """How to find the mark; empty if the title says all."""
  guidance: String!
  """
  A mark below this fails the whole, whatever the score; null if the item knocks nobody out.
  """
  knockOutBelow: Float
  """Marks go from 0 to this."""
  maxPoints: Float!
  """Whether an evaluator may leave it out with a reason."""
  mayBeNotApplicable: Boolean!
  """Whole marks, or halves too."""
  step: MarkStep!
  """What is asked."""
  title: String!
}

"""One item to mark."""
input CriteriaItemInput {
  """1 to 20 letters, digits, dots, hyphens; unique within the set."""
  code: String!
  """Evidence asked for, each kind once."""
  evidence: [EvidenceKind!]!
  """At most 500 characters."""
  guidance: String! = ""
  """
  A mark below this fails the whole; above 0 and at most the most points.
  """
  knockOutBelow: Float
  """Most points, 0.5 to 100."""
  maxPoints: Float!
  """Whether an evaluator may leave it out with a reason."""
  mayBeNotApplicable: Boolean! = false
  """Whole marks, or halves too."""
  step: MarkStep! = WHOLE
  """1 to 100 characters."""
  title: String!
}

"""A mark: points, or why the item is not applicable."""
input CriteriaMarkInput {
  """Code of the item."""
  code: String!
  """
  Why the item is not applicable, at most 500 characters; only where the item allows it, and instead of points.
  """
  notApplicable: String
  """0 to the most points of the item, in its steps."""
  points: Float
}

"""What criteria are drawn up for."""
enum CriteriaPurpose {
  """Whether a candidate is admitted; all six subjects are scored (N4)."""
  ADMISSION
  """Whether a service point is authorised (N10)."""
  CERTIFICATION
  """Which grade a provider carries (N13)."""
  GRADING
  """Whether an agreement is renewed (N6)."""
  REEVALUATION
}

"""What marks come to by a set of criteria."""
type CriteriaScore {
  """Points of the items that are applicable."""
  applicable: Float!
  """Highest band reached; null when failed or where there are no bands."""
  band: String
  """Special deductions found."""
  deductions: Int!
  """Points earned."""
  earned: Float!
  """Why not; empty when passed."""
  failedBy: [CriteriaFailure!]!
  """Codes of knock-out items below their mark."""
  knockedOutBy: [String!]!
  """Whether it passed."""
  passed: Boolean!
  """Points earned / points applicable x 100, cut to two decimals."""
  score: Float!
  """The same for each subject."""
  subjects: [SubjectScore!]! @listSize(assumed: 6)
}

"""
One edition of a maker's criteria (N1): what is scored, with which weight, on which scale, and what counts as passed. Once
published it never changes; a revision draws up the next edition. Score = points earned / points applicable x 100.
"""
type CriteriaSet implements Node {
  """Bands, lowest first; empty if passed and failed are all there is."""
  bands: [CriteriaBand!]! @listSize(assumed: 5)
  """So many special deductions fail, whatever the score."""
  deductionLimit: Int!
  """1, and one more for each revision after publication."""
  edition: Int!
  """
  All editions of the set the caller may see, latest first: drafts for its maker only.
  """
  editions(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): CriteriaSetConnection!
  """
  First day on which an evaluation may start by it; null if never published.
  """
  effectiveFrom: Day
  """
  The published edition it takes, or took, the place of; null for the first.
  """
  follows: CriteriaSet
  """Global id; names set and edition in one."""
  id: ID!
  """
  What happened to this edition, oldest first; empty for all but its maker, the maker's auditor and the platform.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """Whose criteria they are."""
  manufacturer: Manufacturer!
  """Name of the set."""
  name: String!
  """Least score, 0 to 100, that passes."""
  passScore: Float!
  """When it was published; null if never."""
  publishedAt: DateTime
  """What it is drawn up for."""
  purpose: CriteriaPurpose!
  """Faults counted apart from the marks."""
  specialDeductions: [SpecialDeduction!]! @listSize(assumed: 5)
  """Where this edition stands."""
  state: CriteriaState!
  """The subjects; their weights add up to 100."""
  subjects: [CriteriaSubject!]! @listSize(assumed: 6)
  """First day of the edition that follows it; null if there is none."""
  supersededFrom: Day
  """Counts changes; send it back with a change."""
  version: Int!
  """Why it was withdrawn; null if it was not."""
  withdrawalReason: String
  """When it was withdrawn; null if it was not."""
  withdrawnAt: DateTime
}

"""A page of criteria."""
type CriteriaSetConnection {
  """Entries with their cursors."""
  edges: [CriteriaSetEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""
A new set of criteria. What is left out comes from the template; without a template, name, subjects, pass score and deduction limit are needed.
"""
input CriteriaSetCreateInput {
  """At most 10, lowest first."""
  bands: [CriteriaBandInput!]
  """So many special deductions fail, 1 to 100."""
  deductionLimit: Int
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Whose criteria."""
  manufacturerId: ID!
  """1 to 100 characters."""
  name: String
  """Least score that passes, 0 to 100."""
  passScore: Float
  """What they are for."""
  purpose: CriteriaPurpose!
  """At most 50."""
  specialDeductions: [SpecialDeductionInput!]
  """1 to 20 subjects, at most 100 items in all."""
  subjects: [CriteriaSubjectInput!]
  """What to start from."""
  template: CriteriaTemplateCode
}

"""An entry of a page."""
type CriteriaSetEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: CriteriaSet!
}

"""Criteria after a change, or why it was refused."""
type CriteriaSetPayload {
  """The criteria; null when refused."""
  criteriaSet: CriteriaSet
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A draft to publish."""
input CriteriaSetPublishInput {
  """
  First day on which evaluations may start by it: today or later, and after the first day of the edition before it.
  """
  effectiveFrom: Day!
  """The draft."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version that was read."""
  version: Int!
}

"""A change of criteria. What is left out stays as it is."""
input CriteriaSetReviseInput {
  """All bands anew: at most 10, lowest first."""
  bands: [CriteriaBandInput!]
  """So many special deductions fail, 1 to 100."""
  deductionLimit: Int
  """
  Which edition; if it is a draft no more, the next one is copied from it.
  """
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """1 to 100 characters."""
  name: String
  """Least score that passes, 0 to 100."""
  passScore: Float
  """All special deductions anew: at most 50."""
  specialDeductions: [SpecialDeductionInput!]
  """All subjects anew: 1 to 20, at most 100 items in all."""
  subjects: [CriteriaSubjectInput!]
  """Version the change is based on."""
  version: Int!
}

"""Criteria to take back."""
input CriteriaSetWithdrawInput {
  """A draft, or published criteria."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version that was read."""
  version: Int!
}

"""Where an edition of criteria stands."""
enum CriteriaState {
  """Being drawn up; only its maker sees it."""
  DRAFT
  """Public; evaluations may start by it from its first day on."""
  PUBLISHED
  """Followed by a later edition."""
  SUPERSEDED
  """Taken back; evaluations that started by it go on."""
  WITHDRAWN
}

"""A part of the criteria with its items."""
type CriteriaSubject {
  """Its items; a template has none, and a draft may lack them."""
  items: [CriteriaItem!]! @listSize(assumed: 8)
  """Which subject."""
  kind: CriteriaSubjectKind!
  """Its title."""
  title: String!
  """Points of 100; the points of its items add up to this."""
  weight: Float!
}

"""A part of the criteria with its items."""
input CriteriaSubjectInput {
  """
  Its items; their points add up to the weight. None yet is fine in a draft.
  """
  items: [CriteriaItemInput!]! = []
  """Which subject; each of the six at most once."""
  kind: CriteriaSubjectKind! = OTHER
  """1 to 100 characters."""
  title: String!
  """Whole or half points; all weights add up to 100."""
  weight: Float!
}

"""
What a part of the criteria is about: one of the six subjects a panel scores (N4), or what its title says.
"""
enum CriteriaSubjectKind {
  """Communications."""
  COMMUNICATIONS
  """Equipment and instruments."""
  EQUIPMENT
  """Finance."""
  FINANCE
  """Logistics."""
  LOGISTICS
  """What the title says."""
  OTHER
  """How far the sales outlets are covered."""
  OUTLET_COVERAGE
  """The technicians."""
  TECHNICIANS
}

"""
What a set may start from. Its items are the organisation's own to enter.
"""
type CriteriaTemplate {
  """Bands, lowest first."""
  bands: [CriteriaBand!]! @listSize(assumed: 5)
  """Name it when creating a set."""
  code: CriteriaTemplateCode!
  """So many special deductions fail."""
  deductionLimit: Int!
  """Name of a set made from it, unless another is given."""
  name: String!
  """Least score that passes."""
  passScore: Float!
  """Its subjects with their weights."""
  subjects: [CriteriaSubject!]! @listSize(assumed: 6)
}

"""What a new set may start from."""
enum CriteriaTemplateCode {
  """
  The structure of GB/T 27922-2011: after-sales system 40, goods service 35, customer service 25; bands from 70, 80, 90, 95.
  """
  GB_T_27922
  """The six subjects a panel scores before admission (N4)."""
  SIX_SUBJECTS
}

"""
Figures of a region, maker, provider or service point over a period. They follow the orders within seconds.
"""
type Dashboard {
  """
  Regions one level below by code, those without orders included; none for counties and overseas regions, nor for other scopes. A period of whole months costs least.
  """
  children: [RegionInsight!]! @listSize(assumed: 20)
  """Fees of the orders completed in the period."""
  fees: FeeTotals!
  """What happened in the period."""
  figures: InsightFigures!
  """First day, included."""
  from: Day!
  """How things stand now."""
  now: InsightGauges!
  """Callbacks answered in the period."""
  satisfaction: Satisfaction!
  """
  From report to first acceptance, of the orders first accepted in the period.
  """
  timeToAccept: Durations!
  """From report to completion, of the orders completed in the period."""
  timeToComplete: Durations!
  """Last day, included."""
  to: Day!
  """
  Every day or month of the period in order, those without orders included.
  """
  trend(
    """What a point stands for."""
    unit: InsightUnit! = MONTH
  ): [TrendPoint!]! @listSize(assumed: 31)
}

"""An instant in UTC, ISO 8601, e.g. \`2026-11-01T02:00:00.000Z\`."""
scalar DateTime

"""A calendar day in Asia/Shanghai, e.g. \`2026-11-01\`."""
scalar Day

"""How often a special deduction was found."""
input DeductionFoundInput {
  """Code of the special deduction."""
  code: String!
  """How often, 1 to 100."""
  count: Int! = 1
}

"""The departments that judge together (N3)."""
enum Department {
  """Process technology."""
  PROCESS_TECHNOLOGY
  """Production."""
  PRODUCTION
  """Product design."""
  PRODUCT_DESIGN
  """Purchasing."""
  PURCHASING
  """Quality."""
  QUALITY
  """Sales."""
  SALES
}

"""Who bears the risk of parts without a deposit (N16)."""
enum DepositBearer {
  """The local dealer."""
  DEALER
  """The maker."""
  MANUFACTURER
}

"""What a technician found."""
type Diagnosis {
  """When it was recorded."""
  at: DateTime!
  """Code of the fault (Q9)."""
  faultCode: String!
  """
  In the technician's words; hidden from regulators, auditors and the platform.
  """
  note: String
}

"""A service point that had the offer and did not keep it."""
type DispatchAttempt {
  """When."""
  at: DateTime!
  """DECLINED or LAPSED."""
  outcome: DispatchAttemptOutcome!
  """
  Reason given; empty when it lapsed, and for regulators, auditors and the platform, since it may name people.
  """
  reason: String!
  """The service point."""
  servicePoint: ServicePoint
}

"""How an offer ended without acceptance."""
enum DispatchAttemptOutcome {
  """Refused or given back by the service point."""
  DECLINED
  """Not answered in time."""
  LAPSED
}

"""One service point as seen by dispatch."""
type DispatchCandidate {
  """Open orders it can hold; null if excluded."""
  capacity: Int
  """By which channel it serves the maker; null if excluded."""
  channel: ServiceChannel
  """
  The channel's place in the plan, 1 first; each place further down counts as much as 15 km. Null without a plan.
  """
  channelPriority: Int
  """Whether it was chosen."""
  chosen: Boolean!
  """
  What ranking compared, 0 is best; a sum of the figures, so only the service point itself sees its own.
  """
  cost: Float
  """
  Distance to the customer in km, whole but for the service point itself; null if excluded or unknown.
  """
  distanceKm: Float
  """What excluded it; null if it could have had the order."""
  excludedBy: DispatchConstraint
  """Open orders it held; null if excluded."""
  load: Int
  """
  Share of satisfied callbacks of all makers, 0 to 1; null if excluded or unrated, and for makers, hotlines and auditors.
  """
  score: Float
  """The service point."""
  servicePoint: ServicePoint
  """
  Whether it comes to the customer anyway, for another open order: then the way costs nothing (N18). Null if excluded, and
  for makers, hotlines and auditors, since the other order may be another maker's.
  """
  visitsCustomer: Boolean
}

"""What kept a service point from an order; the first that applies."""
enum DispatchConstraint {
  """
  The agreement that covers category and level is suspended, or a consequence of breaches stops new orders (N21).
  """
  AGREEMENT_SUSPENDED
  """It had the offer before and did not keep it."""
  ALREADY_TRIED
  """
  A retailer took over the after-sales of the unit and sends other providers (N19).
  """
  BOUGHT_OUT
  """It is not authorised for the category."""
  CATEGORY_NOT_AUTHORISED
  """
  The maker's channel plan in force does not name the provider's channel (N20).
  """
  CHANNEL_NOT_PLANNED
  """
  It lacks an instrument the maker requires for this work, or the instrument is overdue for calibration (O11).
  """
  INSTRUMENT_OVERDUE
  """It is not authorised for the level (N11)."""
  LEVEL_TOO_LOW
  """
  No agreement of its provider with the maker is in force for category and level.
  """
  NO_AGREEMENT_IN_FORCE
  """
  No technician there has a certificate in force for it, by the maker or the platform (N12).
  """
  NO_CERTIFIED_TECHNICIAN
  """It holds as many open orders as it can."""
  NO_OPEN_CAPACITY
  """
  The maker's letter of authorisation for the point is not in force for category and level (N10).
  """
  POINT_NOT_AUTHORISED
  """It does not serve the region."""
  REGION_NOT_COVERED
}

"""
Why an order went where it went: every candidate with what excluded it or its figures.
"""
type DispatchExplanation {
  """When."""
  at: DateTime!
  """
  The buy-out by which it was decided who may serve; null if none was in force or it does not concern the caller.
  """
  buyOut: BuyOut
  """
  Candidates, best first, then the excluded. A service point or provider sees its own, a technician, customer or dealer
  the chosen one without its figures.
  """
  candidates(
    """Entries shown, 1 to 100."""
    first: Int! = 20
  ): [DispatchCandidate!]!
  """
  The maker's channel plan by which it was decided who may serve; null if none was in force or it is not the caller's.
  """
  channelPlan: ChannelPlan
  """Which round of dispatch."""
  round: Int!
  """Whether more service points cover the region than were considered."""
  truncated: Boolean!
}

"""A bin of a histogram."""
type DurationBin {
  """Orders in the bin."""
  count: InsightCount!
  """
  Upper edge in minutes, included; the lower edge is the bin before. Null for the last bin, which is open.
  """
  upTo: Int
}

"""How long something took."""
type Durations {
  """Histogram, shortest first."""
  bins: [DurationBin!]! @listSize(assumed: 14)
  """
  Median in minutes, estimated from the bins; a median in the open bin is given as its lower edge.
  """
  median: InsightValue!
  """
  90 % took no longer than this, in minutes; estimated from the bins in the same way.
  """
  p90: InsightValue!
}

"""An entry of the engineer database (人员数据库), at home or overseas (R1)."""
type Engineer implements Node {
  """Whether the engineer can be sent."""
  availability: Availability!
  """Certificates that the caller may see."""
  certificates: [Certificate!]! @listSize(assumed: 5)
  """Global id."""
  id: ID!
  """Language tags, e.g. \`zh\`, \`en\`, \`pt-BR\`."""
  languages: [String!]! @listSize(assumed: 3)
  """Whether the name is masked."""
  masked: Boolean!
  """
  Name; masked for those outside who have no active agreement with the provider.
  """
  name: String!
  """Phone number; masked likewise, null if not given."""
  phone: String
  """
  Employer; an overseas organisation's region is \`99\` + ISO country number + \`0\`.
  """
  provider: Provider!
  """Where the engineer is now."""
  region: Region!
  """Where the engineer is based."""
  servicePoint: ServicePoint!
  """Specialities, e.g. \`TRACTION\`."""
  specialities: [String!]! @listSize(assumed: 3)
  """Last day of the assignment or leave; null if open or available."""
  until: Day
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of engineers."""
type EngineerConnection {
  """Entries with their cursors."""
  edges: [EngineerEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type EngineerEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Engineer!
}

"""An engineer after a change, or why it was refused."""
type EngineerPayload {
  """The engineer; null when refused."""
  engineer: Engineer
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""An entry of the engineer database."""
input EngineerSetInput {
  """Whether the engineer can be sent."""
  availability: Availability!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Language tags, 1 to 5."""
  languages: [String!]!
  """Phone number."""
  phone: String
  """Where the engineer is now."""
  region: RegionCode!
  """Specialities in capitals, 1 to 5."""
  specialities: [String!]!
  """Whose entry."""
  technicianId: ID!
  """Last day of the assignment or leave."""
  until: Day
  """Version the change is based on; 0 for the first."""
  version: Int!
}

"""How far a person has come on a course."""
enum EnrolmentState {
  """The certificate was granted or renewed."""
  CERTIFIED
  """All attempts at the exam failed."""
  FAILED
  """Hours are still to be attended."""
  IN_TRAINING
  """Passed; the certificate may be granted."""
  PASSED
  """Trained; the exam is next."""
  TRAINED
  """Called off by the provider."""
  WITHDRAWN
}

"""An item that came back."""
input EquipmentAcceptReturnInput {
  """What the point owes, in whole fen, at most the value."""
  charge: Int! = 0
  """How the maker found it."""
  condition: ItemCondition!
  """The item."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, at most 500 characters; needed with a charge."""
  reason: String! = ""
  """Version that was read."""
  version: Int!
}

"""An item that has arrived."""
input EquipmentAcknowledgeInput {
  """The item."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version that was read."""
  version: Int!
}

"""What an applicant declares about its equipment."""
type EquipmentFacts {
  """Tools and instruments."""
  instruments: Int!
  """In its own words; may be empty."""
  note: String!
}

"""About equipment."""
input EquipmentFactsInput {
  """Tools and instruments."""
  instruments: Int!
  """At most 500 characters."""
  note: String! = ""
}

"""An item to take back from a technician."""
input EquipmentHandBackInput {
  """The item."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version that was read."""
  version: Int!
}

"""An item to give to a technician."""
input EquipmentHandOutInput {
  """The item."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """A technician of the same point."""
  technicianId: ID!
  """Version that was read."""
  version: Int!
}

"""
Something to put on a point's account: one piece by serial number, or many alike.
"""
input EquipmentIssueInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """
  INSTRUMENT only, and needed there: code of its kind, lower-case letters, digits, hyphens.
  """
  instrument: String
  """What it is."""
  kind: EquipmentKind!
  """Whether it is leased to the point."""
  leased: Boolean! = false
  """1 to 100 characters."""
  name: String!
  """How many, 1 to 1 000 000, instead of a serial number."""
  quantity: Int
  """
  Serial number, 1 to 60 characters, on no other account; needed for instruments.
  """
  serial: String
  """To which point; an agreement with its provider is in force."""
  servicePointId: ID!
  """Value of all pieces together in whole fen, at most 10 000 000 CNY."""
  value: Int!
}

"""What a maker supplies to its service points (N8, O10)."""
enum EquipmentKind {
  """A board, often leased."""
  BOARD
  """Work-order forms."""
  FORM
  """A measuring instrument: only calibrated ones may be used (O11)."""
  INSTRUMENT
  """A unit lent to customers during repair."""
  LOANER
  """Software or a licence for it."""
  SOFTWARE
  """A special tool."""
  TOOL
}

"""An item to send back."""
input EquipmentSendBackInput {
  """How it looks."""
  condition: ItemCondition!
  """The item; no technician has it."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """At most 500 characters."""
  note: String! = ""
  """Version that was read."""
  version: Int!
}

"""An item that will not come back."""
input EquipmentWriteOffInput {
  """
  What the point owes, in whole fen, at most the value; nothing if it never acknowledged the item.
  """
  charge: Int! = 0
  """The item."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Lost or scrapped."""
  outcome: WriteOffOutcome!
  """Why, 1 to 500 characters."""
  reason: String!
  """Version that was read."""
  version: Int!
}

"""
Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
proposes; only the maker's decision has an effect.
"""
type Evaluation implements Node {
  """The agreement that ends."""
  agreement: Agreement!
  """The maker's decision; null while open."""
  decision: EvaluationDecision
  """Last day of the agreement when it came up for re-evaluation."""
  endsOn: Day!
  """One figure of the scorecard, e.g. to page through its evidence."""
  figure(
    """Which."""
    name: EvaluationFigureName!
  ): EvaluationFigure!
  """The scorecard."""
  figures: [EvaluationFigure!]! @listSize(assumed: 4)
  """
  First month counted. Figures are those of the maker's orders at this provider, in whole months.
  """
  from: Month!
  """Global id."""
  id: ID!
  """The maker, who decides."""
  manufacturer: Manufacturer!
  """
  Day the figures were taken; open evaluations are refreshed once a month.
  """
  measuredOn: Day!
  """Day it was opened."""
  openedOn: Day!
  """What the figures suggest."""
  proposal: EvaluationOutcome!
  """Why."""
  proposalReason: EvaluationProposalReason!
  """The provider, who is evaluated."""
  provider: Provider!
  """The provider's side; null until there is one."""
  reply: EvaluationReply
  """1, and one more each time the deadline of an improvement has passed."""
  round: Int!
  """Where it stands."""
  state: EvaluationState!
  """Last month counted."""
  to: Month!
  """Counts changes; send it back with a reply or decision."""
  version: Int!
}

"""A page of evaluations."""
type EvaluationConnection {
  """Entries with their cursors."""
  edges: [EvaluationEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A maker's decision."""
input EvaluationDecideInput {
  """What is decided."""
  decision: EvaluationOutcome!
  """The evaluation."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """
  IMPROVE only, and needed there: the corrective deadline, after today and before the agreement's last day.
  """
  improveBy: Day
  """
  Why, at most 1000 characters; needed when the decision departs from the proposal.
  """
  reason: String
  """
  RENEW only, and needed there: the agreement's new last day, later than the present one.
  """
  validTo: Day
  """Version the decision is based on."""
  version: Int!
}

"""The maker's decision."""
type EvaluationDecision {
  """When."""
  at: DateTime!
  """Who signed (token subject); null for the provider."""
  by: String
  """
  IMPROVE: the corrective deadline; after it the provider is measured again.
  """
  improveBy: Day
  """What was decided."""
  outcome: EvaluationOutcome!
  """Why; always there when the decision departs from the proposal."""
  reason: String
  """RENEW: the agreement's new last day."""
  validTo: Day
}

"""An entry of a page."""
type EvaluationEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Evaluation!
}

"""
One figure of an evaluation: shares from 0 to 1, complaints per hundred orders.
"""
type EvaluationFigure {
  """
  The agreement's criterion: least share, or most complaints per hundred.
  """
  criterion: Float!
  """All cases: completed orders, orders due, or answered callbacks."""
  denominator: Int!
  """
  The orders that speak against the provider, earliest day first, as they stand now.
  """
  evidence(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): WorkOrderConnection!
  """Upper end of the Wilson 95 % interval; null without data."""
  high: Float
  """Lower end of the Wilson 95 % interval; null without data."""
  low: Float
  """What is measured."""
  name: EvaluationFigureName!
  """
  Least denominator with which a flawless record would prove the criterion.
  """
  needed: Int!
  """
  Cases that count: orders or callbacks that went well; for COMPLAINTS, orders disputed.
  """
  numerator: Int!
  """
  Numerator over denominator (for COMPLAINTS times 100); null without data.
  """
  value: Float
  """How it stands."""
  verdict: EvaluationVerdict!
}

"""What is measured."""
enum EvaluationFigureName {
  """Orders disputed by their customer, per hundred completed."""
  COMPLAINTS
  """
  Share of completed orders fixed at the first visit and not repaired again within 30 days.
  """
  FIRST_TIME_FIX
  """
  Share of orders completed by their deadline, among those and all whose deadline passed, completed or not.
  """
  ON_TIME
  """
  Share of answered callbacks where the customer got at least what was expected (Q6).
  """
  SATISFACTION
}

"""What may become of an agreement that ends soon."""
enum EvaluationOutcome {
  """It is not renewed and runs out on its last day."""
  END
  """
  It stands; the provider has until a deadline to improve and is then measured again.
  """
  IMPROVE
  """It gets a later last day."""
  RENEW
}

"""An evaluation after a reply or decision, or why it was refused."""
type EvaluationPayload {
  """The evaluation; null when refused."""
  evaluation: Evaluation
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""Why the platform proposes what it proposes."""
enum EvaluationProposalReason {
  """No criterion was missed beyond chance: RENEW."""
  NOTHING_MISSED
  """One criterion was missed beyond chance: IMPROVE."""
  ONE_MISSED
  """Two or more criteria were missed beyond chance: END."""
  SEVERAL_MISSED
  """
  So few orders that not even a flawless record would prove one of the criteria on orders: IMPROVE.
  """
  VOLUME_TOO_LOW
}

"""What the provider says to its figures."""
type EvaluationReply {
  """When."""
  at: DateTime!
  """The provider's words."""
  text: String!
  """
  Version of the evaluation it answers; the figures are newer when the evaluation was refreshed since.
  """
  toVersion: Int!
}

"""A provider's reply."""
input EvaluationReplyInput {
  """The evaluation."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """1 to 1000 characters."""
  text: String!
  """Version the reply is about."""
  version: Int!
}

"""One evaluator's marks of one part."""
type EvaluationSheet {
  """When it was handed in."""
  at: DateTime!
  """
  Whether the finding counts it: not if its evaluator was replaced. Null before there is a finding.
  """
  counted: Boolean
  """The special deductions."""
  deductions: [SheetDeduction!]! @listSize(assumed: 2)
  """The department the evaluator speaks for."""
  department: Department!
  """Token subject of the evaluator."""
  evaluator: String!
  """The marks."""
  marks: [SheetMark!]! @listSize(assumed: 20)
  """Which part."""
  part: AssessmentPart!
  """What they come to."""
  score: CriteriaScore!
  """ON_SITE: day of the visit."""
  visitedOn: Day
  """ON_SITE: place of the visit."""
  visitedPlace: String
}

"""Where an evaluation stands."""
enum EvaluationState {
  """The maker has decided."""
  DECIDED
  """The provider may reply and the maker has to decide."""
  OPEN
}

"""How a figure stands against its criterion."""
enum EvaluationVerdict {
  """The whole 95 % interval fulfils the criterion."""
  MET
  """The whole 95 % interval fails the criterion."""
  MISSED
  """Nothing to count."""
  NO_DATA
  """
  The interval straddles the criterion: too few cases to tell good from bad luck.
  """
  UNCERTAIN
}

"""An evaluator whose sheets are counted."""
type Evaluator {
  """The department spoken for."""
  department: Department!
  """Token subject."""
  subject: String!
}

"""How a mark is supported."""
enum EvidenceKind {
  """A document the candidate hands in."""
  DOCUMENT
  """A figure the platform measures."""
  FIGURE
  """What people say."""
  INTERVIEW
  """Records of work done."""
  RECORD
  """What is seen on site."""
  SITE
}

"""One sitting of an exam."""
type ExamAttempt {
  """Who examined."""
  examiner: String!
  """The day."""
  on: Day!
  """Whether the pass mark was reached."""
  passed: Boolean!
  """Points reached."""
  score: Int!
}

"""A sitting of an exam."""
input ExamRecordInput {
  """Who examined, at most 100 characters."""
  examiner: String!
  """The enrolment."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The day: not before the training was completed, and not in the future."""
  on: Day!
  """Points reached, 0 to the exam's most."""
  score: Int!
}

"""How the exam at the end of a course is judged."""
type ExamRules {
  """How often it may be sat."""
  attempts: Int!
  """Most points there are."""
  maxScore: Int!
  """Points needed to pass."""
  passMark: Int!
  """Whole days that must lie between two attempts."""
  waitingDays: Int!
}

"""How the exam at the end of a course is judged."""
input ExamRulesInput {
  """How often it may be sat, 1 to 10."""
  attempts: Int! = 3
  """Most points there are, 1 to 1000."""
  maxScore: Int! = 100
  """Points needed to pass, 1 to \`maxScore\`."""
  passMark: Int!
  """
  Whole days that must lie between two attempts, 0 (the next day) to 365.
  """
  waitingDays: Int! = 7
}

"""
A kind of defect (Q9). The same list for every category, so that makers and regions can be compared.
"""
type FaultCode {
  """
  Code used in diagnoses, e.g. \`BATTERY\`. Codes beyond the list stand for themselves; regulators and auditors get them as \`OTHER\`.
  """
  code: String!
  """Name in English."""
  nameEn: String!
  """Name in Chinese."""
  nameZh: String!
}

"""
Faults of completed orders, most frequent first: what design should look at first (Q9).
"""
type FaultPareto {
  """The most frequent faults; equal ones by code."""
  entries: [FaultParetoEntry!]! @listSize(assumed: 1)
  """How many different faults there are."""
  faults: Int!
  """Completed orders, those of faults beyond \`first\` included."""
  total: InsightCount!
}

"""One fault's part in a Pareto."""
type FaultParetoEntry {
  """Completed orders with this fault."""
  count: InsightCount!
  """
  Share of this fault and all larger ones together, 0 to 1; suppressed from the first suppressed fault on.
  """
  cumulativeShare: InsightValue!
  """The fault."""
  fault: FaultCode!
  """Share of all completed orders, 0 to 1."""
  share: InsightValue!
}

"""What becomes of a faulty unit."""
enum FaultyUnitDisposition {
  """It is exchanged."""
  EXCHANGE
  """It is repaired and goes back."""
  REPAIR_AND_RETURN
  """It goes to the factory."""
  RETURN_TO_FACTORY
  """It is scrapped."""
  SCRAP
}

"""Kind of a fee line (F3)."""
enum FeeKind {
  """Transport of units or parts."""
  FREIGHT
  """Work."""
  LABOUR
  """Consumables."""
  MATERIAL
  """A spare part."""
  PART
  """Coming to the customer."""
  VISIT
}

"""Total of one kind of fee."""
type FeeKindTotal {
  """What the fee is for (F3)."""
  kind: FeeKind!
  """
  Whole fen (0.01 CNY). A Float, since sums pass 32 bits; exact up to 2^53.
  """
  total: InsightValue!
}

"""One line of the fee (F3)."""
type FeeLine {
  """Quantity times unit price."""
  amount: Money!
  """
  What for; empty for regulators, auditors and the platform, since it may name people.
  """
  description: String!
  """Id within the order."""
  id: ID!
  """Kind."""
  kind: FeeKind!
  """Pieces, hours or kilometres."""
  quantity: Int!
  """Price of one."""
  unitPrice: Money!
  """
  Work item of the agreement (clause 2) it is charged for; null when none was named.
  """
  workItem: String
}

"""Fees of the orders completed in a period."""
type FeeTotals {
  """Each kind of fee."""
  lines: [FeeKindTotal!]! @listSize(assumed: 5)
  """Fees per completed order, in fen."""
  perOrder: InsightValue!
  """All fees, in whole fen; a Float, since sums pass 32 bits."""
  total: InsightValue!
}

"""A figure now less the figure a month before."""
type FigureChange {
  """Whether there is a cause to be looked for."""
  beyondChance: Boolean!
  """In the figure's unit."""
  difference: Float!
  """Upper end of the 95 % interval; null for full counts."""
  high: Float
  """
  Lower end of the 95 % interval; null for full counts, of which nothing is left to chance.
  """
  low: Float
}

"""What a part of the work contributed to a change."""
type FigureDriver {
  """
  Its part of the change, in the figure's unit: \`rate\` and \`mix\` together.
  """
  contribution: Float!
  """
  The month, the service point's local id, the region's code, or \`<category>#<fault code>\` (no code where no fault was found).
  """
  key: String!
  """
  What to show for it: the month, the service point's name, the region's name, or the fault code.
  """
  label: String!
  """
  It became a larger or smaller part of the work, and differs from the whole.
  """
  mix: Float!
  """It did better or worse itself."""
  rate: Float!
}

"""Among what the drivers of a change are sought."""
enum FigureDriverKind {
  """Product category and coded fault."""
  FAULT
  """Months of the windows."""
  MONTH
  """Service points."""
  POINT
  """Counties the orders came from."""
  REGION
}

"""
The largest drivers of one kind; with the rest they add up to the change.
"""
type FigureDrivers {
  """Which kind."""
  by: FigureDriverKind!
  """Largest first, at most three."""
  drivers: [FigureDriver!]! @listSize(assumed: 3)
  """What all others contributed together."""
  rest: Float!
}

"""What would close the gap between a figure and its criterion."""
type FigureGap {
  """How many of them must go well for the interval to meet the criterion."""
  good: Int!
  """Cases in a row that would have to go well on top of this window's."""
  inARow: Int!
  """
  How many more that is than in this window: certificates for TRAINING, points that must lapse for BREACHES.
  """
  more: Int!
  """Which figure."""
  name: MonthlyFigureName!
  """Cases of the next window, if it is as large as this one."""
  next: Int!
  """Whether a window of this size can prove the criterion at all."""
  reachable: Boolean!
}

"""
What an applicant declares about its finances, in units of ten thousand yuan.
"""
type FinanceFacts {
  """In its own words; may be empty."""
  note: String!
  """Registered capital."""
  registeredCapital: Int!
  """Turnover of the last year."""
  turnover: Int!
}

"""About finances, in units of ten thousand yuan."""
input FinanceFactsInput {
  """At most 500 characters."""
  note: String! = ""
  """Registered capital."""
  registeredCapital: Int!
  """Turnover of the last year."""
  turnover: Int!
}

"""Who finishes an accepted order when a right lapses."""
enum FinisherKind {
  """The technician named for it, certified on the day."""
  ASSIGNED
  """
  The technician who began under a certificate in force; nobody else there is certified.
  """
  BEGUN
  """Another technician of the service point, certified on the day."""
  COLLEAGUE
  """The maker takes it back, and it is dispatched again."""
  MAKER
}

"""When freight is settled."""
enum FreightSettlement {
  """With the month."""
  MONTHLY
  """Each shipment by itself."""
  PER_SHIPMENT
}

"""A decision on an appeal."""
input GradeAppealDecideInput {
  """The grade."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """How it is decided."""
  outcome: GradeRulingOutcome!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version the decision is based on."""
  version: Int!
}

"""A grade and the score from which it is given."""
type GradeBand {
  """Least score."""
  from: Float!
  """The grade."""
  grade: String!
}

"""A grade and the score from which it is given."""
input GradeBandInput {
  """Least score, 0 to 100."""
  from: Float!
  """The grade, 1 to 8 characters, each once."""
  grade: String!
}

"""
A case to change a grade: proposed, told, replied to, decided, and open to one appeal.
"""
type GradeCase {
  """The provider's appeal; null until there is one."""
  appeal: GradeStatement
  """
  Day by which to decide, on the grade or on the appeal; null before the provider was told, and once nothing is to be decided.
  """
  decideBy: Day
  """The decision; null until there is one."""
  decision: GradeDecision
  """The evaluation it rests on."""
  evaluation: MonthlyEvaluation!
  """1 for the pair's first case."""
  no: Int!
  """When the evaluation proposed it."""
  proposedAt: DateTime!
  """The provider's side; null until there is one."""
  reply: GradeStatement
  """Last day to reply; null before the provider was told."""
  replyUntil: Day
  """What became of it; null until then."""
  ruling: GradeRuling
  """The score then."""
  score: GradeScore!
  """Where it stands."""
  state: GradeCaseState!
  """The grade proposed."""
  to: String!
}

"""Where a case to change a grade stands."""
enum GradeCaseState {
  """The provider appealed; the change waits."""
  APPEALED
  """The appeal was decided."""
  CLOSED
  """The maker changed the grade; the provider may appeal."""
  DECIDED
  """The maker kept the grade."""
  KEPT
  """The provider was told and may reply."""
  NOTIFIED
  """Proposed by the monthly evaluation; the provider was not told yet."""
  PROPOSED
}

"""A maker's decision on a proposed grade."""
input GradeDecideInput {
  """What is decided."""
  decision: GradeDecisionKind!
  """
  CHANGE only, and needed there: first day of the new grade, after the last day to appeal and within 180 days.
  """
  effectiveOn: Day
  """The grade."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, at most 1000 characters; needed for KEEP."""
  reason: String
  """Version the decision is based on."""
  version: Int!
}

"""The maker's decision on a proposed grade."""
type GradeDecision {
  """CHANGE: last day to appeal."""
  appealUntil: Day
  """When."""
  at: DateTime!
  """Who signed (token subject); null for the provider."""
  by: String
  """CHANGE: first day of the new grade, unless an appeal holds it up."""
  effectiveOn: Day
  """What was decided."""
  kind: GradeDecisionKind!
  """Why; always there for KEEP."""
  reason: String
}

"""What a maker decides on a proposed grade."""
enum GradeDecisionKind {
  """The grade becomes the one proposed."""
  CHANGE
  """The grade stays."""
  KEEP
}

"""Why a forecast is what it is."""
enum GradeForecastReason {
  """Not graded before: by the score as measured."""
  FIRST
  """Even with all luck granted the score lies in a worse band."""
  PROVEN_DOWN
  """Even with all luck taken away the score lies in a better band."""
  PROVEN_UP
  """Too few orders to be graded up or down."""
  VOLUME_TOO_LOW
  """The present grade lies within what chance leaves open."""
  WITHIN_CHANCE
}

"""Which grade."""
input GradeNotifyInput {
  """The grade."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version the action is based on."""
  version: Int!
}

"""What became of an appeal."""
type GradeRuling {
  """When."""
  at: DateTime!
  """Who signed (token subject); null for the provider."""
  by: String
  """How it was decided."""
  outcome: GradeRulingOutcome!
  """Why."""
  reason: String!
}

"""What becomes of an appeal."""
enum GradeRulingOutcome {
  """The change takes effect."""
  DISMISSED
  """The grade stays as it was before the case."""
  UPHELD
}

"""
A published version of a maker's grade scheme (G3); never changed, only followed by another.
"""
type GradeScheme implements Node {
  """Global id."""
  id: ID!
  """Whose."""
  manufacturer: Manufacturer!
  """When it was published."""
  publishedAt: DateTime!
  """What it says."""
  terms: GradeTerms!
  """First day it holds."""
  validFrom: Day!
}

"""A page of grade schemes."""
type GradeSchemeConnection {
  """Entries with their cursors."""
  edges: [GradeSchemeEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type GradeSchemeEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: GradeScheme!
}

"""A published scheme, or why it was refused."""
type GradeSchemePayload {
  """The scheme; null when refused."""
  gradeScheme: GradeScheme
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A version of a grade scheme."""
input GradeSchemePublishInput {
  """Days to appeal, 1 to 90."""
  appealDays: Int! = 14
  """2 to 12, best first, the last from 0."""
  bands: [GradeBandInput!]!
  """Days to decide, 1 to 90."""
  decideDays: Int! = 14
  """Months after a decision in which no other is proposed, 1 to 12."""
  holdMonths: Int! = 3
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker."""
  manufacturerId: ID!
  """Completed orders below which nobody is graded up or down, 1 to 10 000."""
  minimumVolume: Int! = 20
  """Days to reply, 1 to 90."""
  replyDays: Int! = 14
  """
  First day it holds: after today and after the first day of the version published last.
  """
  validFrom: Day!
  """They come to 100."""
  weights: [GradeWeightInput!]!
}

"""Points earned of points applicable, 0 to 100, after GB/T 27922."""
type GradeScore {
  """With every figure at the lucky end."""
  high: Float!
  """With every figure at the unlucky end of its interval."""
  low: Float!
  """As measured."""
  value: Float!
}

"""What a party says to a proposed or decided grade."""
type GradeStatement {
  """When."""
  at: DateTime!
  """Its words."""
  text: String!
}

"""What a provider says."""
input GradeStatementInput {
  """The grade."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """1 to 1000 characters."""
  text: String!
  """Version the action is based on."""
  version: Int!
}

"""The rules by which grades are given and changed (N13)."""
type GradeTerms {
  """Days a provider has to appeal."""
  appealDays: Int!
  """Best first."""
  bands: [GradeBand!]! @listSize(assumed: 12)
  """Days a maker has to decide after that, and on an appeal."""
  decideDays: Int!
  """Months after a decision in which no other is proposed."""
  holdMonths: Int!
  """Completed orders below which nobody is graded up or down."""
  minimumVolume: Int!
  """Days a provider has to reply to a proposed grade."""
  replyDays: Int!
  """
  The published version; null for the platform's own rules, which hold where a maker has published none.
  """
  scheme: GradeScheme
  """What each figure counts."""
  weights: [GradeWeight!]! @listSize(assumed: 10)
}

"""Points of a figure, of 100."""
type GradeWeight {
  """The figure."""
  name: MonthlyFigureName!
  """Its points."""
  points: Float!
}

"""Points of a figure, of 100."""
input GradeWeightInput {
  """The figure, each once."""
  name: MonthlyFigureName!
  """Its points, 0 to 100."""
  points: Float!
}

"""The applicant's right of reply: 14 days."""
type Hearing {
  """The answer; null until there is one."""
  answer: ApplicationAnswer
  """The reply; null until there is one."""
  reply: ApplicationReply
  """Last day for a reply."""
  until: Day!
}

"""Opening hours of a service point, the same every day."""
type Hours {
  """Closes at, \`HH:MM\`, later than it opens."""
  closes: String!
  """Opens at, \`HH:MM\`."""
  opens: String!
}

"""Opening hours of a service point, the same every day."""
input HoursInput {
  """Closes at, \`HH:MM\`, later than it opens."""
  closes: String!
  """Opens at, \`HH:MM\`."""
  opens: String!
}

"""
A count. Regulators and auditors see no count of 1 to 4; where counts add up to a shown total and one is hidden, the
smallest other one is hidden too.
"""
type InsightCount {
  """Whether it is kept back so that it tells of no single customer."""
  suppressed: Boolean!
  """The count; null if suppressed."""
  value: Int
}

"""
What happened in a period; each thing counts on the day it happened (Asia/Shanghai).
"""
type InsightFigures {
  """Callbacks answered (Q1)."""
  answered: InsightCount!
  """Orders cancelled."""
  cancelled: InsightCount!
  """Orders completed."""
  completed: InsightCount!
  """
  Completed orders that the customer ever disputed, by the day of completion.
  """
  disputed: InsightCount!
  """
  Share of completed orders done at one visit and not reported again within 30 days, 0 to 1.
  """
  firstTimeFix: InsightValue!
  """Orders whose deadline for completion passed."""
  late: InsightCount!
  """
  Callbacks given up after the last attempt; nobody else is called instead.
  """
  noAnswer: InsightCount!
  """Share of completed orders done by the day agreed, 0 to 1."""
  onTime: InsightValue!
  """
  Orders reported. For a provider or service point: of those it was offered and still has, or took.
  """
  reported: InsightCount!
  """Share of answered callbacks that were satisfied, 0 to 1."""
  satisfaction: InsightValue!
  """
  Answered callbacks in which the customer got at least what was expected (Q6).
  """
  satisfied: InsightCount!
}

"""How things stand now, whatever the period asked for."""
type InsightGauges {
  """Open orders that no service point can take, waiting for the maker."""
  awaitingMaker: InsightCount!
  """Orders somebody still has to act on."""
  open: InsightCount!
  """Open orders whose deadline has passed."""
  overdue: InsightCount!
}

"""Whose figures are asked for: exactly one of these."""
input InsightScopeInput @oneOf {
  """Global id of a maker, for its own people."""
  manufacturerId: ID
  """
  Global id of a provider: for the provider, all its work; for a maker's people, the work for that maker only.
  """
  providerId: ID
  """A region and all below it, for its regulator."""
  region: RegionCode
  """
  Global id of a service point, for itself and its provider. Its figures hold the orders of all its makers, so a maker does not get them.
  """
  servicePointId: ID
}

"""What one point of a series stands for."""
enum InsightUnit {
  """A calendar day."""
  DAY
  """
  A calendar month. The whole month, also where the period begins or ends within it.
  """
  MONTH
}

"""A figure derived from counts; suppressed with any of them."""
type InsightValue {
  """Whether it is kept back so that it tells of no single customer."""
  suppressed: Boolean!
  """
  The figure; null if suppressed, or if there is nothing to derive it from.
  """
  value: Float
}

"""A maker's inspection of a service point (N7)."""
type Inspection implements Node {
  """The provider's word on the report; null before."""
  acknowledgement: ConductStatement
  """Whether the provider was told before."""
  announced: Boolean!
  """Global id."""
  id: ID!
  """Who goes there."""
  inspector: String!
  """What is looked at, one by one."""
  items: [InspectionItem!]! @listSize(assumed: 10)
  """Whether a correction missed its deadline."""
  late: Boolean!
  """Everything that happened to it, oldest first."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """Who inspects."""
  manufacturer: Manufacturer!
  """When."""
  plannedOn: Day!
  """Whose point it is."""
  provider: Provider!
  """Day of the report; null before."""
  reportedOn: Day
  """Which point."""
  servicePoint: ServicePoint!
  """Day it began; null before."""
  startedOn: Day
  """Where it stands."""
  state: InspectionState!
  """The report in a few words; null before it is issued."""
  summary: String
  """Counts changes."""
  version: Int!
}

"""An acknowledgement."""
input InspectionAcknowledgeInput {
  """One for each nonconformity."""
  actions: [CorrectiveActionInput!]!
  """The inspection."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The provider's word on the report, 1 to 1000 characters."""
  text: String!
}

"""What an inspection looks at (N7)."""
enum InspectionAspect {
  """How the provider keeps its house."""
  INTERNAL_MANAGEMENT
  """Whether parts are genuine and sound."""
  PART_QUALITY
  """What customers are charged."""
  PRICES_AND_FEES
  """How customers are served."""
  SERVICE_QUALITY
}

"""A page of inspections."""
type InspectionConnection {
  """Entries with their cursors."""
  edges: [InspectionEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""Evidence of a correction."""
input InspectionCorrectInput {
  """
  Confirmed documents of the caller's organisation that prove it, at most 20.
  """
  attachmentIds: [ID!]! = []
  """The inspection."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Number of the item."""
  item: Int!
  """What was done, 1 to 500 characters."""
  text: String!
}

"""A nonconformity being put right."""
type InspectionCorrection {
  """What is done; null before the report is acknowledged."""
  action: String
  """
  Deadline, by the code in force on the day of the report; it stays when evidence is rejected.
  """
  dueOn: Day!
  """Number of the item."""
  item: Int!
  """Whether there was no evidence by the deadline; derived from the dates."""
  late: Boolean!
  """
  Who at the provider answers for it; null before the report is acknowledged.
  """
  owner: String
  """
  Evidence of the correction; null before there is any, and after it was rejected.
  """
  proof: ConductProof
  """Why the evidence before was not enough; null otherwise."""
  rejected: String
  """Where it stands."""
  state: CorrectionState!
}

"""An entry of a page."""
type InspectionEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Inspection!
}

"""What an item was found to be."""
input InspectionFindingInput {
  """
  Confirmed documents of the caller's organisation that prove it, at most 20.
  """
  attachmentIds: [ID!]! = []
  """What was seen, at most 500 characters; needed for a nonconformity."""
  evidence: String
  """Number of the item."""
  item: Int!
  """What it was found to be."""
  result: InspectionResult!
}

"""An item of an inspection, what was found, and how it is put right."""
type InspectionItem {
  """What it is about."""
  aspect: InspectionAspect!
  """Documents that go with what was seen; none before the report."""
  attachments: [Attachment!]! @listSize(assumed: 1)
  """How it is put right; null where there is nothing to."""
  correction: InspectionCorrection
  """
  What was seen; null before the report, and where a conforming item needs no words.
  """
  evidence: String
  """Number, from 1."""
  item: Int!
  """What it has to be like."""
  requirement: String!
  """What it was found to be; null before the report."""
  result: InspectionResult
}

"""An item to look at."""
input InspectionItemInput {
  """What it is about."""
  aspect: InspectionAspect!
  """What it has to be like, 1 to 200 characters."""
  requirement: String!
}

"""An inspection after a step, or why it was refused."""
type InspectionPayload {
  """The inspection; null when refused."""
  inspection: Inspection
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A plan."""
input InspectionPlanInput {
  """Whether the provider is told before."""
  announced: Boolean!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Who goes there, 1 to 100 characters."""
  inspector: String!
  """What is looked at, 1 to 40."""
  items: [InspectionItemInput!]!
  """When; today at the earliest."""
  plannedOn: Day!
  """Which point."""
  servicePointId: ID!
}

"""A report."""
input InspectionReportInput {
  """One for each item."""
  findings: [InspectionFindingInput!]!
  """The inspection."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The report in a few words, 1 to 1000 characters."""
  summary: String!
}

"""What an item was found to be."""
enum InspectionResult {
  """As required."""
  CONFORMING
  """Not as required, so that the service itself is at risk."""
  MAJOR
  """Not as required, without danger to the service."""
  MINOR
}

"""The beginning of an inspection."""
input InspectionStartInput {
  """The inspection."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
}

"""Where an inspection stands."""
enum InspectionState {
  """The provider took note and corrects what was found."""
  ACKNOWLEDGED
  """Nothing is left to correct."""
  CLOSED
  """The inspector is there."""
  IN_PROGRESS
  """It is planned; the provider sees it only if it is announced."""
  PLANNED
  """The report is issued; the provider has to take note of it."""
  REPORTED
}

"""A judgement on a correction."""
input InspectionVerifyInput {
  """Whether the evidence is enough."""
  accept: Boolean!
  """The inspection."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Number of the item."""
  item: Int!
  """Why it is not, at most 500 characters; needed then."""
  reason: String
}

"""A calibration of an instrument."""
input InstrumentCalibrateInput {
  """Laboratory or person that did it, 1 to 100 characters."""
  calibratedBy: String!
  """Number of its certificate, 1 to 100 characters."""
  certificateNumber: String!
  """The instrument."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """
  Last day on which the instrument may be used, after the day of the inspection.
  """
  nextDue: Day!
  """
  Day of the inspection: not in the future, and not before the latest one on record.
  """
  on: Day!
  """What it found."""
  result: CalibrationResult!
  """Version that was read."""
  version: Int!
}

"""
An open order at a service point that lacks instruments for it. The order stays where it is: only new offers go elsewhere.
"""
type InstrumentGap {
  """Codes of the instruments that are lacking or overdue today."""
  instruments: [String!]!
  """The order."""
  workOrder: WorkOrder!
}

"""A page of such orders."""
type InstrumentGapConnection {
  """Entries with their cursors."""
  edges: [InstrumentGapEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type InstrumentGapEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: InstrumentGap!
}

"""
Which instruments a maker's work in a category needs (O11). Who lacks one, or whose is overdue, is not dispatched that work.
"""
type InstrumentRequirement implements Node {
  """In which category."""
  category: ProductCategory!
  """Global id."""
  id: ID!
  """
  What was published, oldest first; for the maker, its auditor and the platform.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """Whose work."""
  manufacturer: Manufacturer!
  """Counts changes."""
  version: Int!
  """
  The one in effect and those announced, by day; what was before is in the log.
  """
  versions: [InstrumentRequirementVersion!]! @listSize(assumed: 3)
}

"""A page of requirements."""
type InstrumentRequirementConnection {
  """Entries with their cursors."""
  edges: [InstrumentRequirementEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type InstrumentRequirementEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: InstrumentRequirement!
}

"""A requirement after a change, or why it was refused."""
type InstrumentRequirementPayload {
  """The requirement; null when refused."""
  instrumentRequirement: InstrumentRequirement
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""Which instruments work in a category needs."""
input InstrumentRequirementPublishInput {
  """In which category."""
  categoryId: ID!
  """First day: today or later, and after what was announced last."""
  effectiveFrom: Day!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """At most 30, each kind once; none lifts the requirement."""
  instruments: [NeededInstrumentInput!]!
  """Whose work: the caller's own."""
  manufacturerId: ID!
}

"""What work needs from a day on."""
type InstrumentRequirementVersion {
  """First day."""
  effectiveFrom: Day!
  """The instruments; none lifts the requirement."""
  instruments: [NeededInstrument!]! @listSize(assumed: 5)
}

"""A consequence in effect, whichever maker decided it."""
type IntegrityConsequence {
  """First day."""
  from: Day!
  """Which."""
  kind: ConsequenceKind!
  """Last day."""
  until: Day!
}

"""A confirmed breach by kind and dates; nobody is named."""
type IntegrityEntry {
  """Day it was confirmed."""
  confirmedOn: Day!
  """What it called for and took effect; null if nothing did."""
  consequence: ConsequenceKind
  """Which kind."""
  kind: BreachKind!
  """First day on which its points no longer count."""
  lapsesOn: Day!
  """Day it happened."""
  occurredOn: Day!
}

"""A page of an integrity record."""
type IntegrityEntryConnection {
  """Entries with their cursors."""
  edges: [IntegrityEntryEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type IntegrityEntryEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: IntegrityEntry!
}

"""
A provider's integrity record (N21): it follows the provider across makers. What it shows depends on who reads it: the provider
and the platform everything; any maker the counts over all makers, and its own dealings in full; the regulator of the
provider's region each confirmed breach by kind and date. Nobody but the provider and the platform learns which makers they are
from.
"""
type IntegrityRecord {
  """
  Breaches in full, newest first: all for the provider and the platform, a maker's own, none for regulators.
  """
  breaches(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): BreachConnection!
  """Consequences in effect."""
  consequences: [IntegrityConsequence!]! @listSize(assumed: 5)
  """The day it shows."""
  day: Day!
  """
  Confirmed breaches that have not lapsed, latest first; none for makers.
  """
  entries(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): IntegrityEntryConnection!
  """Whose."""
  provider: Provider!
  """
  The standing with a maker; null where no code is in force, and where it is not the caller's to see.
  """
  standing(
    """The maker; a maker may leave it out and sees its own."""
    manufacturerId: ID
  ): ConductStanding
  """Confirmed breaches that have not lapsed, by year and kind."""
  tallies: [IntegrityTally!]! @listSize(assumed: 20)
}

"""Confirmed breaches of one kind in one year, over all makers together."""
type IntegrityTally {
  """How many are confirmed and have not lapsed."""
  breaches: Int!
  """Which kind."""
  kind: BreachKind!
  """Their points; null for regulators."""
  points: Int
  """Year in which they happened."""
  year: Int!
}

"""What ties a panel member to an applicant."""
enum InterestKind {
  """Does business with it."""
  BUSINESS
  """Works or worked for it."""
  EMPLOYMENT
  """Is related to its people."""
  FAMILY
  """Nothing."""
  NONE
  """Something else."""
  OTHER
  """Holds shares in it."""
  SHAREHOLDING
}

"""
Something a maker issued to a service point, on the point's account until it is returned or written off (O10).
"""
type IssuedItem implements Node {
  """
  When the point acknowledged it; null if it never did, and then it owes nothing.
  """
  acknowledgedAt: DateTime
  """
  The latest 20 calibrations, newest first; empty for what is no instrument.
  """
  calibrations: [Calibration!]! @listSize(assumed: 5)
  """What the point owes for it; null while on the account."""
  charge: Money
  """When it left the account; null while on it."""
  closedAt: DateTime
  """
  Why it left the account, or what is charged; null while on the account.
  """
  closingReason: String
  """Global id."""
  id: ID!
  """
  INSTRUMENT: code of its kind, by which requirements name it, e.g. \`leak-detector\`.
  """
  instrument: String
  """When it was issued."""
  issuedAt: DateTime!
  """What it is."""
  kind: EquipmentKind!
  """Whether it is leased to the point."""
  leased: Boolean!
  """What happened to it, oldest first; empty for technicians."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker who issued and owns it."""
  manufacturer: Manufacturer!
  """Its name."""
  name: String!
  """
  INSTRUMENT: whether it cannot be used today: never calibrated, failed last, or past its last day; null otherwise.
  """
  overdue: Boolean
  """How many pieces."""
  quantity: Int!
  """As the maker found it when it came back; null if it did not."""
  returnedCondition: ItemCondition
  """As the point sent it back; null if it did not."""
  sentBackCondition: ItemCondition
  """The point's words to it; null if it was not sent back."""
  sentBackNote: String
  """Serial number; null for many alike."""
  serial: String
  """On whose account it is."""
  servicePoint: ServicePoint!
  """Where it stands."""
  state: IssuedItemState!
  """
  The technician who has it, or had it when it was lost; null while it lies at the point, and for makers.
  """
  technician: Technician
  """Value of all pieces together: the most the point can be charged."""
  value: Money!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of issued items."""
type IssuedItemConnection {
  """Entries with their cursors."""
  edges: [IssuedItemEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type IssuedItemEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: IssuedItem!
}

"""An item after a change, or why it was refused."""
type IssuedItemPayload {
  """The item; null when refused."""
  issuedItem: IssuedItem
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""Where an issued item stands."""
enum IssuedItemState {
  """At the service point, which answers for it."""
  ACKNOWLEDGED
  """On its way to the service point."""
  ISSUED
  """Written off as lost."""
  LOST
  """Back at the maker."""
  RETURNED
  """Written off as scrapped."""
  SCRAPPED
  """On its way back to the maker."""
  SENT_BACK
}

"""How an item looked when it changed hands."""
enum ItemCondition {
  """Damaged."""
  DAMAGED
  """As good as new."""
  GOOD
  """Parts are missing."""
  INCOMPLETE
  """Worn by ordinary use."""
  WORN
}

"""The platform's jobs that are done in many pieces."""
enum Job {
  """Re-evaluates each provider whose agreement ends (N6)."""
  EVALUATE_PROVIDER
  """Counts who has read which policy, and reminds who has not (N22)."""
  REMIND_READERS
  """Draws each maker's callbacks of a day (Q1)."""
  SAMPLE_CALLBACKS
  """Tells whoever has a deadline ahead."""
  SEND_NOTICES
}

"""Progress of one run of a job."""
type JobRun {
  """Pieces done."""
  done: Int!
  """Pieces that failed and were not done since."""
  failed: Int!
  """When the last planned piece was done; null before."""
  finishedAt: DateTime
  """The job."""
  job: Job!
  """What the run was for, e.g. a day; a job runs once for each."""
  period: String!
  """Pieces planned; null while planning goes on."""
  planned: Int
  """When planning began."""
  startedAt: DateTime!
}

"""A page of runs."""
type JobRunConnection {
  """Entries with their cursors."""
  edges: [JobRunEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type JobRunEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: JobRun!
}

"""
One entry of an object's log: dated, signed, and chained by hash, so that nobody can change or drop one unseen (G4). \`hash\`
is the SHA-256 of the entry as JSON with sorted keys and without \`hash\`: \`at\`, \`by\`, \`event\` (this is \`detail\`), \`previousHash\`,
\`role\`, \`sequence\`, \`subjectId\`.
"""
type LogEntry {
  """What happened."""
  action: String!
  """When."""
  at: DateTime!
  """Who signed (token subject)."""
  by: String!
  """Everything the entry records, as JSON."""
  detail: String!
  """Hash of this entry."""
  hash: String!
  """Hash of the entry before; 64 zeros before the first."""
  previousHash: String!
  """Role of who signed; SYSTEM for the platform's own jobs."""
  role: String!
  """1 for the first, then one more each."""
  sequence: Int!
  """Local id of the object the log belongs to."""
  subjectId: String!
}

"""A page of a log, oldest first."""
type LogEntryConnection {
  """Entries with their cursors."""
  edges: [LogEntryEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type LogEntryEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: LogEntry!
}

"""What an applicant declares about its logistics."""
type LogisticsFacts {
  """Days from its warehouse to its points."""
  deliveryDays: Int!
  """In its own words; may be empty."""
  note: String!
  """Warehouses."""
  warehouses: Int!
}

"""About logistics."""
input LogisticsFactsInput {
  """Days from the warehouse to the points, 0 to 365."""
  deliveryDays: Int!
  """At most 500 characters."""
  note: String! = ""
  """Warehouses."""
  warehouses: Int!
}

"""A maker of products who outsources their repair."""
type Manufacturer implements Node {
  """Brands of the maker, in the order they were added."""
  brands(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): BrandConnection!
  """
  How many of yesterday's completed orders are drawn for a callback each day (Q1).
  """
  callbacksPerDay: Int!
  """Global id."""
  id: ID!
  """Product models of the maker, in the order they were added."""
  models(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): ProductModelConnection!
  """Registered name."""
  name: String!
  """What it asks of the posts at its service points (P6)."""
  postStandard: PostStandard!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of manufacturers."""
type ManufacturerConnection {
  """Entries with their cursors."""
  edges: [ManufacturerEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A maker to register."""
input ManufacturerCreateInput {
  """Completed orders drawn for a callback each day, 0 to 1000."""
  callbacksPerDay: Int! = 20
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Registered name, at most 100 characters."""
  name: String!
}

"""An entry of a page."""
type ManufacturerEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Manufacturer!
}

"""A maker after a change, or why it was refused."""
type ManufacturerPayload {
  """The maker; null when refused."""
  manufacturer: Manufacturer
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A change of a maker; what is left out stays."""
input ManufacturerUpdateInput {
  """Completed orders drawn for a callback each day, 0 to 1000."""
  callbacksPerDay: Int
  """The maker."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Registered name, at most 100 characters."""
  name: String
  """Version the change is based on."""
  version: Int!
}

"""Which marks a scale has."""
enum MarkStep {
  """0, 0.5, 1, …"""
  HALF
  """0, 1, 2, …"""
  WHOLE
}

"""An amount of money."""
type Money {
  """Whole fen (0.01 CNY)."""
  amount: Int!
  """ISO 4217 code; CNY."""
  currency: String!
}

"""A calendar month in Asia/Shanghai, e.g. \`2026-11\`."""
scalar Month

"""
What one month showed of a provider for one maker (N6), against the criteria of their agreements (of several, each
criterion's mildest). Made once a month by the schedule; nothing follows from it by itself.
"""
type MonthlyEvaluation implements Node {
  """One figure, e.g. to page through its evidence."""
  figure(
    """Which."""
    name: MonthlyFigureName!
  ): MonthlyFigure!
  """Every figure."""
  figures: [MonthlyFigure!]! @listSize(assumed: 10)
  """The grade the figures point to (N13); null while too little is known."""
  forecast: String
  """Why."""
  forecastReason: GradeForecastReason!
  """What would close each gap: figures missed, and figures not proven yet."""
  gaps: [FigureGap!]! @listSize(assumed: 5)
  """The grade in effect when measured; null for none."""
  grade: String
  """Global id."""
  id: ID!
  """The maker."""
  manufacturer: Manufacturer!
  """Day the figures were taken."""
  measuredOn: Day!
  """The last month counted."""
  month: Month!
  """The provider."""
  provider: Provider!
  """The score; null without data."""
  score: GradeScore
  """Completed orders counted."""
  volume: Int!
}

"""A page of monthly evaluations."""
type MonthlyEvaluationConnection {
  """Entries with their cursors."""
  edges: [MonthlyEvaluationEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type MonthlyEvaluationEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: MonthlyEvaluation!
}

"""
One figure of a monthly evaluation: shares from 0 to 1, complaints per 1 000 orders, breaches in points.
"""
type MonthlyFigure {
  """
  The change since the month before; null where there is nothing to compare with.
  """
  change: FigureChange
  """The agreement's criterion: least or most, in the figure's unit."""
  criterion: Float!
  """All cases; 1 for BREACHES."""
  denominator: Int!
  """What drove the change, for figures of orders."""
  drivers: [FigureDrivers!]! @listSize(assumed: 4)
  """
  The orders that speak against the provider, earliest day first, as they stand now; none for figures that are not of orders.
  """
  evidence(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): WorkOrderConnection!
  """
  First month of its window. First-time fix must have held 30 days: its window ends a month before the others.
  """
  from: Month!
  """Upper end of its interval."""
  high: Float
  """
  Lower end of its Wilson 95 % interval; the value itself for full counts (TRAINING, BREACHES).
  """
  low: Float
  """What is measured."""
  name: MonthlyFigureName!
  """
  Least denominator with which a flawless record would prove the criterion.
  """
  needed: Int!
  """
  Cases counted: those that went well, or for COMPLAINTS, FEE_DEVIATIONS and PART_ANOMALIES those that did not; points for BREACHES.
  """
  numerator: Int!
  """Last month of its window."""
  to: Month!
  """The figure; null without data."""
  value: Float
  """How it stands."""
  verdict: EvaluationVerdict!
}

"""What a monthly evaluation measures (N6)."""
enum MonthlyFigureName {
  """Share of offers answered before they lapsed."""
  ACCEPT_ON_TIME
  """Points of breaches (N21)."""
  BREACHES
  """Orders disputed by their customer, per 1 000 completed."""
  COMPLAINTS
  """Share of fee lines outside their band (F1)."""
  FEE_DEVIATIONS
  """
  Share of completed orders fixed at the first visit and not repaired again within 30 days.
  """
  FIRST_TIME_FIX
  """
  Share of orders completed by their deadline, among those and all whose deadline passed, completed or not.
  """
  ON_TIME
  """Share of parts in doubt (K8)."""
  PART_ANOMALIES
  """
  Share of answered callbacks where the customer got at least what was expected (Q6).
  """
  SATISFACTION
  """Share of technicians with a certificate in force (N10)."""
  TRAINING
  """Share of visits that began within the time agreed with the customer."""
  VISIT_ON_TIME
}

"""Entry points for changes: one mutation per business action."""
type Mutation {
  """
  Proposes other terms of an agreement from a day to come on; the old ones hold until then.
  """
  agreementAmend(
    """The other terms."""
    input: AgreementAmendInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PROVIDER])
  """
  Confirms the latest version for the own side. When both sides have, it is agreed and takes effect on its date.
  """
  agreementConfirm(
    """The version."""
    input: AgreementConfirmInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PROVIDER])
  """Answers a proposal with another version."""
  agreementCounter(
    """The other version."""
    input: AgreementCounterInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PROVIDER])
  """
  Begins an agreement with a first version that only the own side sees. Two agreements of one pair never cover one category on one day.
  """
  agreementDraft(
    """The agreement."""
    input: AgreementDraftInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PROVIDER])
  """
  Gives notice that an agreement ends before its time: the maker to any day from today on, the provider with the notice agreed in clause 13.
  """
  agreementEnd(
    """The last day and why."""
    input: AgreementEndInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PROVIDER])
  """
  Shows a draft to the other side; both then have the days of its clause 13 to confirm it.
  """
  agreementPropose(
    """The draft."""
    input: AgreementProposeInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PROVIDER])
  """Proposes a later last day on the terms agreed last."""
  agreementRenew(
    """The new last day."""
    input: AgreementRenewInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PROVIDER])
  """Lifts a suspension."""
  agreementResume(
    """From when on."""
    input: AgreementResumeInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER])
  """
  Stops new offers under an agreement from a day on; orders accepted go on.
  """
  agreementSuspend(
    """From when and why."""
    input: AgreementSuspendInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER])
  """Takes a draft or proposal back; an agreement in force stays as it was."""
  agreementWithdraw(
    """What is taken back."""
    input: AgreementWithdrawInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PROVIDER])
  """
  Signs what becomes of an application, by the ranking or with a reason (N5). 3 GetItems, 2 Queries (1 RCU per 13 ranked), 1 transaction.
  """
  applicationDecide(
    """Which, and what."""
    input: ApplicationDecideInput!
  ): ApplicationPayload! @access(roles: [MANUFACTURER])
  """Replies to a decision within 14 days, once. 1 GetItem, 1 transaction."""
  applicationReply(
    """Which, and the words."""
    input: ApplicationReplyInput!
  ): ApplicationPayload! @access(roles: [PROVIDER])
  """
  Answers a reply: upholds, or revises for the better. 3 GetItems, 2 Queries, 1 transaction.
  """
  applicationReplyAnswer(
    """Which, and what."""
    input: ApplicationReplyAnswerInput!
  ): ApplicationPayload! @access(roles: [MANUFACTURER])
  """
  Short-lists an applicant by qualification, or not (N9). 1 GetItem, 1 transaction.
  """
  applicationShortList(
    """Which, and why."""
    input: ApplicationShortListInput!
  ): ApplicationPayload! @access(roles: [MANUFACTURER])
  """
  Applies to an open call for one of its regions, once each. 1 GetItem, 1 BatchGet of the documents, 1 transaction.
  """
  applicationSubmit(
    """What is filed."""
    input: ApplicationSubmitInput!
  ): ApplicationPayload! @access(roles: [PROVIDER])
  """
  Adds what the maker asked for. 2 GetItems, 1 BatchGet of the documents, 1 transaction.
  """
  applicationSupplement(
    """Which, and what is added."""
    input: ApplicationSupplementInput!
  ): ApplicationPayload! @access(roles: [PROVIDER])
  """Asks the applicant for more. 1 GetItem, 1 transaction."""
  applicationSupplementAsk(
    """Which, and what."""
    input: ApplicationSupplementAskInput!
  ): ApplicationPayload! @access(roles: [MANUFACTURER])
  """
  Takes an application back; if it was admitted, the first of the waiting list moves up. 3 GetItems, 2 Queries, 1 transaction.
  """
  applicationWithdraw(
    """Which."""
    input: ApplicationWithdrawInput!
  ): ApplicationPayload! @access(roles: [PROVIDER])
  """
  Checks the uploaded content against what was announced and keeps it. Only the organisation that uploaded it may refer to it.
  """
  attachmentConfirm(
    """Which document."""
    input: AttachmentConfirmInput!
  ): AttachmentConfirmPayload! @access(roles: [MANUFACTURER, HOTLINE, AUDITOR, PROVIDER, SERVICE_POINT, TECHNICIAN, DEALER, PLATFORM])
  """
  Announces a document and says how to upload it. What is not confirmed within a day is forgotten.
  """
  attachmentPrepare(
    """What will be uploaded."""
    input: AttachmentPrepareInput!
  ): AttachmentPreparePayload! @access(roles: [MANUFACTURER, HOTLINE, AUDITOR, PROVIDER, SERVICE_POINT, TECHNICIAN, DEALER, PLATFORM])
  """Records hours attended."""
  attendanceRecord(
    """What was attended."""
    input: AttendanceRecordInput!
  ): TrainingEnrolmentPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Corrects a finding by a new entry that refers to the one before."""
  auditFindingCorrect(
    """Which, and what holds now."""
    input: AuditFindingCorrectInput!
  ): AuditFindingPayload! @access(roles: [AUDITOR])
  """Puts the provider's side of a finding on record."""
  auditFindingReply(
    """Which, and the reply."""
    input: AuditFindingReplyInput!
  ): AuditFindingPayload! @access(roles: [PROVIDER])
  """
  Puts a third party's finding on record, where only the third party can correct it.
  """
  auditFindingSubmit(
    """What was found."""
    input: AuditFindingSubmitInput!
  ): AuditFindingPayload! @access(roles: [AUDITOR])
  """Adds a brand to the caller's own maker (or any, by PLATFORM)."""
  brandCreate(
    """The brand."""
    input: BrandCreateInput!
  ): BrandPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Renames a brand."""
  brandUpdate(
    """What to change."""
    input: BrandUpdateInput!
  ): BrandPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Alleges a breach, by the code in force on the day it happened."""
  breachAllege(
    """What happened, and what proves it."""
    input: BreachAllegeInput!
  ): BreachPayload! @access(roles: [MANUFACTURER, HOTLINE, AUDITOR])
  """Appeals a confirmed breach, once."""
  breachAppeal(
    """Which, and why."""
    input: BreachAppealInput!
  ): BreachPayload! @access(roles: [PROVIDER])
  """Decides on an appeal: somebody other than who decided first."""
  breachAppealDecide(
    """Which, and the decision."""
    input: BreachAppealDecideInput!
  ): BreachPayload! @access(roles: [MANUFACTURER])
  """
  Decides on an alleged breach, when the provider has replied or its time to is over.
  """
  breachDecide(
    """Which, and the decision."""
    input: BreachDecideInput!
  ): BreachPayload! @access(roles: [MANUFACTURER])
  """
  Puts the provider's side on record; a later reply replaces it until the decision.
  """
  breachReply(
    """Which, and the reply."""
    input: BreachReplyInput!
  ): BreachPayload! @access(roles: [PROVIDER])
  """Adds categories to a buy-out; each maker has to sign them too."""
  buyOutAddCategories(
    """Which categories."""
    input: BuyOutAddCategoriesInput!
  ): BuyOutPayload! @access(roles: [DEALER, PLATFORM])
  """Ends a buy-out early."""
  buyOutEnd(
    """When and why."""
    input: BuyOutEndInput!
  ): BuyOutPayload! @access(roles: [DEALER, PLATFORM])
  """Names the providers that serve from a day on, instead of those before."""
  buyOutNameProviders(
    """Which providers."""
    input: BuyOutNameProvidersInput!
  ): BuyOutPayload! @access(roles: [DEALER, PLATFORM])
  """
  Proposes to take over the after-sales of the units a retailer sold (N19); each maker has to sign.
  """
  buyOutPropose(
    """The buy-out."""
    input: BuyOutProposeInput!
  ): BuyOutPayload! @access(roles: [DEALER, PLATFORM])
  """
  Signs, for a maker, every category of a buy-out that it has not signed yet.
  """
  buyOutSign(
    """Which buy-out."""
    input: BuyOutSignInput!
  ): BuyOutPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Records a call that nobody answered; the third closes the callback as NO_ANSWER.
  """
  callbackNoAnswer(
    """Which callback."""
    input: CallbackNoAnswerInput!
  ): CallbackPayload! @access(roles: [HOTLINE])
  """Records what a called customer answered (Q6); closes the callback."""
  callbackRecord(
    """Which callback, and the answer."""
    input: CallbackRecordInput!
  ): CallbackPayload! @access(roles: [HOTLINE])
  """
  Records a finding on one subject. It replaces the one before and takes a pass back; one that is NOT_MET withdraws the promise.
  """
  capabilityReviewFind(
    """The finding."""
    input: CapabilityReviewFindInput!
  ): CapabilityReviewPayload! @access(roles: [MANUFACTURER, PROVIDER, PLATFORM])
  """Opens a review of whether a service item can be promised (O6)."""
  capabilityReviewOpen(
    """What is to be promised."""
    input: CapabilityReviewOpenInput!
  ): CapabilityReviewPayload! @access(roles: [MANUFACTURER, PROVIDER, PLATFORM])
  """Passes a review in which all six subjects are met or conditional."""
  capabilityReviewPass(
    """Until when."""
    input: CapabilityReviewPassInput!
  ): CapabilityReviewPayload! @access(roles: [MANUFACTURER, PROVIDER, PLATFORM])
  """
  Grants the certificate of an enrolment that was passed: the third step. Only who trained grants.
  """
  certificateGrant(
    """What is granted."""
    input: CertificateGrantInput!
  ): CertificatePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Puts a suspended certificate back in use."""
  certificateReinstate(
    """Which, and why."""
    input: ReasonedInput!
  ): CertificatePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Renews a certificate by a renewal course or exam, within 90 days before its last day; the new term begins on the day after it.
  """
  certificateRenew(
    """What is renewed."""
    input: CertificateRenewInput!
  ): CertificatePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Takes a certificate out of use for ever."""
  certificateRevoke(
    """Which, and why."""
    input: ReasonedInput!
  ): CertificatePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Takes a certificate out of use until it is reinstated."""
  certificateSuspend(
    """Which, and why."""
    input: ReasonedInput!
  ): CertificatePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Plans which channels serve a category in a region from a day on (N20); without channels the plan is lifted.
  """
  channelPlanSet(
    """The plan."""
    input: ChannelPlanSetInput!
  ): ChannelPlanPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Drafts a conduct code. It binds nobody before it is published."""
  conductCodeDraft(
    """Whose, and the rules."""
    input: ConductCodeDraftInput!
  ): ConductCodePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Publishes a draft. From then on it can be read by everybody and changed by nobody.
  """
  conductCodePublish(
    """Which, and from when."""
    input: ConductCodePublishInput!
  ): ConductCodePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Decides whether a proposed consequence takes effect. None does without it.
  """
  consequenceDecide(
    """Which, and the decision."""
    input: ConsequenceDecideInput!
  ): ConsequencePayload! @access(roles: [MANUFACTURER])
  """
  Puts the provider's side of a proposed consequence on record; a later reply replaces it until the decision.
  """
  consequenceReply(
    """Which, and the reply."""
    input: ConsequenceReplyInput!
  ): ConsequencePayload! @access(roles: [PROVIDER])
  """
  Alleges that a correction missed its deadline: all it takes is known already.
  """
  correctionLateAllege(
    """Which correction."""
    input: CorrectionLateAllegeInput!
  ): BreachPayload! @access(roles: [MANUFACTURER, HOTLINE, AUDITOR])
  """
  Draws up the first edition of a set, from a template or from what is given. 1 GetItem, 1 transaction.
  """
  criteriaSetCreate(
    """What it says."""
    input: CriteriaSetCreateInput!
  ): CriteriaSetPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Publishes a draft, for ever; the edition before it is superseded from the same day. 3 GetItems at most, 1 transaction.
  """
  criteriaSetPublish(
    """Which, and from when."""
    input: CriteriaSetPublishInput!
  ): CriteriaSetPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Changes a draft; of a set that is a draft no more, draws up the next edition, copied from it. 2 GetItems, 1 transaction.
  """
  criteriaSetRevise(
    """What changes."""
    input: CriteriaSetReviseInput!
  ): CriteriaSetPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Takes a draft or published criteria back; evaluations that started by them go on. 1 GetItem, 1 transaction.
  """
  criteriaSetWithdraw(
    """Which, and why."""
    input: CriteriaSetWithdrawInput!
  ): CriteriaSetPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Enters a technician in the engineer database, or changes the entry (R1).
  """
  engineerSet(
    """The entry."""
    input: EngineerSetInput!
  ): EngineerPayload! @access(roles: [PROVIDER, PLATFORM])
  """
  Accepts what came back; damage may be charged. 1 GetItem, 1 transaction.
  """
  equipmentAcceptReturn(
    """Which, and how it looks."""
    input: EquipmentAcceptReturnInput!
  ): IssuedItemPayload! @access(roles: [MANUFACTURER])
  """
  The point takes an item over and answers for it from now on. 1 GetItem (instruments: 2), 1 transaction.
  """
  equipmentAcknowledge(
    """Which."""
    input: EquipmentAcknowledgeInput!
  ): IssuedItemPayload! @access(roles: [PROVIDER, SERVICE_POINT])
  """
  Takes an item back from the technician who has it. 1 GetItem, 1 transaction.
  """
  equipmentHandBack(
    """Which."""
    input: EquipmentHandBackInput!
  ): IssuedItemPayload! @access(roles: [PROVIDER, SERVICE_POINT])
  """Gives an item to a technician of the point. 2 GetItems, 1 transaction."""
  equipmentHandOut(
    """Which, and to whom."""
    input: EquipmentHandOutInput!
  ): IssuedItemPayload! @access(roles: [PROVIDER, SERVICE_POINT])
  """
  Puts something on a point's account and tells the point. 2 GetItems, 1 transaction.
  """
  equipmentIssue(
    """What, and to whom."""
    input: EquipmentIssueInput!
  ): IssuedItemPayload! @access(roles: [MANUFACTURER])
  """
  Sends an item back to its maker and tells the maker; it stays on the account. 1 GetItem (instruments: 2), 1 transaction.
  """
  equipmentSendBack(
    """Which, and how it looks."""
    input: EquipmentSendBackInput!
  ): IssuedItemPayload! @access(roles: [PROVIDER, SERVICE_POINT])
  """
  Takes what is lost or scrapped off the account. 1 GetItem (instruments: 2), 1 transaction.
  """
  equipmentWriteOff(
    """Which, and why."""
    input: EquipmentWriteOffInput!
  ): IssuedItemPayload! @access(roles: [MANUFACTURER])
  """
  Decides what becomes of the agreement. Nothing happens to a provider without it.
  """
  evaluationDecide(
    """Which evaluation, and the decision."""
    input: EvaluationDecideInput!
  ): EvaluationPayload! @access(roles: [MANUFACTURER])
  """
  Puts the provider's side on record before the maker decides; a later reply replaces it.
  """
  evaluationReply(
    """Which evaluation, and the reply."""
    input: EvaluationReplyInput!
  ): EvaluationPayload! @access(roles: [PROVIDER])
  """Records a sitting of the exam: the second step, after the training."""
  examRecord(
    """The sitting."""
    input: ExamRecordInput!
  ): TrainingEnrolmentPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Appeals against a decided grade, once."""
  gradeAppeal(
    """Which grade, and why."""
    input: GradeStatementInput!
  ): ProviderGradePayload! @access(roles: [PROVIDER])
  """
  Decides an appeal: another person of the maker than the one who decided the grade, or the platform.
  """
  gradeAppealDecide(
    """Which grade, and the decision."""
    input: GradeAppealDecideInput!
  ): ProviderGradePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Decides on a proposed grade. A change needs notice, and the reply or the end of its time.
  """
  gradeDecide(
    """Which grade, and the decision."""
    input: GradeDecideInput!
  ): ProviderGradePayload! @access(roles: [MANUFACTURER])
  """Tells the provider of a proposed grade; its time to reply begins."""
  gradeNotify(
    """Which grade."""
    input: GradeNotifyInput!
  ): ProviderGradePayload! @access(roles: [MANUFACTURER])
  """
  Puts the provider's side on record before the maker decides; a later reply replaces it.
  """
  gradeReply(
    """Which grade, and the reply."""
    input: GradeStatementInput!
  ): ProviderGradePayload! @access(roles: [PROVIDER])
  """Publishes a version of a maker's grade scheme, ahead of its first day."""
  gradeSchemePublish(
    """The scheme."""
    input: GradeSchemePublishInput!
  ): GradeSchemePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Takes note of the report and names who puts right what, and how."""
  inspectionAcknowledge(
    """Which, and what is done."""
    input: InspectionAcknowledgeInput!
  ): InspectionPayload! @access(roles: [PROVIDER])
  """Puts forward evidence that a nonconformity was put right."""
  inspectionCorrect(
    """Which, and the evidence."""
    input: InspectionCorrectInput!
  ): InspectionPayload! @access(roles: [PROVIDER])
  """Plans an inspection of a service point of a provider under agreement."""
  inspectionPlan(
    """What is planned."""
    input: InspectionPlanInput!
  ): InspectionPayload! @access(roles: [MANUFACTURER])
  """
  Issues the report, with a finding for each item. The deadlines of corrections follow from the code in force.
  """
  inspectionReport(
    """Which, and what was found."""
    input: InspectionReportInput!
  ): InspectionPayload! @access(roles: [MANUFACTURER])
  """Begins a planned inspection, on its day or later."""
  inspectionStart(
    """Which."""
    input: InspectionStartInput!
  ): InspectionPayload! @access(roles: [MANUFACTURER])
  """Judges the evidence of a correction."""
  inspectionVerify(
    """Which, and the judgement."""
    input: InspectionVerifyInput!
  ): InspectionPayload! @access(roles: [MANUFACTURER])
  """Puts a calibration on record (O11). 2 GetItems, 1 transaction."""
  instrumentCalibrate(
    """Which, and what was found."""
    input: InstrumentCalibrateInput!
  ): IssuedItemPayload! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT])
  """
  Announces which instruments work in a category needs from a day on. 3 GetItems, 1 transaction.
  """
  instrumentRequirementPublish(
    """What, and from when."""
    input: InstrumentRequirementPublishInput!
  ): InstrumentRequirementPayload! @access(roles: [MANUFACTURER])
  """Registers a maker."""
  manufacturerCreate(
    """The maker."""
    input: ManufacturerCreateInput!
  ): ManufacturerPayload! @access(roles: [PLATFORM])
  """Changes a maker's name or callback sample."""
  manufacturerUpdate(
    """What to change."""
    input: ManufacturerUpdateInput!
  ): ManufacturerPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Marks a notice as read. Again, it stays as it was read first."""
  noticeRead(
    """Which."""
    input: NoticeReadInput!
  ): NoticePayload! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, DEALER, REGULATOR])
  """Appoints people to the panel of a call (N3). 1 GetItem, 1 transaction."""
  panelAppoint(
    """Which call, and who."""
    input: PanelAppointInput!
  ): RecruitmentCallPayload! @access(roles: [MANUFACTURER])
  """
  Signs the panel's finding: all six departments, every evaluator (N3). 3 GetItems, 1 transaction.
  """
  panelConclude(
    """Which application."""
    input: PanelConcludeInput!
  ): ApplicationPayload! @access(roles: [MANUFACTURER])
  """
  A member declares whether it has an interest in any applicant; before scoring, once the call is closed. 1 GetItem, 1 transaction.
  """
  panelInterestDeclare(
    """Which call, and what."""
    input: PanelInterestDeclareInput!
  ): RecruitmentCallPayload! @access(roles: [MANUFACTURER, AUDITOR])
  """
  Puts another person of the same department in a seat. 1 GetItem, 1 transaction.
  """
  panelReplace(
    """Which call, who goes and who comes."""
    input: PanelReplaceInput!
  ): RecruitmentCallPayload! @access(roles: [MANUFACTURER])
  """An evaluator hands in a sheet, for good. 3 GetItems, 1 transaction."""
  panelScore(
    """Which application, and the marks."""
    input: PanelScoreInput!
  ): ApplicationPayload! @access(roles: [MANUFACTURER, AUDITOR])
  """
  Authorises a service point that has certified people for each category.
  """
  pointAuthorisationIssue(
    """What is authorised."""
    input: PointAuthorisationIssueInput!
  ): PointAuthorisationPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Puts a suspended letter of authorisation back in use."""
  pointAuthorisationReinstate(
    """Which, and why."""
    input: ReasonedInput!
  ): PointAuthorisationPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Renews a letter of authorisation within 90 days before its last day; the new term begins on the day after it.
  """
  pointAuthorisationRenew(
    """What is renewed."""
    input: PointAuthorisationRenewInput!
  ): PointAuthorisationPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Takes a letter of authorisation out of use for ever."""
  pointAuthorisationRevoke(
    """Which, and why."""
    input: ReasonedInput!
  ): PointAuthorisationPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Takes a letter of authorisation out of use until it is reinstated."""
  pointAuthorisationSuspend(
    """Which, and why."""
    input: ReasonedInput!
  ): PointAuthorisationPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Drafts a new policy, or the next edition of one."""
  policyDraft(
    """What it says and whom it asks."""
    input: PolicyDraftInput!
  ): PolicyPayload! @access(roles: [MANUFACTURER])
  """Puts a draft into effect, in the place of the edition before."""
  policyPublish(
    """Which draft."""
    input: PolicyPublishInput!
  ): PolicyPayload! @access(roles: [MANUFACTURER])
  """
  Signs that the caller has read an edition. Again, it answers with the receipt of then.
  """
  policyRead(
    """Which edition."""
    input: PolicyReadInput!
  ): PolicyReadPayload! @access(roles: [PROVIDER, SERVICE_POINT, TECHNICIAN])
  """Writes a draft anew."""
  policyRedraft(
    """What it says and whom it asks now."""
    input: PolicyRedraftInput!
  ): PolicyPayload! @access(roles: [MANUFACTURER])
  """Takes an edition out of effect, or throws a draft away."""
  policyWithdraw(
    """Which, and why."""
    input: PolicyWithdrawInput!
  ): PolicyPayload! @access(roles: [MANUFACTURER])
  """Agrees, for a maker, to a pool."""
  poolAgree(
    """Which pool."""
    input: PoolAgreeInput!
  ): PoolPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Leaves a pool; it is dissolved."""
  poolDissolve(
    """Which pool, and why."""
    input: PoolDissolveInput!
  ): PoolPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Proposes to pool categories in a region (N17); other makers have to agree.
  """
  poolPropose(
    """The pool."""
    input: PoolProposeInput!
  ): PoolPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Sets what a maker asks of the posts at its service points (P6)."""
  postStandardSet(
    """The requirements."""
    input: PostStandardSetInput!
  ): PostStandardPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Adds a product category for all makers."""
  productCategoryCreate(
    """The category."""
    input: ProductCategoryCreateInput!
  ): ProductCategoryPayload! @access(roles: [PLATFORM])
  """Renames a product category."""
  productCategoryUpdate(
    """What to change."""
    input: ProductCategoryUpdateInput!
  ): ProductCategoryPayload! @access(roles: [PLATFORM])
  """Adds a model under a brand."""
  productModelCreate(
    """The model."""
    input: ProductModelCreateInput!
  ): ProductModelPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Changes a model's name or repair level."""
  productModelUpdate(
    """What to change."""
    input: ProductModelUpdateInput!
  ): ProductModelPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Registers a provider."""
  providerCreate(
    """The provider."""
    input: ProviderCreateInput!
  ): ProviderPayload! @access(roles: [PLATFORM])
  """Changes a provider's name or region."""
  providerUpdate(
    """What to change."""
    input: ProviderUpdateInput!
  ): ProviderPayload! @access(roles: [PROVIDER, PLATFORM])
  """
  Closes a call after its last day, or before with a reason. 1 GetItem, 1 transaction.
  """
  recruitmentCallClose(
    """Which."""
    input: RecruitmentCallCloseInput!
  ): RecruitmentCallPayload! @access(roles: [MANUFACTURER])
  """
  Ends a call once every application has its decision. 1 GetItem, 2 Queries, 1 transaction.
  """
  recruitmentCallConclude(
    """Which."""
    input: RecruitmentCallConcludeInput!
  ): RecruitmentCallPayload! @access(roles: [MANUFACTURER])
  """Draws a call up. 4 reads, 1 transaction."""
  recruitmentCallDraft(
    """What it says."""
    input: RecruitmentCallDraftInput!
  ): RecruitmentCallPayload! @access(roles: [MANUFACTURER])
  """
  Publishes a call; its criteria are published and in force (N1). 2 GetItems, 1 transaction.
  """
  recruitmentCallOpen(
    """Which."""
    input: RecruitmentCallOpenInput!
  ): RecruitmentCallPayload! @access(roles: [MANUFACTURER])
  """Replaces what a draft says. 4 reads, 1 transaction."""
  recruitmentCallRevise(
    """Which, and what it says."""
    input: RecruitmentCallReviseInput!
  ): RecruitmentCallPayload! @access(roles: [MANUFACTURER])
  """
  Says by which channel a provider serves the maker from a day on, and with what top-up (N15, N20).
  """
  serviceModelSet(
    """The model."""
    input: ServiceModelSetInput!
  ): ServiceModelPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Opens a service point of the caller's provider (or any, by PLATFORM)."""
  servicePointCreate(
    """The service point."""
    input: ServicePointCreateInput!
  ): ServicePointPayload! @access(roles: [PROVIDER, PLATFORM])
  """Changes a service point."""
  servicePointUpdate(
    """What to change."""
    input: ServicePointUpdateInput!
  ): ServicePointPayload! @access(roles: [PROVIDER, PLATFORM])
  """Promises the service item of a passed review to customers."""
  servicePromisePublish(
    """From when."""
    input: ServicePromisePublishInput!
  ): ServicePromisePayload! @access(roles: [MANUFACTURER, PROVIDER, PLATFORM])
  """Withdraws a promise."""
  servicePromiseWithdraw(
    """Why."""
    input: ServicePromiseWithdrawInput!
  ): ServicePromisePayload! @access(roles: [MANUFACTURER, PROVIDER, PLATFORM])
  """Adds a technician to a service point."""
  technicianCreate(
    """The technician."""
    input: TechnicianCreateInput!
  ): TechnicianPayload! @access(roles: [PROVIDER, PLATFORM])
  """Changes a technician's name, post or years in the trade."""
  technicianUpdate(
    """What to change."""
    input: TechnicianUpdateInput!
  ): TechnicianPayload! @access(roles: [PROVIDER, PLATFORM])
  """Offers a course."""
  trainingCourseCreate(
    """The course."""
    input: TrainingCourseCreateInput!
  ): TrainingCoursePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Teaches a course differently from a day on."""
  trainingCourseRevise(
    """The revision."""
    input: TrainingCourseReviseInput!
  ): TrainingCoursePayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Sends a technician to a course: the first of three steps (N10)."""
  trainingEnrolmentOpen(
    """Who and where."""
    input: TrainingEnrolmentOpenInput!
  ): TrainingEnrolmentPayload! @access(roles: [PROVIDER, PLATFORM])
  """Calls a technician off a course."""
  trainingEnrolmentWithdraw(
    """Which, and why."""
    input: ReasonedInput!
  ): TrainingEnrolmentPayload! @access(roles: [PROVIDER, PLATFORM])
  """Registers a unit by serial number."""
  unitRegister(
    """The unit."""
    input: UnitRegisterInput!
  ): UnitPayload! @access(roles: [MANUFACTURER, DEALER, HOTLINE, PLATFORM])
  """Records when and by whom a unit was sold."""
  unitUpdate(
    """What to change."""
    input: UnitUpdateInput!
  ): UnitPayload! @access(roles: [MANUFACTURER, HOTLINE, PLATFORM])
  """Agrees one visit for all orders of a bundle, all or none (N18)."""
  visitBundleSchedule(
    """Which orders, when and who."""
    input: VisitBundleScheduleInput!
  ): VisitBundlePayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
  """Takes an offered order."""
  workOrderAccept(
    """Which order, and who does it."""
    input: WorkOrderAcceptInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, PROVIDER])
  """Adds a fee line (F3)."""
  workOrderAddFee(
    """Which order, and the line."""
    input: WorkOrderAddFeeInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
  """Calls an order off before work began."""
  workOrderCancel(
    """Which order, and why."""
    input: WorkOrderReasonInput!
  ): WorkOrderPayload! @access(roles: [CUSTOMER, HOTLINE, MANUFACTURER])
  """Finishes the work."""
  workOrderComplete(
    """Which order, and how it ended."""
    input: WorkOrderCompleteInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
  """Confirms completed work; the order is closed."""
  workOrderConfirm(
    """Which order."""
    input: WorkOrderActionInput!
  ): WorkOrderPayload! @access(roles: [CUSTOMER, HOTLINE])
  """Refuses an offered order; it goes to the next service point."""
  workOrderDecline(
    """Which order, and why."""
    input: WorkOrderReasonInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, PROVIDER])
  """Records what is wrong; may be corrected until completion."""
  workOrderDiagnose(
    """Which order, and what was found."""
    input: WorkOrderDiagnoseInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
  """Disputes completed work."""
  workOrderDispute(
    """Which order, and why."""
    input: WorkOrderReasonInput!
  ): WorkOrderPayload! @access(roles: [CUSTOMER, HOTLINE])
  """Leaves for now and agrees another visit."""
  workOrderPlanAnotherVisit(
    """Which order, when and who."""
    input: WorkOrderScheduleInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
  """
  Looks for a service point again, after the maker changed something. Those who declined may be asked again.
  """
  workOrderRedispatch(
    """Which order."""
    input: WorkOrderActionInput!
  ): WorkOrderPayload! @access(roles: [MANUFACTURER, HOTLINE])
  """Takes a fee line back."""
  workOrderRemoveFee(
    """Which order and line."""
    input: WorkOrderRemoveFeeInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
  """
  Reports a fault or wish (O1). The same fault reported again while its order is open is the same order.
  """
  workOrderReport(
    """The report."""
    input: WorkOrderReportInput!
  ): WorkOrderReportPayload! @access(roles: [CUSTOMER, HOTLINE, DEALER, REGULATOR])
  """
  Gives an accepted order back before work began; it goes to the next service point.
  """
  workOrderReturn(
    """Which order, and why."""
    input: WorkOrderReasonInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, PROVIDER, MANUFACTURER])
  """Has disputed work done again by the same service point."""
  workOrderRework(
    """Which order."""
    input: WorkOrderActionInput!
  ): WorkOrderPayload! @access(roles: [MANUFACTURER, HOTLINE])
  """Agrees a visit with a certified technician (N12)."""
  workOrderSchedule(
    """Which order, when and who."""
    input: WorkOrderScheduleInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
  """Closes a dispute that was settled with the customer."""
  workOrderSettle(
    """Which order, and how it was settled."""
    input: WorkOrderReasonInput!
  ): WorkOrderPayload! @access(roles: [MANUFACTURER, HOTLINE, CUSTOMER])
  """Starts work: a visit begins."""
  workOrderStart(
    """Which order."""
    input: WorkOrderActionInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
  """Records a part used."""
  workOrderUsePart(
    """Which order and part."""
    input: WorkOrderUsePartInput!
  ): WorkOrderPayload! @access(roles: [SERVICE_POINT, TECHNICIAN])
}

"""An instrument that work from a level on needs."""
type NeededInstrument {
  """Code of its kind, e.g. \`leak-detector\`."""
  instrument: String!
  """Lowest repair level that needs it; 1 is all work."""
  level: Int!
}

"""An instrument that work from a level on needs."""
input NeededInstrumentInput {
  """Code of its kind: lower-case letters, digits, hyphens."""
  instrument: String!
  """Lowest repair level that needs it, 1 to 5; 1 is all work."""
  level: Int! = 1
}

"""Anything with a global id."""
interface Node {
  """Opaque global id."""
  id: ID!
}

"""
Something an organisation or person was told: a decision about it, or a deadline ahead.
"""
type Notice implements Node {
  """When it was sent."""
  at: DateTime!
  """For a deadline: how many days ahead it was sent; 0 on the day itself."""
  daysAhead: Int
  """For a deadline: the day it falls on."""
  dueOn: Day
  """Global id."""
  id: ID!
  """What it tells of."""
  kind: NoticeKind!
  """When it was marked as read first; null while unread."""
  readAt: DateTime
  """Global id of the object it is about; read it by \`node(id:)\`."""
  subjectId: ID!
  """The words, in the language of Accept-Language (zh-CN or en)."""
  text: String!
  """Counts changes."""
  version: Int!
}

"""A page of notices."""
type NoticeConnection {
  """Entries with their cursors."""
  edges: [NoticeEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type NoticeEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Notice!
}

"""What a notice tells of."""
enum NoticeKind {
  """The other side has confirmed a version."""
  AGREEMENT_CONFIRMED
  """A proposal is to be confirmed by a day."""
  AGREEMENT_CONFIRM_BY
  """Notice of the end was given."""
  AGREEMENT_ENDED
  """The agreement runs out; sent 90, 60 and 30 days ahead (N5)."""
  AGREEMENT_ENDS
  """A version of an agreement is proposed to the reader."""
  AGREEMENT_PROPOSED
  """The last day was moved by decision (N6)."""
  AGREEMENT_RENEWED
  """A suspension is lifted."""
  AGREEMENT_RESUMED
  """The agreement is reviewed (clause 13)."""
  AGREEMENT_REVIEW
  """New offers under the agreement stop."""
  AGREEMENT_SUSPENDED
  """A proposal was withdrawn."""
  AGREEMENT_WITHDRAWN
  """A reply was answered."""
  APPLICATION_ANSWERED
  """An application was decided."""
  APPLICATION_DECIDED
  """An applicant moved up from the waiting list."""
  APPLICATION_MOVED_UP
  """An application was not short-listed."""
  APPLICATION_NOT_SHORT_LISTED
  """An application, or its supplement, has come in."""
  APPLICATION_RECEIVED
  """An applicant has replied."""
  APPLICATION_REPLIED
  """The last day for a reply is near."""
  APPLICATION_REPLY_PERIOD_ENDS
  """An application was short-listed."""
  APPLICATION_SHORT_LISTED
  """The maker asks for a supplement."""
  APPLICATION_SUPPLEMENT_ASKED
  """A supplement's last day is near."""
  APPLICATION_SUPPLEMENT_DUE
  """An application was withdrawn."""
  APPLICATION_WITHDRAWN
  """A third party put a finding on record, or corrected one."""
  AUDIT_FINDING_SUBMITTED
  """A letter of authorisation is about to end."""
  AUTHORISATION_EXPIRES
  """A suspended letter of authorisation is in use again."""
  AUTHORISATION_REINSTATED
  """A letter of authorisation was revoked."""
  AUTHORISATION_REVOKED
  """A letter of authorisation was suspended."""
  AUTHORISATION_SUSPENDED
  """A breach is alleged."""
  BREACH_ALLEGED
  """A confirmed breach is appealed."""
  BREACH_APPEALED
  """The time to reply to an allegation ends on a day ahead."""
  BREACH_REPLY_DUE
  """An alleged breach was decided."""
  BREACH_RULED
  """A buy-out comes to its end."""
  BUY_OUT_ENDS
  """A retailer proposes a buy-out that the maker may sign."""
  BUY_OUT_PROPOSED
  """
  The last day of an instrument's calibration is ahead (O11); to service point and provider.
  """
  CALIBRATION_DUE
  """A certificate is about to end."""
  CERTIFICATE_EXPIRES
  """A suspended certificate is in use again."""
  CERTIFICATE_REINSTATED
  """A certificate was revoked."""
  CERTIFICATE_REVOKED
  """A certificate was suspended."""
  CERTIFICATE_SUSPENDED
  """The rules propose a consequence."""
  CONSEQUENCE_PROPOSED
  """The time to reply to a proposed consequence ends on a day ahead."""
  CONSEQUENCE_REPLY_DUE
  """A consequence was decided to take effect."""
  CONSEQUENCE_TAKES_EFFECT
  """A proposed consequence was waived."""
  CONSEQUENCE_WAIVED
  """Corrections of an inspection are due on a day ahead."""
  CORRECTION_DUE
  """The evidence for a correction was not enough."""
  CORRECTION_REJECTED
  """
  A service point's provider owes for a lost, scrapped or damaged item (O10).
  """
  EQUIPMENT_CHARGED
  """Something was issued to the service point (O10)."""
  EQUIPMENT_ISSUED
  """Something was sent back to the maker (O10)."""
  EQUIPMENT_SENT_BACK
  """An agreement that ends soon has come up for re-evaluation (N6)."""
  EVALUATION_OPENED
  """The provider has appealed against its grade."""
  GRADE_APPEALED
  """An appeal was dismissed: the grade takes effect."""
  GRADE_APPEAL_DISMISSED
  """The time to appeal ends."""
  GRADE_APPEAL_DUE
  """An appeal was upheld: the grade stays."""
  GRADE_APPEAL_UPHELD
  """The grade was changed; the provider may appeal."""
  GRADE_CHANGED
  """A proposed grade or an appeal is to be decided."""
  GRADE_DECISION_DUE
  """The grade was kept."""
  GRADE_KEPT
  """A grade is proposed; the provider may reply."""
  GRADE_NOTIFIED
  """The monthly evaluation proposes another grade."""
  GRADE_PROPOSED
  """The provider has replied to a proposed grade."""
  GRADE_REPLIED
  """The time to reply to a proposed grade ends."""
  GRADE_REPLY_DUE
  """An inspection is planned."""
  INSPECTION_ANNOUNCED
  """An inspection was reported."""
  INSPECTION_REPORTED
  """A maker published a policy that the recipient is asked to read (N22)."""
  POLICY_PUBLISHED
  """A policy is still to be read, and its last day is near (N22)."""
  POLICY_READ_DUE
  """Another maker proposes to pool categories."""
  POOL_PROPOSED
  """A recruitment call's last day is near."""
  RECRUITMENT_CALL_CLOSES
  """Conditions of a capability review fall due."""
  REVIEW_CONDITION_DUE
  """A passed capability review, and the promise on it, come to their end."""
  REVIEW_ENDS
  """A step of somebody's training is about to be due."""
  TRAINING_DUE
}

"""A notice after a change, or why it was refused."""
type NoticePayload {
  """The notice; null when refused."""
  notice: Notice
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A notice to mark as read."""
input NoticeReadInput {
  """The notice."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
}

"""Where a page of a list stands."""
type PageInfo {
  """
  Cursor of the last entry of the page: pass it as \`after\` for the next page.
  """
  endCursor: String
  """Whether more follows after \`endCursor\`."""
  hasNextPage: Boolean!
  """
  Whether entries stand before \`startCursor\`; lists are read forwards, so it is known only as: a cursor was given.
  """
  hasPreviousPage: Boolean!
  """Cursor of the first entry of the page."""
  startCursor: String
}

"""People for a panel."""
input PanelAppointInput {
  """The call."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Who; a panel has at most 18 seats."""
  members: [PanelMemberInput!]!
}

"""A finding to sign."""
input PanelConcludeInput {
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
}

"""What a panel found: the mean of its evaluators' sheets."""
type PanelFinding {
  """When it was signed."""
  at: DateTime!
  """Who signed (token subject); null for the applicant."""
  by: String
  """Who is counted; null for the applicant."""
  evaluators: [Evaluator!] @listSize(assumed: 6)
  """Why not; empty when passed."""
  failedBy: [CriteriaFailure!]! @listSize(assumed: 1)
  """Codes of items that more than half of a part's evaluators knocked out."""
  knockedOutBy: [String!]! @listSize(assumed: 1)
  """Written and on-site part apart."""
  parts: [PartFinding!]! @listSize(assumed: 2)
  """Least mean that passes."""
  passScore: Float!
  """Whether it passed: score, knock-outs and special deductions."""
  passed: Boolean!
  """Mean of all sheets, 0 to 100, cut to two decimals."""
  score: Float!
  """Subject by subject, with how far evaluators agree."""
  subjects: [SubjectFinding!]! @listSize(assumed: 6)
}

"""What a member declares."""
input PanelInterestDeclareInput {
  """
  What exactly, at most 1000 characters; empty with NONE, needed otherwise.
  """
  detail: String! = ""
  """The call."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What ties the caller to an applicant of this call."""
  kind: InterestKind!
}

"""A person."""
input PanelMemberInput {
  """The department the person speaks for."""
  department: Department!
  """1 to 100 characters."""
  name: String!
  """Token subject: who may declare and score; of the maker or its auditor."""
  subject: String!
}

"""A change of seats."""
input PanelReplaceInput {
  """Who comes, of the same department."""
  by: PanelMemberInput!
  """The call."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Token subject of who goes."""
  subject: String!
}

"""A sheet."""
input PanelScoreInput {
  """Special deductions found."""
  deductions: [DeductionFoundInput!]! = []
  """The application."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """A mark for every item of the call's criteria."""
  marks: [CriteriaMarkInput!]!
  """Which part."""
  part: AssessmentPart!
  """ON_SITE only, and needed there."""
  visit: VisitInput
}

"""A seat on a panel."""
type PanelSeat {
  """When it was declared; null before."""
  declaredAt: DateTime
  """The department the person speaks for."""
  department: Department!
  """What was declared; null before."""
  interest: InterestKind
  """What exactly; null before, empty with NONE."""
  interestDetail: String
  """The person's name."""
  name: String!
  """Token subject of the person."""
  subject: String!
}

"""What a panel found of a part."""
type PartFinding {
  """Which part."""
  part: AssessmentPart!
  """Mean of its sheets."""
  score: Float!
}

"""A part used."""
type PartUse {
  """Id within the order."""
  id: ID!
  """The maker's part number."""
  partNumber: String!
  """Pieces."""
  quantity: Int!
  """Serial or lot number, where the part has one."""
  serial: String
}

"""A point on earth, WGS 84."""
type Place {
  """Degrees north, -90 to 90."""
  latitude: Float!
  """Degrees east, -180 to 180."""
  longitude: Float!
}

"""A point on earth, WGS 84."""
input PlaceInput {
  """Degrees north, -90 to 90."""
  latitude: Float!
  """Degrees east, -180 to 180."""
  longitude: Float!
}

"""
A maker's letter of authorisation (授权书) for a service point (N10): without one in force no order of the maker is dispatched there.
"""
type PointAuthorisation implements Node {
  """Categories."""
  categories: [ProductCategory!]! @listSize(assumed: 5)
  """Global id."""
  id: ID!
  """Highest level."""
  level: Int!
  """Everything that happened, oldest first."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker."""
  manufacturer: Manufacturer!
  """Why it is suspended or revoked; null while in use."""
  reason: String
  """First day on which it may be renewed."""
  renewableFrom: Day!
  """The service point."""
  servicePoint: ServicePoint!
  """Whether it may be used."""
  state: CredentialState!
  """Its terms, the latest last."""
  terms: [CredentialTerm!]! @listSize(assumed: 3)
  """First day in force."""
  validFrom: Day!
  """Last day in force."""
  validTo: Day!
  """Counts changes."""
  version: Int!
}

"""A page of letters of authorisation."""
type PointAuthorisationConnection {
  """Entries with their cursors."""
  edges: [PointAuthorisationEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type PointAuthorisationEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: PointAuthorisation!
}

"""A letter of authorisation to issue."""
input PointAuthorisationIssueInput {
  """
  Categories, each of which the point offers and somebody there is certified for; at most 50.
  """
  categoryIds: [ID!]!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Highest level, 1 to 5."""
  level: Int!
  """The maker."""
  manufacturerId: ID!
  """The service point."""
  servicePointId: ID!
  """First day in force."""
  validFrom: Day!
  """Last day in force, at most five years after the first."""
  validTo: Day!
}

"""A letter of authorisation after a change, or why it was refused."""
type PointAuthorisationPayload {
  """The letter of authorisation; null when refused."""
  pointAuthorisation: PointAuthorisation
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A letter of authorisation to renew."""
input PointAuthorisationRenewInput {
  """The letter of authorisation."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """New last day."""
  validTo: Day!
}

"""
A point's month as it was, and as it would have been with the categories pooled.
"""
type PointLoad {
  """Orders it completed."""
  orders: Int!
  """Orders it would have completed."""
  pooledOrders: Int!
  """The point."""
  servicePoint: ServicePoint!
  """Whether that is too little."""
  starves: Boolean!
  """Whether that would still be too little."""
  starvesPooled: Boolean!
  """The same in words, e.g. "goes from 18 to 46 orders a month"."""
  summary: String!
}

"""
One edition of what a maker tells its network (N22). Published, it never changes: the next edition takes its place. Readings
are of a person: who has read an edition need not read the next, unless that says \`readAgain\`.
"""
type Policy implements Node {
  """Whether the caller is asked to read it."""
  asksMe: Boolean!
  """Documents that belong to it."""
  attachments: [Attachment!]! @listSize(assumed: 5)
  """Whom it asks to read it."""
  audience: PolicyAudience!
  """1 for the first edition, then one more each."""
  edition: Int!
  """First day it is in effect."""
  effectiveOn: Day!
  """When it was superseded or withdrawn; null before."""
  endedAt: DateTime
  """Global id of this edition."""
  id: ID!
  """What it is."""
  kind: PolicyKind!
  """
  What happened to it, oldest first; for the maker's desk, its auditor and the platform.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """Whose it is."""
  manufacturer: Manufacturer!
  """The caller's own receipt; null until it has read it."""
  myReceipt: PolicyReceipt
  """
  Provider by provider, for the maker and its auditor; a provider's own row for itself. 1 Query.
  """
  providers(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Only this provider."""
    providerId: ID
  ): PolicyProviderReachConnection!
  """When it was published; null for drafts."""
  publishedAt: DateTime
  """
  How far the reading has come within the caller's scope; null for drafts and for those who have none.
  """
  reach: PolicyReach
  """
  Whether those who read an earlier edition are asked to read this one too.
  """
  readAgain: Boolean!
  """Last day to read it on."""
  readBy: Day!
  """Why it was withdrawn; null otherwise."""
  reason: String
  """Where it stands."""
  state: PolicyState!
  """The edition that took its place; null if none has."""
  supersededBy: Policy
  """Text in Markdown; null if the attachments say it all."""
  text: String
  """Title, one line."""
  title: String!
  """Counts entries of its log."""
  version: Int!
}

"""
Whom a policy asks to read it: those with one of the roles, in one of the regions, who work in one of the categories at one
of the levels, all of it under an agreement with the maker that is in force on that day. An empty list stands for all.
"""
type PolicyAudience {
  """Product categories."""
  categories: [ProductCategory!]! @listSize(assumed: 5)
  """
  Repair levels (N11), 1 to 5. A technician's level is that of its certificate in force, at most its point's.
  """
  levels: [Int!]!
  """
  Regions; a provider is where it is registered, a service point where it stands and whom it covers.
  """
  regions: [Region!]! @listSize(assumed: 5)
  """Roles; never empty."""
  roles: [PolicyReaderRole!]!
}

"""Whom a policy asks to read it. An empty list stands for all."""
input PolicyAudienceInput {
  """Product categories, at most 20."""
  categoryIds: [ID!]! = []
  """Repair levels, 1 to 5."""
  levels: [Int!]! = []
  """GB/T 2260 codes in force, at most 20."""
  regions: [RegionCode!]! = []
  """Roles; at least one."""
  roles: [PolicyReaderRole!]!
}

"""A page of policies."""
type PolicyConnection {
  """Entries with their cursors."""
  edges: [PolicyEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A policy to draft."""
input PolicyDraftInput {
  """Documents uploaded by the maker, at most 20."""
  attachmentIds: [ID!]! = []
  """Whom it asks to read it."""
  audience: PolicyAudienceInput!
  """First day it is in effect; not past."""
  effectiveOn: Day!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What it is."""
  kind: PolicyKind!
  """
  Whether those who read an earlier edition are to read this one too. Otherwise their readings count for it.
  """
  readAgain: Boolean! = true
  """Last day to read it on; not past."""
  readBy: Day!
  """
  The edition this one follows; none for a new policy. It stays in effect until this one is published.
  """
  supersedes: ID
  """Text in Markdown, at most 20 000 characters."""
  text: String
  """Title, one line of at most 100 characters."""
  title: String!
}

"""An entry of a page."""
type PolicyEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Policy!
}

"""What a maker tells its network."""
enum PolicyKind {
  """How its brand is to appear: boards, dress, manner."""
  BRAND_STANDARD
  """News: a known fault, a changed part."""
  BULLETIN
  """Rules of the maker's service policy."""
  POLICY
  """Training material."""
  TRAINING
}

"""A policy after a change, or why it was refused."""
type PolicyPayload {
  """The policy; null when refused."""
  policy: Policy
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""How far the reading has come at one service point."""
type PolicyPointReach {
  """How far it has come."""
  reach: PolicyReach!
  """The service point."""
  servicePoint: ServicePoint!
}

"""A page of service points."""
type PolicyPointReachConnection {
  """Entries with their cursors."""
  edges: [PolicyPointReachEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type PolicyPointReachEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: PolicyPointReach!
}

"""How far the reading has come at one provider."""
type PolicyProviderReach {
  """Its service points, by id. 1 Query."""
  points(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): PolicyPointReachConnection!
  """The provider."""
  provider: Provider!
  """How far it has come."""
  reach: PolicyReach!
  """Who has read, by service point; the provider's own desk last. 1 Query."""
  receipts(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Only those of this service point."""
    servicePointId: ID
  ): PolicyReceiptConnection!
}

"""A page of providers."""
type PolicyProviderReachConnection {
  """Entries with their cursors."""
  edges: [PolicyProviderReachEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type PolicyProviderReachEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: PolicyProviderReach!
}

"""A draft to publish."""
input PolicyPublishInput {
  """The draft."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version it was checked at."""
  version: Int!
}

"""
How far the reading of a policy has come, within what the caller may know: a maker of all, a provider of its own people, a
service point of its own.
"""
type PolicyReach {
  """
  Seats asked to read, as counted last night: providers, desks of service points, technicians.
  """
  asked: Int!
  """Day on which the night's count changed last; null before the first."""
  changedOn: Day
  """Seats that have not read although the last day to read on is past."""
  overdue: Int!
  """Those of them where somebody has read, as counted last night."""
  read: Int!
  """Persons who have signed, counted as they sign."""
  readers: Int!
  """\`read\` of \`asked\`, 0 to 1; null while nobody is asked."""
  share: Float
}

"""An edition that was read."""
input PolicyReadInput {
  """The edition."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
}

"""A receipt, or why there is none."""
type PolicyReadPayload {
  """The receipt; null when refused."""
  receipt: PolicyReceipt
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""Who may be asked to read a policy."""
enum PolicyReaderRole {
  """The repair company's own desk."""
  PROVIDER
  """The desk of a service point."""
  SERVICE_POINT
  """A technician."""
  TECHNICIAN
}

"""A person signed to have read a policy: once, and for good."""
type PolicyReceipt {
  """When."""
  at: DateTime!
  """Who signed (token subject)."""
  by: String!
  """Which edition was read."""
  edition: Int!
  """As what."""
  role: PolicyReaderRole!
  """The technician who signed; null for desks."""
  technician: Technician
}

"""A page of receipts."""
type PolicyReceiptConnection {
  """Entries with their cursors."""
  edges: [PolicyReceiptEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type PolicyReceiptEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: PolicyReceipt!
}

"""A draft to write anew: everything is replaced."""
input PolicyRedraftInput {
  """Documents uploaded by the maker, at most 20."""
  attachmentIds: [ID!]! = []
  """Whom it asks to read it."""
  audience: PolicyAudienceInput!
  """First day it is in effect; not past."""
  effectiveOn: Day!
  """The draft."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """What it is."""
  kind: PolicyKind!
  """Whether those who read an earlier edition are to read this one too."""
  readAgain: Boolean! = true
  """Last day to read it on; not past."""
  readBy: Day!
  """Text in Markdown, at most 20 000 characters."""
  text: String
  """Title, one line of at most 100 characters."""
  title: String!
  """Version the change is based on."""
  version: Int!
}

"""Where an edition stands."""
enum PolicyState {
  """Being written; only the maker's desk sees it."""
  DRAFT
  """In effect and unchangeable."""
  PUBLISHED
  """Another edition took its place."""
  SUPERSEDED
  """Taken back, or thrown away as a draft."""
  WITHDRAWN
}

"""An edition to take back."""
input PolicyWithdrawInput {
  """The edition or draft."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, at most 500 characters."""
  reason: String!
  """Version the decision is based on."""
  version: Int!
}

"""
Categories joined in a region so that every authorised service point has enough work (N17).
"""
type Pool implements Node {
  """Global id."""
  id: ID!
  """Its log, oldest first: each change dated and signed."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """Makers with their categories."""
  members: [PoolMember!]! @listSize(assumed: 5)
  """Orders a month that every service point is to have."""
  minimumOrders: Int!
  """Where."""
  region: Region!
  """Where it stands."""
  state: PoolState!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""An agreement to a pool."""
input PoolAgreeInput {
  """The pool."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker that agrees; its own people may leave it out."""
  manufacturerId: ID
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""A page of pools."""
type PoolConnection {
  """Entries with their cursors."""
  edges: [PoolEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""The end of a pool."""
input PoolDissolveInput {
  """The pool."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker that leaves; its own people may leave it out."""
  manufacturerId: ID
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""An entry of a page."""
type PoolEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Pool!
}

"""
What pooling would give the service points of a region, by the completed orders of a month.
"""
type PoolForecast {
  """
  How many points that work feeds; more would have too little however it is shared.
  """
  feeds: Int!
  """The month counted."""
  month: Month!
  """Each point, those with least work first."""
  points: [PointLoad!]! @listSize(assumed: 20)
  """Orders of the pooled categories."""
  pooledTotal: Int!
}

"""A maker's categories in a pool."""
type PoolMember {
  """When it agreed; null if it has not."""
  agreedOn: Day
  """Its categories."""
  categories: [ProductCategory!]! @listSize(assumed: 10)
  """The maker."""
  manufacturer: Manufacturer!
}

"""A maker's categories in a pool."""
input PoolMemberInput {
  """Its categories, 1 to 50."""
  categoryIds: [ID!]!
  """The maker."""
  manufacturerId: ID!
}

"""A pool after a change, or why it was refused."""
type PoolPayload {
  """The pool; null when refused."""
  pool: Pool
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A pool to propose."""
input PoolProposeInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker that proposes it; one of the members."""
  manufacturerId: ID!
  """Makers with their categories, 1 to 20; two categories or more in all."""
  members: [PoolMemberInput!]!
  """Orders a month that every service point is to have, 1 to 10000."""
  minimumOrders: Int!
  """Where."""
  region: RegionCode!
}

"""Where a pool stands."""
enum PoolState {
  """Every maker agreed."""
  AGREED
  """A maker left."""
  DISSOLVED
  """Some maker has not agreed yet."""
  PROPOSED
}

"""What somebody at a service point is there for (P6)."""
enum Post {
  """Leads the technicians."""
  FOREMAN
  """Receives customers and their units."""
  FRONT_DESK
  """Keeps the parts."""
  PARTS_CLERK
  """Repairs."""
  TECHNICIAN
}

"""A certificate asked for by a post."""
input PostCertificateInput {
  """Category."""
  categoryId: ID!
  """Level, 1 to 5."""
  level: Int!
}

"""Required minus met, and how to close it: hire or train (P6)."""
type PostGap {
  """The course that closes it; null when it takes hiring."""
  course: TrainingCourse
  """How many to hire, since no training closes the rest."""
  hire: Int!
  """Whose requirement it is."""
  manufacturer: Manufacturer!
  """How many people meet it."""
  met: Int!
  """How many are missing."""
  missing: Int!
  """What is required."""
  requirement: PostRequirement!
  """Whom to train, at most as many as are missing."""
  train: [PostTraining!]! @listSize(assumed: 2)
}

"""What somebody lacks for a post."""
enum PostLack {
  """The certificate."""
  CERTIFICATE
  """Hours in the maker's courses."""
  TRAINING_HOURS
  """Years in the trade."""
  YEARS
}

"""What a maker asks of one post at every point that serves it (P6)."""
type PostRequirement {
  """Category of the certificate asked for; null if none is."""
  category: ProductCategory
  """How many people have to meet all of it."""
  headcount: Int!
  """Level of the certificate asked for; null if none is."""
  level: Int
  """The post."""
  post: Post!
  """Hours to have attended in the maker's courses."""
  trainingHours: Int!
  """Whole years in the trade."""
  years: Int!
}

"""
What a maker asks of one post: a certificate, hours, years, or several of them.
"""
input PostRequirementInput {
  """The certificate asked for."""
  certificate: PostCertificateInput
  """How many people have to meet all of it, 1 to 100."""
  headcount: Int! = 1
  """The post."""
  post: Post!
  """Hours to have attended in the maker's courses, 0 to 2000."""
  trainingHours: Int! = 0
  """Whole years in the trade, 0 to 50."""
  years: Int! = 0
}

"""What a maker asks of all posts (P6)."""
type PostStandard {
  """The requirements."""
  requirements: [PostRequirement!]! @listSize(assumed: 5)
  """Counts changes; send it back with a change. 0 before the first."""
  version: Int!
}

"""A maker's requirements after a change, or why it was refused."""
type PostStandardPayload {
  """The requirements; null when refused."""
  postStandard: PostStandard
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A maker's requirements of all posts, replacing those before."""
input PostStandardSetInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker."""
  manufacturerId: ID!
  """The requirements, at most 50."""
  requirements: [PostRequirementInput!]!
  """Version the change is based on; 0 for the first."""
  version: Int!
}

"""Somebody whom a course brings to a post's requirement."""
type PostTraining {
  """What is lacking."""
  lacks: [PostLack!]! @listSize(assumed: 2)
  """The person."""
  technician: Technician!
}

"""
A kind of product with its own rules, levels and certificates, e.g. washing machines. Shared by all makers.
"""
type ProductCategory implements Node {
  """Global id."""
  id: ID!
  """Name in English."""
  nameEn: String!
  """Name in Chinese."""
  nameZh: String!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of categories."""
type ProductCategoryConnection {
  """Entries with their cursors."""
  edges: [ProductCategoryEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A category to add."""
input ProductCategoryCreateInput {
  """
  Short code, unique, e.g. \`washing-machine\`: lower-case letters, digits, hyphens.
  """
  code: String!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Name in English."""
  nameEn: String!
  """Name in Chinese."""
  nameZh: String!
}

"""An entry of a page."""
type ProductCategoryEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: ProductCategory!
}

"""A category after a change, or why it was refused."""
type ProductCategoryPayload {
  """The category; null when refused."""
  productCategory: ProductCategory
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A change of a category; what is left out stays."""
input ProductCategoryUpdateInput {
  """The category."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Name in English."""
  nameEn: String
  """Name in Chinese."""
  nameZh: String
  """Version the change is based on."""
  version: Int!
}

"""A product model of a maker."""
type ProductModel implements Node {
  """Brand it is sold under."""
  brand: Brand!
  """Category it belongs to."""
  category: ProductCategory!
  """Global id."""
  id: ID!
  """Model designation on the type plate."""
  name: String!
  """
  Level of repair certificate the model's repairs need unless the order says more (N11); 1 is the simplest.
  """
  repairLevel: Int!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of models."""
type ProductModelConnection {
  """Entries with their cursors."""
  edges: [ProductModelEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A model to add."""
input ProductModelCreateInput {
  """The brand it is sold under."""
  brandId: ID!
  """Its category."""
  categoryId: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Designation on the type plate, at most 100 characters."""
  name: String!
  """Level of certificate its repairs need, 1 to 5."""
  repairLevel: Int! = 1
}

"""An entry of a page."""
type ProductModelEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: ProductModel!
}

"""A model after a change, or why it was refused."""
type ProductModelPayload {
  """The model; null when refused."""
  productModel: ProductModel
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A change of a model; what is left out stays."""
input ProductModelUpdateInput {
  """The model."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Designation on the type plate, at most 100 characters."""
  name: String
  """Level of certificate its repairs need, 1 to 5."""
  repairLevel: Int
  """Version the change is based on."""
  version: Int!
}

"""A company that repairs for makers."""
type Provider implements Node {
  """
  Its agreements, newest first; a maker and its auditor see the maker's own only, other outsiders none.
  """
  agreements(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): AgreementConnection!
  """Global id."""
  id: ID!
  """Registered name."""
  name: String!
  """Where it is registered."""
  region: Region!
  """
  Its service points the caller may see, by region; a regulator sees those standing in its region.
  """
  servicePoints(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): ServicePointConnection!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of providers."""
type ProviderConnection {
  """Entries with their cursors."""
  edges: [ProviderEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A provider to register."""
input ProviderCreateInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Registered name, at most 100 characters."""
  name: String!
  """Where it is registered."""
  region: RegionCode!
}

"""
Everything a maker and a provider need to talk about the provider's work: it assembles itself, and both see the same.
"""
type ProviderDossier {
  """Agreements of the pair, newest first."""
  agreements(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): AgreementConnection!
  """Points of breaches in the twelve months up to today."""
  breachPoints: Int!
  """Deadlines to improve that have not passed, of agreements in force."""
  correctiveDeadlines: [CorrectiveDeadline!]! @listSize(assumed: 3)
  """Its grade and the latest case; null before the first proposal."""
  grade: ProviderGrade
  """Monthly evaluations, latest first."""
  history(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): MonthlyEvaluationConnection!
  """
  The latest monthly evaluation: figures, forecast, gaps; null before the first.
  """
  latest: MonthlyEvaluation
  """The maker."""
  manufacturer: Manufacturer!
  """The provider."""
  provider: Provider!
  """The rules of grades that hold today."""
  terms: GradeTerms!
  """
  Certificates when the latest monthly evaluation was made; null before the first.
  """
  training: TrainingStanding
}

"""An entry of a page."""
type ProviderEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Provider!
}

"""
The grade of a provider with one maker (N13). It changes only by the maker's decision, after notice and reply.
"""
type ProviderGrade implements Node {
  """The latest case; null before the first."""
  case: GradeCase
  """A decided grade that is still to take effect."""
  coming: ComingGrade
  """The grade in effect today; null for none yet."""
  grade: String
  """Global id."""
  id: ID!
  """
  Everything that happened to it, dated and signed; for the maker's side.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker."""
  manufacturer: Manufacturer!
  """The provider."""
  provider: Provider!
  """First day of it."""
  since: Day
  """Counts changes; send it back with an action."""
  version: Int!
}

"""A page of grades with their cases."""
type ProviderGradeConnection {
  """Entries with their cursors."""
  edges: [ProviderGradeEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type ProviderGradeEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: ProviderGrade!
}

"""A grade after an action, or why it was refused."""
type ProviderGradePayload {
  """The grade; null when refused."""
  providerGrade: ProviderGrade
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A provider after a change, or why it was refused."""
type ProviderPayload {
  """The provider; null when refused."""
  provider: Provider
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""
A figure across a maker's providers, as a funnel plot. Shares are of what went well, for COMPLAINTS too. An order exists
only between those whose ranks do not overlap.
"""
type ProviderRanking {
  """
  Those that may be worst first: by the upper end of their interval, so that a small volume is not worst by chance.
  """
  entries(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): RankingEntryConnection!
  """The figure."""
  figure: MonthlyFigureName!
  """Share over all of them: the funnel's centre."""
  mean: Float!
  """The month of the evaluations."""
  month: Month!
  """Providers with a case."""
  providers: Int!
  """
  Spread between them over what sampling explains (Laney's sigma z), at least 1; limits are 3 of it wide.
  """
  sigmaZ: Float!
}

"""A change of a provider; what is left out stays."""
input ProviderUpdateInput {
  """The provider."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Registered name, at most 100 characters."""
  name: String
  """Where it is registered."""
  region: RegionCode
  """Version the change is based on."""
  version: Int!
}

"""A grade in effect, as published (G1 G3)."""
type PublishedGrade {
  """The grade."""
  grade: String!
  """Given by whom."""
  manufacturer: Manufacturer!
  """Whose."""
  provider: Provider!
  """First day of it."""
  since: Day!
}

"""A page of published grades."""
type PublishedGradeConnection {
  """Entries with their cursors."""
  edges: [PublishedGradeEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type PublishedGradeEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: PublishedGrade!
}

"""
Least figures with which an applicant qualifies; null where nothing is asked.
"""
type Qualification {
  """Certified technicians."""
  certified: Int
  """Service points."""
  points: Int
  """Registered capital, in units of ten thousand yuan."""
  registeredCapital: Int
  """Technicians."""
  technicians: Int
}

"""A declared figure that a call may ask a least value of."""
enum QualificationFigure {
  """Certified technicians."""
  CERTIFIED
  """Service points."""
  POINTS
  """Registered capital, in units of ten thousand yuan."""
  REGISTERED_CAPITAL
  """Technicians."""
  TECHNICIANS
}

"""Least figures; nothing is asked where one is left out."""
input QualificationInput {
  """Certified technicians."""
  certified: Int
  """Service points."""
  points: Int
  """Registered capital, in units of ten thousand yuan."""
  registeredCapital: Int
  """Technicians."""
  technicians: Int
}

"""Entry points for reading."""
type Query {
  """
  Agreements of a maker, newest first. A maker sees its own; of a provider's drafts nobody but the provider knows.
  """
  agreements(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; may be left out by a maker, who then sees its own."""
    manufacturerId: ID
  ): AgreementConnection! @access(roles: [MANUFACTURER, AUDITOR, PLATFORM])
  """
  The ranking of a region (N5), best first; those of which the finding is signed. 1 GetItem, 1 Query, 1 BatchGet.
  """
  applicationRanking(
    """Cursor to start after."""
    after: String
    """The call."""
    callId: ID!
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """One of its regions."""
    region: RegionCode!
  ): RankedApplicationConnection! @access(roles: [MANUFACTURER, AUDITOR, PLATFORM])
  """
  Applications to a call by region, to the maker, its auditor and the platform; the provider's own, newest call first. 1 Query, 1 BatchGet.
  """
  applications(
    """Cursor to start after."""
    after: String
    """The call; of no effect for a provider, needed for others."""
    callId: ID
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): ApplicationConnection! @access(roles: [MANUFACTURER, PROVIDER, AUDITOR, PLATFORM])
  """
  Third-party findings, newest first: a maker's (also for its auditor), or the calling provider's.
  """
  auditFindings(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """
    The maker; the platform has to name one, a maker may leave it out and sees its own; of no effect for a provider.
    """
    manufacturerId: ID
  ): AuditFindingConnection! @access(roles: [MANUFACTURER, PROVIDER, AUDITOR, PLATFORM])
  """
  Breaches, newest first: a maker's (also for its hotline and auditor), or the calling provider's.
  """
  breaches(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """
    The maker; the platform has to name one, a maker may leave it out and sees its own; of no effect for a provider.
    """
    manufacturerId: ID
  ): BreachConnection! @access(roles: [MANUFACTURER, PROVIDER, AUDITOR, HOTLINE, PLATFORM])
  """
  Buy-outs, newest first: of a retailer, or those a maker is asked to sign.
  """
  buyOuts(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; needed by the platform alone."""
    manufacturerId: ID
  ): BuyOutConnection! @access(roles: [DEALER, MANUFACTURER, AUDITOR, PLATFORM])
  """
  The draw of a maker's callbacks for one day; null if there was none or it is not visible to the caller.
  """
  callbackRun(
    """Day whose completed orders were sampled."""
    day: Day!
    """The maker; may be left out by those who act for one."""
    manufacturerId: ID
  ): CallbackRun @access(roles: [MANUFACTURER, HOTLINE, AUDITOR, PLATFORM])
  """Draws of a maker's callbacks, latest day first."""
  callbackRuns(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; may be left out by those who act for one."""
    manufacturerId: ID
  ): CallbackRunConnection! @access(roles: [MANUFACTURER, HOTLINE, AUDITOR, PLATFORM])
  """
  Callbacks of the caller's maker: the open ones, the longest waiting first; or those closed in a month, latest first.
  """
  callbackTasks(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Month of closing; left out, the open ones."""
    month: Month
  ): CallbackTaskConnection! @access(roles: [HOTLINE, MANUFACTURER])
  """Capability reviews of a maker or provider, newest first."""
  capabilityReviews(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker or provider; it may leave itself out."""
    promiserId: ID
  ): CapabilityReviewConnection! @access(roles: [MANUFACTURER, PROVIDER, AUDITOR, PLATFORM])
  """Channel plans of a maker, by category and region."""
  channelPlans(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; its own people may leave it out."""
    manufacturerId: ID
  ): ChannelPlanConnection! @access(roles: [MANUFACTURER, HOTLINE, AUDITOR, PLATFORM])
  """
  Published conduct codes, latest to take effect first; for their owner all codes, newest first.
  """
  conductCodes(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; left out, the caller's own maker, for others the platform."""
    manufacturerId: ID
  ): ConductCodeConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  Proposed and decided consequences, newest first: a maker's (also for its auditor), or the calling provider's.
  """
  consequences(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """
    The maker; the platform has to name one, a maker may leave it out and sees its own; of no effect for a provider.
    """
    manufacturerId: ID
  ): ConsequenceConnection! @access(roles: [MANUFACTURER, PROVIDER, AUDITOR, PLATFORM])
  """
  Tries marks out: what they would come to. Nothing is kept. Null if the caller does not see the criteria. 1 GetItem.
  """
  criteriaScore(
    """Special deductions found."""
    deductions: [DeductionFoundInput!]! = []
    """By which criteria."""
    id: ID!
    """A mark for every item."""
    marks: [CriteriaMarkInput!]!
  ): CriteriaScore @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  A maker's criteria, newest set first: what was published is public (G3); drafts only to their maker. 1 Query.
  """
  criteriaSets(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Whose."""
    manufacturerId: ID!
  ): CriteriaSetConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """What a new set of criteria may start from. No read."""
  criteriaTemplates: [CriteriaTemplate!]! @listSize(assumed: 2) @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  Figures of a scope over at most 366 days (G1). A regulator gets its region and below, a maker's people their maker and
  its share of each provider, providers and service points themselves; all else does not exist for them (NOT_FOUND).
  The cost depends on scope and period, never on the number of orders: up to 3 Queries and a BatchGet key for each of a
  scope's parts (8 for provinces and makers, 2 for prefectures, else 1); 1 more Query a part for \`trend\`; for \`children\`
  one BatchGet per hundred of regions x parts x (months and single days).
  """
  dashboard(
    """First day, included."""
    from: Day!
    """Whose figures."""
    scope: InsightScopeInput!
    """Last day, included."""
    to: Day!
  ): Dashboard! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  Engineers by speciality, language and where they are now, by region (R1). What is left out may be anything.
  """
  engineers(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Language tag, e.g. \`en\`."""
    language: String
    """
    Region they are in now: a province, prefecture, county, \`990000\` for anywhere overseas, or a country.
    """
    region: RegionCode
    """Speciality, e.g. \`TRACTION\`."""
    speciality: String
  ): EngineerConnection! @access(roles: [MANUFACTURER, PLATFORM])
  """
  Evaluations: a maker's (newest first; also for its auditor), or the calling provider's (newest agreement first).
  """
  evaluations(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """
    The maker; the platform has to name one, a maker may leave it out and sees its own; of no effect for a provider.
    """
    manufacturerId: ID
  ): EvaluationConnection! @access(roles: [MANUFACTURER, PROVIDER, AUDITOR, PLATFORM])
  """Codes for diagnoses (Q9), by code."""
  faultCodes: [FaultCode!]! @listSize(assumed: 17) @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  Pareto of faults over at most 12 months; the same scopes as \`dashboard\`. 1 Query a month, whatever the number of orders.
  """
  faultPareto(
    """Global id of a product category; all categories without it."""
    categoryId: ID
    """Entries, 1 to 100."""
    first: Int! = 20
    """First month, included."""
    from: Month!
    """Whose orders."""
    scope: InsightScopeInput!
    """Last month, included."""
    to: Month!
  ): FaultPareto! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """Grade schemes a maker has published, latest first day first."""
  gradeSchemes(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker."""
    manufacturerId: ID!
  ): GradeSchemeConnection! @access(roles: [MANUFACTURER, AUDITOR, PROVIDER, REGULATOR, PLATFORM])
  """
  Inspections, newest first: a maker's (also for its auditor), or the calling provider's.
  """
  inspections(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """
    The maker; the platform has to name one, a maker may leave it out and sees its own; of no effect for a provider.
    """
    manufacturerId: ID
  ): InspectionConnection! @access(roles: [MANUFACTURER, PROVIDER, AUDITOR, PLATFORM])
  """
  Open orders, by month of report, that lack an instrument today at the point they are at (O11): of a point, or of the
  calling maker. Pages are cut among all orders of the month. 1 Query, 1 BatchGet of orders, 1 of requirements, 1 of kits.
  """
  instrumentGaps(
    """Cursor to start after."""
    after: String
    """Orders looked at per page, 1 to 100."""
    first: Int! = 20
    """Month of the report."""
    month: Month!
    """
    At which point. Providers and the platform have to name one; a point sees its own without, a maker those of all.
    """
    servicePointId: ID
  ): InstrumentGapConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, AUDITOR, PLATFORM])
  """
  Which instruments a maker's work needs, by category; makers see their own only. 1 Query.
  """
  instrumentRequirements(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Whose work."""
    manufacturerId: ID!
  ): InstrumentRequirementConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, REGULATOR, AUDITOR, PLATFORM])
  """
  A provider's integrity record; null where it is not the caller's to see.
  """
  integrityRecord(
    """The provider."""
    providerId: ID!
  ): IntegrityRecord @access(roles: [MANUFACTURER, PROVIDER, REGULATOR, PLATFORM])
  """
  Items on account (O10). A point's people see all at their point; a maker and its auditor what the maker issued, at one
  point or at all. At a point 1 Query and 1 BatchGet, of a maker 1 Query.
  """
  issuedItems(
    """Cursor to start after."""
    after: String
    """What has left the account instead of what is on it."""
    closed: Boolean! = false
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """
    At which point. Providers and the platform have to name one; a point's people see their own without.
    """
    servicePointId: ID
  ): IssuedItemConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, AUDITOR, PLATFORM])
  """Runs of a job with their progress, latest period first."""
  jobRuns(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The job."""
    job: Job!
  ): JobRunConnection! @access(roles: [PLATFORM])
  """Makers on the platform, by name."""
  manufacturers(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): ManufacturerConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """Orders of the calling customer or dealer, newest first."""
  myWorkOrders(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): WorkOrderConnection! @access(roles: [CUSTOMER, DEALER])
  """
  Any object by its global id; null if it does not exist or is not visible to the caller.
  """
  node(
    """Global id."""
    id: ID!
  ): Node @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  The caller's inbox, newest first: that of its organisation, service point or, for technicians and regulators, its own. 1 Query.
  """
  notices(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Only what was not marked as read."""
    unread: Boolean! = false
  ): NoticeConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, DEALER, REGULATOR])
  """
  For providers, service points and technicians: what concerns them, of every maker they have an agreement with; what they are
  still to read first, soonest first, then the rest, newest first. For a maker, its hotline and auditor: all it ever published,
  newest first; for its desk also its drafts.
  """
  policies(
    """Cursor to start after."""
    after: String
    """The maker's drafts instead of what it published."""
    drafts: Boolean! = false
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker asked about; only the platform names one."""
    manufacturerId: ID
  ): PolicyConnection! @access(roles: [MANUFACTURER, HOTLINE, AUDITOR, PROVIDER, SERVICE_POINT, TECHNICIAN, PLATFORM])
  """
  What a pool gives the points that cover its region, by their orders of a month; before every maker agreed, by the caller's
  own alone (N17). Null if the pool does not exist for the caller.
  """
  poolForecast(
    """The pool."""
    id: ID!
    """A month that is over; the last one when left out."""
    month: Month
  ): PoolForecast @access(roles: [MANUFACTURER, AUDITOR, PLATFORM])
  """
  What pooling would give the points that cover exactly this region, by the maker's own orders; nothing is changed (N17).
  """
  poolWhatIf(
    """Categories to pool, 2 to 50."""
    categoryIds: [ID!]!
    """The maker; its own people may leave it out."""
    manufacturerId: ID
    """Orders a month below which a point has too little work, 1 to 10000."""
    minimumOrders: Int!
    """A month that is over; the last one when left out."""
    month: Month
    """The region; at most 100 points may cover it."""
    region: RegionCode!
  ): PoolForecast @access(roles: [MANUFACTURER, AUDITOR, PLATFORM])
  """Pools in which a maker has categories, newest first."""
  pools(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; its own people may leave it out."""
    manufacturerId: ID
  ): PoolConnection! @access(roles: [MANUFACTURER, AUDITOR, PLATFORM])
  """Product categories, by code."""
  productCategories(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): ProductCategoryConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  Everything about a provider's work for a maker; null where they have no agreement or the caller is neither.
  """
  providerDossier(
    """The maker; its own people may leave it out."""
    manufacturerId: ID
    """The provider; it may leave itself out."""
    providerId: ID
  ): ProviderDossier @access(roles: [MANUFACTURER, AUDITOR, PROVIDER, PLATFORM])
  """
  Grades of a maker's providers, or of the calling provider with its makers.
  """
  providerGrades(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """
    The maker; the platform has to name one, a maker's people may leave it out; of no effect for a provider.
    """
    manufacturerId: ID
    """
    Those with a case in which something is to be done, or the others; of no effect for a provider.
    """
    open: Boolean! = true
  ): ProviderGradeConnection! @access(roles: [MANUFACTURER, AUDITOR, PROVIDER, PLATFORM])
  """
  A figure across a maker's providers; null before the month's evaluations are all done, and where nothing was counted.
  """
  providerRanking(
    """A figure of orders or callbacks."""
    figure: MonthlyFigureName!
    """The maker; its own people may leave it out."""
    manufacturerId: ID
    """The month of the evaluations."""
    month: Month!
  ): ProviderRanking @access(roles: [MANUFACTURER, AUDITOR, PLATFORM])
  """
  Providers registered in a region, by region and name. A regulator asks within its own region.
  """
  providers(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Code of a province, prefecture or county, e.g. \`420000\`."""
    region: RegionCode!
  ): ProviderConnection! @access(roles: [MANUFACTURER, REGULATOR, AUDITOR, PLATFORM])
  """
  Grades in effect of the providers registered in a region, by region (G1 G3); a regulator sees its own region.
  """
  publishedGrades(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The region."""
    region: RegionCode!
  ): PublishedGradeConnection! @access(roles: [REGULATOR, PLATFORM])
  """
  A maker's calls, newest first (its own for the maker and its auditor); for providers and authorities the published calls
  of a region and the regions within it. 1 Query, 1 BatchGet.
  """
  recruitmentCalls(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """
    The maker; the platform names one or a region; of no effect for providers and authorities.
    """
    manufacturerId: ID
    """
    The region; a provider names one, an authority may leave it out for its own; of no effect for a maker.
    """
    region: RegionCode
  ): RecruitmentCallConnection! @access(roles: [MANUFACTURER, PROVIDER, REGULATOR, AUDITOR, PLATFORM])
  """
  Satisfaction over time with its control limits (Q1), over at most 366 days; the same scopes as \`dashboard\`, 1 Query for each of a scope's parts.
  """
  satisfactionTrend(
    """First day, included."""
    from: Day!
    """Whose figures."""
    scope: InsightScopeInput!
    """Last day, included."""
    to: Day!
    """What a point stands for."""
    unit: InsightUnit! = MONTH
  ): SatisfactionTrend! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """How each provider serves a maker."""
  serviceModels(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; its own people may leave it out."""
    manufacturerId: ID
  ): ServiceModelConnection! @access(roles: [MANUFACTURER, AUDITOR, PLATFORM])
  """
  Service points whose declared coverage names exactly this region, so that a caller can ask level by level.
  """
  servicePointsCovering(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Region code."""
    region: RegionCode!
  ): ServicePointConnection! @access(roles: [MANUFACTURER, REGULATOR, HOTLINE, DEALER, CUSTOMER, PLATFORM])
  """
  What is promised to customers of exactly this region, so that a caller can ask level by level; those that end first in front.
  """
  servicePromises(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Region code; a regulator asks within its own."""
    region: RegionCode!
  ): ServicePromiseConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """The top-up of a month (N15); null if none was agreed."""
  topUpStatement(
    """Reckons with so many orders instead of those completed, 0 to 1000000."""
    expectedOrders: Int
    """The maker; its own people may leave it out."""
    manufacturerId: ID
    """The month."""
    month: Month!
    """The provider; it may leave itself out."""
    providerId: ID
  ): TopUpStatement @access(roles: [MANUFACTURER, PROVIDER, AUDITOR, PLATFORM])
  """
  Courses of a maker, or of the platform if none is named, in the order they were added.
  """
  trainingCourses(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; the platform's courses if left out."""
    manufacturerId: ID
  ): TrainingCourseConnection! @access(roles: [MANUFACTURER, AUDITOR, PROVIDER, SERVICE_POINT, TECHNICIAN, PLATFORM])
  """
  A unit by its maker and serial number; null if the maker has recorded none.
  """
  unit(
    """The maker."""
    manufacturerId: ID!
    """Serial number on the type plate."""
    serial: String!
  ): Unit @access(roles: [MANUFACTURER, HOTLINE, DEALER, SERVICE_POINT, TECHNICIAN, CUSTOMER, PLATFORM])
  """Units of a model, by serial number. A dealer sees the units it sold."""
  units(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The model."""
    modelId: ID!
  ): UnitConnection! @access(roles: [MANUFACTURER, HOTLINE, DEALER, PLATFORM])
  """Who the caller is, as the platform understands the token."""
  viewer: Viewer! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  What one technician may do on one visit to the customer of an order: bundles of the customer's open orders at the order's
  service point, as far as the caller sees them, the largest first (N18). Null if the order does not exist for the caller.
  """
  visitBundles(
    """Day of the visit; today when left out."""
    day: Day
    """An order of the customer."""
    id: ID!
  ): [VisitBundle!] @listSize(assumed: 3) @access(roles: [SERVICE_POINT, TECHNICIAN, PROVIDER, HOTLINE])
  """Recomputes the hash chain of an order's log (G4)."""
  workOrderChainCheck(
    """The order."""
    id: ID!
  ): ChainCheck! @access(roles: [MANUFACTURER, PROVIDER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """The state machine of orders as data."""
  workOrderTransitions: [WorkOrderTransition!]! @listSize(assumed: 30) @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, CUSTOMER, DEALER, REGULATOR, AUDITOR, HOTLINE, PLATFORM])
  """
  Orders of the caller by month of report, newest first: a maker's, provider's, service point's or hotline's own; a
  regulator's region (name a prefecture or county within it; a province is read prefecture by prefecture).
  """
  workOrders(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """Month of the report."""
    month: Month!
    """
    Regulators: a prefecture or county in their region. Left out, the regulator's own region must be one.
    """
    region: RegionCode
  ): WorkOrderConnection! @access(roles: [MANUFACTURER, PROVIDER, SERVICE_POINT, HOTLINE, AUDITOR, REGULATOR])
  """Orders waiting for the caller to act, the most urgent first."""
  workQueue(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): WorkOrderConnection! @access(roles: [MANUFACTURER, HOTLINE, SERVICE_POINT, TECHNICIAN, CUSTOMER])
}

"""An application's place in the ranking of its region."""
type RankedApplication {
  """The application."""
  application: Application!
  """
  Whether the present panel found it, or it is decided: otherwise the finding has to be signed again.
  """
  current: Boolean!
  """The outcome; null before it is decided."""
  outcome: ApplicationOutcome
  """Whether it passed; those that did not stand behind all that did."""
  passed: Boolean!
  """What the rank proposes while nobody else was admitted out of turn."""
  proposal: ApplicationOutcome!
  """1 is the best."""
  rank: Int!
  """Mean score."""
  score: Float!
  """
  Score of the weakest subject: the better one goes first at equal score, then the earlier application.
  """
  weakest: Float!
}

"""A page of a ranking."""
type RankedApplicationConnection {
  """Entries with their cursors."""
  edges: [RankedApplicationEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type RankedApplicationEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: RankedApplication!
}

"""A provider in a ranking."""
type RankingEntry {
  """
  Best rank it may truly have: one more than the providers whose whole interval lies above its own.
  """
  bestRank: Int!
  """All cases: its volume."""
  cases: Int!
  """Cases that went well."""
  good: Int!
  """Upper end of it."""
  high: Float!
  """Lower end of its Wilson 95 % interval."""
  low: Float!
  """The funnel's lower limit at its volume."""
  lower: Float!
  """The provider."""
  provider: Provider!
  """The share that went well."""
  share: Float!
  """Where it stands."""
  standing: RankingStanding!
  """The funnel's upper limit at its volume."""
  upper: Float!
  """Worst rank it may truly have."""
  worstRank: Int!
}

"""A page of a ranking."""
type RankingEntryConnection {
  """Entries with their cursors."""
  edges: [RankingEntryEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type RankingEntryEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: RankingEntry!
}

"""Where a provider stands among a maker's, allowing for its volume."""
enum RankingStanding {
  """Above the upper limit."""
  BEYOND_HIGH
  """
  Below the funnel's lower limit: worse than chance explains at its volume.
  """
  BEYOND_LOW
  """Within the limits: no reason to treat it otherwise than the others."""
  WITHIN
}

"""An object and the reason for what is done to it."""
input ReasonedInput {
  """The object."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, at most 1000 characters; those concerned read it."""
  reason: String!
}

"""A maker's call for providers, by region, with what they are judged by."""
type RecruitmentCall implements Node {
  """
  Who was admitted: to the maker, its auditor and the platform all, to an authority those in its region, else none. 1 Query.
  """
  admitted(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): AdmissionConnection!
  """What is to be repaired."""
  categories: [ProductCategory!]! @listSize(assumed: 5)
  """When it was closed; null before."""
  closedAt: DateTime
  """Why it was closed before its last day; null if it was not."""
  closedBecause: String
  """Last day for applications."""
  closesOn: Day!
  """When it was concluded; null before."""
  concludedAt: DateTime
  """
  What applicants are scored by; published before the call was opened (N1).
  """
  criteria: CriteriaSet!
  """Global id."""
  id: ID!
  """How they are judged."""
  kind: AssessmentKind!
  """
  What happened to the call, oldest first; empty but for the maker, its auditor and the platform.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """Who calls."""
  manufacturer: Manufacturer!
  """When it was published; null while a draft."""
  openedAt: DateTime
  """First day for applications."""
  opensOn: Day!
  """The panel; null but for the maker, its auditor and the platform."""
  panel: [PanelSeat!] @listSize(assumed: 6)
  """What an applicant needs to be short-listed."""
  qualification: Qualification!
  """Where, and how many points."""
  regions: [CalledRegion!]! @listSize(assumed: 5)
  """Where it stands."""
  state: RecruitmentCallState!
  """Its title."""
  title: String!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A call to close."""
input RecruitmentCallCloseInput {
  """The call."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why; needed before its last day is over. At most 1000 characters."""
  reason: String
  """Version it is based on."""
  version: Int!
}

"""A call to end."""
input RecruitmentCallConcludeInput {
  """The call."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version it is based on."""
  version: Int!
}

"""A page of recruitment calls."""
type RecruitmentCallConnection {
  """Entries with their cursors."""
  edges: [RecruitmentCallEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A new call."""
input RecruitmentCallDraftInput {
  """Categories to be repaired, each once."""
  categoryIds: [ID!]!
  """Last day for applications."""
  closesOn: Day!
  """
  The edition of criteria that applicants are scored by: the maker's own, for ADMISSION.
  """
  criteriaSetId: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """How applicants are judged."""
  kind: AssessmentKind!
  """The maker who calls."""
  manufacturerId: ID!
  """First day for applications."""
  opensOn: Day!
  """What an applicant needs to be short-listed."""
  qualification: QualificationInput! = {}
  """1 to 20 regions, none within another."""
  regions: [RegionNeedInput!]!
  """1 to 100 characters."""
  title: String!
}

"""An entry of a page."""
type RecruitmentCallEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: RecruitmentCall!
}

"""A call to publish."""
input RecruitmentCallOpenInput {
  """The call."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version it is based on."""
  version: Int!
}

"""A recruitment call after a change, or why it was refused."""
type RecruitmentCallPayload {
  """The recruitment call; null when refused."""
  recruitmentCall: RecruitmentCall
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A draft, whole."""
input RecruitmentCallReviseInput {
  """Categories to be repaired, each once."""
  categoryIds: [ID!]!
  """Last day for applications."""
  closesOn: Day!
  """
  The edition of criteria that applicants are scored by: the maker's own, for ADMISSION.
  """
  criteriaSetId: ID!
  """The call."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """How applicants are judged."""
  kind: AssessmentKind!
  """First day for applications."""
  opensOn: Day!
  """What an applicant needs to be short-listed."""
  qualification: QualificationInput! = {}
  """1 to 20 regions, none within another."""
  regions: [RegionNeedInput!]!
  """1 to 100 characters."""
  title: String!
  """Version it is based on."""
  version: Int!
}

"""Where a recruitment call stands."""
enum RecruitmentCallState {
  """Takes no more applications; they are being judged."""
  CLOSED
  """Every application has its decision."""
  CONCLUDED
  """Being drawn up; only its maker sees it."""
  DRAFT
  """Published; takes applications from its first to its last day."""
  OPEN
}

"""A GB/T 2260 region."""
type Region {
  """Six-digit code."""
  code: RegionCode!
  """
  Chinese name in the code list; overseas codes (99xxxx) have their ISO country code.
  """
  name: String!
}

"""
A GB/T 2260 region code of six digits; a region contains every code with its prefix: \`420000\` contains \`420106\`.
"""
scalar RegionCode

"""A region one level below the one asked for."""
type RegionInsight {
  """What happened there in the period."""
  figures: InsightFigures!
  """How things stand there now."""
  now: InsightGauges!
  """The region."""
  region: Region!
}

"""What a maker knows of a region."""
input RegionNeedInput {
  """Points under contract there already."""
  contracted: Int! = 0
  """The region."""
  region: RegionCode!
  """Units sold there a year, 1 or more."""
  soldPerYear: Int!
  """Units sold a year that keep one point busy, 1 or more."""
  unitsPerPoint: Int!
}

"""
What a provider must reach to be renewed (N6). Shares are between 0 and 1.
"""
type RenewalCriteria {
  """
  Least share of offers answered before they lapsed; 0.9 where the agreement names none.
  """
  acceptOnTime: Float!
  """
  Most points of breaches within three months; 3 where the agreement names none.
  """
  breachPoints: Float!
  """Most disputes per 100 completed orders."""
  complaintsPerHundred: Float!
  """
  Most fee lines outside their band, as a share; 0.02 where the agreement names none.
  """
  feeDeviations: Float!
  """
  Least share of orders fixed at the first visit without a repeat within 30 days.
  """
  firstTimeFix: Float!
  """Least share of orders completed on time."""
  onTime: Float!
  """Most parts in doubt, as a share; 0.02 where the agreement names none."""
  partAnomalies: Float!
  """Least share of answered callbacks that were satisfied."""
  satisfaction: Float!
  """
  Least share of technicians with a certificate in force; 0.8 where the agreement names none.
  """
  training: Float!
  """
  Least share of visits begun within the time agreed; 0.9 where the agreement names none.
  """
  visitOnTime: Float!
}

"""What a provider must reach to be renewed (N6)."""
input RenewalCriteriaInput {
  """
  Monthly evaluation: least share of offers answered before they lapsed, 0 to 1; left out, 0.9.
  """
  acceptOnTime: Float
  """
  Monthly evaluation: most points of breaches within three months, 0 to 100; left out, 3.
  """
  breachPoints: Float
  """Most disputes per 100 completed orders, 0 to 100."""
  complaintsPerHundred: Float! = 2
  """
  Monthly evaluation: most fee lines outside their band, as a share from 0 to 1; left out, 0.02.
  """
  feeDeviations: Float
  """Least share of orders fixed at the first visit, 0 to 1."""
  firstTimeFix: Float! = 0.77
  """Least share of orders completed on time, 0 to 1."""
  onTime: Float! = 0.9
  """
  Monthly evaluation: most parts in doubt, as a share from 0 to 1; left out, 0.02.
  """
  partAnomalies: Float
  """Least share of answered callbacks that were satisfied, 0 to 1."""
  satisfaction: Float! = 0.9
  """
  Monthly evaluation: least share of technicians with a certificate in force, 0 to 1; left out, 0.8.
  """
  training: Float
  """
  Monthly evaluation: least share of visits begun within the time agreed, 0 to 1; left out, 0.9.
  """
  visitOnTime: Float
}

"""Where work belongs (N11)."""
enum RepairPlace {
  """At the factory only."""
  FACTORY
  """At points of level 1 and above."""
  LEVEL_1
  """At points of level 2 and above."""
  LEVEL_2
  """At points of level 3 and above."""
  LEVEL_3
  """At points of level 4 and above."""
  LEVEL_4
  """At points of level 5 and above."""
  LEVEL_5
}

"""How a report reached the platform (O1)."""
enum ReportChannel {
  """The customer, by web or app."""
  CUSTOMER
  """A dealer, for a customer."""
  DEALER
  """The maker's hotline."""
  HOTLINE
  """Taken over from records kept before."""
  IMPORT
  """A regional authority's platform."""
  REGIONAL_PLATFORM
}

"""
Who a caller acts as. It comes from the verified token, never from the request.
"""
enum Role {
  """An independent third party commissioned by a maker."""
  AUDITOR
  """An end customer, known by a verified phone number."""
  CUSTOMER
  """A dealer who sold units and reports faults for customers."""
  DEALER
  """The hotline desk of a maker."""
  HOTLINE
  """A maker: its own brands, models, agreements and orders."""
  MANUFACTURER
  """The operator of the platform."""
  PLATFORM
  """A repair company under agreement with makers."""
  PROVIDER
  """A regional authority; sees its region only, and no customer identity."""
  REGULATOR
  """The desk of one service point of a provider."""
  SERVICE_POINT
  """A certified technician of a service point."""
  TECHNICIAN
}

"""What callbacks told (Q1, Q6)."""
type Satisfaction {
  """Callbacks answered."""
  answered: InsightCount!
  """
  Perceived minus expected, the mean over answers and the three parts of a service, -4 to 4.
  """
  gap: InsightValue!
  """Upper end of the share's 95 % Wilson interval."""
  high: InsightValue!
  """Lower end of the share's 95 % Wilson interval."""
  low: InsightValue!
  """Callbacks given up after the last attempt."""
  noAnswer: InsightCount!
  """Answered ones in which the customer got at least what was expected."""
  satisfied: InsightCount!
  """Satisfied of answered, 0 to 1."""
  share: InsightValue!
}

"""
The trend chart of satisfaction (推移图, Q1) with the limits of Laney's p' chart: three sigma, widened or narrowed by the variation between points.
"""
type SatisfactionTrend {
  """Share satisfied over all points, the centre line."""
  mean: InsightValue!
  """
  Every day or month of the period in order, those without answers included.
  """
  points: [SatisfactionTrendPoint!]! @listSize(assumed: 31)
}

"""One day or month of the satisfaction chart."""
type SatisfactionTrendPoint {
  """
  Whether the share lies beyond a limit: a cause of its own is to be looked for.
  """
  beyond: Boolean!
  """First day it stands for."""
  from: Day!
  """Lower control limit of the share; it follows the number of answers."""
  lower: InsightValue!
  """What callbacks told."""
  satisfaction: Satisfaction!
  """Upper control limit of the share."""
  upper: InsightValue!
}

"""
By whom a maker's products are repaired; three channels stand side by side (N20).
"""
enum ServiceChannel {
  """A dealer the maker authorised."""
  DEALER
  """A repair company the maker hired."""
  OUTSOURCED
  """The maker's own service."""
  OWN
}

"""What a customer can order (O3, O4)."""
enum ServiceItem {
  """First running-in of an installed product."""
  COMMISSIONING
  """Bringing a product to the customer."""
  DELIVERY
  """Installing a product."""
  INSTALLATION
  """Planned upkeep."""
  MAINTENANCE
  """Repair the customer pays for."""
  PAID_REPAIR
  """Taking a product back."""
  RECYCLING
  """A wish or proposal."""
  SUGGESTION
  """Looking at the site before other work."""
  SURVEY
  """Teaching the customer."""
  TRAINING
  """Repair under the three guarantees."""
  WARRANTY_REPAIR
}

"""
How one provider serves one maker (N15, N20). Without one, it serves as OUTSOURCED and without a top-up.
"""
type ServiceModel implements Node {
  """What holds today; null before the first day."""
  current: ServiceModelVersion
  """Global id."""
  id: ID!
  """Its log, oldest first: each change dated and signed."""
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker."""
  manufacturer: Manufacturer!
  """The provider."""
  provider: Provider!
  """Counts changes; send it back with a change."""
  version: Int!
  """All versions, oldest first."""
  versions: [ServiceModelVersion!]! @listSize(assumed: 5)
}

"""A page of service models."""
type ServiceModelConnection {
  """Entries with their cursors."""
  edges: [ServiceModelEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type ServiceModelEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: ServiceModel!
}

"""A service model after a change, or why it was refused."""
type ServiceModelPayload {
  """The service model; null when refused."""
  serviceModel: ServiceModel
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""How a provider serves a maker."""
input ServiceModelSetInput {
  """By which channel."""
  channel: ServiceChannel!
  """First day, today or later and after every day announced before."""
  from: Day!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker."""
  manufacturerId: ID!
  """The provider."""
  providerId: ID!
  """The top-up agreed, if any."""
  topUp: TopUpBasisInput
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""How a provider serves a maker from a day on."""
type ServiceModelVersion {
  """By which channel."""
  channel: ServiceChannel!
  """First day; it holds until the next version's."""
  from: Day!
  """The top-up agreed; null if none."""
  topUp: TopUpBasis
}

"""A service point: where repair happens or technicians start from."""
type ServicePoint implements Node {
  """Letters of authorisation; a maker sees its own only."""
  authorisations(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): PointAuthorisationConnection!
  """How many open orders it can hold at once."""
  capacity: Int!
  """Categories it is authorised for."""
  categories: [ProductCategory!]! @listSize(assumed: 10)
  """Regions it serves, each with all below it."""
  covers: [Region!]! @listSize(assumed: 10)
  """Opening hours."""
  hours: Hours!
  """Global id."""
  id: ID!
  """Highest repair level it is authorised for."""
  level: Int!
  """Where it stands."""
  location: Place!
  """Name over the door."""
  name: String!
  """
  Accepted orders whose technician will not be certified on the day, or for which nobody at the point is; each names its \`finisher\`.
  """
  ordersAtRisk(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): WorkOrderConnection!
  """
  Where the point falls short of makers' requirements of its posts (P6); empty for those who may not see its people, and to a maker its own alone.
  """
  postGaps(
    """
    The maker whose requirements are asked about; all that authorised the point if left out.
    """
    manufacturerId: ID
  ): [PostGap!]! @listSize(assumed: 5)
  """Its provider."""
  provider: Provider!
  """Region it stands in."""
  region: Region!
  """
  Its technicians, in the order they were added; names show to their own provider and point, and to makers with an active agreement with the provider.
  """
  technicians(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): TechnicianConnection!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of service points."""
type ServicePointConnection {
  """Entries with their cursors."""
  edges: [ServicePointEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A service point to open."""
input ServicePointCreateInput {
  """How many open orders it can hold at once, 0 to 10000."""
  capacity: Int!
  """Categories it is authorised for, 1 to 50."""
  categoryIds: [ID!]!
  """Regions it serves, 1 to 40, each with all below it."""
  covers: [RegionCode!]!
  """Opening hours."""
  hours: HoursInput! = {closes: "18:00", opens: "08:30"}
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Highest repair level it is authorised for, 1 to 5."""
  level: Int!
  """Where it stands."""
  location: PlaceInput!
  """Name over the door, at most 100 characters."""
  name: String!
  """Its provider."""
  providerId: ID!
  """Region it stands in: a county."""
  region: RegionCode!
}

"""An entry of a page."""
type ServicePointEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: ServicePoint!
}

"""A service point after a change, or why it was refused."""
type ServicePointPayload {
  """The service point; null when refused."""
  servicePoint: ServicePoint
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A change of a service point; what is left out stays."""
input ServicePointUpdateInput {
  """How many open orders it can hold at once, 0 to 10000."""
  capacity: Int
  """Categories it is authorised for, 1 to 50."""
  categoryIds: [ID!]
  """Regions it serves, 1 to 40, each with all below it."""
  covers: [RegionCode!]
  """Opening hours."""
  hours: HoursInput
  """The service point."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Highest repair level it is authorised for, 1 to 5."""
  level: Int
  """Name over the door, at most 100 characters."""
  name: String
  """Version the change is based on."""
  version: Int!
}

"""
A service item promised to the customers of a region (O6), on a passed review and no longer than it holds.
"""
type ServicePromise implements Node {
  """Whether it holds today."""
  binds: Boolean!
  """For which category."""
  category: ProductCategory!
  """Global id."""
  id: ID!
  """
  Its log, oldest first: each change dated and signed; empty for those who are neither the promiser nor its supervisor.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The maker that promises; null if a provider does."""
  manufacturer: Manufacturer
  """The provider that promises; null if a maker does."""
  provider: Provider
  """Where."""
  region: Region!
  """What."""
  serviceItem: ServiceItem!
  """First day."""
  validFrom: Day!
  """Last day."""
  validTo: Day!
  """Counts changes; send it back with a change."""
  version: Int!
  """First day on which it no longer holds; null if it was not withdrawn."""
  withdrawnOn: Day
}

"""A page of promises."""
type ServicePromiseConnection {
  """Entries with their cursors."""
  edges: [ServicePromiseEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type ServicePromiseEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: ServicePromise!
}

"""A promise after a change, or why it was refused."""
type ServicePromisePayload {
  """The promise; null when refused."""
  servicePromise: ServicePromise
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A promise to publish."""
input ServicePromisePublishInput {
  """First day, today or later, not after the review's last."""
  from: Day!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The passed review."""
  reviewId: ID!
}

"""A promise to withdraw."""
input ServicePromiseWithdrawInput {
  """The promise."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, 1 to 1000 characters."""
  reason: String!
  """Version the change is based on; left out, the latest."""
  version: Int
}

"""A special deduction on a sheet."""
type SheetDeduction {
  """Its code."""
  code: String!
  """How often it was found."""
  count: Int!
}

"""A mark on a sheet."""
type SheetMark {
  """Code of the item."""
  code: String!
  """Why it is not applicable; null if it is."""
  notApplicable: String
  """Points; null if not applicable."""
  points: Float
}

"""Whether an applicant qualifies, and why."""
type ShortListing {
  """When."""
  at: DateTime!
  """Who signed (token subject); null for the applicant."""
  by: String
  """Why."""
  reason: String!
}

"""A figure below what the call asks."""
type Shortfall {
  """What is asked."""
  asked: Int!
  """What was declared."""
  declared: Int!
  """Which."""
  figure: QualificationFigure!
}

"""A fault so grave that it is counted apart from the marks."""
type SpecialDeduction {
  """Unique among the special deductions of the set."""
  code: String!
  """What it is."""
  title: String!
}

"""A fault so grave that it is counted apart from the marks."""
input SpecialDeductionInput {
  """1 to 20 letters, digits, dots, hyphens; unique among them."""
  code: String!
  """1 to 100 characters."""
  title: String!
}

"""What a panel found of a subject, percent."""
type SubjectFinding {
  """Sample standard deviation; null for the applicant."""
  deviation: Float
  """Which subject."""
  kind: CriteriaSubjectKind!
  """Highest of them; null for the applicant."""
  max: Float
  """Lowest of them; null for the applicant."""
  min: Float
  """Mean of the evaluators."""
  score: Float!
  """Its title."""
  title: String!
  """
  Whether the deviation is above 10: the bands of GB/T 27922 are ten points wide, so the evaluators commonly stand a band
  apart and should speak. Null for the applicant.
  """
  wide: Boolean
}

"""What a subject's items add up to."""
type SubjectScore {
  """Points of the items that are applicable."""
  applicable: Float!
  """Points earned."""
  earned: Float!
  """Which subject."""
  kind: CriteriaSubjectKind!
  """
  Points earned / points applicable x 100; null if none of its items is applicable.
  """
  score: Float
  """Its title."""
  title: String!
}

"""What the maker asked for."""
type SupplementRequest {
  """When it was asked."""
  at: DateTime!
  """Last day."""
  until: Day!
  """What."""
  what: String!
}

"""What is supplied."""
enum SupplyKind {
  """Tools and instruments."""
  EQUIPMENT
  """Software and licences."""
  SOFTWARE
}

"""
Somebody who works at a service point. What they may repair is for makers to certify.
"""
type Technician implements Node {
  """
  Certificates held in the last year or so, in force or not; makers see their own and the platform's.
  """
  certificates: [Certificate!]! @listSize(assumed: 5)
  """Entry in the engineer database; null if there is none."""
  engineer: Engineer
  """Courses the person is or was on; a maker sees its own courses only."""
  enrolments(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): TrainingEnrolmentConnection!
  """Global id."""
  id: ID!
  """Name as on the badge."""
  name: String!
  """What the person is there for."""
  post: Post!
  """Where the technician works."""
  servicePoint: ServicePoint!
  """In the trade since; null if unknown."""
  since: Day
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of technicians."""
type TechnicianConnection {
  """Entries with their cursors."""
  edges: [TechnicianEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A technician to add."""
input TechnicianCreateInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Name as on the badge, at most 100 characters."""
  name: String!
  """What the person is there for."""
  post: Post! = TECHNICIAN
  """Where the technician works."""
  servicePointId: ID!
  """In the trade since."""
  since: Day
}

"""An entry of a page."""
type TechnicianEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Technician!
}

"""What an applicant declares about its technicians."""
type TechnicianFacts {
  """Those with a certificate."""
  certified: Int!
  """In its own words; may be empty."""
  note: String!
  """All of them."""
  total: Int!
}

"""About technicians."""
input TechnicianFactsInput {
  """Those with a certificate."""
  certified: Int!
  """At most 500 characters."""
  note: String! = ""
  """All of them."""
  total: Int!
}

"""A technician after a change, or why it was refused."""
type TechnicianPayload {
  """The technician; null when refused."""
  technician: Technician
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A change of a technician; what is left out stays."""
input TechnicianUpdateInput {
  """The technician."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Name as on the badge, at most 100 characters."""
  name: String
  """What the person is there for."""
  post: Post
  """In the trade since."""
  since: Day
  """Version the change is based on."""
  version: Int!
}

"""
What keeps a provider's basic profit up where volume is low (N15). Amounts of a month.
"""
type TopUpBasis {
  """Agreed basic profit."""
  basicProfit: Money!
  """Most that is topped up."""
  cap: Money!
  """What an order earns by its fees alone."""
  profitPerOrder: Money!
}

"""
What keeps a provider's basic profit up (N15). Whole fen of a month, 0 to 100000000 each.
"""
input TopUpBasisInput {
  """Agreed basic profit."""
  basicProfit: Int!
  """Most that is topped up."""
  cap: Int!
  """What an order earns by its fees alone."""
  profitPerOrder: Int!
}

"""So many orders, each topped up by so much."""
type TopUpShare {
  """Orders."""
  orders: Int!
  """Added to each."""
  perOrder: Money!
}

"""
What keeps up a provider's basic profit with a maker in a month (N15). Both sides read the same.
"""
type TopUpStatement {
  """What was agreed, as it stood on the month's first day."""
  basis: TopUpBasis!
  """What the orders earned by themselves."""
  earned: Money!
  """
  Whether the month is over and the orders are those counted; otherwise it is a forecast.
  """
  final: Boolean!
  """Paid in one sum, since there was no order to add it to."""
  lump: Money!
  """The maker."""
  manufacturer: Manufacturer!
  """The month."""
  month: Month!
  """Completed orders, or those expected."""
  orders: Int!
  """The provider."""
  provider: Provider!
  """The total in whole fen an order, larger shares first; it sums exactly."""
  shares: [TopUpShare!]! @listSize(assumed: 2)
  """What that falls short of the basic profit."""
  shortfall: Money!
  """What is paid: the shortfall up to the cap."""
  total: Money!
}

"""
A course of a maker, or of the platform, for a category and level (N10).
"""
type TrainingCourse implements Node {
  """Category."""
  category: ProductCategory!
  """Who is or was on it, for those who teach it; empty for others."""
  enrolments(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): TrainingEnrolmentConnection!
  """Global id."""
  id: ID!
  """Level it leads to."""
  level: Int!
  """
  Who trains and certifies; null for the platform, whose certificates every maker accepts.
  """
  manufacturer: Manufacturer
  """Name."""
  name: String!
  """What it leads to."""
  purpose: CoursePurpose!
  """Its revisions, the latest last."""
  revisions: [CourseRevision!]! @listSize(assumed: 3)
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of courses."""
type TrainingCourseConnection {
  """Entries with their cursors."""
  edges: [TrainingCourseEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A course to offer."""
input TrainingCourseCreateInput {
  """Category."""
  categoryId: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Level it leads to, 1 to 5."""
  level: Int!
  """The maker; left out by the platform, it offers a course of its own."""
  manufacturerId: ID
  """Name, at most 100 characters."""
  name: String!
  """What it leads to."""
  purpose: CoursePurpose! = FIRST
  """How it is taught at first."""
  revision: CourseRevisionInput!
}

"""An entry of a page."""
type TrainingCourseEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: TrainingCourse!
}

"""A course after a change, or why it was refused."""
type TrainingCoursePayload {
  """The course; null when refused."""
  trainingCourse: TrainingCourse
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A revision of a course."""
input TrainingCourseReviseInput {
  """The course."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """How it is taught from then on."""
  revision: CourseRevisionInput!
  """Version the change is based on."""
  version: Int!
}

"""
One person's way through a course: trained, examined, certified, in this order (N10).
"""
type TrainingEnrolment implements Node {
  """
  Sittings with their scores. Scores are personal: null for all but the person, its provider and who examines.
  """
  attempts: [ExamAttempt!] @listSize(assumed: 3)
  """What was attended."""
  attendances: [Attendance!]! @listSize(assumed: 10)
  """The certificate it led to, or renewed."""
  certificate: Certificate
  """On which course."""
  course: TrainingCourse!
  """Last day of the step that is due; null when none is."""
  dueOn: Day
  """Day of enrolment."""
  enrolledOn: Day!
  """Hours attended so far."""
  hours: Int!
  """Global id."""
  id: ID!
  """
  Everything that happened, oldest first; empty for those who may not see scores.
  """
  log(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): LogEntryConnection!
  """The revision that binds this person to the end."""
  revision: CourseRevision!
  """How far the person has come."""
  state: EnrolmentState!
  """Who is trained."""
  technician: Technician!
  """Counts changes."""
  version: Int!
}

"""A page of enrolments."""
type TrainingEnrolmentConnection {
  """Entries with their cursors."""
  edges: [TrainingEnrolmentEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type TrainingEnrolmentEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: TrainingEnrolment!
}

"""Who is sent to which course."""
input TrainingEnrolmentOpenInput {
  """The course."""
  courseId: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Who is sent."""
  technicianId: ID!
}

"""An enrolment after a change, or why it was refused."""
type TrainingEnrolmentPayload {
  """The enrolment; null when refused."""
  trainingEnrolment: TrainingEnrolment
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""How a provider's people stand with their certificates."""
type TrainingStanding {
  """Those with a certificate in force."""
  certified: Int!
  """Technicians."""
  technicians: Int!
}

"""One day or month of a series."""
type TrendPoint {
  """What happened in it."""
  figures: InsightFigures!
  """First day it stands for."""
  from: Day!
}

"""One sold product, by the maker's serial number."""
type Unit implements Node {
  """Global id."""
  id: ID!
  """Its model."""
  model: ProductModel!
  """Serial number on the type plate."""
  serial: String!
  """Dealer who sold it; null if unknown."""
  soldBy: String
  """Day of sale; null if unknown."""
  soldOn: Day
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of units."""
type UnitConnection {
  """Entries with their cursors."""
  edges: [UnitEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type UnitEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Unit!
}

"""A unit after a change, or why it was refused."""
type UnitPayload {
  """The unit; null when refused."""
  unit: Unit
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""A unit to register."""
input UnitRegisterInput {
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Its model."""
  modelId: ID!
  """Serial number: letters, digits, hyphens, at most 40."""
  serial: String!
  """Dealer who sold it; a DEALER registers its own sales only."""
  soldBy: String
  """Day of sale, not in the future."""
  soldOn: Day
}

"""A change of a unit; what is left out stays."""
input UnitUpdateInput {
  """The unit."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Dealer who sold it."""
  soldBy: String
  """Day of sale, not in the future."""
  soldOn: Day
  """Version the change is based on."""
  version: Int!
}

"""A refusal the caller can act on. Nothing was written."""
type UserError {
  """Stable code for programs."""
  code: UserErrorCode!
  """
  Path to the offending input, from the argument's root; empty when no single field is at fault.
  """
  field: [String!]!
  """What to do, in the language of Accept-Language (zh-CN or en)."""
  message: String!
}

"""Codes of refusals. Each has a message in zh-CN and en."""
enum UserErrorCode {
  """The action is not possible in the order's state."""
  ACTION_NOT_ALLOWED
  """
  A day before the earliest on which it could take effect: nothing does so backwards.
  """
  AGREEMENT_BACKDATED
  """The agreement is not concluded, or its last day has passed."""
  AGREEMENT_NOT_RUNNING
  """
  Another agreement of the same maker, provider and category is in force in that time.
  """
  AGREEMENT_OVERLAP
  """The caller's side has confirmed this version."""
  ALREADY_CONFIRMED
  """The technician is on this course already."""
  ALREADY_ENROLLED
  """An object with this natural key exists."""
  ALREADY_EXISTS
  """The agreement is suspended."""
  ALREADY_SUSPENDED
  """An amendment that would begin after the last day."""
  AMENDMENT_AFTER_TERM
  """It was appealed once already."""
  APPEAL_SPENT
  """Applications of the call have no decision yet."""
  APPLICATIONS_UNDECIDED
  """The appointment's times do not fit."""
  APPOINTMENT_INVALID
  """The service point is not equipped for the level."""
  AUTHORISATION_ABOVE_POINT
  """A band does not start above the one before it."""
  BANDS_NOT_ASCENDING
  """Points for it would have lapsed already."""
  BREACH_LAPSED
  """
  An order of a bundle is of another customer or at another service point.
  """
  BUNDLE_MIXED
  """An order of a bundle is not accepted, or work on it has begun."""
  BUNDLE_NOT_READY
  """Too many concurrent changes to one object; nothing was written, retry."""
  BUSY
  """The buy-out covers the category already."""
  BUY_OUT_HAS_CATEGORY
  """The buy-out has ended."""
  BUY_OUT_OVER
  """
  Another buy-out of the dealer covers the category of the maker on the same days.
  """
  BUY_OUT_OVERLAP
  """The maker has signed all there is to sign."""
  BUY_OUT_SIGNED
  """The callback has its result; it stays as it is."""
  CALLBACK_CLOSED
  """The call takes no applications today."""
  CALL_NOT_OPEN
  """The service point does not offer the category."""
  CATEGORY_NOT_OFFERED
  """A certificate exceeds the level the service point is authorised for."""
  CERTIFICATE_ABOVE_POINT
  """The certificate of this enrolment was granted."""
  CERTIFICATE_ALREADY_GRANTED
  """The certificate would begin before the exam was passed."""
  CERTIFICATE_BEFORE_EXAM
  """
  A certificate of the same kind is in force in that time; it is renewed instead.
  """
  CERTIFICATE_OVERLAP
  """
  A channel plan of the same maker, category and region is announced for that day or later.
  """
  CHANNEL_PLAN_OVERLAP
  """A service point is not charged for what it never acknowledged."""
  CHARGE_WITHOUT_ACKNOWLEDGEMENT
  """Clause 12: claimed within 1 to 365 days."""
  CLAIM_DAYS_OUT_OF_RANGE
  """Clause 12: a limit that is negative or above 10 000 000 CNY."""
  CLAIM_LIMIT_OUT_OF_RANGE
  """A call closes before its last day only with a reason."""
  CLOSING_NEEDS_REASON
  """Another edition takes effect on that day."""
  CODE_DAY_TAKEN
  """A published conduct code stays as it is."""
  CODE_PUBLISHED
  """A condition or deadline was given with a finding that has none."""
  CONDITION_WITHOUT_NEED
  """Clause 13: a proposal stands open for 1 to 90 days."""
  CONFIRM_DAYS_OUT_OF_RANGE
  """Consequences are not in the order of their severity, each once."""
  CONSEQUENCE_OUT_OF_ORDER
  """Points that a consequence rests on may still be appealed."""
  CONSEQUENCE_PREMATURE
  """Too few of the points that a consequence rests on still count."""
  CONSEQUENCE_UNFOUNDED
  """A nonconformity has no corrective action."""
  CORRECTION_MISSING
  """The correction is not late."""
  CORRECTION_NOT_LATE
  """The course is not taught yet."""
  COURSE_NOT_TAUGHT_YET
  """It has ended and cannot be renewed."""
  CREDENTIAL_EXPIRED
  """It is suspended or revoked and cannot be renewed."""
  CREDENTIAL_NOT_ACTIVE
  """Not possible while it is suspended, revoked or in use."""
  CREDENTIAL_STATE
  """
  Criteria would take effect before they are published, or not after the edition before them.
  """
  CRITERIA_BACKDATED
  """An evaluation may not start by these criteria on that day."""
  CRITERIA_NOT_IN_FORCE
  """The criteria are not for admission."""
  CRITERIA_OTHER_PURPOSE
  """The day lies before what it follows, or in the future."""
  DAY_NOT_POSSIBLE
  """A decision that departs from the proposal needs a reason."""
  DECISION_NEEDS_REASON
  """The criteria do not have this special deduction."""
  DEDUCTION_UNKNOWN
  """Clause 8: a deposit that is negative or above 10 000 000 CNY."""
  DEPOSIT_OUT_OF_RANGE
  """
  Clause 8: either the deposit's amount or who bears it when it is waived.
  """
  DEPOSIT_PAID_OR_WAIVED
  """An order cannot be completed without a diagnosis."""
  DIAGNOSIS_MISSING
  """The uploaded content is not what was announced."""
  DOCUMENT_MISMATCH
  """The content of the document was not uploaded and confirmed."""
  DOCUMENT_NOT_UPLOADED
  """The document is larger than 20 MB."""
  DOCUMENT_TOO_LARGE
  """Documents of this type are not taken."""
  DOCUMENT_TYPE_NOT_ALLOWED
  """A change would take effect before today."""
  EFFECTIVE_IN_PAST
  """An end after the last day."""
  END_AFTER_TERM
  """The enrolment is closed."""
  ENROLMENT_CLOSED
  """
  The enrolment is for a first certificate where a renewal is asked for, or the other way round.
  """
  ENROLMENT_OF_OTHER_PURPOSE
  """
  Equipment is supplied only while an agreement with the point's provider is in force.
  """
  EQUIPMENT_WITHOUT_AGREEMENT
  """The evaluation was decided already."""
  EVALUATION_DECIDED
  """The agreement was changed or ended since the evaluation."""
  EVALUATION_OUTDATED
  """Name exactly one thing as evidence."""
  EVIDENCE_NOT_ONE
  """The order that is evidence is with no service point."""
  EVIDENCE_UNASSIGNED
  """The exam is passed."""
  EXAM_ALREADY_PASSED
  """All attempts are used."""
  EXAM_ATTEMPTS_EXHAUSTED
  """The exam has to be passed first (N10)."""
  EXAM_NOT_PASSED
  """A course for a first certificate has no exam."""
  EXAM_REQUIRED
  """The waiting days since the last attempt are not over."""
  EXAM_TOO_SOON
  """Clause 1: a faulty unit is sent within 1 to 60 days."""
  FAULTY_UNIT_DAYS_OUT_OF_RANGE
  """A fee above the ceiling the agreement sets for it (F1)."""
  FEE_ABOVE_CEILING
  """Clause 10: an amount that is negative or above 1 000 000 CNY."""
  FEE_AMOUNT_OUT_OF_RANGE
  """A fee below the floor the agreement sets for it (F1)."""
  FEE_BELOW_FLOOR
  """Clause 10: a fee for a category that the agreement does not cover."""
  FEE_CATEGORY_NOT_COVERED
  """Clause 10: a floor above its ceiling (F1)."""
  FEE_FLOOR_ABOVE_CEILING
  """Clause 10: a fee for a level above the highest the agreement covers."""
  FEE_LEVEL_NOT_COVERED
  """The order has no such fee line."""
  FEE_LINE_UNKNOWN
  """Clause 10: an agreed price outside its floor and ceiling (F1)."""
  FEE_PRICE_OUTSIDE_BAND
  """Clause 10: a fee for a work item that clause 2 does not name."""
  FEE_WORK_ITEM_UNKNOWN
  """The item that is evidence was found to conform."""
  FINDING_CONFORMS
  """An item of the inspection has no finding."""
  FINDING_MISSING
  """The caller's role may not do this."""
  FORBIDDEN
  """Whoever decided first does not decide on the appeal."""
  FOUR_EYES
  """Clause 11: a limit that is negative or above 1 000 000 CNY."""
  FREIGHT_LIMIT_OUT_OF_RANGE
  """The time to appeal is over."""
  GRADE_APPEAL_CLOSED
  """
  An appeal has to be decided by another person than the one who decided the grade.
  """
  GRADE_APPEAL_SAME_DECIDER
  """The last band of a grade scheme does not begin at 0."""
  GRADE_BANDS_GAP
  """The bands of a grade scheme do not go from the best down."""
  GRADE_BANDS_ORDER
  """The case to change a grade is not in the state that the action needs."""
  GRADE_CASE_STATE
  """The time to reply is over."""
  GRADE_REPLY_CLOSED
  """The provider has not replied and may still."""
  GRADE_REPLY_PENDING
  """
  The scheme's first day is not ahead, or not after the one published last.
  """
  GRADE_SCHEME_NOT_AHEAD
  """A grade stands twice in its scheme."""
  GRADE_TWICE
  """The weights of a grade scheme do not come to 100."""
  GRADE_WEIGHTS_SUM
  """The idempotency key was used for another request."""
  IDEMPOTENCY_KEY_REUSED
  """The member has declared already."""
  INTEREST_DECLARED_ALREADY
  """A member declares before scoring whether it has an interest."""
  INTEREST_NOT_DECLARED
  """The cursor belongs to another list."""
  INVALID_CURSOR
  """A period ends before it starts."""
  INVALID_DATE_RANGE
  """The id is not one of the expected type."""
  INVALID_ID
  """A value has the wrong form."""
  INVALID_VALUE
  """The points of a subject's items do not add up to its weight."""
  ITEMS_NOT_WEIGHT
  """The serial number is on the account of a service point already."""
  ITEM_ALREADY_ISSUED
  """No technician has the item."""
  ITEM_NOT_HANDED_OUT
  """The inspection has no such item."""
  ITEM_UNKNOWN
  """A technician has the item."""
  ITEM_WITH_TECHNICIAN
  """The code in force on that day knows no such breach."""
  KIND_NOT_IN_CODE
  """Clause 7: a ratio of 0 to 1."""
  LOANER_RATIO_OUT_OF_RANGE
  """Items without a mark."""
  MARKS_MISSING
  """A mark has both points and a reason why it does not apply, or neither."""
  MARK_EITHER_OR
  """The item applies to everyone."""
  MARK_NOT_APPLICABLE
  """
  A mark is below 0, above the most points of its item, or between its steps.
  """
  MARK_OFF_SCALE
  """A mark names an item the criteria do not have."""
  MARK_UNKNOWN_ITEM
  """The person has declared an interest and cannot serve."""
  MEMBER_HAS_INTEREST
  """A seat goes to a person of the same department."""
  MEMBER_OTHER_DEPARTMENT
  """A member with an interest is still seated."""
  MEMBER_TO_BE_REPLACED
  """The person sits on the panel already."""
  MEMBER_TWICE
  """The month is not over."""
  MONTH_NOT_OVER
  """No item is applicable."""
  NOTHING_APPLICABLE
  """Nothing is proposed that could be answered."""
  NOTHING_PROPOSED
  """Clause 13: notice of 0 to 365 days."""
  NOTICE_DAYS_OUT_OF_RANGE
  """The provider's notice is shorter than agreed in clause 13."""
  NOTICE_TOO_SHORT
  """Only instruments are calibrated."""
  NOT_AN_INSTRUMENT
  """The object does not exist or is not visible to the caller."""
  NOT_FOUND
  """The person does not sit on the panel."""
  NOT_ON_PANEL
  """The agreement is not suspended."""
  NOT_SUSPENDED
  """The maker and the provider have no agreement."""
  NO_AGREEMENT
  """No conduct code was in force on that day."""
  NO_CODE_IN_FORCE
  """The course has no exam."""
  NO_EXAM
  """The service point is full."""
  NO_OPEN_CAPACITY
  """As many are admitted as points are called for (N9)."""
  NO_PLACE_LEFT
  """
  The units sold in the region need no more points than are under contract.
  """
  NO_POINT_CALLED_FOR
  """The offer was answered too late."""
  OFFER_EXPIRED
  """The offer may still be answered."""
  OFFER_STILL_OPEN
  """Clause 3: 1 to 1000 service points a region."""
  OUTLET_COUNT_OUT_OF_RANGE
  """Clause 3: a region outside the regions of the agreement."""
  OUTLET_OUTSIDE_TERRITORY
  """A county lies outside the region applied for."""
  OUTSIDE_REGION
  """A number is outside its range."""
  OUT_OF_RANGE
  """\`first\` is outside 1 to 100."""
  PAGE_TOO_LARGE
  """
  Undecided applications in the region were judged by another panel than the present one.
  """
  PANEL_CHANGED
  """A department has nobody on the panel who may be counted (N3)."""
  PANEL_INCOMPLETE
  """Criteria of admission lack some of the six subjects a panel scores."""
  PANEL_SUBJECTS_MISSING
  """Clause 8: supplied and returned within 1 to 90 days."""
  PARTS_DAYS_OUT_OF_RANGE
  """The call does not ask for that part."""
  PART_NOT_CALLED_FOR
  """Clause 12: settled every 1 to 12 months."""
  PAYMENT_CYCLE_OUT_OF_RANGE
  """Clause 12: paid within 1 to 180 days."""
  PAYMENT_DAYS_OUT_OF_RANGE
  """The phone number has the wrong form."""
  PHONE_INVALID
  """
  Nobody at the service point is certified for the category at the level (N10).
  """
  POINT_LACKS_PEOPLE
  """A day lies before today."""
  POLICY_DATE_PAST
  """A policy needs a text, an attachment, or both."""
  POLICY_EMPTY
  """The policy asks others to read it, not the caller."""
  POLICY_NOT_ADDRESSED
  """The next edition follows the latest published or withdrawn one."""
  POLICY_NOT_LATEST
  """The policy is in another state than this needs."""
  POLICY_STATE
  """The maker has agreed to the pool already."""
  POOL_AGREED
  """The pool is dissolved."""
  POOL_DISSOLVED
  """One category alone is no pool."""
  POOL_TOO_SMALL
  """Too many service points cover the region."""
  POOL_TOO_WIDE
  """The maker that proposes a pool is not one of its members."""
  POOL_WITHOUT_PROPOSER
  """A promise would begin after its review has ended."""
  PROMISE_BEYOND_REVIEW
  """The promise is withdrawn already."""
  PROMISE_WITHDRAWN
  """The time to confirm the proposal has passed."""
  PROPOSAL_LAPSED
  """A proposal is still to be answered or withdrawn."""
  PROPOSAL_OPEN
  """Providers of the buy-out are named for that day or later."""
  PROVIDER_CHOICE_OVERLAP
  """Applications in the region have not been judged yet."""
  RANKING_OPEN
  """Clause 4: recognised within 1 to 180 days."""
  RECOGNITION_DAYS_OUT_OF_RANGE
  """Two regions of a call overlap."""
  REGIONS_OVERLAP
  """The call does not name the region."""
  REGION_NOT_CALLED_FOR
  """
  The region code was retired by the day it is for; the message names its successors.
  """
  REGION_RETIRED
  """A renewal that does not end later than the present last day."""
  RENEWAL_NOT_LATER
  """Renewal is not open yet."""
  RENEWAL_NOT_OPEN
  """The training was done before renewal opened."""
  RENEWAL_TRAINING_TOO_EARLY
  """The reply was answered already."""
  REPLY_ANSWERED
  """The applicant has replied already."""
  REPLY_GIVEN
  """There is no reply to answer."""
  REPLY_MISSING
  """The time for a reply is over."""
  REPLY_PERIOD_OVER
  """The provider may still reply."""
  REPLY_TIME_OPEN
  """The time to reply or appeal is over."""
  REPLY_TIME_OVER
  """Clause 6: due on day 1 to 28 of the next month."""
  REPORT_DUE_DAY_OUT_OF_RANGE
  """A required value is empty."""
  REQUIRED
  """
  Instruments would be required backwards, or before what was announced last.
  """
  REQUIREMENT_BACKDATED
  """A post requirement asks for nothing."""
  REQUIREMENT_EMPTY
  """A capability review lacks subjects, or one is not met."""
  REVIEW_INCOMPLETE
  """No passed capability review is in force."""
  REVIEW_NOT_PASSED
  """Clause 13: a review on a day outside the term."""
  REVIEW_OUTSIDE_TERM
  """A reply never makes things worse."""
  REVISION_NOT_BETTER
  """A revision does not begin after the one before."""
  REVISION_NOT_LATER
  """Another role does this."""
  ROLE_NOT_ALLOWED
  """The score is off the exam's scale."""
  SCORE_OFF_SCALE
  """Either a serial number or a quantity is needed."""
  SERIAL_OR_QUANTITY
  """Terms of service of the same pair are announced for that day or later."""
  SERVICE_MODEL_OVERLAP
  """Evaluators have not handed in all their sheets."""
  SHEETS_AWAITED
  """The evaluator has handed in that sheet; it stands."""
  SHEET_HANDED_IN
  """The object changed since it was read."""
  STALE_VERSION
  """A subject has no items, so nothing could be scored in it."""
  SUBJECT_WITHOUT_ITEMS
  """The applicant still has time to add what was asked."""
  SUPPLEMENT_AWAITED
  """The supplement came after its last day."""
  SUPPLEMENT_OVERDUE
  """Clause 9: 1 to 10 000 pieces a service point."""
  SUPPLY_QUANTITY_OUT_OF_RANGE
  """A suspension that would begin after the last day."""
  SUSPENSION_AFTER_TERM
  """
  The technician has no certificate in force for the category at the order's level (N12).
  """
  TECHNICIAN_NOT_CERTIFIED
  """No technician is named for the order."""
  TECHNICIAN_REQUIRED
  """A row stands in a list of the terms twice."""
  TERMS_ROW_TWICE
  """The terms take more than 60 000 bytes."""
  TERMS_TOO_LARGE
  """A threshold is not above the one before it."""
  THRESHOLD_NOT_ASCENDING
  """A text is too long."""
  TOO_LONG
  """The agreement was changed 50 times."""
  TOO_MANY_CHANGES
  """Three confirmed changes are still to take effect."""
  TOO_MANY_CHANGES_AHEAD
  """The order holds no more of these."""
  TOO_MANY_LINES
  """The maker has as many policies in effect as it may have."""
  TOO_MANY_POLICIES
  """Clause 10: the basis of the low-volume top-up is out of range (N15)."""
  TOP_UP_OUT_OF_RANGE
  """The training is completed; the exam is next."""
  TRAINING_COMPLETED
  """The time in which the training, the exam or the grant was due is over."""
  TRAINING_EXPIRED
  """Clause 5: 0 to 2000 hours of training a year."""
  TRAINING_HOURS_OUT_OF_RANGE
  """The training has to be completed first (N10)."""
  TRAINING_NOT_COMPLETED
  """Neither or both of serial number and model were given."""
  UNIT_OR_MODEL_REQUIRED
  """The region code is none of GB/T 2260."""
  UNKNOWN_REGION
  """The hash is not that of the version."""
  VERSION_HASH_DIFFERS
  """Another version was written since."""
  VERSION_NOT_LATEST
  """The weights of a set's subjects do not add up to 100."""
  WEIGHTS_NOT_100
  """Clause 2: work above the highest level the agreement covers."""
  WORK_ABOVE_LEVEL
  """Clause 2: a work item's fee is negative or above 1 000 000 CNY."""
  WORK_ITEM_FEE_OUT_OF_RANGE
  """Clause 2: a work item belongs to one level only."""
  WORK_ITEM_IN_TWO_LEVELS
}

"""The caller, as the platform understands the token."""
type Viewer {
  """
  Local id of the organisation acted for; null for customers, regulators and the platform.
  """
  organisation: String
  """The region a regulator sees; null for other roles."""
  region: Region
  """The role acted for."""
  role: Role!
}

"""Orders of one household that one technician may do in one visit (N18)."""
type VisitBundle {
  """The orders: accepted, and nobody at work on them."""
  orders: [WorkOrder!]! @listSize(assumed: 3)
  """
  Everybody at the point who is certified for all of them; names show to their own provider and point alone.
  """
  technicians: [Technician!]! @listSize(assumed: 3)
}

"""Orders of one visit, or why it was refused."""
type VisitBundlePayload {
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
  """The orders, as they were named; null when refused."""
  workOrders: [WorkOrder!] @listSize(assumed: 3)
}

"""One visit for several orders."""
input VisitBundleScheduleInput {
  """Arrival not before."""
  from: DateTime!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The orders, 2 to 20 of one customer at one service point."""
  ids: [ID!]!
  """Who comes: certified for each order's category and level (N12)."""
  technicianId: ID!
  """Arrival not after; later than \`from\`, within 24 hours of it."""
  to: DateTime!
}

"""A visit."""
input VisitInput {
  """Its day: from the first day of the call to today."""
  on: Day!
  """Its place, 1 to 100 characters."""
  place: String!
}

"""That an applicant took its application back."""
type Withdrawal {
  """When."""
  at: DateTime!
  """Why; null if not said."""
  reason: String
}

"""Who finishes an accepted order (N12). There is always somebody."""
type WorkFinisher {
  """The day it was judged for: that of the visit, or the last one allowed."""
  day: Day!
  """Who, by kind."""
  kind: FinisherKind!
  """The maker that takes over; null when a technician finishes."""
  manufacturer: Manufacturer
  """
  The technician; null when the maker takes over, and for those who may not know who comes.
  """
  technician: Technician
}

"""A work order: one fault (or wish) from report to confirmation."""
type WorkOrder implements Node {
  """When it was accepted first."""
  acceptedAt: DateTime
  """What the caller may do now."""
  actions: [WorkOrderAction!]! @listSize(assumed: 10)
  """Until when an offer must be answered; null in other states."""
  answerBy: DateTime
  """The visit agreed; null unless SCHEDULED."""
  appointment: Appointment
  """Why it was called off; null unless CANCELLED."""
  cancelReason: String
  """Its category."""
  category: ProductCategory!
  """How the report came in (O1)."""
  channel: ReportChannel!
  """Until when the work must be done; null before acceptance."""
  completeBy: DateTime
  """When the work was done."""
  completedAt: DateTime
  """
  Whom to contact. Full for those at work on the order, masked for others, null for regulators, auditors and the platform.
  """
  contact: WorkOrderContact
  """What is wrong; null before the diagnosis."""
  diagnosis: Diagnosis
  """Why the order went where it went: the latest dispatch round."""
  dispatch: DispatchExplanation
  """Why the customer disputes it; null unless DISPUTED."""
  disputeReason: String
  """The order's log, first entry first (G4)."""
  events(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
  ): WorkOrderEventConnection!
  """Sum of the fee lines."""
  feeTotal: Money!
  """Fee lines, each on its own (F2, F3)."""
  fees: [FeeLine!]! @listSize(assumed: 10)
  """
  Who finishes it, whatever lapses; null unless a service point holds it.
  """
  finisher: WorkFinisher
  """Global id."""
  id: ID!
  """Whether the unit's last repair did not hold 30 days."""
  isRepeat: Boolean!
  """Level of certificate the repair needs (N11)."""
  level: Int!
  """The maker."""
  manufacturer: Manufacturer!
  """The model."""
  model: ProductModel!
  """How it ended."""
  outcome: WorkOutcome
  """
  The deadline that passed last, if any; it stays on record, whoever has the order later.
  """
  overdueSince: DateTime
  """Parts used."""
  parts: [PartUse!]! @listSize(assumed: 10)
  """Where the customer is."""
  region: Region!
  """When it was reported."""
  reportedAt: DateTime!
  """How often the same fault was reported while the order was open."""
  reports: Int!
  """What was ordered."""
  serviceItem: ServiceItem!
  """The service point asked or at work, if any."""
  servicePoint: ServicePoint
  """Where it stands."""
  state: WorkOrderState!
  """
  What the customer says is wrong; hidden from regulators, auditors and the platform, since it may name people.
  """
  symptom: String
  """
  The technician named for it, if any; hidden from regulators, auditors and the platform.
  """
  technician: Technician
  """Service points that had the offer and did not keep it, in order."""
  tried: [DispatchAttempt!]! @listSize(assumed: 5)
  """The unit; null if its serial number is unknown, and for regulators."""
  unit: Unit
  """Counts changes; send it back with a change."""
  version: Int!
  """Visits started."""
  visits: Int!
}

"""Taking an order."""
input WorkOrderAcceptInput {
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Who does it; may be named later, when the visit is agreed."""
  technicianId: ID
  """Version the action is based on; left out, the latest."""
  version: Int
}

"""What can be done to an order next."""
enum WorkOrderAction {
  """Take the order."""
  ACCEPT
  """Add a fee line."""
  ADD_FEE
  """Call the order off."""
  CANCEL
  """Finish the work."""
  COMPLETE
  """Confirm the work."""
  CONFIRM
  """Refuse the order."""
  DECLINE
  """Record what is wrong."""
  DIAGNOSE
  """Dispute the work."""
  DISPUTE
  """End an unanswered offer (the platform)."""
  LAPSE
  """Record that a deadline passed (the platform)."""
  MARK_OVERDUE
  """Offer it to a service point (the platform)."""
  OFFER
  """
  Hand it to the maker, since no service point can take it (the platform).
  """
  PARK
  """Leave and agree another visit."""
  PLAN_ANOTHER_VISIT
  """Look for a service point again."""
  REDISPATCH
  """Take a fee line back."""
  REMOVE_FEE
  """The report that opened the order."""
  REPORT
  """Report the same fault once more."""
  REPORT_AGAIN
  """Give an accepted order back."""
  RETURN
  """Have disputed work done again."""
  REWORK
  """Agree a visit."""
  SCHEDULE
  """Close a dispute with the customer's consent."""
  SETTLE
  """Start work."""
  START
  """Record a part used."""
  USE_PART
}

"""An action that needs only the order."""
input WorkOrderActionInput {
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version the action is based on; left out, the latest."""
  version: Int
}

"""A fee line to add (F3)."""
input WorkOrderAddFeeInput {
  """What for, 1 to 200 characters."""
  description: String!
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Kind."""
  kind: FeeKind!
  """Pieces, hours or kilometres, 1 to 1000."""
  quantity: Int! = 1
  """
  Price of one in fen; within floor and ceiling of the agreement's fee schedule (F1) where that has a row for the fee.
  """
  unitPrice: Int!
  """Version the action is based on; left out, the latest."""
  version: Int
  """
  Work item of the agreement (clause 2) it is charged for, if its fee schedule names it; at most 60 characters.
  """
  workItem: String
}

"""Finishing the work."""
input WorkOrderCompleteInput {
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """How it ended."""
  outcome: WorkOutcome! = FIXED
  """Version the action is based on; left out, the latest."""
  version: Int
}

"""A page of orders."""
type WorkOrderConnection {
  """Entries with their cursors."""
  edges: [WorkOrderEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""Whom to contact about an order, masked by the caller's role."""
type WorkOrderContact {
  """Street address; null when masked."""
  address: String
  """Whether parts were masked."""
  masked: Boolean!
  """Name; only the family name when masked."""
  name: String!
  """Phone number; \`138****5678\` when masked."""
  phone: String!
}

"""What was found."""
input WorkOrderDiagnoseInput {
  """
  Code of the fault: one of \`faultCodes\`, or the maker's own; 1 to 40 of A-Z, 0-9, _ and -, beginning with a letter.
  """
  faultCode: String!
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """In the technician's words, at most 1000 characters."""
  note: String! = ""
  """Version the action is based on; left out, the latest."""
  version: Int
}

"""An entry of a page."""
type WorkOrderEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: WorkOrder!
}

"""
One entry of an order's log; each carries the hash of the one before (G4).
"""
type WorkOrderEvent {
  """What was done."""
  action: WorkOrderAction!
  """When."""
  at: DateTime!
  """SHA-256 over everything else in the entry."""
  hash: String!
  """Hash of the entry before; zeros for the first."""
  previousHash: String!
  """Role that acted; SYSTEM for the platform's own jobs."""
  role: String!
  """1 for the report, then one more each."""
  sequence: Int!
  """State after it."""
  state: WorkOrderState!
}

"""A page of an order's log."""
type WorkOrderEventConnection {
  """Entries with their cursors."""
  edges: [WorkOrderEventEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An entry of a page."""
type WorkOrderEventEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: WorkOrderEvent!
}

"""An order after an action, or why it was refused."""
type WorkOrderPayload {
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
  """
  The order; null when refused, or when a repeated request finds it in other hands.
  """
  workOrder: WorkOrder
}

"""An action with its reason."""
input WorkOrderReasonInput {
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Why, 1 to 500 characters."""
  reason: String!
  """Version the action is based on; left out, the latest."""
  version: Int
}

"""A fee line to take back."""
input WorkOrderRemoveFeeInput {
  """The line's id within the order."""
  feeLineId: ID!
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Version the action is based on; left out, the latest."""
  version: Int
}

"""A report of a fault or wish."""
input WorkOrderReportInput {
  """Whom to contact."""
  contact: ContactInput!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Where exactly; makes dispatch measure distance."""
  location: PlaceInput
  """The maker; needed with \`serial\`."""
  manufacturerId: ID
  """The model, if the serial number is unknown."""
  modelId: ID
  """County (or the most exact region known) of the customer."""
  region: RegionCode!
  """
  Serial number on the type plate; with \`manufacturerId\`. Leave out if unknown, and give \`modelId\`.
  """
  serial: String
  """What is wanted."""
  serviceItem: ServiceItem! = WARRANTY_REPAIR
  """What is wrong, 1 to 1000 characters."""
  symptom: String!
}

"""An order after a report, or why it was refused."""
type WorkOrderReportPayload {
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
  """
  Whether an open order for the same fault existed already and this report was added to it.
  """
  wasOpen: Boolean
  """
  The order; null when refused, or when somebody else's open order for the same unit took the report in.
  """
  workOrder: WorkOrder
}

"""Agreeing a visit."""
input WorkOrderScheduleInput {
  """Arrival not before."""
  from: DateTime!
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """
  Who comes: a technician of the service point, certified for the category and level (N12).
  """
  technicianId: ID!
  """Arrival not after; later than \`from\`, within 24 hours of it."""
  to: DateTime!
  """Version the action is based on; left out, the latest."""
  version: Int
}

"""Where an order stands."""
enum WorkOrderState {
  """A service point took it."""
  ACCEPTED
  """Reported; the platform is looking for a service point."""
  AWAITING_DISPATCH
  """No service point can take it; the maker has to act."""
  AWAITING_MAKER
  """Called off; the order is closed."""
  CANCELLED
  """The work is done; the customer has to confirm."""
  COMPLETED
  """The customer confirmed; the order is closed."""
  CONFIRMED
  """The customer disputes the work."""
  DISPUTED
  """A technician is at work."""
  IN_PROGRESS
  """Offered to a service point, which has to answer."""
  OFFERED
  """A visit is agreed."""
  SCHEDULED
}

"""
Who may do what with an order, as one row of the published state machine.
"""
type WorkOrderTransition {
  """The action."""
  action: WorkOrderAction!
  """States it is possible in."""
  from: [WorkOrderState!]!
  """Who does it; SYSTEM stands for the platform's own jobs."""
  roles: [String!]!
  """Where it leads; null when the state stays."""
  to: WorkOrderState
}

"""A part used."""
input WorkOrderUsePartInput {
  """The order."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """The maker's part number, at most 60 characters."""
  partNumber: String!
  """Pieces, 1 to 1000."""
  quantity: Int! = 1
  """Serial or lot number, at most 60 characters."""
  serial: String
  """Version the action is based on; left out, the latest."""
  version: Int
}

"""How work ended."""
enum WorkOutcome {
  """Repair is not possible or not worth it."""
  END_OF_LIFE
  """The fault is gone."""
  FIXED
  """The fault remains; it could be repaired."""
  NOT_FIXED
  """Not recorded."""
  UNKNOWN
}

"""How an item left the account without coming back."""
enum WriteOffOutcome {
  """Lost."""
  LOST
  """Scrapped, or used up."""
  SCRAPPED
}
`
