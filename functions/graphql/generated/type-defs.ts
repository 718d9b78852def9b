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
  """An agreement that ends soon has come up for re-evaluation (N6)."""
  EVALUATION_OPENED
  """A recruitment call's last day is near."""
  RECRUITMENT_CALL_CLOSES
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

"""An entry of a page."""
type ProviderEdge {
  """Pass as \`after\` to continue behind it."""
  cursor: String!
  """The entry."""
  node: Provider!
}

"""A provider after a change, or why it was refused."""
type ProviderPayload {
  """The provider; null when refused."""
  provider: Provider
  """Why it was refused; empty when done."""
  userErrors: [UserError!]!
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
  """Most disputes per 100 completed orders."""
  complaintsPerHundred: Float!
  """
  Least share of orders fixed at the first visit without a repeat within 30 days.
  """
  firstTimeFix: Float!
  """Least share of orders completed on time."""
  onTime: Float!
  """Least share of answered callbacks that were satisfied."""
  satisfaction: Float!
}

"""What a provider must reach to be renewed (N6)."""
input RenewalCriteriaInput {
  """Most disputes per 100 completed orders, 0 to 100."""
  complaintsPerHundred: Float! = 2
  """Least share of orders fixed at the first visit, 0 to 1."""
  firstTimeFix: Float! = 0.77
  """Least share of orders completed on time, 0 to 1."""
  onTime: Float! = 0.9
  """Least share of answered callbacks that were satisfied, 0 to 1."""
  satisfaction: Float! = 0.9
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
  """Applications of the call have no decision yet."""
  APPLICATIONS_UNDECIDED
  """The appointment's times do not fit."""
  APPOINTMENT_INVALID
  """A band does not start above the one before it."""
  BANDS_NOT_ASCENDING
  """Too many concurrent changes to one object; nothing was written, retry."""
  BUSY
  """The callback has its result; it stays as it is."""
  CALLBACK_CLOSED
  """The call takes no applications today."""
  CALL_NOT_OPEN
  """A certificate exceeds the level the service point is authorised for."""
  CERTIFICATE_ABOVE_POINT
  """A call closes before its last day only with a reason."""
  CLOSING_NEEDS_REASON
  """
  Criteria would take effect before they are published, or not after the edition before them.
  """
  CRITERIA_BACKDATED
  """An evaluation may not start by these criteria on that day."""
  CRITERIA_NOT_IN_FORCE
  """The criteria are not for admission."""
  CRITERIA_OTHER_PURPOSE
  """A decision that departs from the proposal needs a reason."""
  DECISION_NEEDS_REASON
  """The criteria do not have this special deduction."""
  DEDUCTION_UNKNOWN
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
  """The evaluation was decided already."""
  EVALUATION_DECIDED
  """The agreement was changed or ended since the evaluation."""
  EVALUATION_OUTDATED
  """The order has no such fee line."""
  FEE_LINE_UNKNOWN
  """The caller's role may not do this."""
  FORBIDDEN
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
  """No item is applicable."""
  NOTHING_APPLICABLE
  """The object does not exist or is not visible to the caller."""
  NOT_FOUND
  """The person does not sit on the panel."""
  NOT_ON_PANEL
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
  """The call does not ask for that part."""
  PART_NOT_CALLED_FOR
  """The phone number has the wrong form."""
  PHONE_INVALID
  """Applications in the region have not been judged yet."""
  RANKING_OPEN
  """Two regions of a call overlap."""
  REGIONS_OVERLAP
  """The call does not name the region."""
  REGION_NOT_CALLED_FOR
  """The reply was answered already."""
  REPLY_ANSWERED
  """The applicant has replied already."""
  REPLY_GIVEN
  """There is no reply to answer."""
  REPLY_MISSING
  """The time for a reply is over."""
  REPLY_PERIOD_OVER
  """A required value is empty."""
  REQUIRED
  """A reply never makes things worse."""
  REVISION_NOT_BETTER
  """Another role does this."""
  ROLE_NOT_ALLOWED
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
  """The weights of a set's subjects do not add up to 100."""
  WEIGHTS_NOT_100
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
