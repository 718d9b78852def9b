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

"""
An agreement between a maker and a provider: which categories, up to which repair level, from when to when.
"""
type Agreement implements Node {
  """Categories covered."""
  categories: [ProductCategory!]! @listSize(assumed: 10)
  """What re-evaluation measures against."""
  criteria: RenewalCriteria!
  """Global id."""
  id: ID!
  """Highest repair level the provider may do."""
  level: Int!
  """The maker."""
  manufacturer: Manufacturer!
  """The provider."""
  provider: Provider!
  """What became of it."""
  status: AgreementStatus!
  """First day in force."""
  validFrom: Day!
  """Last day in force."""
  validTo: Day!
  """Counts changes; send it back with a change."""
  version: Int!
}

"""A page of agreements."""
type AgreementConnection {
  """Entries with their cursors."""
  edges: [AgreementEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An agreement to conclude."""
input AgreementCreateInput {
  """Categories covered, 1 to 50."""
  categoryIds: [ID!]!
  """What re-evaluation measures against."""
  criteria: RenewalCriteriaInput! = {complaintsPerHundred: 2, firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9}
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Highest repair level, 1 to 5."""
  level: Int!
  """The maker."""
  manufacturerId: ID!
  """The provider."""
  providerId: ID!
  """First day in force."""
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

"""An agreement after a change, or why it was refused."""
type AgreementPayload {
  """The agreement; null when refused."""
  agreement: Agreement
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
}

"""What became of an agreement."""
enum AgreementStatus {
  """Valid between its dates."""
  ACTIVE
  """Ended before its last day."""
  ENDED
}

"""A change of an agreement; what is left out stays."""
input AgreementUpdateInput {
  """What re-evaluation measures against."""
  criteria: RenewalCriteriaInput
  """The agreement."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Highest repair level, 1 to 5."""
  level: Int
  """Last day in force, not before the first."""
  validTo: Day
  """Version the change is based on."""
  version: Int!
}

"""A visit agreed with the customer."""
type Appointment {
  """Arrival not before."""
  from: DateTime!
  """Arrival not after."""
  to: DateTime!
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

"""Proof that a technician may repair a category up to a level (N12)."""
type Certificate {
  """Category."""
  category: ProductCategory!
  """Highest level."""
  level: Int!
  """First day in force."""
  validFrom: Day!
  """Last day in force."""
  validTo: Day!
}

"""Proof that a technician may repair a category up to a level (N12)."""
input CertificateInput {
  """Category."""
  categoryId: ID!
  """Highest level, 1 to 5."""
  level: Int!
  """First day in force."""
  validFrom: Day!
  """Last day in force, not before the first."""
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

"""A grade that takes effect on a day."""
type ComingGrade {
  """The grade."""
  grade: String!
  """Its first day."""
  on: Day!
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

"""A deadline to improve, given by a decision on an agreement that ends."""
type CorrectiveDeadline {
  """The decision's evaluation."""
  evaluation: Evaluation!
  """The deadline."""
  improveBy: Day!
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
}

"""What kept a service point from an order; the first that applies."""
enum DispatchConstraint {
  """It had the offer before and did not keep it."""
  ALREADY_TRIED
  """It is not authorised for the category."""
  CATEGORY_NOT_AUTHORISED
  """It is not authorised for the level (N11)."""
  LEVEL_TOO_LOW
  """
  No agreement of its provider with the maker is in force for category and level.
  """
  NO_AGREEMENT_IN_FORCE
  """No technician there has a certificate in force for it (N12)."""
  NO_CERTIFIED_TECHNICIAN
  """It holds as many open orders as it can."""
  NO_OPEN_CAPACITY
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
  Candidates, best first, then the excluded. A service point or provider sees its own, a technician, customer or dealer
  the chosen one without its figures.
  """
  candidates(
    """Entries shown, 1 to 100."""
    first: Int! = 20
  ): [DispatchCandidate!]!
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

"""The platform's jobs that are done in many pieces."""
enum Job {
  """Re-evaluates each provider whose agreement ends (N6)."""
  EVALUATE_PROVIDER
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
  Concludes an agreement with a provider. Two agreements of the same pair may not cover one category at the same time.
  """
  agreementCreate(
    """The agreement."""
    input: AgreementCreateInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PLATFORM])
  """Changes level, criteria or the last day of an agreement."""
  agreementUpdate(
    """What to change."""
    input: AgreementUpdateInput!
  ): AgreementPayload! @access(roles: [MANUFACTURER, PLATFORM])
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
  """Adds a technician to a service point."""
  technicianCreate(
    """The technician."""
    input: TechnicianCreateInput!
  ): TechnicianPayload! @access(roles: [PROVIDER, PLATFORM])
  """Changes a technician's name or certificates."""
  technicianUpdate(
    """What to change."""
    input: TechnicianUpdateInput!
  ): TechnicianPayload! @access(roles: [PROVIDER, PLATFORM])
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
  """Certificates today."""
  training: TrainingStanding!
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

"""Entry points for reading."""
type Query {
  """Agreements of a maker, newest first. A maker sees its own."""
  agreements(
    """Cursor to start after."""
    after: String
    """Entries per page, 1 to 100."""
    first: Int! = 20
    """The maker; may be left out by a maker, who then sees its own."""
    manufacturerId: ID
  ): AgreementConnection! @access(roles: [MANUFACTURER, AUDITOR, PLATFORM])
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

"""A service point: where repair happens or technicians start from."""
type ServicePoint implements Node {
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

"""A technician of a service point."""
type Technician implements Node {
  """Certificates held, in force or not."""
  certificates: [Certificate!]! @listSize(assumed: 5)
  """Global id."""
  id: ID!
  """Name as on the badge."""
  name: String!
  """Where the technician works."""
  servicePoint: ServicePoint!
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
  """Certificates held, at most 50."""
  certificates: [CertificateInput!]!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Name as on the badge, at most 100 characters."""
  name: String!
  """Where the technician works."""
  servicePointId: ID!
}

"""An entry of a page."""
type TechnicianEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Technician!
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
  """Certificates held, replacing all before; at most 50."""
  certificates: [CertificateInput!]
  """The technician."""
  id: ID!
  """
  Made by the client; the same key with the same input is the same request for 7 days.
  """
  idempotencyKey: String!
  """Name as on the badge, at most 100 characters."""
  name: String
  """Version the change is based on."""
  version: Int!
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
  An agreement of the same maker, provider and category is in force in that time.
  """
  AGREEMENT_OVERLAP
  """An object with this natural key exists."""
  ALREADY_EXISTS
  """The appointment's times do not fit."""
  APPOINTMENT_INVALID
  """Too many concurrent changes to one object; nothing was written, retry."""
  BUSY
  """The callback has its result; it stays as it is."""
  CALLBACK_CLOSED
  """A certificate exceeds the level the service point is authorised for."""
  CERTIFICATE_ABOVE_POINT
  """A decision that departs from the proposal needs a reason."""
  DECISION_NEEDS_REASON
  """An order cannot be completed without a diagnosis."""
  DIAGNOSIS_MISSING
  """The evaluation was decided already."""
  EVALUATION_DECIDED
  """The agreement was changed or ended since the evaluation."""
  EVALUATION_OUTDATED
  """The order has no such fee line."""
  FEE_LINE_UNKNOWN
  """The caller's role may not do this."""
  FORBIDDEN
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
  """The cursor belongs to another list."""
  INVALID_CURSOR
  """A period ends before it starts."""
  INVALID_DATE_RANGE
  """The id is not one of the expected type."""
  INVALID_ID
  """A value has the wrong form."""
  INVALID_VALUE
  """The object does not exist or is not visible to the caller."""
  NOT_FOUND
  """The service point is full."""
  NO_OPEN_CAPACITY
  """The offer was answered too late."""
  OFFER_EXPIRED
  """The offer may still be answered."""
  OFFER_STILL_OPEN
  """A number is outside its range."""
  OUT_OF_RANGE
  """\`first\` is outside 1 to 100."""
  PAGE_TOO_LARGE
  """The phone number has the wrong form."""
  PHONE_INVALID
  """A required value is empty."""
  REQUIRED
  """Another role does this."""
  ROLE_NOT_ALLOWED
  """The object changed since it was read."""
  STALE_VERSION
  """
  The technician has no certificate in force for the category at the order's level (N12).
  """
  TECHNICIAN_NOT_CERTIFIED
  """No technician is named for the order."""
  TECHNICIAN_REQUIRED
  """A text is too long."""
  TOO_LONG
  """The order holds no more of these."""
  TOO_MANY_LINES
  """Neither or both of serial number and model were given."""
  UNIT_OR_MODEL_REQUIRED
  """The region code is not in force in GB/T 2260."""
  UNKNOWN_REGION
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
  """Price of one in fen."""
  unitPrice: Int!
  """Version the action is based on; left out, the latest."""
  version: Int
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
`
