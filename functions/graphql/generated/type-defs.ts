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
  """In the technician's words; hidden from regulators."""
  note: String
}

"""A service point that had the offer and did not keep it."""
type DispatchAttempt {
  """When."""
  at: DateTime!
  """DECLINED or LAPSED."""
  outcome: DispatchAttemptOutcome!
  """Reason given; empty when it lapsed."""
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
  """What ranking compared, 0 is best; null if excluded."""
  cost: Float
  """Distance to the customer in km; null if excluded or unknown."""
  distanceKm: Float
  """What excluded it; null if it could have had the order."""
  excludedBy: DispatchConstraint
  """Open orders it held; null if excluded."""
  load: Int
  """Share of satisfied callbacks, 0 to 1; null if excluded or unrated."""
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
  """Candidates, best first, then the excluded."""
  candidates(
    """Entries shown, 1 to 100."""
    first: Int! = 20
  ): [DispatchCandidate!]!
  """Which round of dispatch."""
  round: Int!
  """Whether more service points cover the region than were considered."""
  truncated: Boolean!
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

"""One line of the fee (F3)."""
type FeeLine {
  """Quantity times unit price."""
  amount: Money!
  """What for."""
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
  """A certificate exceeds the level the service point is authorised for."""
  CERTIFICATE_ABOVE_POINT
  """An order cannot be completed without a diagnosis."""
  DIAGNOSIS_MISSING
  """The order has no such fee line."""
  FEE_LINE_UNKNOWN
  """The caller's role may not do this."""
  FORBIDDEN
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
  Whom to contact. Full for those at work on the order, masked for others, null for regulators and auditors.
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
  """Deadline that passed, if any; it stays on record."""
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
  What the customer says is wrong; hidden from regulators, since it may name people.
  """
  symptom: String
  """The technician named for it, if any."""
  technician: Technician
  """Service points that had the offer and did not keep it, in order."""
  tried: [DispatchAttempt!]! @listSize(assumed: 5)
  """The unit; null if its serial number is unknown."""
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
  """Code of the fault (see \`faultCodes\`)."""
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
  """The order; null when refused."""
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
  """The order; null when refused."""
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
