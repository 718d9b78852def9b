/** The schema without its descriptions, from schema/*.graphql. */
export const typeDefs = /* GraphQL */ `
schema{query:Query mutation:Mutation}
directive@access(roles:[Role!]!)on FIELD_DEFINITION
directive@cacheControl(maxAge:Int!)on FIELD_DEFINITION
directive@listSize(assumed:Int!)on FIELD_DEFINITION
type Admission{provider:Provider!region:Region!}
type AdmissionConnection{edges:[AdmissionEdge!]!pageInfo:PageInfo!}
type AdmissionEdge{cursor:String!node:Admission!}
type Agreement implements Node{application:Application categories:[ProductCategory!]!@listSize(assumed:10)criteria:RenewalCriteria!differences(from:Int to:Int):[AgreementDifference!]!@listSize(assumed:20)end:AgreementEnd fulfilment(on:Day servicePointId:ID):AgreementFulfilment id:ID!inForce:AgreementVersion level:Int!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!orderStops:[AgreementOrderStop!]!@listSize(assumed:2)proposal:AgreementProposal provider:Provider!serviceReports(after:String first:Int!=20):ServiceReportConnection!status:AgreementStatus!suspensions:[AgreementSuspension!]!@listSize(assumed:3)validFrom:Day!validTo:Day!version:Int!versions(after:String first:Int!=20):AgreementVersionConnection!withdrawnBecause:String}
input AgreementAmendInput{effectiveFrom:Day!id:ID!idempotencyKey:String!terms:AgreementTermsInput!version:Int!}
enum AgreementClause{FAULTY_UNITS FEES FREIGHT LOANERS OUTLETS PARTS PAYMENT RECOGNITION REPAIR_LEVELS REPORTS REVIEW SCOPE SUPPLIES TRAINING}
input AgreementConfirmInput{hash:String!id:ID!idempotencyKey:String!number:Int!}
type AgreementConnection{edges:[AgreementEdge!]!pageInfo:PageInfo!}
input AgreementCounterInput{effectiveFrom:Day id:ID!idempotencyKey:String!terms:AgreementTermsInput!validFrom:Day validTo:Day version:Int!}
type AgreementDifference{after:String before:String clause:AgreementClause!path:String!}
input AgreementDraftInput{applicationId:ID idempotencyKey:String!manufacturerId:ID!providerId:ID!terms:AgreementTermsInput!validFrom:Day!validTo:Day!}
type AgreementEdge{cursor:String!node:Agreement!}
type AgreementEnd{at:DateTime!consequenceId:ID lastDay:Day!reason:String!side:AgreementSide!}
input AgreementEndInput{id:ID!idempotencyKey:String!lastDay:Day!reason:String!version:Int!}
type AgreementFaultyUnits{days:Int!disposition:FaultyUnitDisposition!shippedBy:AgreementParty!}
input AgreementFaultyUnitsInput{days:Int!disposition:FaultyUnitDisposition!shippedBy:AgreementParty!}
type AgreementFeeRow{category:ProductCategory ceiling:Money!floor:Money!kind:FeeKind!level:Int price:Money!workItem:String}
input AgreementFeeRowInput{categoryId:ID ceiling:Int!floor:Int!kind:FeeKind!level:Int price:Int!workItem:String}
type AgreementFees{openKinds:[FeeKind!]!rows:[AgreementFeeRow!]!topUp:TopUpBasis}
input AgreementFeesInput{openKinds:[FeeKind!]!=[]rows:[AgreementFeeRowInput!]!topUp:TopUpBasisInput}
type AgreementFreight{fromPointPaidBy:AgreementParty!settled:FreightSettlement!shipmentLimit:Money toPointPaidBy:AgreementParty!}
input AgreementFreightInput{fromPointPaidBy:AgreementParty!settled:FreightSettlement!shipmentLimit:Int toPointPaidBy:AgreementParty!}
type AgreementFulfilment{figures:[ClauseFigure!]!@listSize(assumed:10)on:Day!outlets(after:String first:Int!=5):ClauseFigureConnection!points(after:String first:Int!=5):PointFulfilmentConnection!}
type AgreementLoaners{ratio:Float!}
input AgreementLoanersInput{ratio:Float!}
type AgreementOrderStop{consequenceId:ID!from:Day!until:Day!}
type AgreementOutlets{count:Int!region:Region!}
input AgreementOutletsInput{count:Int!region:RegionCode!}
type AgreementParts{depositAmount:Money depositWaivedTo:DepositBearer leadDays:Int!returnDays:Int!}
input AgreementPartsInput{depositAmount:Int depositWaivedTo:DepositBearer leadDays:Int!returnDays:Int!}
enum AgreementParty{CUSTOMER DEALER MANUFACTURER PROVIDER}
type AgreementPayload{agreement:Agreement userErrors:[UserError!]!}
type AgreementPayment{claimDays:Int!claimLimit:Money cycleMonths:Int!days:Int!}
input AgreementPaymentInput{claimDays:Int!claimLimit:Int cycleMonths:Int!days:Int!}
type AgreementProposal{respondBy:Day!version:AgreementVersion!}
input AgreementProposeInput{id:ID!idempotencyKey:String!version:Int!}
type AgreementRecognition{authorisedBy:AgreementSide!criteriaSetId:ID days:Int!}
input AgreementRecognitionInput{authorisedBy:AgreementSide!criteriaSetId:ID days:Int!}
input AgreementRenewInput{id:ID!idempotencyKey:String!validTo:Day!version:Int!}
type AgreementRepairLevel{place:RepairPlace!workItems:[AgreementWorkItem!]!@listSize(assumed:5)}
input AgreementRepairLevelInput{place:RepairPlace!workItems:[AgreementWorkItemInput!]!}
type AgreementReports{dueDay:Int!monthlyFields:[String!]!repairFields:[String!]!}
input AgreementReportsInput{dueDay:Int!monthlyFields:[String!]!repairFields:[String!]!}
input AgreementResumeInput{id:ID!idempotencyKey:String!on:Day!version:Int!}
type AgreementReview{confirmDays:Int!criteriaSetId:ID dates:[Day!]!noticeDays:Int!}
input AgreementReviewInput{confirmDays:Int!criteriaSetId:ID dates:[Day!]!noticeDays:Int!}
enum AgreementSide{MANUFACTURER PROVIDER}
enum AgreementStatus{CONFIRMED DRAFT ENDED EXPIRED IN_FORCE PROPOSED SUSPENDED WITHDRAWN}
type AgreementSupply{item:String!kind:SupplyKind!quantity:Int!suppliedBy:AgreementSide!}
input AgreementSupplyInput{item:String!kind:SupplyKind!quantity:Int!suppliedBy:AgreementSide!}
input AgreementSuspendInput{from:Day!id:ID!idempotencyKey:String!reason:String!version:Int!}
type AgreementSuspension{from:Day!reason:String!until:Day}
type AgreementTerms{categories:[ProductCategory!]!@listSize(assumed:10)channel:ServiceChannel!criteria:RenewalCriteria!faultyUnits:AgreementFaultyUnits!fees:AgreementFees!freight:AgreementFreight!level:Int!loaners:AgreementLoaners!outlets:[AgreementOutlets!]!@listSize(assumed:10)parts:AgreementParts!payment:AgreementPayment!recognition:AgreementRecognition!regions:[Region!]!@listSize(assumed:10)repairLevels:[AgreementRepairLevel!]!@listSize(assumed:4)reports:AgreementReports!review:AgreementReview!supplies:[AgreementSupply!]!@listSize(assumed:10)times:[ServiceTargets!]!@listSize(assumed:3)training:AgreementTraining!}
input AgreementTermsInput{categoryIds:[ID!]!channel:ServiceChannel!=OUTSOURCED criteria:RenewalCriteriaInput!={complaintsPerHundred:2 firstTimeFix:0.77 onTime:0.9 satisfaction:0.9}faultyUnits:AgreementFaultyUnitsInput!fees:AgreementFeesInput!freight:AgreementFreightInput!level:Int!loaners:AgreementLoanersInput!outlets:[AgreementOutletsInput!]!parts:AgreementPartsInput!payment:AgreementPaymentInput!recognition:AgreementRecognitionInput!regions:[RegionCode!]!=[]repairLevels:[AgreementRepairLevelInput!]!reports:AgreementReportsInput!review:AgreementReviewInput!supplies:[AgreementSupplyInput!]!times:[ServiceTargetsInput!]!=[]training:AgreementTrainingInput!}
type AgreementTraining{hoursPerYear:Int!paidBy:AgreementSide!}
input AgreementTrainingInput{hoursPerYear:Int!paidBy:AgreementSide!}
type AgreementVersion implements Node{agreement:Agreement!confirmedByManufacturer:DateTime confirmedByProvider:DateTime effectiveFrom:Day!hash:String!id:ID!kind:AgreementVersionKind!number:Int!side:AgreementSide!terms:AgreementTerms!validFrom:Day!validTo:Day!writtenAt:DateTime!}
type AgreementVersionConnection{edges:[AgreementVersionEdge!]!pageInfo:PageInfo!}
type AgreementVersionEdge{cursor:String!node:AgreementVersion!}
enum AgreementVersionKind{AMENDMENT CONCLUSION RENEWAL}
input AgreementWithdrawInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
type AgreementWorkItem{fee:Money!name:String!}
input AgreementWorkItemInput{fee:Int!name:String!}
type AllowedTime{minutes:Int!time:TimeBasis!}
input AllowedTimeInput{minutes:Int!time:TimeBasis!=CALENDAR}
type Application implements Node{agreement:Agreement asked:SupplementRequest attachments:[Attachment!]!@listSize(assumed:5)call:RecruitmentCall!decision:ApplicationDecision facts:ApplicationFacts!finding:PanelFinding hearing:Hearing id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!movedUpAt:DateTime outcome:ApplicationOutcome provider:Provider!region:Region!sheetCount:Int sheets:[EvaluationSheet!]!@listSize(assumed:6)shortListing:ShortListing shortfalls:[Shortfall!]!@listSize(assumed:1)state:ApplicationState!submittedAt:DateTime!version:Int!withdrawal:Withdrawal}
type ApplicationAnswer{at:DateTime!text:String!upheld:Boolean!}
type ApplicationConnection{edges:[ApplicationEdge!]!pageInfo:PageInfo!}
input ApplicationDecideInput{id:ID!idempotencyKey:String!outcome:ApplicationOutcome!reason:String version:Int!}
type ApplicationDecision{at:DateTime!by:String grounds:[ApplicationGround!]!@listSize(assumed:1)of:Int!outcome:ApplicationOutcome!places:Int!proposal:ApplicationOutcome!rank:Int!reason:String}
type ApplicationEdge{cursor:String!node:Application!}
type ApplicationFacts{communications:CommunicationFacts!coverage:CoverageFacts!equipment:EquipmentFacts!finance:FinanceFacts!logistics:LogisticsFacts!technicians:TechnicianFacts!}
input ApplicationFactsInput{communications:CommunicationFactsInput!coverage:CoverageFactsInput!equipment:EquipmentFactsInput!finance:FinanceFactsInput!logistics:LogisticsFactsInput!technicians:TechnicianFactsInput!}
enum ApplicationGround{BELOW_PASS_SCORE BEYOND_PLACES KNOCKED_OUT PLACES_TAKEN SPECIAL_DEDUCTIONS WITHIN_PLACES}
enum ApplicationOutcome{ADMITTED REFUSED WAITING_LIST}
type ApplicationPayload{application:Application userErrors:[UserError!]!}
type ApplicationReply{at:DateTime!text:String!}
input ApplicationReplyAnswerInput{id:ID!idempotencyKey:String!outcome:ApplicationOutcome text:String!uphold:Boolean!version:Int!}
input ApplicationReplyInput{id:ID!idempotencyKey:String!text:String!version:Int!}
input ApplicationShortListInput{id:ID!idempotencyKey:String!qualified:Boolean!reason:String!version:Int!}
enum ApplicationState{ASSESSED DECIDED NOT_SHORT_LISTED SHORT_LISTED SUBMITTED SUPPLEMENT_ASKED WITHDRAWN}
input ApplicationSubmitInput{attachmentIds:[ID!]!=[]callId:ID!facts:ApplicationFactsInput!idempotencyKey:String!region:RegionCode!}
input ApplicationSupplementAskInput{id:ID!idempotencyKey:String!until:Day!version:Int!what:String!}
input ApplicationSupplementInput{attachmentIds:[ID!]!=[]facts:ApplicationFactsInput!id:ID!idempotencyKey:String!version:Int!}
input ApplicationWithdrawInput{id:ID!idempotencyKey:String!reason:String version:Int!}
type Appointment{from:DateTime!outsideWindows:String to:DateTime!}
type Assessment implements Node{agreement:Agreement assessor:String!authorisationsDue:[AuthorisationDue!]!@listSize(assumed:1)concludedAt:DateTime criteria:CriteriaSet!deductions:[SheetDeduction!]!@listSize(assumed:2)id:ID!independent:Boolean!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!marks(after:String first:Int!=20):AssessmentMarkConnection!openedAt:DateTime!provider:Provider!purpose:CriteriaPurpose!reply:AssessmentReply replyUntil:Day score:CriteriaScore servicePoint:ServicePoint state:AssessmentState!summary:String version:Int!withdrawalReason:String withdrawnAt:DateTime}
input AssessmentConcludeInput{id:ID!idempotencyKey:String!summary:String!version:Int!}
type AssessmentConnection{edges:[AssessmentEdge!]!pageInfo:PageInfo!}
type AssessmentEdge{cursor:String!node:Assessment!}
input AssessmentItemInput{attachmentIds:[ID!]!=[]code:String!notApplicable:String points:Float remark:String}
enum AssessmentKind{BOTH ON_SITE WRITTEN}
type AssessmentMark{attachments:[Attachment!]!@listSize(assumed:1)code:String!notApplicable:String points:Float remark:String}
type AssessmentMarkConnection{edges:[AssessmentMarkEdge!]!pageInfo:PageInfo!}
type AssessmentMarkEdge{cursor:String!node:AssessmentMark!}
input AssessmentMarkInput{deductions:[DeductionFoundInput!]id:ID!idempotencyKey:String!marks:[AssessmentItemInput!]!=[]version:Int!}
input AssessmentOpenInput{agreementId:ID criteriaSetId:ID!idempotencyKey:String!providerId:ID servicePointId:ID}
enum AssessmentPart{ON_SITE WRITTEN}
type AssessmentPayload{assessment:Assessment userErrors:[UserError!]!}
type AssessmentReply{at:DateTime!attachments:[Attachment!]!@listSize(assumed:1)text:String!}
input AssessmentReplyInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!text:String!version:Int!}
type AssessmentResult{band:String concludedOn:Day!criteria:CriteriaSet!failedBy:[CriteriaFailure!]!independent:Boolean!manufacturer:Manufacturer!passed:Boolean!provider:Provider!purpose:CriteriaPurpose!score:Float!servicePoint:ServicePoint}
type AssessmentResultConnection{edges:[AssessmentResultEdge!]!pageInfo:PageInfo!}
type AssessmentResultEdge{cursor:String!node:AssessmentResult!}
enum AssessmentState{CONCLUDED OPEN WITHDRAWN}
input AssessmentWithdrawInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
type Attachment{bytes:Int!contentType:String!id:ID!name:String!sha256:String!url:String!}
input AttachmentConfirmInput{id:ID!idempotencyKey:String!}
type AttachmentConfirmPayload{attachment:Attachment userErrors:[UserError!]!}
type AttachmentFormField{name:String!value:String!}
input AttachmentPrepareInput{bytes:Int!contentType:String!idempotencyKey:String!name:String!sha256:String!}
type AttachmentPreparePayload{upload:AttachmentUpload userErrors:[UserError!]!}
type AttachmentUpload{attachmentId:ID!expiresAt:DateTime!fields:[AttachmentFormField!]!@listSize(assumed:12)url:String!}
type Attendance{hours:Int!on:Day!trainer:String!}
input AttendanceRecordInput{hours:Int!id:ID!idempotencyKey:String!on:Day!trainer:String!}
type AuditFinding implements Node{current:AuditStatement!id:ID!kind:AuditKind!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!observedOn:Day!provider:Provider!replies:[AuditReply!]!@listSize(assumed:20)servicePoint:ServicePoint statements:[AuditStatement!]!@listSize(assumed:20)version:Int!}
type AuditFindingConnection{edges:[AuditFindingEdge!]!pageInfo:PageInfo!}
input AuditFindingCorrectInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!score:Int!text:String!}
type AuditFindingEdge{cursor:String!node:AuditFinding!}
type AuditFindingPayload{auditFinding:AuditFinding userErrors:[UserError!]!}
input AuditFindingReplyInput{id:ID!idempotencyKey:String!text:String!}
input AuditFindingSubmitInput{attachmentIds:[ID!]!=[]idempotencyKey:String!kind:AuditKind!observedOn:Day!providerId:ID!score:Int!servicePointId:ID text:String!}
enum AuditKind{AUDIT FINDING SURVEY}
type AuditReply{at:DateTime!text:String!toSequence:Int!}
type AuditStatement{at:DateTime!attachments:[Attachment!]!@listSize(assumed:5)corrects:Int score:Int!sequence:Int!text:String!}
type AuthorisationDue{authorisedBy:AgreementSide!categories:[ProductCategory!]!@listSize(assumed:2)dueBy:Day!overdue:Boolean!}
enum Availability{AVAILABLE ON_ASSIGNMENT ON_LEAVE}
type BillKindTotal{kind:FeeKind!total:Money!}
type BillLine{approved:Boolean customerPays:Money!fee:FeeLine!othersPay:Money!}
type Brand implements Node{id:ID!manufacturer:Manufacturer!name:String!version:Int!}
type BrandConnection{edges:[BrandEdge!]!pageInfo:PageInfo!}
input BrandCreateInput{idempotencyKey:String!manufacturerId:ID!name:String!}
type BrandEdge{cursor:String!node:Brand!}
type BrandPayload{brand:Brand userErrors:[UserError!]!}
input BrandUpdateInput{id:ID!idempotencyKey:String!name:String!version:Int!}
type Breach implements Node{allegedAt:DateTime!allegedBy:String!appeal:ConductStatement appealDecision:ConductRuling attachments:[Attachment!]!@listSize(assumed:5)code:ConductCode!decision:ConductRuling evidence:BreachEvidence!finalFrom:Day id:ID!kind:BreachKind!lapsed:Boolean lapsesOn:Day log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!occurredOn:Day!points:Int!provider:Provider!reply:ConductProof replyBy:Day!servicePoint:ServicePoint state:BreachState!technician:Technician text:String!version:Int!}
input BreachAllegeInput{attachmentIds:[ID!]!=[]evidence:BreachEvidenceInput!idempotencyKey:String!kind:BreachKind!occurredOn:Day text:String}
input BreachAppealDecideInput{id:ID!idempotencyKey:String!reason:String!uphold:Boolean!version:Int!}
input BreachAppealInput{id:ID!idempotencyKey:String!text:String!}
type BreachConnection{edges:[BreachEdge!]!pageInfo:PageInfo!}
input BreachDecideInput{confirm:Boolean!id:ID!idempotencyKey:String!reason:String version:Int!}
type BreachEdge{cursor:String!node:Breach!}
type BreachEvidence{auditFinding:AuditFinding inspection:Inspection item:Int order:WorkOrder}
input BreachEvidenceInput{auditFindingId:ID inspectionId:ID item:Int orderId:ID servicePointId:ID}
enum BreachKind{DATA_LEAK FAKE_PART FALSE_REPORT LATE_CORRECTION MISCONDUCT NEEDLESS_REPAIR NO_SHOW OFF_PLATFORM_WORK OVERCHARGE STANDARD_BREACH TOOL_MISUSE UNCERTIFIED_WORK}
type BreachPayload{breach:Breach userErrors:[UserError!]!}
input BreachReplyInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!text:String!}
type BreachRule{kind:BreachKind!points:Int!validDays:Int!}
input BreachRuleInput{kind:BreachKind!points:Int!validDays:Int!}
enum BreachState{ALLEGED APPEALED CONFIRMED DISMISSED}
type BusinessCalendar{code:String!hours:[BusinessHours!]!@listSize(assumed:10)log(after:String first:Int!=20):LogEntryConnection!provisionalFrom:Day!source:String!title:String!version:Int!wantedBy:Day!years:[BusinessYear!]!@listSize(assumed:3)}
type BusinessCalendarPayload{businessCalendar:BusinessCalendar userErrors:[UserError!]!}
input BusinessCalendarPublishInput{closed:[BusinessClosureInput!]!idempotencyKey:String!issuedOn:Day!source:String!worked:[Day!]!year:Int!}
type BusinessClosure{from:Day!name:String!to:Day!}
input BusinessClosureInput{from:Day!name:String!to:Day!}
type BusinessHours{from:String!to:String!weekday:Int!}
type BusinessYear{closed:[BusinessClosure!]!@listSize(assumed:7)edition:Int!issuedOn:Day!source:String!worked:[Day!]!@listSize(assumed:6)year:Int!}
type BuyOut implements Node{categories:[BuyOutCategory!]!@listSize(assumed:10)dealer:String!endedOn:Day id:ID!log(after:String first:Int!=20):LogEntryConnection!parties:[BuyOutParty!]!@listSize(assumed:5)providers:[Provider!]!@listSize(assumed:10)validFrom:Day!validTo:Day!version:Int!}
input BuyOutAddCategoriesInput{categoryIds:[ID!]!from:Day!id:ID!idempotencyKey:String!version:Int}
type BuyOutCategory{category:ProductCategory!from:Day!}
type BuyOutConnection{edges:[BuyOutEdge!]!pageInfo:PageInfo!}
type BuyOutDue{amount:Money!feePerUnit:Money!months:[BuyOutDueMonth!]!@listSize(assumed:12)units:Int!}
type BuyOutDueMonth{amount:Money!month:Month!units:Int!}
type BuyOutEdge{cursor:String!node:BuyOut!}
input BuyOutEndInput{id:ID!idempotencyKey:String!on:Day!reason:String!version:Int}
input BuyOutMakerInput{feePerUnit:Int!manufacturerId:ID!}
input BuyOutNameProvidersInput{from:Day!id:ID!idempotencyKey:String!providerIds:[ID!]!version:Int}
type BuyOutParty{feePerUnit:Money!manufacturer:Manufacturer!signed:[BuyOutSignature!]!@listSize(assumed:10)}
type BuyOutPayload{buyOut:BuyOut userErrors:[UserError!]!}
input BuyOutProposeInput{categoryIds:[ID!]!dealer:String idempotencyKey:String!makers:[BuyOutMakerInput!]!providerIds:[ID!]!validFrom:Day!validTo:Day!}
input BuyOutSignInput{id:ID!idempotencyKey:String!manufacturerId:ID version:Int}
type BuyOutSignature{category:ProductCategory!on:Day!}
type Calibration{attachments:[Attachment!]!@listSize(assumed:2)calibratedBy:String!certificateNumber:String!nextDue:Day!on:Day!result:CalibrationResult!}
enum CalibrationResult{FAIL PASS}
enum CallbackAnswerChannel{MAILBOX MESSAGE PHONE}
input CallbackAnswerInput{answers:[CallbackReplyInput!]!=[]comment:String!="" expected:CallbackScoresInput idempotencyKey:String!perceived:CallbackScoresInput}
type CallbackAnswerPayload{callback:LinkedCallback userErrors:[UserError!]!}
enum CallbackChannel{LINK MAILBOX MESSAGE PHONE}
input CallbackComplaintInput{against:ComplaintRespondent!id:ID!idempotencyKey:String!text:String!topic:ComplaintTopic!version:Int wish:ComplaintWish!}
enum CallbackConfidence{P90 P95 P99}
type CallbackEstimate{answered:Int!coverage:Float!drawn:Int!effective:Float!formula:String!noAnswer:Int!orders:Int!raw:CallbackShare responseRate:Float source:String!strata(after:String first:Int!=20):CallbackStratumEstimateConnection!weighted:CallbackShare}
type CallbackInterviewer{agent:String!answered:Int!high:Float!low:Float!lower:Float!satisfied:Int!share:Float!standing:CallbackInterviewerStanding!upper:Float!}
type CallbackInterviewerConnection{edges:[CallbackInterviewerEdge!]!mean:Float pageInfo:PageInfo!}
type CallbackInterviewerEdge{cursor:String!node:CallbackInterviewer!}
enum CallbackInterviewerStanding{BEYOND_HIGH BEYOND_LOW WITHIN}
input CallbackLinkIssueInput{days:Int!=7 id:ID!idempotencyKey:String!version:Int}
type CallbackLinkPayload{callbackTask:CallbackTask link:SignedLink userErrors:[UserError!]!}
input CallbackLinksRevokeInput{id:ID!idempotencyKey:String!version:Int}
input CallbackNoAnswerInput{id:ID!idempotencyKey:String!version:Int}
type CallbackPartResult{answers:InsightCount!gap:InsightValue!part:ServicePart!}
type CallbackPayload{callbackTask:CallbackTask userErrors:[UserError!]!}
input CallbackPrecisionInput{confidence:CallbackConfidence!=P95 expectedOrders:Int margin:Float!period:CallbackSizePeriod!=YEAR share:Float!=0.5}
type CallbackProgramme implements Node{attempts:Int!callFrom:String!callTo:String!categories:[ProductCategory!]!@listSize(assumed:5)channels:[CallbackChannel!]!@listSize(assumed:2)daysAfter:Int!gapHours:Int!id:ID!kind:CallbackProgrammeKind!languages:[String!]!@listSize(assumed:2)manufacturer:Manufacturer!name:String!perDay:Int perYear:Int period:CallbackSizePeriod precision:CallbackSampleSize questionnaire:CallbackQuestionnaire regions:[Region!]!@listSize(assumed:5)serviceItems:[ServiceItem!]!@listSize(assumed:5)size:CallbackSizeKind!state:CallbackProgrammeState!strataBy:CallbackStrataBy!version:Int!weekdays:[Int!]!@listSize(assumed:7)}
type CallbackProgrammeConnection{edges:[CallbackProgrammeEdge!]!pageInfo:PageInfo!}
input CallbackProgrammeContentsInput{attempts:Int!=3 callFrom:String!="09:00" callTo:String!="20:00" categoryIds:[ID!]!=[]channels:[CallbackChannel!]!=[PHONE LINK]daysAfter:Int!=1 gapHours:Int!=4 kind:CallbackProgrammeKind!languages:[String!]!=["zh-CN"]name:String!questionnaireId:ID regions:[RegionCode!]!=[]serviceItems:[ServiceItem!]!=[]size:CallbackSizeInput strataBy:CallbackStrataBy!=PROVIDER weekdays:[Int!]!=[1 2 3 4 5 6 7]}
input CallbackProgrammeCreateInput{contents:CallbackProgrammeContentsInput!idempotencyKey:String!manufacturerId:ID!}
type CallbackProgrammeEdge{cursor:String!node:CallbackProgramme!}
enum CallbackProgrammeKind{RANDOM REGULAR}
type CallbackProgrammePayload{callbackProgramme:CallbackProgramme userErrors:[UserError!]!}
input CallbackProgrammeReplaceInput{contents:CallbackProgrammeContentsInput!id:ID!idempotencyKey:String!version:Int!}
enum CallbackProgrammeState{ACTIVE PAUSED}
input CallbackProgrammeSwitchInput{id:ID!idempotencyKey:String!state:CallbackProgrammeState!version:Int!}
type CallbackQuestion{code:String!kind:CallbackQuestionKind!part:ServicePart!required:Boolean!textEn:String!textZh:String!}
input CallbackQuestionInput{code:String!kind:CallbackQuestionKind!=SCORE part:ServicePart!required:Boolean!=true textEn:String!textZh:String!}
enum CallbackQuestionKind{SCORE TEXT}
type CallbackQuestionResult{answered:InsightCount!expected:InsightValue!gap:InsightValue!high:InsightValue!low:InsightValue!perceived:InsightValue!question:CallbackQuestion!questionnaire:CallbackQuestionnaire satisfied:InsightCount!share:InsightValue!}
type CallbackQuestionResultConnection{edges:[CallbackQuestionResultEdge!]!overall:InsightValue!pageInfo:PageInfo!parts:[CallbackPartResult!]!@listSize(assumed:3)}
type CallbackQuestionResultEdge{cursor:String!node:CallbackQuestionResult!}
type CallbackQuestionnaire implements Node{edition:Int!effectiveFrom:Day follows:CallbackQuestionnaire id:ID!manufacturer:Manufacturer!name:String!publishedAt:DateTime questions:[CallbackQuestion!]!@listSize(assumed:8)state:CallbackQuestionnaireState!supersededFrom:Day version:Int!withdrawalReason:String withdrawnAt:DateTime}
type CallbackQuestionnaireConnection{edges:[CallbackQuestionnaireEdge!]!pageInfo:PageInfo!}
input CallbackQuestionnaireCreateInput{idempotencyKey:String!manufacturerId:ID!name:String!questions:[CallbackQuestionInput!]!}
type CallbackQuestionnaireEdge{cursor:String!node:CallbackQuestionnaire!}
type CallbackQuestionnairePayload{callbackQuestionnaire:CallbackQuestionnaire userErrors:[UserError!]!}
input CallbackQuestionnairePublishInput{effectiveFrom:Day!id:ID!idempotencyKey:String!version:Int!}
input CallbackQuestionnaireReviseInput{id:ID!idempotencyKey:String!name:String questions:[CallbackQuestionInput!]version:Int!}
enum CallbackQuestionnaireState{DRAFT PUBLISHED SUPERSEDED WITHDRAWN}
input CallbackQuestionnaireWithdrawInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
input CallbackRecordInput{answers:[CallbackReplyInput!]!=[]channel:CallbackAnswerChannel!=PHONE comment:String!="" expected:CallbackScoresInput id:ID!idempotencyKey:String!perceived:CallbackScoresInput version:Int}
type CallbackReply{expected:Int perceived:Int question:CallbackQuestion!text:String}
input CallbackReplyInput{code:String!expected:Int perceived:Int text:String}
input CallbackReworkInput{id:ID!idempotencyKey:String!reason:String!version:Int}
type CallbackRun implements Node{algorithm:String!committedAt:DateTime!day:Day!failure:CallbackRunFailure frame(page:Int!=1):[String!]!@listSize(assumed:1000)frameHash:String!framePages:Int!frameSize:Int!id:ID!manufacturerId:ID!programme:CallbackProgramme sample:[String!]@listSize(assumed:100)sampledAt:DateTime seed:String seededAt:DateTime sizing:CallbackSizing state:CallbackRunState!strata:[CallbackStratum!]!@listSize(assumed:50)strataBy:CallbackStrataBy!}
type CallbackRunConnection{edges:[CallbackRunEdge!]!pageInfo:PageInfo!}
type CallbackRunEdge{cursor:String!node:CallbackRun!}
enum CallbackRunFailure{FRAME_CHANGED}
enum CallbackRunState{COMMITTED FAILED SAMPLED SEEDED}
type CallbackSampleSize{confidence:CallbackConfidence!margin:Float!needed:Int!population:Int share:Float!z:Float!}
type CallbackScores{auxiliary:Float!core:Float!personal:Float!}
input CallbackScoresInput{auxiliary:Int!core:Int!personal:Int!}
type CallbackShare{high:Float!low:Float!share:Float!}
input CallbackSizeInput@oneOf{perDay:Int perYear:Int precision:CallbackPrecisionInput}
enum CallbackSizeKind{ALL FIXED PER_DAY PRECISION}
enum CallbackSizePeriod{DAY MONTH YEAR}
type CallbackSizing{drawnBefore:Int due:Int kind:CallbackSizeKind!needed:Int perDay:Int period:CallbackSizePeriod precision:CallbackSampleSize wanted:Int!}
enum CallbackState{ANSWERED NO_ANSWER OPEN}
enum CallbackStrataBy{CATEGORY PROVIDER REGION}
type CallbackStratum{frameSize:Int!key:String!providerId:ID sampleSize:Int!}
type CallbackStratumEstimate{answered:Int!drawn:Int!key:String!noAnswer:Int!open:Int!orders:Int!responseRate:Float satisfied:Int!share:Float weight:Float!}
type CallbackStratumEstimateConnection{edges:[CallbackStratumEstimateEdge!]!pageInfo:PageInfo!}
type CallbackStratumEstimateEdge{cursor:String!node:CallbackStratumEstimate!}
type CallbackTask implements Node{answeredBy:CallbackChannel attemptedAt:[DateTime!]!@listSize(assumed:3)attempts:Int!attemptsLeft:Int!callableFrom:DateTime channels:[CallbackChannel!]!@listSize(assumed:2)closedAt:DateTime comment:String complaint:Complaint completedOn:Day!contact:WorkOrderContact expected:CallbackScores id:ID!languages:[String!]!@listSize(assumed:2)order:WorkOrder perceived:CallbackScores provider:Provider!questionnaire:CallbackQuestionnaire questions:[CallbackQuestion!]!@listSize(assumed:8)region:Region!replies:[CallbackReply!]!@listSize(assumed:8)reworkedAt:DateTime run:CallbackRun satisfaction:Float satisfied:Boolean servicePoint:ServicePoint!state:CallbackState!version:Int!}
type CallbackTaskConnection{edges:[CallbackTaskEdge!]!pageInfo:PageInfo!}
type CallbackTaskEdge{cursor:String!node:CallbackTask!}
type CalledRegion{contracted:Int places:Int!region:Region!soldPerYear:Int unitsPerPoint:Int}
type CapabilityFinding{attachments:[Attachment!]!@listSize(assumed:5)condition:String deadline:Day evidence:String!on:Day!outcome:CapabilityOutcome!reviewer:String!subject:CapabilitySubject!}
enum CapabilityOutcome{CONDITIONAL MET NOT_MET}
type CapabilityReview implements Node{category:ProductCategory!expiresOn:Day findings:[CapabilityFinding!]!@listSize(assumed:6)id:ID!lacking:[CapabilitySubject!]!@listSize(assumed:6)log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer passedOn:Day promise:ServicePromise provider:Provider region:Region!serviceItem:ServiceItem!version:Int!}
type CapabilityReviewConnection{edges:[CapabilityReviewEdge!]!pageInfo:PageInfo!}
type CapabilityReviewEdge{cursor:String!node:CapabilityReview!}
input CapabilityReviewFindInput{attachmentIds:[ID!]!=[]condition:String deadline:Day evidence:String!id:ID!idempotencyKey:String!outcome:CapabilityOutcome!reviewer:String!subject:CapabilitySubject!version:Int}
input CapabilityReviewOpenInput{categoryId:ID!idempotencyKey:String!promiserId:ID!region:RegionCode!serviceItem:ServiceItem!}
input CapabilityReviewPassInput{expiresOn:Day!id:ID!idempotencyKey:String!version:Int}
type CapabilityReviewPayload{capabilityReview:CapabilityReview userErrors:[UserError!]!}
enum CapabilitySubject{EQUIPMENT FUNDS ITEM QUALITY STAFF TIME}
type CategoryRules{categoryId:ID!cover:[CoverRule!]!@listSize(assumed:4)depreciation:DepreciationRule}
input CategoryRulesInput{categoryId:ID!cover:[CoverRuleInput!]!depreciation:DepreciationRuleInput}
enum CauseBranch{ENVIRONMENT MACHINE MATERIAL MEASUREMENT METHOD PEOPLE}
type Certificate implements Node{category:ProductCategory!id:ID!level:Int!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer reason:String renewableFrom:Day!state:CredentialState!technician:Technician!terms:[CredentialTerm!]!@listSize(assumed:3)validFrom:Day!validTo:Day!version:Int!}
input CertificateGrantInput{enrolmentId:ID!idempotencyKey:String!validFrom:Day!validTo:Day!}
type CertificatePayload{certificate:Certificate userErrors:[UserError!]!}
input CertificateRenewInput{enrolmentId:ID!id:ID!idempotencyKey:String!validTo:Day!}
type ChainCheck{brokenAt:Int events:Int!intact:Boolean!}
enum ChangeKind{CALLBACKS COMPLAINTS FIGURES RECTIFICATIONS WORK_ORDERS}
type Changes{kinds:[ChangeKind!]!@listSize(assumed:5)pollAfterSeconds:Int!token:String!}
type ChannelPlan implements Node{category:ProductCategory!current:ChannelPlanVersion id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!region:Region!version:Int!versions:[ChannelPlanVersion!]!@listSize(assumed:5)}
type ChannelPlanConnection{edges:[ChannelPlanEdge!]!pageInfo:PageInfo!}
type ChannelPlanEdge{cursor:String!node:ChannelPlan!}
type ChannelPlanPayload{channelPlan:ChannelPlan userErrors:[UserError!]!}
input ChannelPlanSetInput{categoryId:ID!from:Day!idempotencyKey:String!manufacturerId:ID!region:RegionCode!serves:[ChannelServingInput!]!version:Int}
type ChannelPlanVersion{from:Day!serves:[ChannelServing!]!@listSize(assumed:3)}
type ChannelServing{channel:ServiceChannel!priority:Int!}
input ChannelServingInput{channel:ServiceChannel!priority:Int!}
enum CheckArea{FEES MANAGEMENT PARTS SERVICE STEPS}
enum CheckAspect{CERTIFICATE_SHOWN FAULT_FOUND LEVEL_RIGHT MANNERS OLD_PARTS_RETURNED PRICE_TOLD_BEFORE RECEIPT_GIVEN TIME_KEPT}
input CheckAspectInput{aspect:CheckAspect!met:Boolean}
type CheckAspectSeen{aspect:CheckAspect!met:Boolean}
type CheckCandidate{daysSince:Int expected:Float key:String!line:String!orders:Int reasons:[CheckReason!]!@listSize(assumed:3)servicePoint:ServicePoint stake:Float uncertainty:Float worth:Float}
type CheckCandidateConnection{edges:[CheckCandidateEdge!]!pageInfo:PageInfo!}
type CheckCandidateEdge{cursor:String!node:CheckCandidate!}
type CheckCharge{ceiling:Money description:String!floor:Money kind:FeeKind!over:Money!partNumber:String quantity:Int!right:Money!unitPrice:Money!verdict:CheckChargeVerdict!workItem:String}
input CheckChargeInput{description:String!kind:FeeKind!partNumber:String quantity:Int!=1 unitPrice:Int!workItem:String}
enum CheckChargeVerdict{ABOVE_CEILING AGREED BELOW_FLOOR COVERED NOT_AGREED NOT_NEEDED OFF_PRICE OPEN TOO_MANY}
enum CheckChoice{RANDOM WORTH}
type CheckDraw{algorithm:String!frameHash:String!frameSize:Int!publishedAt:DateTime!seed:String startedAt:DateTime strata:[CheckStratum!]!@listSize(assumed:10)}
type CheckEstimate{share:Float visits:Int!}
type CheckExpectedLine{kind:FeeKind!partNumber:String quantity:Int!workItem:String}
input CheckExpectedLineInput{kind:FeeKind!partNumber:String quantity:Int!=1 workItem:String}
input CheckFactsInput{aspects:[CheckAspectInput!]!=[]attachmentIds:[ID!]!=[]charged:[CheckChargeInput!]!=[]management:[CheckStepInput!]!=[]observedOn:Day!paid:Int!=0 parts:[CheckPartInput!]!=[]spent:Int!=0 stepBookId:ID steps:[CheckStepInput!]!=[]summary:String!workOrderId:ID}
type CheckFollowUp{objectId:ID!what:CheckFollowUpKind!}
enum CheckFollowUpKind{AUDIT_FINDING BREACH CORRECTIVE_ACTION RECTIFICATION}
enum CheckGrouping{KIND PLANNER POINT PROVIDER REGION}
type CheckItem{area:CheckArea!code:String!finding:String item:Int!severity:CheckSeverity}
enum CheckKind{INTERNAL_AUDIT MYSTERY_VISIT SPOT_CHECK}
type CheckPart{partNumber:String!replaced:Boolean!serial:String}
input CheckPartInput{partNumber:String!replaced:Boolean!serial:String}
type CheckPlan implements Node{budget:Money!checks(after:String first:Int!=20):FieldCheckConnection!draftedAt:DateTime!draw:CheckDraw endedAt:DateTime estimate:CheckEstimate frame(after:String first:Int!=20):CheckCandidateConnection!from:Day!id:ID!kind:CheckKind!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!name:String!ordersFrom:Day ordersTo:Day planner:CheckPlannerKind!providers:[Provider!]!@listSize(assumed:5)randomPercent:Int!reason:String regions:[RegionCode!]!@listSize(assumed:5)slots:[CheckSlot!]!@listSize(assumed:20)state:CheckPlanState!to:Day!version:Int!wanted:Int!}
input CheckPlanActInput{id:ID!idempotencyKey:String!version:Int!}
type CheckPlanConnection{edges:[CheckPlanEdge!]!pageInfo:PageInfo!}
input CheckPlanDraftInput{budget:Int!=0 from:Day!idempotencyKey:String!kind:CheckKind!manufacturerId:ID name:String!ordersFrom:Day ordersTo:Day providerIds:[ID!]!randomPercent:Int!=30 regions:[RegionCode!]!=[]to:Day!wanted:Int!}
type CheckPlanEdge{cursor:String!node:CheckPlan!}
input CheckPlanEndInput{cancel:Boolean!=false id:ID!idempotencyKey:String!reason:String version:Int!}
type CheckPlanPayload{checkPlan:CheckPlan userErrors:[UserError!]!}
input CheckPlanReviseInput{budget:Int!=0 from:Day!id:ID!idempotencyKey:String!name:String!ordersFrom:Day ordersTo:Day providerIds:[ID!]!randomPercent:Int!=30 regions:[RegionCode!]!=[]to:Day!version:Int!wanted:Int!}
enum CheckPlanState{CANCELLED CLOSED DRAFT PUBLISHED RUNNING}
enum CheckPlannerKind{AUTHORITY MAKER THIRD_PARTY}
type CheckPlantedPart{partNumber:String!serial:String!}
input CheckPlantedPartInput{partNumber:String!serial:String!}
enum CheckReason{DELAYS DISPUTES FEES LONG_AGO MUCH_WORK NEVER_CHECKED PARTS RETURNS UNCERTAIN}
enum CheckRecordVerdict{AGREES FALSE MISSING NONE}
type CheckReply{at:DateTime!attachments:[Attachment!]!@listSize(assumed:3)role:String!text:String}
type CheckResult{by:CheckGrouping!checked:InsightCount!checks:InsightCount!clean:InsightCount!cleanHigh:InsightValue!cleanLow:InsightValue!conforming:InsightCount!key:String!over:InsightCount!provider:Provider servicePoint:ServicePoint share:InsightValue!shareHigh:InsightValue!shareLow:InsightValue!}
type CheckScenario{categoryId:ID!expected:[CheckExpectedLine!]!@listSize(assumed:3)faultCode:String!inWarranty:Boolean!level:Int!planted:[CheckPlantedPart!]!@listSize(assumed:2)remedy:String!seeded:String!}
input CheckScenarioInput{categoryId:ID!expected:[CheckExpectedLineInput!]!=[]faultCode:String!inWarranty:Boolean!level:Int!planted:[CheckPlantedPartInput!]!=[]remedy:String!seeded:String!}
enum CheckSeverity{CRITICAL MAJOR MINOR}
type CheckSlot{assigned:Boolean!choice:CheckChoice!probability:Float!reasons:[CheckReason!]!@listSize(assumed:3)servicePoint:ServicePoint!slot:Int!why:String!workOrder:WorkOrder}
type CheckStatement{aspects:[CheckAspectSeen!]!@listSize(assumed:8)at:DateTime!attachments:[Attachment!]!@listSize(assumed:3)charged:[CheckCharge!]!@listSize(assumed:3)corrects:Int items:[CheckItem!]!@listSize(assumed:8)management:[CheckStep!]!@listSize(assumed:4)managementVersion:Int observedOn:Day!parts:[CheckPart!]!@listSize(assumed:2)reason:String right:Money!sequence:Int!spent:Money!stepBook:StepBook steps:[CheckStep!]!@listSize(assumed:8)summary:String total:Money!workOrder:WorkOrder}
type CheckStep{code:String!note:String record:CheckRecordVerdict!recorded:JobStepStatus seen:CheckStepSeen!title:String!}
input CheckStepInput{code:String!note:String seen:CheckStepSeen!}
enum CheckStepSeen{DONE NOT_APPLICABLE NOT_DONE}
type CheckStratum{key:String!sample:Int!size:Int!}
type CheckVisitor{cover:String name:String!phone:String!subject:String!}
type ClauseFigure{actual:Int agreed:Int!clause:AgreementClause!met:Boolean of:String shortfall:Int unmeasured:ClauseUnmeasured}
type ClauseFigureConnection{edges:[ClauseFigureEdge!]!pageInfo:PageInfo!}
type ClauseFigureEdge{cursor:String!node:ClauseFigure!}
enum ClauseUnmeasured{NOBODY_REPAIRS NOT_ON_ACCOUNT NO_RECORD_KEPT TOO_MANY_POINTS}
enum ClockBasis{EXCHANGE MANUFACTURE SALE}
type ComingGrade{grade:String!on:Day!}
type CommunicationFacts{hotlineSeats:Int!note:String!}
input CommunicationFactsInput{hotlineSeats:Int!note:String!=""}
enum ComparedFigure{COMPLAINTS FEE_DEVIATIONS FIRST_TIME_FIX ON_TIME PART_ANOMALIES SATISFACTION VISIT_ON_TIME}
type Complaint implements Node{against:ComplaintRespondent!channel:ComplaintChannel!closedAt:DateTime closing:ComplaintLeft clusterSize:Int!decision:ComplaintDecision dueOn:Day id:ID!level:ComplaintLevel!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!order:WorkOrder overdue:Int!passages:[ComplaintPassage!]!@listSize(assumed:4)provider:Provider reached:Int!receivedAt:DateTime!region:RegionCode!reopened:Int!repeats:[Complaint!]!@listSize(assumed:3)rights:ComplaintRights said(after:String first:Int!=20):ComplaintWordsConnection!servicePoint:ServicePoint severity:ComplaintSeverity state:ComplaintState!technician:Technician topic:ComplaintTopic!tried:Int!unit:Unit version:Int!wish:ComplaintWish!}
input ComplaintAnswerInput{agreed:Boolean!id:ID!idempotencyKey:String!text:String version:Int!}
input ComplaintAssessInput{id:ID!idempotencyKey:String!severity:ComplaintSeverity!text:String!version:Int!}
enum ComplaintChannel{CALLBACK HOTLINE MAILBOX REGULATOR WEB}
type ComplaintCluster{complaints:[Complaint!]!@listSize(assumed:10)servicePoint:ServicePoint!size:Int!topic:ComplaintTopic!}
type ComplaintClusterConnection{edges:[ComplaintClusterEdge!]!pageInfo:PageInfo!}
type ComplaintClusterEdge{cursor:String!node:ComplaintCluster!}
type ComplaintConnection{edges:[ComplaintEdge!]!pageInfo:PageInfo!}
input ComplaintContactInput{id:ID!idempotencyKey:String!minutes:Int!reached:Boolean!text:String!version:Int!}
input ComplaintDecideInput{id:ID!idempotencyKey:String!outcome:ComplaintOutcome!remedies:[ComplaintWish!]!=[]text:String!version:Int!}
type ComplaintDecision{at:DateTime!outcome:ComplaintOutcome!remedies:[ComplaintWish!]!@listSize(assumed:3)text:String!}
type ComplaintEdge{cursor:String!node:Complaint!}
type ComplaintFigures{climbed:InsightCount!overdue:InsightCount!perThousand:InsightValue!received:InsightCount!settled:InsightCount!upheld:InsightCount!}
input ComplaintInput{id:ID!idempotencyKey:String!version:Int!}
input ComplaintInvestigateInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!text:String!version:Int!}
enum ComplaintLeft{ACCEPTED NO_ANSWER OVERDUE REFERRED REJECTED REOPENED UNRESOLVED WITHDRAWN}
enum ComplaintLevel{AUTHORITY MAKER POINT PROVIDER}
enum ComplaintOutcome{NOT_UPHELD PARTLY_UPHELD UPHELD}
type ComplaintPassage{decision:ComplaintDecision left:ComplaintLeft level:ComplaintLevel!since:DateTime!steps:[ComplaintStep!]!@listSize(assumed:4)until:DateTime}
type ComplaintPayload{complaint:Complaint userErrors:[UserError!]!}
input ComplaintReceiveInput{against:ComplaintRespondent!channel:ComplaintChannel idempotencyKey:String!manufacturerId:ID orderId:ID phone:String region:RegionCode text:String!topic:ComplaintTopic!wish:ComplaintWish!}
input ComplaintReferInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
enum ComplaintRespondent{MAKER POINT PROVIDER}
type ComplaintRights{by:String remedies:[Remedy!]!@listSize(assumed:3)unknown:RightsUnknown}
input ComplaintSayInput{id:ID!idempotencyKey:String!text:String!version:Int!}
enum ComplaintSeverity{ROUTINE SAFETY SERIOUS}
enum ComplaintState{ACKNOWLEDGED ASSESSED CLOSED DECIDED INVESTIGATED RECEIVED}
type ComplaintStep{at:DateTime!late:Boolean!role:String!what:ComplaintState!}
enum ComplaintTopic{CONDUCT DELAY FEES OTHER PARTS PRIVACY RIGHTS_REFUSED WORKMANSHIP}
enum ComplaintWish{APOLOGY COMPENSATION EXCHANGE EXPLANATION REFUND REPAIR}
type ComplaintWords{at:DateTime!phone:String role:String!text:String!}
type ComplaintWordsConnection{edges:[ComplaintWordsEdge!]!pageInfo:PageInfo!}
type ComplaintWordsEdge{cursor:String!node:ComplaintWords!}
type ConductCode implements Node{edition:Int effectiveFrom:Day id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer publishedAt:DateTime rules:ConductRules!state:ConductCodeState!version:Int!}
type ConductCodeConnection{edges:[ConductCodeEdge!]!pageInfo:PageInfo!}
input ConductCodeDraftInput{idempotencyKey:String!manufacturerId:ID rules:ConductRulesInput!}
type ConductCodeEdge{cursor:String!node:ConductCode!}
type ConductCodePayload{conductCode:ConductCode userErrors:[UserError!]!}
input ConductCodePublishInput{effectiveFrom:Day!id:ID!idempotencyKey:String!version:Int!}
enum ConductCodeState{DRAFT PUBLISHED}
type ConductProof{at:DateTime!attachments:[Attachment!]!@listSize(assumed:5)role:String!text:String!}
type ConductRules{consequences:[ConsequenceRule!]!@listSize(assumed:5)correctDays:CorrectDays!kinds:[BreachRule!]!@listSize(assumed:12)noticeDays:Int!replyDays:Int!thirdPartyWeight:Float!windowDays:Int!}
input ConductRulesInput{consequences:[ConsequenceRuleInput!]!correctDays:CorrectDaysInput!kinds:[BreachRuleInput!]!noticeDays:Int!replyDays:Int!thirdPartyWeight:Float!windowDays:Int!}
type ConductRuling{at:DateTime!reason:String}
type ConductStanding{code:ConductCode!day:Day!manufacturer:Manufacturer!ownScore:Float!points:Int!score:Float!thirdPartyScore:Float thirdPartyWeight:Float!}
type ConductStatement{at:DateTime!role:String!text:String!}
type Consequence implements Node{code:ConductCode!decision:ConductRuling from:Day grounds:[ConsequenceGrounds!]!@listSize(assumed:10)id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!points:Int!proposedOn:Day!provider:Provider!reply:ConductStatement replyBy:Day!rule:ConsequenceRule!state:ConsequenceState!until:Day version:Int!}
type ConsequenceConnection{edges:[ConsequenceEdge!]!pageInfo:PageInfo!}
input ConsequenceDecideInput{from:Day id:ID!idempotencyKey:String!reason:String!takeEffect:Boolean!until:Day version:Int!}
type ConsequenceEdge{cursor:String!node:Consequence!}
type ConsequenceGrounds{breach:Breach!kind:BreachKind!lapsesOn:Day!occurredOn:Day!points:Int!}
enum ConsequenceKind{DOWNGRADE_PROPOSAL STOP_NEW_ORDERS TERMINATION_PROPOSAL TRAINING WARNING}
type ConsequencePayload{consequence:Consequence userErrors:[UserError!]!}
input ConsequenceReplyInput{id:ID!idempotencyKey:String!text:String!}
type ConsequenceRule{kind:ConsequenceKind!threshold:Int!}
input ConsequenceRuleInput{kind:ConsequenceKind!threshold:Int!}
enum ConsequenceState{IN_EFFECT PROPOSED WAIVED}
input ContactInput{address:String!name:String!phone:String!}
type ContractCover{service:ContractService!visits:Int}
input ContractCoverInput{service:ContractService!visits:Int}
type ContractExclusions{faultCodes:[String!]!kinds:[FeeKind!]!partNumbers:[String!]!}
input ContractExclusionsInput{faultCodes:[String!]!=[]kinds:[FeeKind!]!=[]partNumbers:[String!]!=[]}
enum ContractService{MAINTENANCE REPAIR}
type CorrectDays{major:Int!minor:Int!}
input CorrectDaysInput{major:Int!minor:Int!}
input CorrectionLateAllegeInput{idempotencyKey:String!inspectionId:ID!item:Int!}
enum CorrectionState{OPEN SUBMITTED TO_PLAN VERIFIED}
type CorrectiveAction implements Node{before:ProblemFigures!causes:[ProblemCause!]!@listSize(assumed:5)checks:[RecurrenceCheck!]!@listSize(assumed:3)dueOn:Day endedAt:DateTime exposureNeeded:Int!id:ID!log(after:String first:Int!=20):LogEntryConnection!openedAt:DateTime!problem:String!root:String rounds:Int!source:ProblemSource!state:CorrectiveActionState!steps:[CorrectiveStep!]!@listSize(assumed:4)version:Int!whys:[String!]!@listSize(assumed:5)}
input CorrectiveActionAnalyseInput{causes:[ProblemCauseInput!]!=[]id:ID!idempotencyKey:String!root:String version:Int!whys:[String!]!=[]}
input CorrectiveActionCheckInput{after:ProblemFiguresInput!id:ID!idempotencyKey:String!version:Int!}
type CorrectiveActionConnection{edges:[CorrectiveActionEdge!]!pageInfo:PageInfo!}
input CorrectiveActionDropInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
type CorrectiveActionEdge{cursor:String!node:CorrectiveAction!}
input CorrectiveActionInput{action:String!item:Int!owner:String!}
input CorrectiveActionOpenInput{before:ProblemFiguresInput!idempotencyKey:String!problem:String!source:ProblemSource!}
type CorrectiveActionPayload{correctiveAction:CorrectiveAction userErrors:[UserError!]!}
input CorrectiveActionPlanInput{id:ID!idempotencyKey:String!steps:[CorrectiveStepInput!]!version:Int!}
enum CorrectiveActionState{ANALYSED CLOSED DONE DROPPED OPENED PLANNED}
input CorrectiveActionStepDoneInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!step:Int!version:Int!}
type CorrectiveDeadline{evaluation:Evaluation!improveBy:Day!}
type CorrectiveStep{attachments:[Attachment!]!@listSize(assumed:3)doneAt:DateTime dueOn:Day!late:Boolean what:String!who:String!}
input CorrectiveStepInput{dueOn:Day!what:String!who:String!}
enum CoursePurpose{FIRST RENEWAL}
type CourseRevision{completeWithinDays:Int!exam:ExamRules hours:Int!keepsDays:Int!number:Int!validFrom:Day!}
input CourseRevisionInput{completeWithinDays:Int!=90 exam:ExamRulesInput hours:Int!keepsDays:Int!=90 validFrom:Day!}
type CoverRule{clause:String!component:WarrantyComponent!months:Int!}
input CoverRuleInput{clause:String!component:WarrantyComponent!months:Int!}
type CoverageFacts{counties:[Region!]!@listSize(assumed:10)note:String!points:Int!}
input CoverageFactsInput{counties:[RegionCode!]!note:String!="" points:Int!}
type CoveredComponent{because:WarrantyReason!component:WarrantyComponent!covered:Boolean!until:Day!}
enum CredentialState{ACTIVE REVOKED SUSPENDED}
type CredentialTerm{assessments:[Assessment!]!@listSize(assumed:1)enrolment:TrainingEnrolment validFrom:Day!validTo:Day!}
type CriteriaBand{from:Float!name:String!}
input CriteriaBandInput{from:Float!name:String!}
enum CriteriaFailure{BELOW_PASS_SCORE KNOCKED_OUT SPECIAL_DEDUCTIONS}
type CriteriaItem{code:String!evidence:[EvidenceKind!]!@listSize(assumed:1)guidance:String!knockOutBelow:Float maxPoints:Float!mayBeNotApplicable:Boolean!step:MarkStep!title:String!}
input CriteriaItemInput{code:String!evidence:[EvidenceKind!]!guidance:String!="" knockOutBelow:Float maxPoints:Float!mayBeNotApplicable:Boolean!=false step:MarkStep!=WHOLE title:String!}
input CriteriaMarkInput{code:String!notApplicable:String points:Float}
enum CriteriaPurpose{ADMISSION CERTIFICATION GRADING REEVALUATION}
type CriteriaScore{applicable:Float!band:String deductions:Int!earned:Float!failedBy:[CriteriaFailure!]!knockedOutBy:[String!]!passed:Boolean!score:Float!subjects:[SubjectScore!]!@listSize(assumed:6)}
type CriteriaSet implements Node{bands:[CriteriaBand!]!@listSize(assumed:5)deductionLimit:Int!edition:Int!editions(after:String first:Int!=20):CriteriaSetConnection!effectiveFrom:Day follows:CriteriaSet id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!name:String!passScore:Float!publishedAt:DateTime purpose:CriteriaPurpose!specialDeductions:[SpecialDeduction!]!@listSize(assumed:5)state:CriteriaState!subjects:[CriteriaSubject!]!@listSize(assumed:6)supersededFrom:Day version:Int!withdrawalReason:String withdrawnAt:DateTime}
type CriteriaSetConnection{edges:[CriteriaSetEdge!]!pageInfo:PageInfo!}
input CriteriaSetCreateInput{bands:[CriteriaBandInput!]deductionLimit:Int idempotencyKey:String!manufacturerId:ID!name:String passScore:Float purpose:CriteriaPurpose!specialDeductions:[SpecialDeductionInput!]subjects:[CriteriaSubjectInput!]template:CriteriaTemplateCode}
type CriteriaSetEdge{cursor:String!node:CriteriaSet!}
type CriteriaSetPayload{criteriaSet:CriteriaSet userErrors:[UserError!]!}
input CriteriaSetPublishInput{effectiveFrom:Day!id:ID!idempotencyKey:String!version:Int!}
input CriteriaSetReviseInput{bands:[CriteriaBandInput!]deductionLimit:Int id:ID!idempotencyKey:String!name:String passScore:Float specialDeductions:[SpecialDeductionInput!]subjects:[CriteriaSubjectInput!]version:Int!}
input CriteriaSetWithdrawInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
enum CriteriaState{DRAFT PUBLISHED SUPERSEDED WITHDRAWN}
type CriteriaSubject{items:[CriteriaItem!]!@listSize(assumed:8)kind:CriteriaSubjectKind!title:String!weight:Float!}
input CriteriaSubjectInput{items:[CriteriaItemInput!]!=[]kind:CriteriaSubjectKind!=OTHER title:String!weight:Float!}
enum CriteriaSubjectKind{COMMUNICATIONS EQUIPMENT FINANCE LOGISTICS OTHER OUTLET_COVERAGE TECHNICIANS}
type CriteriaTemplate{bands:[CriteriaBand!]!@listSize(assumed:5)code:CriteriaTemplateCode!deductionLimit:Int!name:String!passScore:Float!subjects:[CriteriaSubject!]!@listSize(assumed:6)}
enum CriteriaTemplateCode{GB_T_27922 SIX_SUBJECTS}
type Dashboard{asOf:Day children:[RegionInsight!]!@listSize(assumed:20)comparison(figure:ComparedFigure!):RegionComparison!complaints:ComplaintFigures!fees:FeeTotals!figures:InsightFigures!from:Day!now:InsightGauges!roundedTo:Int satisfaction:Satisfaction!timeToAccept:Durations!timeToComplete:Durations!timeToSettle:Durations!to:Day!trend(unit:InsightUnit!=MONTH):[TrendPoint!]!@listSize(assumed:31)}
type DataExport implements Node{availableUntil:DateTime files:[DataExportFile!]!@listSize(assumed:10)finishedAt:DateTime format:DataExportFormat!from:Month!id:ID!log(after:String first:Int!=20):LogEntryConnection!progress:Float!region:RegionCode requestedAt:DateTime!rows:Int!state:DataExportState!to:Month!version:Int!}
input DataExportCancelInput{id:ID!idempotencyKey:String!version:Int!}
type DataExportCancelPayload{dataExport:DataExport userErrors:[UserError!]!}
type DataExportConnection{edges:[DataExportEdge!]!pageInfo:PageInfo!}
type DataExportEdge{cursor:String!node:DataExport!}
type DataExportFile{bytes:Int!number:Int!rows:Int!sha256:String!url:String}
enum DataExportFormat{CSV JSON_LINES ORDS}
input DataExportRequestInput{format:DataExportFormat!from:Month!idempotencyKey:String!region:RegionCode to:Month!}
type DataExportRequestPayload{dataExport:DataExport userErrors:[UserError!]!}
enum DataExportState{CANCELLED DONE FAILED RUNNING WAITING}
scalar DateTime
scalar Day
type DayRule{clause:String!days:Int!}
input DayRuleInput{clause:String!days:Int!}
input DeductionFoundInput{code:String!count:Int!=1}
enum Department{PROCESS_TECHNOLOGY PRODUCTION PRODUCT_DESIGN PURCHASING QUALITY SALES}
enum DepositBearer{DEALER MANUFACTURER}
type DepreciationRule{clause:String!perDay:Int!}
input DepreciationRuleInput{clause:String!perDay:Int!}
type Diagnosis{at:DateTime!faultCode:String!note:String}
type DispatchAttempt{at:DateTime!outcome:DispatchAttemptOutcome!reason:String!servicePoint:ServicePoint}
enum DispatchAttemptOutcome{DECLINED LAPSED NO_SHOW}
type DispatchBundle{orders:[WorkOrder!]!@listSize(assumed:3)saving:Float technician:Technician}
type DispatchCandidate{capacity:Int channel:ServiceChannel channelPriority:Int chosen:Boolean!cost:Float displacement:Float distanceKm:Float excludedBy:DispatchConstraint lastPlaceTaken:Boolean load:Int minimumOrders:Int monthOrders:Int partsAtHand:[String!]@listSize(assumed:3)partsMissing:[String!]@listSize(assumed:3)score:Float servicePoint:ServicePoint visitsCustomer:Boolean}
enum DispatchConstraint{AGREEMENT_SUSPENDED ALREADY_TRIED BOUGHT_OUT CATEGORY_NOT_AUTHORISED CHANNEL_NOT_PLANNED CLOSED_IN_WINDOWS INSTRUMENT_OVERDUE LEVEL_TOO_LOW NO_AGREEMENT_IN_FORCE NO_CERTIFIED_TECHNICIAN NO_OPEN_CAPACITY PARTS_MISSING POINT_NOT_AUTHORISED REGION_NOT_COVERED}
type DispatchExplanation{at:DateTime!bundle:DispatchBundle buyOut:BuyOut candidates(first:Int!=20):[DispatchCandidate!]!channelPlan:ChannelPlan likelyParts:[LikelyPart!]!@listSize(assumed:3)round:Int!truncated:Boolean!weighedTogether:Int}
type DueRemedy{because:WarrantyReason!order:WorkOrder remedy:Remedy!since:Day!}
type DurationBin{count:InsightCount!upTo:Int}
type Durations{bins:[DurationBin!]!@listSize(assumed:14)median:InsightValue!p90:InsightValue!}
type EarlyFailure{baseline:Float!chance:Float!expected:Float!exposed:Int!failed:Int!high:Float!limit:Float!low:Float!measure:EarlyMeasure!model:ProductModel!peersExposed:Int!peersFailed:Int!}
type EarlyFailures{comparisons:Int!signals:[EarlyFailure!]!@listSize(assumed:5)}
enum EarlyMeasure{AFTER_REPAIR_30 AFTER_SALE_30 AFTER_SALE_90}
type Engineer implements Node{availability:Availability!certificates:[Certificate!]!@listSize(assumed:5)id:ID!languages:[String!]!@listSize(assumed:3)masked:Boolean!name:String!phone:String provider:Provider!region:Region!servicePoint:ServicePoint!specialities:[String!]!@listSize(assumed:3)until:Day version:Int!}
type EngineerConnection{edges:[EngineerEdge!]!pageInfo:PageInfo!}
type EngineerEdge{cursor:String!node:Engineer!}
type EngineerPayload{engineer:Engineer userErrors:[UserError!]!}
input EngineerSetInput{availability:Availability!idempotencyKey:String!languages:[String!]!phone:String region:RegionCode!specialities:[String!]!technicianId:ID!until:Day version:Int!}
enum EnrolmentState{CERTIFIED FAILED IN_TRAINING PASSED TRAINED WITHDRAWN}
type Entitlement{because:WarrantyReason!remedy:Remedy!secondary:Boolean!until:Day}
input EquipmentAcceptReturnInput{charge:Int!=0 condition:ItemCondition!id:ID!idempotencyKey:String!reason:String!="" version:Int!}
input EquipmentAcknowledgeInput{id:ID!idempotencyKey:String!version:Int!}
type EquipmentFacts{instruments:Int!note:String!}
input EquipmentFactsInput{instruments:Int!note:String!=""}
input EquipmentHandBackInput{id:ID!idempotencyKey:String!version:Int!}
input EquipmentHandOutInput{id:ID!idempotencyKey:String!technicianId:ID!version:Int!}
input EquipmentIssueInput{idempotencyKey:String!instrument:String kind:EquipmentKind!leased:Boolean!=false name:String!quantity:Int rentPerMonth:Int serial:String servicePointId:ID!value:Int!}
enum EquipmentKind{BOARD FORM INSTRUMENT LOANER SOFTWARE TOOL}
type EquipmentLine{balance:StockBalance!kind:EquipmentKind!name:String!}
type EquipmentLineConnection{edges:[EquipmentLineEdge!]!pageInfo:PageInfo!}
type EquipmentLineEdge{cursor:String!node:EquipmentLine!}
type EquipmentMovement{at:DateTime!by:String kind:StockMovementKind!quantity:Int!servicePoint:ServicePoint!}
type EquipmentMovementConnection{edges:[EquipmentMovementEdge!]!pageInfo:PageInfo!}
type EquipmentMovementEdge{cursor:String!node:EquipmentMovement!}
input EquipmentSendBackInput{condition:ItemCondition!id:ID!idempotencyKey:String!note:String!="" version:Int!}
input EquipmentWriteOffInput{charge:Int!=0 id:ID!idempotencyKey:String!outcome:WriteOffOutcome!reason:String!version:Int!}
enum EscalationLevel{MANUFACTURER PROVIDER REGULATOR SERVICE_POINT}
type EscalationStep{percent:Int!to:EscalationLevel!}
input EscalationStepInput{percent:Int!to:EscalationLevel!}
type EscalationTaken{at:DateTime!percent:Int!to:EscalationLevel!}
type Evaluation implements Node{agreement:Agreement!assessment:EvaluationAssessment breaches(after:String first:Int!=20):BreachConnection!closed:EvaluationClosure decision:EvaluationDecision drivers:[EvaluationDriver!]!@listSize(assumed:4)endsOn:Day!figure(name:MonthlyFigureName!):MonthlyFigure!figures:[MonthlyFigure!]!@listSize(assumed:11)findings(after:String first:Int!=20):AuditFindingConnection!from:Month!gaps:[FigureGap!]!@listSize(assumed:5)id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!measuredOn:Day!next:Evaluation openedOn:Day!previous:Evaluation proposal:EvaluationOutcome!proposalReason:EvaluationProposalReason!provider:Provider!reply:EvaluationReply replyUntil:Day!round:Int!state:EvaluationState!to:Month!uncertified(after:String first:Int!=20):TechnicianConnection!version:Int!}
input EvaluationAnnounceEndInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
type EvaluationAssessment{assessment:Assessment band:String concludedOn:Day criteria:CriteriaSet!missing:Boolean!passed:Boolean score:Float since:Day!version:Int}
type EvaluationClosure{at:DateTime!because:EvaluationClosureReason!endedOn:Day!}
enum EvaluationClosureReason{AGREEMENT_ENDED}
type EvaluationConnection{edges:[EvaluationEdge!]!pageInfo:PageInfo!}
input EvaluationDecideInput{decision:EvaluationOutcome!id:ID!idempotencyKey:String!improveBy:Day reason:String validTo:Day version:Int!}
type EvaluationDecision{at:DateTime!by:String improveBy:Day outcome:EvaluationOutcome!reason:String validTo:Day}
type EvaluationDriver{figure:MonthlyFigureName verdict:EvaluationVerdict!}
type EvaluationEdge{cursor:String!node:Evaluation!}
enum EvaluationOutcome{END IMPROVE RENEW}
type EvaluationPayload{evaluation:Evaluation userErrors:[UserError!]!}
enum EvaluationProposalReason{ASSESSMENT_FAILED ASSESSMENT_MISSING NOTHING_MISSED ONE_MISSED SEVERAL_MISSED SEVERAL_UNPROVEN VOLUME_TOO_LOW}
type EvaluationReply{at:DateTime!text:String!toVersion:Int!}
input EvaluationReplyInput{id:ID!idempotencyKey:String!text:String!version:Int!}
type EvaluationSheet{at:DateTime!counted:Boolean deductions:[SheetDeduction!]!@listSize(assumed:2)department:Department!evaluator:String!marks:[SheetMark!]!@listSize(assumed:20)part:AssessmentPart!score:CriteriaScore!visitedOn:Day visitedPlace:String}
enum EvaluationState{DECIDED OPEN}
enum EvaluationVerdict{MET MISSED NO_DATA UNCERTAIN}
type Evaluator{department:Department!subject:String!}
enum EvidenceKind{DOCUMENT FIGURE INTERVIEW RECORD SITE}
type EvidenceSeal{chains:Int!day:Day!entries:Int!hash:String!previousHash:String!root:String!sealedAt:DateTime!sequence:Int!}
type EvidenceSealConnection{edges:[EvidenceSealEdge!]!pageInfo:PageInfo!}
type EvidenceSealEdge{cursor:String!node:EvidenceSeal!}
type ExamAttempt{examiner:String!on:Day!passed:Boolean!score:Int!}
input ExamRecordInput{examiner:String!id:ID!idempotencyKey:String!on:Day!score:Int!}
type ExamRules{attempts:Int!maxScore:Int!passMark:Int!waitingDays:Int!}
input ExamRulesInput{attempts:Int!=3 maxScore:Int!=100 passMark:Int!waitingDays:Int!=7}
type FailedRepairsRule{clause:String!remedies:[Remedy!]!@listSize(assumed:2)repairs:Int!}
input FailedRepairsRuleInput{clause:String!remedies:[Remedy!]!repairs:Int!}
type FaultCode{code:String!nameEn:String!nameZh:String!}
type FaultPareto{entries:[FaultParetoEntry!]!@listSize(assumed:1)faults:Int!total:InsightCount!}
type FaultParetoEntry{count:InsightCount!cumulativeShare:InsightValue!fault:FaultCode!share:InsightValue!}
type FaultStep{clause:String!remedies:[Remedy!]!@listSize(assumed:3)toDay:Int!}
input FaultStepInput{clause:String!remedies:[Remedy!]!toDay:Int!}
enum FaultyUnitDisposition{EXCHANGE REPAIR_AND_RETURN RETURN_TO_FACTORY SCRAP}
type FeeFinding implements Node{breach:Breach category:ProductCategory!decision:FeeFindingStatement evidence:FraudEvidence!faultCode:String!fraud:Fraud!from:Month!id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!openedAt:DateTime!orders:[WorkOrder!]!@listSize(assumed:20)partNumber:String points:[FindingPoint!]!@listSize(assumed:3)provider:Provider!reply:FeeFindingStatement replyBy:Day!state:FeeFindingState!to:Month!unanswered:Boolean!version:Int!}
type FeeFindingConnection{edges:[FeeFindingEdge!]!pageInfo:PageInfo!}
type FeeFindingEdge{cursor:String!node:FeeFinding!}
input FeeFindingJudgeInput{breachId:ID id:ID!idempotencyKey:String!reason:String!uphold:Boolean!version:Int!}
type FeeFindingMatrix{cells:[FindingCell!]!@listSize(assumed:20)truncated:Boolean!}
type FeeFindingPayload{feeFinding:FeeFinding userErrors:[UserError!]!}
input FeeFindingReplyInput{id:ID!idempotencyKey:String!text:String!}
enum FeeFindingState{DISMISSED OPEN REPLIED UPHELD}
type FeeFindingStatement{at:DateTime!role:String!text:String!}
enum FeeKind{FREIGHT LABOUR MATERIAL PART VISIT}
type FeeKindTotal{kind:FeeKind!total:InsightValue!}
type FeeLine{agreedPrice:Money amount:Money!description:String!deviates:Boolean id:ID!kind:FeeKind!quantity:Int!shipment:Shipment unitPrice:Money!workItem:String}
enum FeePayer{CUSTOMER MANUFACTURER UNSTATED}
type FeeTotals{lines:[FeeKindTotal!]!@listSize(assumed:5)perOrder:InsightValue!total:InsightValue!}
type FieldCheck implements Node{choice:CheckChoice dismissed:[Int!]!@listSize(assumed:3)draft:CheckStatement followUps:[CheckFollowUp!]!@listSize(assumed:2)from:Day id:ID!items:[CheckItem!]!@listSize(assumed:8)judgedAt:DateTime kind:CheckKind!lapsed:Boolean!log(after:String first:Int!=20):LogEntryConnection manufacturer:Manufacturer!plan:CheckPlan planner:CheckPlannerKind!provider:Provider!reason:String releasedAt:DateTime replies:[CheckReply!]!@listSize(assumed:2)replyBy:Day scenario:CheckScenario servicePoint:ServicePoint!share:Float shareHigh:Float shareLow:Float state:FieldCheckState!statements:[CheckStatement!]!@listSize(assumed:1)to:Day version:Int!visitor:CheckVisitor why:String}
input FieldCheckActInput{id:ID!idempotencyKey:String!version:Int!}
input FieldCheckAssignInput{cover:String from:Day!idempotencyKey:String!name:String!phone:String!planId:ID!scenario:CheckScenarioInput slot:Int!to:Day!visitor:String!}
input FieldCheckCancelInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
type FieldCheckConnection{edges:[FieldCheckEdge!]!pageInfo:PageInfo!}
input FieldCheckCorrectInput{facts:CheckFactsInput!id:ID!idempotencyKey:String!reason:String!version:Int!}
type FieldCheckEdge{cursor:String!node:FieldCheck!}
input FieldCheckImproveInput{id:ID!idempotencyKey:String!problem:String!version:Int!}
input FieldCheckJudgeInput{dismissed:[Int!]!=[]id:ID!idempotencyKey:String!reason:String version:Int!}
input FieldCheckLinkInput{followUpId:ID!id:ID!idempotencyKey:String!version:Int!}
type FieldCheckPayload{fieldCheck:FieldCheck userErrors:[UserError!]!}
input FieldCheckReassignInput{cover:String from:Day!id:ID!idempotencyKey:String!name:String!phone:String!scenario:CheckScenarioInput to:Day!version:Int!visitor:String!}
input FieldCheckRecordInput{facts:CheckFactsInput!id:ID!idempotencyKey:String!version:Int!}
input FieldCheckReplyInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!text:String!}
enum FieldCheckState{ASSIGNED CANCELLED JUDGED MISSED RECORDED RELEASED SUBMITTED}
type FigureChange{beyondChance:Boolean!difference:Float!high:Float low:Float}
type FigureDriver{beyondChance:Boolean contribution:Float!key:String!label:String!mix:Float!rate:Float!}
enum FigureDriverKind{FAULT MONTH POINT REGION}
type FigureDrivers{by:FigureDriverKind!drivers:[FigureDriver!]!@listSize(assumed:3)rest:Float!}
type FigureGap{good:Int!inARow:Int!more:Int!name:MonthlyFigureName!next:Int!reachable:Boolean!}
type FinanceFacts{note:String!registeredCapital:Int!turnover:Int!}
input FinanceFactsInput{note:String!="" registeredCapital:Int!turnover:Int!}
type FindingCell{dismissed:Int!fraud:Fraud!open:Int!provider:Provider!replied:Int!servicePoint:ServicePoint unanswered:Int!upheld:Int!}
type FindingPoint{orders:Int!servicePoint:ServicePoint!}
enum FinisherKind{ASSIGNED BEGUN COLLEAGUE MAKER POINT}
enum Fraud{EXAGGERATED_DIFFICULTY INFERIOR_PARTS NEEDLESS_PARTS OTHER_PIECES PARTS_OVER_CEILING REPEATED_REPAIR UNFOUNDED_PARTS USE_OVER_ISSUE}
type FraudEvidence{above:Int chance:Float!expectedShare:Float!observed:Int!peersObserved:Int!peersSample:Int!sample:Int!}
enum FreightSettlement{MONTHLY PER_SHIPMENT}
input GradeAppealDecideInput{id:ID!idempotencyKey:String!outcome:GradeRulingOutcome!reason:String!version:Int!}
type GradeBand{from:Float!grade:String!}
input GradeBandInput{from:Float!grade:String!}
type GradeCase{appeal:GradeStatement consequenceId:ID decideBy:Day decision:GradeDecision evaluation:MonthlyEvaluation lapsedOn:Day no:Int!proposedAt:DateTime!reply:GradeStatement replyUntil:Day ruling:GradeRuling score:GradeScore state:GradeCaseState!to:String!}
enum GradeCaseState{APPEALED CLOSED DECIDED KEPT LAPSED NOTIFIED PROPOSED}
input GradeDecideInput{decision:GradeDecisionKind!effectiveOn:Day id:ID!idempotencyKey:String!reason:String version:Int!}
type GradeDecision{appealUntil:Day at:DateTime!by:String effectiveOn:Day kind:GradeDecisionKind!reason:String}
enum GradeDecisionKind{CHANGE KEEP}
enum GradeForecastReason{CAPPED FIRST PROVEN_DOWN PROVEN_UP VOLUME_TOO_LOW WITHIN_CHANCE}
type GradeGrading{criteria:CriteriaSet!requires:[GradeRequirement!]!@listSize(assumed:5)}
input GradeGradingInput{criteriaSetId:ID!requires:[GradeRequirementInput!]!}
input GradeNotifyInput{id:ID!idempotencyKey:String!version:Int!}
type GradeRequirement{band:String!grade:String!}
input GradeRequirementInput{band:String!grade:String!}
type GradeRuling{at:DateTime!by:String outcome:GradeRulingOutcome!reason:String!}
enum GradeRulingOutcome{DISMISSED UPHELD}
type GradeScheme implements Node{id:ID!manufacturer:Manufacturer!publishedAt:DateTime!terms:GradeTerms!validFrom:Day!}
type GradeSchemeConnection{edges:[GradeSchemeEdge!]!pageInfo:PageInfo!}
type GradeSchemeEdge{cursor:String!node:GradeScheme!}
type GradeSchemePayload{gradeScheme:GradeScheme userErrors:[UserError!]!}
input GradeSchemePublishInput{appealDays:Int!=14 bands:[GradeBandInput!]!decideDays:Int!=14 grading:GradeGradingInput holdMonths:Int!=3 idempotencyKey:String!manufacturerId:ID!minimumVolume:Int!=20 replyDays:Int!=14 validFrom:Day!weights:[GradeWeightInput!]!}
type GradeScore{high:Float!low:Float!value:Float!}
type GradeStatement{at:DateTime!text:String!}
input GradeStatementInput{id:ID!idempotencyKey:String!text:String!version:Int!}
type GradeTerms{appealDays:Int!bands:[GradeBand!]!@listSize(assumed:12)decideDays:Int!grading:GradeGrading holdMonths:Int!minimumVolume:Int!replyDays:Int!scheme:GradeScheme weights:[GradeWeight!]!@listSize(assumed:11)}
type GradeWeight{name:MonthlyFigureName!points:Float!}
input GradeWeightInput{name:MonthlyFigureName!points:Float!}
type GradingGap{band:String!grade:String!}
type Hearing{answer:ApplicationAnswer answerBy:Day reply:ApplicationReply until:Day!}
type HeldLink{callback:LinkedCallback expiresAt:DateTime unit:Unit workOrder:WorkOrder}
type HotlineAgent{agent:String!breakMinutes:Int!needsBreak:Boolean!queue:Int!reached:Int!readyMinutes:Int!since:DateTime state:HotlineState!stretchMinutes:Int!talkMinutes:Int!talks:Int!}
type HotlineAgentConnection{edges:[HotlineAgentEdge!]!pageInfo:PageInfo!}
type HotlineAgentEdge{cursor:String!node:HotlineAgent!}
type HotlineAgentPayload{hotlineAgent:HotlineAgent userErrors:[UserError!]!}
enum HotlineState{BREAK OFF READY}
input HotlineStateInput{idempotencyKey:String!state:HotlineState!}
type Hours{closes:String!opens:String!}
input HoursInput{closes:String!opens:String!}
type InsightCount{suppressed:Boolean!value:Int}
type InsightFigures{answered:InsightCount!cancelled:InsightCount!complaints:InsightCount!completed:InsightCount!disputed:InsightCount!firstTimeFix:InsightValue!late:InsightCount!noAnswer:InsightCount!onTime:InsightValue!reported:InsightCount!satisfaction:InsightValue!satisfied:InsightCount!}
type InsightGauges{awaitingMaker:InsightCount!complaintsAtAuthority:InsightCount!open:InsightCount!openComplaints:InsightCount!overdue:InsightCount!}
input InsightScopeInput@oneOf{manufacturerId:ID providerId:ID region:RegionCode servicePointId:ID}
enum InsightUnit{DAY MONTH}
type InsightValue{suppressed:Boolean!value:Float}
type Inspection implements Node{acknowledgement:ConductStatement announced:Boolean!id:ID!inspector:String!items(after:String first:Int!=20):InspectionItemConnection!late:Boolean!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!plannedOn:Day!provider:Provider!reportedOn:Day servicePoint:ServicePoint!startedOn:Day state:InspectionState!summary:String version:Int!}
input InspectionAcknowledgeInput{actions:[CorrectiveActionInput!]!id:ID!idempotencyKey:String!text:String!}
enum InspectionAspect{INTERNAL_MANAGEMENT PART_QUALITY PRICES_AND_FEES SERVICE_QUALITY}
type InspectionConnection{edges:[InspectionEdge!]!pageInfo:PageInfo!}
input InspectionCorrectInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!item:Int!text:String!}
type InspectionCorrection{action:String dueOn:Day!item:Int!late:Boolean!owner:String proof:ConductProof rejected:String state:CorrectionState!}
type InspectionEdge{cursor:String!node:Inspection!}
input InspectionFindingInput{attachmentIds:[ID!]!=[]evidence:String item:Int!result:InspectionResult!}
type InspectionItem{aspect:InspectionAspect!attachments:[Attachment!]!@listSize(assumed:5)correction:InspectionCorrection evidence:String item:Int!requirement:String!result:InspectionResult}
type InspectionItemConnection{edges:[InspectionItemEdge!]!pageInfo:PageInfo!}
type InspectionItemEdge{cursor:String!node:InspectionItem!}
input InspectionItemInput{aspect:InspectionAspect!requirement:String!}
type InspectionPayload{inspection:Inspection userErrors:[UserError!]!}
input InspectionPlanInput{announced:Boolean!idempotencyKey:String!inspector:String!items:[InspectionItemInput!]!plannedOn:Day!servicePointId:ID!}
input InspectionReportInput{findings:[InspectionFindingInput!]!id:ID!idempotencyKey:String!summary:String!}
enum InspectionResult{CONFORMING MAJOR MINOR}
input InspectionStartInput{id:ID!idempotencyKey:String!}
enum InspectionState{ACKNOWLEDGED CLOSED IN_PROGRESS PLANNED REPORTED}
input InspectionVerifyInput{accept:Boolean!id:ID!idempotencyKey:String!item:Int!reason:String}
input InstrumentCalibrateInput{attachmentIds:[ID!]!=[]calibratedBy:String!certificateNumber:String!id:ID!idempotencyKey:String!nextDue:Day!on:Day!result:CalibrationResult!version:Int!}
type InstrumentGap{instruments:[String!]!workOrder:WorkOrder!}
type InstrumentGapConnection{edges:[InstrumentGapEdge!]!pageInfo:PageInfo!}
type InstrumentGapEdge{cursor:String!node:InstrumentGap!}
type InstrumentRequirement implements Node{category:ProductCategory!id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!version:Int!versions:[InstrumentRequirementVersion!]!@listSize(assumed:3)}
type InstrumentRequirementConnection{edges:[InstrumentRequirementEdge!]!pageInfo:PageInfo!}
type InstrumentRequirementEdge{cursor:String!node:InstrumentRequirement!}
type InstrumentRequirementPayload{instrumentRequirement:InstrumentRequirement userErrors:[UserError!]!}
input InstrumentRequirementPublishInput{categoryId:ID!effectiveFrom:Day!idempotencyKey:String!instruments:[NeededInstrumentInput!]!manufacturerId:ID!}
type InstrumentRequirementVersion{effectiveFrom:Day!instruments:[NeededInstrument!]!@listSize(assumed:5)}
type IntegrityConsequence{from:Day!kind:ConsequenceKind!until:Day!}
type IntegrityEntry{confirmedOn:Day!consequence:ConsequenceKind kind:BreachKind!lapsesOn:Day!occurredOn:Day!}
type IntegrityEntryConnection{edges:[IntegrityEntryEdge!]!pageInfo:PageInfo!}
type IntegrityEntryEdge{cursor:String!node:IntegrityEntry!}
type IntegrityRecord{breaches(after:String first:Int!=20):BreachConnection!consequences:[IntegrityConsequence!]!@listSize(assumed:5)day:Day!entries(after:String first:Int!=20):IntegrityEntryConnection!provider:Provider!standing(manufacturerId:ID):ConductStanding tallies:[IntegrityTally!]!@listSize(assumed:20)}
type IntegrityTally{breaches:Int!kind:BreachKind!points:Int year:Int!}
enum InterestKind{BUSINESS EMPLOYMENT FAMILY NONE OTHER SHAREHOLDING}
type IssuedItem implements Node{acknowledgedAt:DateTime calibrations:[Calibration!]!@listSize(assumed:5)charge:Money closedAt:DateTime closingReason:String fit:Boolean handBackBy:Day id:ID!inspections:[ToolInspection!]!@listSize(assumed:5)instrument:String issuedAt:DateTime!kind:EquipmentKind!leased:Boolean!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!movements(after:String first:Int!=20):EquipmentMovementConnection!name:String!overdue:Boolean quantity:Int!rentPerMonth:Money returnedCondition:ItemCondition sentBackCondition:ItemCondition sentBackNote:String serial:String servicePoint:ServicePoint!state:IssuedItemState!technician:Technician value:Money!version:Int!}
type IssuedItemConnection{edges:[IssuedItemEdge!]!pageInfo:PageInfo!}
type IssuedItemEdge{cursor:String!node:IssuedItem!}
type IssuedItemPayload{issuedItem:IssuedItem userErrors:[UserError!]!}
enum IssuedItemState{ACKNOWLEDGED ISSUED LOST RETURNED SCRAPPED SENT_BACK}
enum ItemCondition{DAMAGED GOOD INCOMPLETE WORN}
enum Job{EVALUATE_PROVIDER PROPOSE_REMEDIES PROPOSE_REPLENISHMENTS REFRESH_PART_PLANS REMIND_READERS SAMPLE_CALLBACKS SEAL_EVIDENCE SEND_NOTICES SOURCE_BACKORDERS SWEEP_LOTS TELL_POINTS}
input JobConflictResolveInput{idempotencyKey:String!orderId:ID!reason:String!recordId:String!step:String!}
type JobPayload{job:OrderJob userErrors:[UserError!]!}
type JobRecord{about:String at:DateTime!by:String device:String!id:String!inOrder:Boolean kind:JobRecordKind!late:Boolean!part:String photos:[Attachment!]!@listSize(assumed:4)reason:String replaces:[String!]!role:String!step:String!unit:String value:String}
type JobRecordConnection{edges:[JobRecordEdge!]!pageInfo:PageInfo!}
type JobRecordEdge{cursor:String!node:JobRecord!}
input JobRecordInput{about:String at:DateTime!attachmentIds:[ID!]id:String!inOrder:Boolean kind:JobRecordKind!part:String reason:String replaces:[String!]step:String!unit:String value:String}
enum JobRecordKind{DEVIATION DONE MUTUAL_CHECK PART_SCAN PHOTO READING SELF_CHECK}
enum JobRecordOutcome{KEPT LATE REFUSED}
type JobRecordResult{id:String!outcome:JobRecordOutcome!refusal:UserError}
type JobRun{done:Int!failed:Int!finishedAt:DateTime job:Job!period:String!planned:Int startedAt:DateTime!}
type JobRunConnection{edges:[JobRunEdge!]!pageInfo:PageInfo!}
type JobRunEdge{cursor:String!node:JobRun!}
type JobStep{code:String!contested:[JobRecord!]!@listSize(assumed:3)deviation:JobRecord ignored:[String!]!mutuallyChecked:Boolean!outcome:JobRecord selfChecked:Boolean!status:JobStepStatus!step:Step}
enum JobStepStatus{CONFLICT DEVIATED MISSING NOT_NEEDED OUT_OF_LIMITS STANDS STOPPED UNCHECKED}
input JobSyncInput{device:String!idempotencyKey:String!orderId:ID!records:[JobRecordInput!]!stepBookId:ID!}
type JobSyncPayload{job:OrderJob results:[JobRecordResult!]@listSize(assumed:50)userErrors:[UserError!]!}
type LackingInstrument{instrument:String!since:Day}
type LikelyPart{by:LikelyPartBasis!partNumber:String!quantity:Int!share:Float!}
enum LikelyPartBasis{ASKED FAULT MODEL}
type LinkedCallback{completedOn:Day!manufacturer:String!questions:[CallbackQuestion!]!@listSize(assumed:8)state:CallbackState!}
type LoanerCharges{clause:String!damaged:Money!missing:Money!}
input LoanerChargesInput{clause:String!damaged:Int!missing:Int!}
type LogEntry{action:String!at:DateTime!by:String detail:String!hash:String!previousHash:String!role:String!sequence:Int!subjectId:String!}
type LogEntryConnection{edges:[LogEntryEdge!]!pageInfo:PageInfo!}
type LogEntryEdge{cursor:String!node:LogEntry!}
type LogisticsFacts{deliveryDays:Int!note:String!warehouses:Int!}
input LogisticsFactsInput{deliveryDays:Int!note:String!="" warehouses:Int!}
type ManagementItem{code:String!owner:Post!title:String!}
input ManagementItemInput{code:String!owner:Post!title:String!}
type ManagementList{items:[ManagementItem!]!@listSize(assumed:14)log(after:String first:Int!=20):LogEntryConnection!version:Int!}
type ManagementListPayload{managementList:ManagementList userErrors:[UserError!]!}
input ManagementListSetInput{idempotencyKey:String!items:[ManagementItemInput!]!manufacturerId:ID!version:Int!}
type Manufacturer implements Node{brands(after:String first:Int!=20):BrandConnection!callbacksPerDay:Int!id:ID!models(after:String first:Int!=20):ProductModelConnection!name:String!postStandard:PostStandard!version:Int!}
type ManufacturerConnection{edges:[ManufacturerEdge!]!pageInfo:PageInfo!}
input ManufacturerCreateInput{callbacksPerDay:Int!=20 idempotencyKey:String!name:String!}
type ManufacturerEdge{cursor:String!node:Manufacturer!}
type ManufacturerPayload{manufacturer:Manufacturer userErrors:[UserError!]!}
input ManufacturerUpdateInput{callbacksPerDay:Int id:ID!idempotencyKey:String!name:String version:Int!}
enum MarkStep{HALF WHOLE}
type MeetingResolution{correctiveAction:CorrectiveAction dueOn:Day!endedAt:DateTime moves:[ResolutionMove!]!@listSize(assumed:2)report:ResolutionReport returns:[String!]!@listSize(assumed:2)state:ResolutionState!what:String!who:String!withdrawnFor:String}
input MeetingResolutionInput{correctiveActionId:ID dueOn:Day!what:String!who:String!}
type MissingItem{partNumber:String what:MissingItemType!}
input MissingItemInput{partNumber:String what:MissingItemType!}
enum MissingItemType{ACCESSORY MANUAL}
type Money{amount:Int!currency:String!}
scalar Month
type MonthlyEvaluation implements Node{assessment:Assessment breaches(after:String first:Int!=20):BreachConnection!figure(name:MonthlyFigureName!):MonthlyFigure!figures:[MonthlyFigure!]!@listSize(assumed:11)findings(after:String first:Int!=20):AuditFindingConnection!forecast:String forecastReason:GradeForecastReason!gaps:[FigureGap!]!@listSize(assumed:5)grade:String gradeCap:String gradingGap:GradingGap id:ID!manufacturer:Manufacturer!measuredOn:Day!month:Month!provider:Provider!score:GradeScore uncertified(after:String first:Int!=20):TechnicianConnection!volume:Int!}
type MonthlyEvaluationConnection{edges:[MonthlyEvaluationEdge!]!pageInfo:PageInfo!}
type MonthlyEvaluationEdge{cursor:String!node:MonthlyEvaluation!}
type MonthlyFigure{change:FigureChange criterion:Float!denominator:Int!drivers:[FigureDrivers!]!@listSize(assumed:4)evidence(after:String first:Int!=20):WorkOrderConnection!from:Month!high:Float low:Float name:MonthlyFigureName!needed:Int!numerator:Int!to:Month!value:Float verdict:EvaluationVerdict!}
enum MonthlyFigureName{ACCEPT_ON_TIME BREACHES COMPLAINTS FEE_DEVIATIONS FIRST_TIME_FIX ON_TIME PART_ANOMALIES SATISFACTION THIRD_PARTY TRAINING VISIT_ON_TIME}
type Mutation
extend type Mutation{agreementAmend(input:AgreementAmendInput!):AgreementPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{agreementConfirm(input:AgreementConfirmInput!):AgreementPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{agreementCounter(input:AgreementCounterInput!):AgreementPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{agreementDraft(input:AgreementDraftInput!):AgreementPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{agreementEnd(input:AgreementEndInput!):AgreementPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{agreementPropose(input:AgreementProposeInput!):AgreementPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{agreementRenew(input:AgreementRenewInput!):AgreementPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{agreementResume(input:AgreementResumeInput!):AgreementPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{agreementSuspend(input:AgreementSuspendInput!):AgreementPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{agreementWithdraw(input:AgreementWithdrawInput!):AgreementPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{applicationDecide(input:ApplicationDecideInput!):ApplicationPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{applicationReply(input:ApplicationReplyInput!):ApplicationPayload!@access(roles:[PROVIDER])}
extend type Mutation{applicationReplyAnswer(input:ApplicationReplyAnswerInput!):ApplicationPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{applicationShortList(input:ApplicationShortListInput!):ApplicationPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{applicationSubmit(input:ApplicationSubmitInput!):ApplicationPayload!@access(roles:[PROVIDER])}
extend type Mutation{applicationSupplement(input:ApplicationSupplementInput!):ApplicationPayload!@access(roles:[PROVIDER])}
extend type Mutation{applicationSupplementAsk(input:ApplicationSupplementAskInput!):ApplicationPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{applicationWithdraw(input:ApplicationWithdrawInput!):ApplicationPayload!@access(roles:[PROVIDER])}
extend type Mutation{assessmentConclude(input:AssessmentConcludeInput!):AssessmentPayload!@access(roles:[MANUFACTURER AUDITOR])}
extend type Mutation{assessmentMark(input:AssessmentMarkInput!):AssessmentPayload!@access(roles:[MANUFACTURER AUDITOR])}
extend type Mutation{assessmentOpen(input:AssessmentOpenInput!):AssessmentPayload!@access(roles:[MANUFACTURER AUDITOR])}
extend type Mutation{assessmentReply(input:AssessmentReplyInput!):AssessmentPayload!@access(roles:[PROVIDER])}
extend type Mutation{assessmentWithdraw(input:AssessmentWithdrawInput!):AssessmentPayload!@access(roles:[MANUFACTURER AUDITOR])}
extend type Mutation{attachmentConfirm(input:AttachmentConfirmInput!):AttachmentConfirmPayload!@access(roles:[MANUFACTURER HOTLINE AUDITOR PROVIDER SERVICE_POINT TECHNICIAN DEALER PLATFORM])}
extend type Mutation{attachmentPrepare(input:AttachmentPrepareInput!):AttachmentPreparePayload!@access(roles:[MANUFACTURER HOTLINE AUDITOR PROVIDER SERVICE_POINT TECHNICIAN DEALER PLATFORM])}
extend type Mutation{attendanceRecord(input:AttendanceRecordInput!):TrainingEnrolmentPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{auditFindingCorrect(input:AuditFindingCorrectInput!):AuditFindingPayload!@access(roles:[AUDITOR])}
extend type Mutation{auditFindingReply(input:AuditFindingReplyInput!):AuditFindingPayload!@access(roles:[PROVIDER])}
extend type Mutation{auditFindingSubmit(input:AuditFindingSubmitInput!):AuditFindingPayload!@access(roles:[AUDITOR])}
extend type Mutation{brandCreate(input:BrandCreateInput!):BrandPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{brandUpdate(input:BrandUpdateInput!):BrandPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{breachAllege(input:BreachAllegeInput!):BreachPayload!@access(roles:[MANUFACTURER HOTLINE AUDITOR])}
extend type Mutation{breachAppeal(input:BreachAppealInput!):BreachPayload!@access(roles:[PROVIDER])}
extend type Mutation{breachAppealDecide(input:BreachAppealDecideInput!):BreachPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{breachDecide(input:BreachDecideInput!):BreachPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{breachReply(input:BreachReplyInput!):BreachPayload!@access(roles:[PROVIDER])}
extend type Mutation{businessCalendarPublish(input:BusinessCalendarPublishInput!):BusinessCalendarPayload!@access(roles:[PLATFORM])}
extend type Mutation{buyOutAddCategories(input:BuyOutAddCategoriesInput!):BuyOutPayload!@access(roles:[DEALER PLATFORM])}
extend type Mutation{buyOutEnd(input:BuyOutEndInput!):BuyOutPayload!@access(roles:[DEALER PLATFORM])}
extend type Mutation{buyOutNameProviders(input:BuyOutNameProvidersInput!):BuyOutPayload!@access(roles:[DEALER PLATFORM])}
extend type Mutation{buyOutPropose(input:BuyOutProposeInput!):BuyOutPayload!@access(roles:[DEALER PLATFORM])}
extend type Mutation{buyOutSign(input:BuyOutSignInput!):BuyOutPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{callbackAnswer(input:CallbackAnswerInput!):CallbackAnswerPayload!@access(roles:[LINK_HOLDER])}
extend type Mutation{callbackLinkIssue(input:CallbackLinkIssueInput!):CallbackLinkPayload!@access(roles:[HOTLINE])}
extend type Mutation{callbackLinksRevoke(input:CallbackLinksRevokeInput!):CallbackPayload!@access(roles:[HOTLINE])}
extend type Mutation{callbackNoAnswer(input:CallbackNoAnswerInput!):CallbackPayload!@access(roles:[HOTLINE])}
extend type Mutation{callbackOpenComplaint(input:CallbackComplaintInput!):CallbackPayload!@access(roles:[HOTLINE])}
extend type Mutation{callbackOpenRework(input:CallbackReworkInput!):CallbackPayload!@access(roles:[HOTLINE])}
extend type Mutation{callbackProgrammeCreate(input:CallbackProgrammeCreateInput!):CallbackProgrammePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{callbackProgrammeReplace(input:CallbackProgrammeReplaceInput!):CallbackProgrammePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{callbackProgrammeSwitch(input:CallbackProgrammeSwitchInput!):CallbackProgrammePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{callbackQuestionnaireCreate(input:CallbackQuestionnaireCreateInput!):CallbackQuestionnairePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{callbackQuestionnairePublish(input:CallbackQuestionnairePublishInput!):CallbackQuestionnairePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{callbackQuestionnaireRevise(input:CallbackQuestionnaireReviseInput!):CallbackQuestionnairePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{callbackQuestionnaireWithdraw(input:CallbackQuestionnaireWithdrawInput!):CallbackQuestionnairePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{callbackRecord(input:CallbackRecordInput!):CallbackPayload!@access(roles:[HOTLINE])}
extend type Mutation{capabilityReviewFind(input:CapabilityReviewFindInput!):CapabilityReviewPayload!@access(roles:[MANUFACTURER PROVIDER PLATFORM])}
extend type Mutation{capabilityReviewOpen(input:CapabilityReviewOpenInput!):CapabilityReviewPayload!@access(roles:[MANUFACTURER PROVIDER PLATFORM])}
extend type Mutation{capabilityReviewPass(input:CapabilityReviewPassInput!):CapabilityReviewPayload!@access(roles:[MANUFACTURER PROVIDER PLATFORM])}
extend type Mutation{certificateGrant(input:CertificateGrantInput!):CertificatePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{certificateReinstate(input:ReasonedInput!):CertificatePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{certificateRenew(input:CertificateRenewInput!):CertificatePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{certificateRevoke(input:ReasonedInput!):CertificatePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{certificateSuspend(input:ReasonedInput!):CertificatePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{channelPlanSet(input:ChannelPlanSetInput!):ChannelPlanPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{checkPlanDraft(input:CheckPlanDraftInput!):CheckPlanPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{checkPlanEnd(input:CheckPlanEndInput!):CheckPlanPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{checkPlanPublish(input:CheckPlanActInput!):CheckPlanPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{checkPlanRevise(input:CheckPlanReviseInput!):CheckPlanPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{checkPlanStart(input:CheckPlanActInput!):CheckPlanPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{complaintAcknowledge(input:ComplaintInput!):ComplaintPayload!@access(roles:[SERVICE_POINT PROVIDER MANUFACTURER HOTLINE REGULATOR])}
extend type Mutation{complaintAnswer(input:ComplaintAnswerInput!):ComplaintPayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE])}
extend type Mutation{complaintAssess(input:ComplaintAssessInput!):ComplaintPayload!@access(roles:[SERVICE_POINT PROVIDER MANUFACTURER HOTLINE REGULATOR])}
extend type Mutation{complaintContact(input:ComplaintContactInput!):ComplaintPayload!@access(roles:[HOTLINE])}
extend type Mutation{complaintDecide(input:ComplaintDecideInput!):ComplaintPayload!@access(roles:[SERVICE_POINT PROVIDER MANUFACTURER HOTLINE REGULATOR])}
extend type Mutation{complaintInvestigate(input:ComplaintInvestigateInput!):ComplaintPayload!@access(roles:[SERVICE_POINT PROVIDER MANUFACTURER HOTLINE REGULATOR])}
extend type Mutation{complaintReceive(input:ComplaintReceiveInput!):ComplaintPayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE REGULATOR])}
extend type Mutation{complaintRefer(input:ComplaintReferInput!):ComplaintPayload!@access(roles:[SERVICE_POINT PROVIDER MANUFACTURER HOTLINE])}
extend type Mutation{complaintReopen(input:ComplaintSayInput!):ComplaintPayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE])}
extend type Mutation{complaintWithdraw(input:ComplaintSayInput!):ComplaintPayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE])}
extend type Mutation{conductCodeDraft(input:ConductCodeDraftInput!):ConductCodePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{conductCodePublish(input:ConductCodePublishInput!):ConductCodePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{consequenceDecide(input:ConsequenceDecideInput!):ConsequencePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{consequenceReply(input:ConsequenceReplyInput!):ConsequencePayload!@access(roles:[PROVIDER])}
extend type Mutation{correctionLateAllege(input:CorrectionLateAllegeInput!):BreachPayload!@access(roles:[MANUFACTURER HOTLINE AUDITOR])}
extend type Mutation{correctiveActionAnalyse(input:CorrectiveActionAnalyseInput!):CorrectiveActionPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{correctiveActionCheck(input:CorrectiveActionCheckInput!):CorrectiveActionPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{correctiveActionDrop(input:CorrectiveActionDropInput!):CorrectiveActionPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{correctiveActionFinishStep(input:CorrectiveActionStepDoneInput!):CorrectiveActionPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{correctiveActionOpen(input:CorrectiveActionOpenInput!):CorrectiveActionPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{correctiveActionPlan(input:CorrectiveActionPlanInput!):CorrectiveActionPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{criteriaSetCreate(input:CriteriaSetCreateInput!):CriteriaSetPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{criteriaSetPublish(input:CriteriaSetPublishInput!):CriteriaSetPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{criteriaSetRevise(input:CriteriaSetReviseInput!):CriteriaSetPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{criteriaSetWithdraw(input:CriteriaSetWithdrawInput!):CriteriaSetPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{dataExportCancel(input:DataExportCancelInput!):DataExportCancelPayload!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR AUDITOR])}
extend type Mutation{dataExportRequest(input:DataExportRequestInput!):DataExportRequestPayload!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR AUDITOR])}
extend type Mutation{engineerSet(input:EngineerSetInput!):EngineerPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{equipmentAcceptReturn(input:EquipmentAcceptReturnInput!):IssuedItemPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{equipmentAcknowledge(input:EquipmentAcknowledgeInput!):IssuedItemPayload!@access(roles:[PROVIDER SERVICE_POINT])}
extend type Mutation{equipmentHandBack(input:EquipmentHandBackInput!):IssuedItemPayload!@access(roles:[PROVIDER SERVICE_POINT])}
extend type Mutation{equipmentHandOut(input:EquipmentHandOutInput!):IssuedItemPayload!@access(roles:[PROVIDER SERVICE_POINT])}
extend type Mutation{equipmentIssue(input:EquipmentIssueInput!):IssuedItemPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{equipmentSendBack(input:EquipmentSendBackInput!):IssuedItemPayload!@access(roles:[PROVIDER SERVICE_POINT])}
extend type Mutation{equipmentWriteOff(input:EquipmentWriteOffInput!):IssuedItemPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{evaluationAnnounceEnd(input:EvaluationAnnounceEndInput!):EvaluationPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{evaluationDecide(input:EvaluationDecideInput!):EvaluationPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{evaluationReply(input:EvaluationReplyInput!):EvaluationPayload!@access(roles:[PROVIDER])}
extend type Mutation{examRecord(input:ExamRecordInput!):TrainingEnrolmentPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{feeFindingJudge(input:FeeFindingJudgeInput!):FeeFindingPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{feeFindingReply(input:FeeFindingReplyInput!):FeeFindingPayload!@access(roles:[PROVIDER])}
extend type Mutation{fieldCheckAssign(input:FieldCheckAssignInput!):FieldCheckPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{fieldCheckCancel(input:FieldCheckCancelInput!):FieldCheckPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{fieldCheckCorrect(input:FieldCheckCorrectInput!):FieldCheckPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{fieldCheckImprove(input:FieldCheckImproveInput!):FieldCheckPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{fieldCheckJudge(input:FieldCheckJudgeInput!):FieldCheckPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{fieldCheckLink(input:FieldCheckLinkInput!):FieldCheckPayload!@access(roles:[MANUFACTURER REGULATOR])}
extend type Mutation{fieldCheckReassign(input:FieldCheckReassignInput!):FieldCheckPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{fieldCheckRecord(input:FieldCheckRecordInput!):FieldCheckPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{fieldCheckRelease(input:FieldCheckActInput!):FieldCheckPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{fieldCheckReply(input:FieldCheckReplyInput!):FieldCheckPayload!@access(roles:[PROVIDER SERVICE_POINT])}
extend type Mutation{fieldCheckSubmit(input:FieldCheckActInput!):FieldCheckPayload!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Mutation{gradeAppeal(input:GradeStatementInput!):ProviderGradePayload!@access(roles:[PROVIDER])}
extend type Mutation{gradeAppealDecide(input:GradeAppealDecideInput!):ProviderGradePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{gradeDecide(input:GradeDecideInput!):ProviderGradePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{gradeNotify(input:GradeNotifyInput!):ProviderGradePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{gradeReply(input:GradeStatementInput!):ProviderGradePayload!@access(roles:[PROVIDER])}
extend type Mutation{gradeSchemePublish(input:GradeSchemePublishInput!):GradeSchemePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{hotlineStateSet(input:HotlineStateInput!):HotlineAgentPayload!@access(roles:[HOTLINE])}
extend type Mutation{inspectionAcknowledge(input:InspectionAcknowledgeInput!):InspectionPayload!@access(roles:[PROVIDER])}
extend type Mutation{inspectionCorrect(input:InspectionCorrectInput!):InspectionPayload!@access(roles:[PROVIDER])}
extend type Mutation{inspectionPlan(input:InspectionPlanInput!):InspectionPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{inspectionReport(input:InspectionReportInput!):InspectionPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{inspectionStart(input:InspectionStartInput!):InspectionPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{inspectionVerify(input:InspectionVerifyInput!):InspectionPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{instrumentCalibrate(input:InstrumentCalibrateInput!):IssuedItemPayload!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT])}
extend type Mutation{instrumentRequirementPublish(input:InstrumentRequirementPublishInput!):InstrumentRequirementPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{jobConflictResolve(input:JobConflictResolveInput!):JobPayload!@access(roles:[TECHNICIAN SERVICE_POINT MANUFACTURER])}
extend type Mutation{jobSync(input:JobSyncInput!):JobSyncPayload!@access(roles:[TECHNICIAN SERVICE_POINT MANUFACTURER])}
extend type Mutation{managementListSet(input:ManagementListSetInput!):ManagementListPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{manufacturerCreate(input:ManufacturerCreateInput!):ManufacturerPayload!@access(roles:[PLATFORM])}
extend type Mutation{manufacturerUpdate(input:ManufacturerUpdateInput!):ManufacturerPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{noticeRead(input:NoticeReadInput!):NoticePayload!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN DEALER REGULATOR])}
extend type Mutation{panelAppoint(input:PanelAppointInput!):RecruitmentCallPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{panelConclude(input:PanelConcludeInput!):ApplicationPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{panelInterestDeclare(input:PanelInterestDeclareInput!):RecruitmentCallPayload!@access(roles:[MANUFACTURER AUDITOR])}
extend type Mutation{panelReplace(input:PanelReplaceInput!):RecruitmentCallPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{panelScore(input:PanelScoreInput!):ApplicationPayload!@access(roles:[MANUFACTURER AUDITOR])}
extend type Mutation{partChange(input:PartChangeInput!):PartPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{partCreate(input:PartCreateInput!):PartPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{partLotBlock(input:PartLotInput!):PartLotPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partLotRelease(input:PartLotInput!):PartLotPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partPlanAmend(input:PartPlanAmendInput!):PartPlanPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partPlanApprove(input:PartPlanApproveInput!):PartPlanPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partPlanCancel(input:PartPlanReasonInput!):PartPlanPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partPlanDraft(input:PartPlanDraftInput!):PartPlanPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partPlanOrder(input:PartPlanOrderInput!):PartPlanPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partPlanReceive(input:PartPlanReceiveInput!):PartPlanPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partPlanReject(input:PartPlanReasonInput!):PartPlanPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partPlanSubmit(input:PartPlanSubmitInput!):PartPlanPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partRatiosSet(input:PartRatiosSetInput!):PartRatiosPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partRequestCancel(input:PartRequestReasonInput!):PartRequestPayload!@access(roles:[MANUFACTURER SERVICE_POINT TECHNICIAN])}
extend type Mutation{partRequestMiss(input:PartRequestReasonInput!):PartRequestPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{partRequestOpen(input:PartRequestOpenInput!):PartRequestPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{partRequestReceive(input:PartRequestInput!):PartRequestPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{partRequestShip(input:PartRequestShipInput!):PartRequestPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{partRequestSource(input:PartRequestInput!):PartRequestPayload!@access(roles:[MANUFACTURER SERVICE_POINT TECHNICIAN])}
extend type Mutation{partReturnReceive(input:PartReturnReceiveInput!):PartReturnPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partReturnSend(input:PartReturnSendInput!):PartReturnPayload!@access(roles:[SERVICE_POINT])}
extend type Mutation{partReturnWaive(input:PartReturnWaiveInput!):PartReturnPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partSubstitute(input:PartSubstituteInput!):PartPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{partSupersede(input:PartSupersedeInput!):PartPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{partSurplusCounter(input:PartSurplusCounterInput!):PartSurplusPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partSurplusExplain(input:PartSurplusExplainInput!):PartSurplusPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partSurplusFinish(input:PartSurplusFinishInput!):PartSurplusPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partSurplusMeasure(input:PartSurplusMeasureInput!):PartSurplusPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{partsImport(input:PartsImportInput!):PartsImportPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{pointAuthorisationIssue(input:PointAuthorisationIssueInput!):PointAuthorisationPayload!@access(roles:[MANUFACTURER PROVIDER PLATFORM])}
extend type Mutation{pointAuthorisationReinstate(input:ReasonedInput!):PointAuthorisationPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{pointAuthorisationRenew(input:PointAuthorisationRenewInput!):PointAuthorisationPayload!@access(roles:[MANUFACTURER PROVIDER PLATFORM])}
extend type Mutation{pointAuthorisationRevoke(input:ReasonedInput!):PointAuthorisationPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{pointAuthorisationSuspend(input:ReasonedInput!):PointAuthorisationPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{pointDepositClose(input:PointDepositCloseInput!):PointDepositPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{pointDepositConfirm(input:PointDepositConfirmInput!):PointDepositPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{pointDepositDraw(input:PointDepositDrawInput!):PointDepositPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{pointDepositPay(input:PointDepositPayInput!):PointDepositPayload!@access(roles:[PROVIDER SERVICE_POINT])}
extend type Mutation{policyDraft(input:PolicyDraftInput!):PolicyPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{policyPublish(input:PolicyPublishInput!):PolicyPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{policyRead(input:PolicyReadInput!):PolicyReadPayload!@access(roles:[PROVIDER SERVICE_POINT TECHNICIAN])}
extend type Mutation{policyRedraft(input:PolicyRedraftInput!):PolicyPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{policyWithdraw(input:PolicyWithdrawInput!):PolicyPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{poolAgree(input:PoolAgreeInput!):PoolPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{poolDissolve(input:PoolDissolveInput!):PoolPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{poolPropose(input:PoolProposeInput!):PoolPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{postStandardSet(input:PostStandardSetInput!):PostStandardPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{productCategoryCreate(input:ProductCategoryCreateInput!):ProductCategoryPayload!@access(roles:[PLATFORM])}
extend type Mutation{productCategoryUpdate(input:ProductCategoryUpdateInput!):ProductCategoryPayload!@access(roles:[PLATFORM])}
extend type Mutation{productModelCreate(input:ProductModelCreateInput!):ProductModelPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{productModelUpdate(input:ProductModelUpdateInput!):ProductModelPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{providerCreate(input:ProviderCreateInput!):ProviderPayload!@access(roles:[PLATFORM])}
extend type Mutation{providerUpdate(input:ProviderUpdateInput!):ProviderPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{qualityMeetingRecord(input:QualityMeetingRecordInput!):QualityMeetingPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{quoteAnswer(input:QuoteAnswerInput!):QuotePayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE])}
extend type Mutation{quoteOffer(input:QuoteOfferInput!):QuotePayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{recruitmentCallClose(input:RecruitmentCallCloseInput!):RecruitmentCallPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{recruitmentCallConclude(input:RecruitmentCallConcludeInput!):RecruitmentCallPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{recruitmentCallDraft(input:RecruitmentCallDraftInput!):RecruitmentCallPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{recruitmentCallOpen(input:RecruitmentCallOpenInput!):RecruitmentCallPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{recruitmentCallRevise(input:RecruitmentCallReviseInput!):RecruitmentCallPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{rectificationAcknowledge(input:RectificationInput!):RectificationPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{rectificationIssue(input:RectificationIssueInput!):RectificationPayload!@access(roles:[REGULATOR])}
extend type Mutation{rectificationJudge(input:RectificationJudgeInput!):RectificationPayload!@access(roles:[REGULATOR])}
extend type Mutation{rectificationPlan(input:RectificationSayInput!):RectificationPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{rectificationReport(input:RectificationSayInput!):RectificationPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{rectificationWithdraw(input:RectificationSayInput!):RectificationPayload!@access(roles:[REGULATOR])}
extend type Mutation{remedyApprove(input:RemedyActionInput!):RemedyCasePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{remedyClaim(input:RemedyClaimInput!):RemedyCasePayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE SERVICE_POINT])}
extend type Mutation{remedyContest(input:RemedyActionInput!):RemedyCasePayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE])}
extend type Mutation{remedyDispose(input:RemedyDisposeInput!):RemedyCasePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{remedyItemsSend(input:RemedyReferenceInput!):RemedyCasePayload!@access(roles:[SERVICE_POINT MANUFACTURER])}
extend type Mutation{remedyLoanerIssue(input:RemedyLoanerIssueInput!):RemedyCasePayload!@access(roles:[SERVICE_POINT])}
extend type Mutation{remedyLoanerReturn(input:RemedyLoanerReturnInput!):RemedyCasePayload!@access(roles:[SERVICE_POINT])}
extend type Mutation{remedyPay(input:RemedyReferenceInput!):RemedyCasePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{remedyRefuse(input:RemedyRefuseInput!):RemedyCasePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{remedyReplace(input:RemedyReplaceInput!):RemedyCasePayload!@access(roles:[SERVICE_POINT MANUFACTURER])}
extend type Mutation{remedyUnitArrive(input:RemedyConditionInput!):RemedyCasePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{remedyUnitReceive(input:RemedyConditionInput!):RemedyCasePayload!@access(roles:[SERVICE_POINT MANUFACTURER])}
extend type Mutation{remedyUnitSend(input:RemedyReferenceInput!):RemedyCasePayload!@access(roles:[SERVICE_POINT PROVIDER])}
extend type Mutation{remedyWithdraw(input:RemedyActionInput!):RemedyCasePayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE])}
extend type Mutation{repairerFaultAllege(input:RepairerFaultAllegeInput!):RepairerFaultPayload!@access(roles:[MANUFACTURER HOTLINE AUDITOR])}
extend type Mutation{repairerFaultJudge(input:RepairerFaultJudgeInput!):RepairerFaultPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{repairerFaultReply(input:RepairerFaultReplyInput!):RepairerFaultPayload!@access(roles:[PROVIDER])}
extend type Mutation{replenishmentConfirm(input:ReplenishmentConfirmInput!):ReplenishmentPayload!@access(roles:[SERVICE_POINT])}
extend type Mutation{replenishmentDismiss(input:ReplenishmentReasonInput!):ReplenishmentPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{replenishmentLose(input:ReplenishmentReasonInput!):ReplenishmentPayload!@access(roles:[SERVICE_POINT])}
extend type Mutation{replenishmentReceive(input:ReplenishmentInput!):ReplenishmentPayload!@access(roles:[SERVICE_POINT])}
extend type Mutation{replenishmentShip(input:ReplenishmentShipInput!):ReplenishmentPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{resolutionConfirm(input:ResolutionInput!):QualityMeetingPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{resolutionPutOff(input:ResolutionPutOffInput!):QualityMeetingPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{resolutionReport(input:ResolutionReportInput!):QualityMeetingPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{resolutionReturn(input:ResolutionReasonInput!):QualityMeetingPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{resolutionWithdraw(input:ResolutionReasonInput!):QualityMeetingPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{satisfactionAnnotationAdd(input:SatisfactionAnnotationAddInput!):SatisfactionAnnotationPayload!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR PLATFORM])}
extend type Mutation{satisfactionAnnotationWithdraw(input:SatisfactionAnnotationWithdrawInput!):SatisfactionAnnotationPayload!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR PLATFORM])}
extend type Mutation{serviceContractEnd(input:ServiceContractEndInput!):ServiceContractPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{serviceContractSign(input:ServiceContractSignInput!):ServiceContractPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{serviceLevelPublish(input:ServiceLevelPublishInput!):ServiceLevelPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{servicePointCreate(input:ServicePointCreateInput!):ServicePointPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{servicePointUpdate(input:ServicePointUpdateInput!):ServicePointPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{servicePromisePublish(input:ServicePromisePublishInput!):ServicePromisePayload!@access(roles:[MANUFACTURER PROVIDER PLATFORM])}
extend type Mutation{servicePromiseWithdraw(input:ServicePromiseWithdrawInput!):ServicePromisePayload!@access(roles:[MANUFACTURER PROVIDER PLATFORM])}
extend type Mutation{serviceReportCorrect(input:ServiceReportCorrectInput!):ServiceReportPayload!@access(roles:[PROVIDER])}
extend type Mutation{serviceReportFile(input:ServiceReportFileInput!):ServiceReportPayload!@access(roles:[PROVIDER])}
extend type Mutation{stepBookCreate(input:StepBookCreateInput!):StepBookPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{stepBookDraftFromDeviations(input:StepBookDraftFromDeviationsInput!):StepBookPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{stepBookPublish(input:StepBookPublishInput!):StepBookPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{stepBookRevise(input:StepBookReviseInput!):StepBookPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{stepBookWithdraw(input:StepBookWithdrawInput!):StepBookPayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{stockArrive(input:StockArriveInput!):StockMovementPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{stockCount(input:StockCountInput!):StockMovementPayload!@access(roles:[MANUFACTURER SERVICE_POINT TECHNICIAN])}
extend type Mutation{stockCountImport(input:StockCountImportInput!):StockCountImportPayload!@access(roles:[MANUFACTURER SERVICE_POINT TECHNICIAN])}
extend type Mutation{stockHandOver(input:StockShipInput!):StockMovementPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{stockLevelSet(input:StockLevelSetInput!):StockLevelPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{stockMiss(input:StockReasonedInput!):StockMovementPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{stockQuarantine(input:StockReasonedInput!):StockMovementPayload!@access(roles:[MANUFACTURER SERVICE_POINT TECHNICIAN])}
extend type Mutation{stockReceive(input:StockReceiveInput!):StockMovementPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{stockRelease(input:StockReasonedInput!):StockMovementPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{stockScrap(input:StockReasonedInput!):StockMovementPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{stockSendBack(input:StockShipInput!):StockMovementPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{stockShip(input:StockShipInput!):StockMovementPayload!@access(roles:[MANUFACTURER SERVICE_POINT])}
extend type Mutation{technicianCreate(input:TechnicianCreateInput!):TechnicianPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{technicianLeave(input:TechnicianLeaveInput!):TechnicianPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{technicianReturn(input:TechnicianReturnInput!):TechnicianPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{technicianUpdate(input:TechnicianUpdateInput!):TechnicianPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{toolInspect(input:ToolInspectInput!):IssuedItemPayload!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT])}
extend type Mutation{trainingCourseCreate(input:TrainingCourseCreateInput!):TrainingCoursePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{trainingCourseRevise(input:TrainingCourseReviseInput!):TrainingCoursePayload!@access(roles:[MANUFACTURER PLATFORM])}
extend type Mutation{trainingEnrolmentOpen(input:TrainingEnrolmentOpenInput!):TrainingEnrolmentPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{trainingEnrolmentWithdraw(input:ReasonedInput!):TrainingEnrolmentPayload!@access(roles:[PROVIDER PLATFORM])}
extend type Mutation{unitRegister(input:UnitRegisterInput!):UnitPayload!@access(roles:[MANUFACTURER DEALER HOTLINE PLATFORM])}
extend type Mutation{unitUpdate(input:UnitUpdateInput!):UnitPayload!@access(roles:[MANUFACTURER HOTLINE PLATFORM])}
extend type Mutation{visitBundleSchedule(input:VisitBundleScheduleInput!):VisitBundlePayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{warehouseChange(input:WarehouseChangeInput!):WarehousePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{warehouseClose(input:WarehouseCloseInput!):WarehousePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{warehouseOpen(input:WarehouseOpenInput!):WarehousePayload!@access(roles:[MANUFACTURER])}
extend type Mutation{warrantyRulesPublish(input:WarrantyRulesPublishInput!):WarrantyRulesPayload!@access(roles:[PLATFORM])}
extend type Mutation{warrantyTermsPublish(input:WarrantyTermsPublishInput!):WarrantyRulesPayload!@access(roles:[MANUFACTURER])}
extend type Mutation{webhookEndpointChange(input:WebhookEndpointChangeInput!):WebhookEndpointPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{webhookEndpointPause(input:WebhookEndpointActionInput!):WebhookEndpointPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{webhookEndpointRegister(input:WebhookEndpointRegisterInput!):WebhookSecretPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{webhookEndpointRemove(input:WebhookEndpointActionInput!):WebhookEndpointPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{webhookEndpointResume(input:WebhookEndpointActionInput!):WebhookEndpointPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{webhookReplay(input:WebhookReplayInput!):WebhookDeliveryPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{webhookReplayPeriod(input:WebhookReplayPeriodInput!):WebhookReplayPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{webhookSecretRotate(input:WebhookSecretRotateInput!):WebhookSecretPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{webhookTest(input:WebhookTestInput!):WebhookDeliveryPayload!@access(roles:[MANUFACTURER PROVIDER])}
extend type Mutation{workOrderAccept(input:WorkOrderAcceptInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT PROVIDER])}
extend type Mutation{workOrderAddFee(input:WorkOrderAddFeeInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderCancel(input:WorkOrderReasonInput!):WorkOrderPayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE MANUFACTURER])}
extend type Mutation{workOrderChangeUrgency(input:WorkOrderChangeUrgencyInput!):WorkOrderPayload!@access(roles:[MANUFACTURER HOTLINE])}
extend type Mutation{workOrderComplete(input:WorkOrderCompleteInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderConfirm(input:WorkOrderActionInput!):WorkOrderPayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE])}
extend type Mutation{workOrderCustomerNoShow(input:WorkOrderReasonInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderDecline(input:WorkOrderReasonInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT PROVIDER])}
extend type Mutation{workOrderDiagnose(input:WorkOrderDiagnoseInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderDispute(input:WorkOrderReasonInput!):WorkOrderPayload!@access(roles:[CUSTOMER LINK_HOLDER HOTLINE])}
extend type Mutation{workOrderLinkIssue(input:WorkOrderLinkIssueInput!):WorkOrderLinkIssuePayload!@access(roles:[CUSTOMER HOTLINE MANUFACTURER DEALER SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderLinksRevoke(input:WorkOrderActionInput!):WorkOrderPayload!@access(roles:[CUSTOMER HOTLINE MANUFACTURER])}
extend type Mutation{workOrderPause(input:WorkOrderPauseInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderPlanAnotherVisit(input:WorkOrderScheduleInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderRate(input:WorkOrderRateInput!):WorkOrderPayload!@access(roles:[CUSTOMER LINK_HOLDER])}
extend type Mutation{workOrderRedispatch(input:WorkOrderActionInput!):WorkOrderPayload!@access(roles:[MANUFACTURER HOTLINE])}
extend type Mutation{workOrderRemoveFee(input:WorkOrderRemoveFeeInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderReport(input:WorkOrderReportInput!):WorkOrderReportPayload!@access(roles:[CUSTOMER HOTLINE DEALER REGULATOR LINK_HOLDER])}
extend type Mutation{workOrderResume(input:WorkOrderActionInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN MANUFACTURER HOTLINE])}
extend type Mutation{workOrderReturn(input:WorkOrderReasonInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT PROVIDER MANUFACTURER])}
extend type Mutation{workOrderRework(input:WorkOrderActionInput!):WorkOrderPayload!@access(roles:[MANUFACTURER HOTLINE])}
extend type Mutation{workOrderSchedule(input:WorkOrderScheduleInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderSettle(input:WorkOrderReasonInput!):WorkOrderPayload!@access(roles:[MANUFACTURER HOTLINE CUSTOMER])}
extend type Mutation{workOrderStart(input:WorkOrderActionInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
extend type Mutation{workOrderTechnicianNoShow(input:WorkOrderReasonInput!):WorkOrderPayload!@access(roles:[CUSTOMER HOTLINE MANUFACTURER])}
extend type Mutation{workOrderUrge(input:WorkOrderReasonInput!):WorkOrderPayload!@access(roles:[CUSTOMER HOTLINE DEALER REGULATOR LINK_HOLDER])}
extend type Mutation{workOrderUsePart(input:WorkOrderUsePartInput!):WorkOrderPayload!@access(roles:[SERVICE_POINT TECHNICIAN])}
type NeededInstrument{instrument:String!level:Int!maxMonths:Int!proof:Boolean!}
input NeededInstrumentInput{instrument:String!level:Int!=1 maxMonths:Int proof:Boolean!=false}
type NoShow{at:DateTime!by:NoShowParty!from:DateTime!to:DateTime!}
enum NoShowParty{CUSTOMER TECHNICIAN}
interface Node{id:ID!}
type Notice implements Node{at:DateTime!daysAhead:Int dueOn:Day id:ID!kind:NoticeKind!readAt:DateTime subjectId:ID!text:String!version:Int!}
type NoticeConnection{edges:[NoticeEdge!]!pageInfo:PageInfo!}
type NoticeEdge{cursor:String!node:Notice!}
enum NoticeKind{AGREEMENT_CONFIRMED AGREEMENT_CONFIRM_BY AGREEMENT_ENDED AGREEMENT_ENDS AGREEMENT_PROPOSED AGREEMENT_RENEWED AGREEMENT_RESUMED AGREEMENT_REVIEW AGREEMENT_SUSPENDED AGREEMENT_WITHDRAWN ANSWER_DUE_SOON ANSWER_LATE APPLICATION_ANSWERED APPLICATION_ANSWER_DUE APPLICATION_DECIDED APPLICATION_MOVED_UP APPLICATION_NOT_SHORT_LISTED APPLICATION_RECEIVED APPLICATION_REPLIED APPLICATION_REPLY_PERIOD_ENDS APPLICATION_SHORT_LISTED APPLICATION_SUPPLEMENT_ASKED APPLICATION_SUPPLEMENT_DUE APPLICATION_WITHDRAWN ASSESSMENT_FAILED ASSESSMENT_PASSED ASSESSMENT_REPLIED ASSESSMENT_REPLY_DUE ASSESSMENT_WITHDRAWN AUDIT_FINDING_SUBMITTED AUTHORISATION_DUE AUTHORISATION_EXPIRES AUTHORISATION_REINSTATED AUTHORISATION_REVOKED AUTHORISATION_SUSPENDED BREACH_ALLEGED BREACH_APPEALED BREACH_REPLY_DUE BREACH_RULED BUY_OUT_CATEGORIES_ADDED BUY_OUT_ENDED BUY_OUT_ENDS BUY_OUT_PROPOSED BUY_OUT_PROVIDERS_NAMED BUY_OUT_SIGNED CALENDAR_YEAR_WANTED CALIBRATION_DUE CERTIFICATE_EXPIRES CERTIFICATE_REINSTATED CERTIFICATE_REVOKED CERTIFICATE_SUSPENDED CHECK_ANSWERED CHECK_CANCELLED CHECK_CORRECTED CHECK_DUE CHECK_JUDGED CHECK_MISSED CHECK_RELEASED CHECK_REPLY_DUE COMPLAINT_CLOSED COMPLAINT_CLUSTER COMPLAINT_DUE COMPLAINT_ESCALATED COMPLAINT_OVERDUE COMPLAINT_RECEIVED COMPLAINT_SAFETY COMPLETION_DUE_SOON COMPLETION_LATE CONSEQUENCE_PROPOSED CONSEQUENCE_REPLY_DUE CONSEQUENCE_TAKES_EFFECT CONSEQUENCE_WAIVED CORRECTION_DUE CORRECTION_REJECTED DEPOSIT_CLOSED DEPOSIT_CONFIRMED DEPOSIT_DRAWN DEPOSIT_DUE DEPOSIT_PAID EQUIPMENT_CHARGED EQUIPMENT_ISSUED EQUIPMENT_SENT_BACK EQUIPMENT_TO_HAND_BACK EVALUATION_DECISION_DUE EVALUATION_END_ANNOUNCED EVALUATION_END_PROPOSED EVALUATION_IMPROVEMENT_CLOSED EVALUATION_IMPROVEMENT_OVER EVALUATION_IMPROVE_DUE EVALUATION_NOT_RENEWED EVALUATION_OPENED EVALUATION_PROPOSAL_CHANGED EVALUATION_RENEWED EVALUATION_REPLIED EVALUATION_REPLY_DUE EVALUATION_TO_IMPROVE FEE_FINDING_JUDGED FEE_FINDING_OPENED FEE_FINDING_REPLIED FEE_FINDING_REPLY_DUE FEE_FINDING_UNANSWERED GRADE_APPEALED GRADE_APPEAL_DISMISSED GRADE_APPEAL_DUE GRADE_APPEAL_LAPSED GRADE_APPEAL_UPHELD GRADE_CASE_LAPSED GRADE_CHANGED GRADE_DECISION_DUE GRADE_KEPT GRADE_NOTIFIED GRADE_PROPOSED GRADE_REPLIED GRADE_REPLY_DUE IMPROVEMENT_STEP_DUE INSPECTION_ANNOUNCED INSPECTION_DUE INSPECTION_REPORTED LOT_EXPIRED LOT_EXPIRES LOT_ON_ITS_WAY LOT_RECALLED LOT_RELEASED PART_BUDGET_APPROVED PART_BUDGET_REJECTED PART_BUDGET_SUBMITTED PART_FOUND PART_PROMISE_BROKEN PART_RETURN_DUE PART_RETURN_LATE PART_WITHDRAWN POLICY_OVERDUE POLICY_PUBLISHED POLICY_READ_DUE POOL_PROPOSED QUOTE_ANSWERED QUOTE_LAPSES RECRUITMENT_CALL_CLOSES RECTIFICATION_ANSWERED RECTIFICATION_CLOSED RECTIFICATION_DUE RECTIFICATION_ESCALATED RECTIFICATION_ISSUED RECTIFICATION_RETURNED REMEDY_DUE REMEDY_LATE REMEDY_MOVED REMEDY_STILL_LATE REPAIRER_FAULT_ALLEGED REPAIRER_FAULT_JUDGED REPAIRER_FAULT_REPLIED REPAIRER_FAULT_REPLY_DUE REPLENISHMENT_PROPOSED RESOLUTION_DUE RESOLUTION_LATE REVIEW_CONDITION_DUE REVIEW_ENDS SERVICE_REPORT_DUE SERVICE_REPORT_OVERDUE TECHNICIAN_LEAVES TECHNICIAN_STAYS TRAINING_DUE VISIT_DUE_SOON VISIT_LATE WEBHOOK_PAUSED WORK_STOPS}
type NoticePayload{notice:Notice userErrors:[UserError!]!}
input NoticeReadInput{id:ID!idempotencyKey:String!}
type OldPart{fate:OldPartFate!reason:String}
enum OldPartFate{CUSTOMER_KEEPS MISSING RETURNED}
input OldPartInput{fate:OldPartFate!reason:String}
type OpenCorrections{dueOn:Day!inspection:Inspection!items:[Int!]!late:Boolean!}
type OpenCorrectionsConnection{edges:[OpenCorrectionsEdge!]!pageInfo:PageInfo!}
type OpenCorrectionsEdge{cursor:String!node:OpenCorrections!}
type OrderJob{closedAt:DateTime conflicts:[String!]!due:[String!]!earlierStarts:[DateTime!]!@listSize(assumed:1)log(after:String first:Int!=20):LogEntryConnection!recordIds:[String!]!records(after:String first:Int!=20):JobRecordConnection!startedAt:DateTime!stepBook:StepBook steps:[JobStep!]!@listSize(assumed:8)version:Int!workOrder:WorkOrder!}
type PageInfo{endCursor:String hasNextPage:Boolean!hasPreviousPage:Boolean!startCursor:String}
input PanelAppointInput{id:ID!idempotencyKey:String!members:[PanelMemberInput!]!}
input PanelConcludeInput{id:ID!idempotencyKey:String!}
type PanelFinding{at:DateTime!by:String evaluators:[Evaluator!]@listSize(assumed:6)failedBy:[CriteriaFailure!]!@listSize(assumed:1)knockedOutBy:[String!]!@listSize(assumed:1)parts:[PartFinding!]!@listSize(assumed:2)passScore:Float!passed:Boolean!score:Float!subjects:[SubjectFinding!]!@listSize(assumed:6)}
input PanelInterestDeclareInput{detail:String!="" id:ID!idempotencyKey:String!kind:InterestKind!}
input PanelMarkInput{attachmentIds:[ID!]!=[]code:String!finding:String notApplicable:String points:Float}
input PanelMemberInput{department:Department!name:String!subject:String!}
input PanelReplaceInput{by:PanelMemberInput!id:ID!idempotencyKey:String!reason:String subject:String!}
input PanelScoreInput{deductions:[DeductionFoundInput!]!=[]id:ID!idempotencyKey:String!marks:[PanelMarkInput!]!part:AssessmentPart!visit:VisitInput}
type PanelSeat{declaredAt:DateTime department:Department!interest:InterestKind interestDetail:String name:String!subject:String!}
type Part implements Node{cost:Money fits:[PartFit!]!@listSize(assumed:2)fitted(on:Day):Part!id:ID!leadTimeDays:Int!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!nameEn:String nameZh:String!number:String!plans(after:String first:Int!=20):PartPlanConnection!priceCeiling:Money!shelfLifeDays:Int substitutes:[PartSubstitute!]!@listSize(assumed:2)supersededBy:Part supersededFrom:Day tracking:PartTracking!version:Int!wearClass:PartWearClass!}
input PartChangeInput{cost:Int fits:[PartFitInput!]id:ID!idempotencyKey:String!leadTimeDays:Int nameEn:String nameZh:String priceCeiling:Int shelfLifeDays:Int version:Int!wearClass:PartWearClass}
type PartConnection{edges:[PartEdge!]!pageInfo:PageInfo!}
type PartCountermeasure{doneOn:Day dueOn:Day!id:String!owner:String!result:String what:String!}
input PartCreateInput{cost:Int!fits:[PartFitInput!]!idempotencyKey:String!leadTimeDays:Int!manufacturerId:ID!nameEn:String nameZh:String!partNumber:String!priceCeiling:Int!shelfLifeDays:Int tracking:PartTracking!=NONE wearClass:PartWearClass!=ORDINARY}
type PartDoubt{kind:PartDoubtKind!partNumber:String!partReturn:PartReturn quantity:Int!}
enum PartDoubtKind{ABOVE_CEILING NOT_ISSUED NO_REASON OLD_PART_LATE OTHER_PIECE USED_BEFORE}
type PartEdge{cursor:String!node:Part!}
type PartFinding{part:AssessmentPart!score:Float!}
type PartFit{model:ProductModel!position:String quantity:Int!}
input PartFitInput{modelId:ID!position:String quantity:Int!=1}
enum PartInterchange{ONE_WAY TWO_WAY}
enum PartIssue{ISSUED NOT_ISSUED UNKNOWN}
input PartLastBuyInput{shortageCost:Int!surplusCost:Int!}
type PartLot implements Node{blockedBecause:String blockedOn:Day expiresOn:Day fittings(after:String first:Int!=20):PartLotFittingConnection!holders(after:String first:Int!=20):StockLineConnection!id:ID!log(after:String first:Int!=20):LogEntryConnection!lot:String!part:Part!receivedOn:Day!version:Int!}
type PartLotConnection{edges:[PartLotEdge!]!pageInfo:PageInfo!}
type PartLotEdge{cursor:String!node:PartLot!}
type PartLotFitting{at:DateTime!issued:Boolean!order:WorkOrder quantity:Int!}
type PartLotFittingConnection{edges:[PartLotFittingEdge!]!pageInfo:PageInfo!}
type PartLotFittingEdge{cursor:String!node:PartLotFitting!}
input PartLotInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
enum PartLotList{EXPIRED EXPIRING RECALLED}
type PartLotPayload{partLot:PartLot userErrors:[UserError!]!}
enum PartNeedDistribution{NEGATIVE_BINOMIAL POISSON}
type PartPayload{part:Part userErrors:[UserError!]!}
type PartPiece{at:StockAccount!movements(after:String first:Int!=20):StockMovementConnection!order:WorkOrder part:Part!serial:String!}
type PartPlan implements Node{approved:PartPlanScenario basis:PartPlanBasis!closedBecause:String id:ID!lastBuy:Boolean!log(after:String first:Int!=20):LogEntryConnection!open:Int!ordered:Int!part:Part!purchaseOrders:[PartPurchaseOrder!]!@listSize(assumed:2)received:Int!refreshedOn:Day rejectedBecause:String revision:Int!stage:Int!state:PartPlanState!submitted:[PartPlanScenario!]!@listSize(assumed:5)version:Int!}
input PartPlanAmendInput{basis:PartPlanBasisInput!id:ID!idempotencyKey:String!version:Int!}
input PartPlanApproveInput{id:ID!idempotencyKey:String!serviceLevel:Float version:Int!}
type PartPlanBasis{available:Int!distribution:PartNeedDistribution!exposure:Float!inField:Int!learnedFailures:Float!learnedUnits:Float!mean:Float!months:Int!origin:PartPlanOrigin!originPlan:PartPlan output:Int!priorFailures:Float!priorUnits:Float!proposed:PartPlanScenario!ratio:Float!recovery:Float!retiring:Float!scenarios:[PartPlanScenario!]!@listSize(assumed:5)seen:PartPlanSeen shortageCost:Money surplusCost:Money unitCost:Money!}
input PartPlanBasisInput{available:Int!=0 lastBuy:PartLastBuyInput predecessor:PartPredecessorInput recovery:Float!=0 seen:PartPlanSeenInput serviceLevel:Float toCome:PartPlanToComeInput!unitCost:Int}
type PartPlanConnection{edges:[PartPlanEdge!]!pageInfo:PageInfo!}
input PartPlanDraftInput{basis:PartPlanBasisInput!idempotencyKey:String!partId:ID!}
type PartPlanEdge{cursor:String!node:PartPlan!}
input PartPlanOrderInput{expectedOn:Day!id:ID!idempotencyKey:String!number:String!price:Int!quantity:Int!supplier:String!version:Int!}
enum PartPlanOrigin{PREDECESSOR RATIO STAGE}
type PartPlanPayload{partPlan:PartPlan userErrors:[UserError!]!}
input PartPlanReasonInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
input PartPlanReceiveInput{expiresOn:Day id:ID!idempotencyKey:String!lot:String number:String!quantity:Int!serials:[String!]version:Int!warehouseId:ID}
type PartPlanScenario{cost:Money!expectedShortage:Float!expectedSurplus:Float!quantity:Int!serviceLevel:Float!stock:Int!}
type PartPlanSeen{exposure:Float!from:Day!source:PartUseSource!to:Day!units:Int!used:Int!}
input PartPlanSeenInput{from:Day!to:Day!units:Int!used:Int}
enum PartPlanState{APPROVED CANCELLED DRAFT ORDERED RECEIVED REJECTED SUBMITTED}
input PartPlanSubmitInput{id:ID!idempotencyKey:String!version:Int!}
input PartPlanToComeInput{inField:Int!=0 months:Int!=12 output:Int!retiring:Float!=0}
input PartPlanWhatIfInput{basis:PartPlanBasisInput!partId:ID!stage:Int}
input PartPredecessorInput{planId:ID!weight:Float!}
type PartPrice{nameEn:String nameZh:String!number:String!priceCeiling:Money!}
type PartPriceConnection{edges:[PartPriceEdge!]!pageInfo:PageInfo!}
type PartPriceEdge{cursor:String!node:PartPrice!}
type PartPurchaseOrder{expectedOn:Day!lastReceivedOn:Day number:String!open:Int!orderedOn:Day!price:Money!quantity:Int!received:Int!supplier:String!}
type PartRatios{factors:PartWearFactors!growth:Float!memory:Float!ratio:Float!variation:Float!version:Int!weight:Float!}
type PartRatiosPayload{partRatios:PartRatios userErrors:[UserError!]!}
input PartRatiosSetInput{factors:PartWearFactorsInput!growth:Float!=1 idempotencyKey:String!memory:Float!=1 ratio:Float!variation:Float!=0 version:Int!weight:Float!=2000}
type PartRequest implements Node{id:ID!log(after:String first:Int!=20):LogEntryConnection!lot:String order:WorkOrder part:Part!place:StockPlace promisedOn:Day!quantity:Int!source:PartSourceKind!state:PartRequestState!version:Int!}
type PartRequestConnection{edges:[PartRequestEdge!]!pageInfo:PageInfo!}
type PartRequestEdge{cursor:String!node:PartRequest!}
input PartRequestInput{id:ID!idempotencyKey:String!version:Int!}
enum PartRequestList{OF_POINT TO_SHIP}
input PartRequestOpenInput{idempotencyKey:String!orderId:ID!partId:ID!quantity:Int!=1}
type PartRequestPayload{partRequest:PartRequest userErrors:[UserError!]!}
input PartRequestReasonInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
input PartRequestShipInput{id:ID!idempotencyKey:String!reference:String serials:[String!]version:Int!}
enum PartRequestState{BACKORDERED CANCELLED FITTED ORDERED RESERVED SHIPPED}
type PartReturn implements Node{dueOn:Day!finding:PartReturnFinding id:ID!late:Boolean!log(after:String first:Int!=20):LogEntryConnection!note:String order:WorkOrder partNumber:String!quantity:Int!reason:String reference:String servicePoint:ServicePoint!state:PartReturnState!version:Int!}
type PartReturnConnection{edges:[PartReturnEdge!]!pageInfo:PageInfo!}
type PartReturnEdge{cursor:String!node:PartReturn!}
enum PartReturnFinding{FAULTY NOT_FAULTY NOT_GENUINE}
type PartReturnPayload{partReturn:PartReturn userErrors:[UserError!]!}
input PartReturnReceiveInput{finding:PartReturnFinding!id:ID!idempotencyKey:String!note:String version:Int!}
input PartReturnSendInput{id:ID!idempotencyKey:String!reference:String!version:Int!}
enum PartReturnState{DUE RECEIVED SENT WAIVED}
input PartReturnWaiveInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
enum PartSourceKind{MAKER NEIGHBOUR SHELF VAN WAREHOUSE}
type PartSubstitute{interchange:PartInterchange!part:Part!}
input PartSubstituteInput{id:ID!idempotencyKey:String!interchange:PartInterchange substituteId:ID!version:Int!}
input PartSupersedeInput{byId:ID from:Day!id:ID!idempotencyKey:String!version:Int!}
type PartSurplus implements Node{causes:[PartSurplusCause!]!@listSize(assumed:2)countermeasures:[PartCountermeasure!]!@listSize(assumed:2)id:ID!latest:PartSurplusMeasurement!log(after:String first:Int!=20):LogEntryConnection!measurements:[PartSurplusMeasurement!]!@listSize(assumed:4)model:ProductModel!note:String part:Part!version:Int!}
enum PartSurplusCause{DESIGN_CHANGED LAST_BUY_TOO_LARGE MINIMUM_ORDER OTHER OUTPUT_CUT RATIO_TOO_HIGH RELIABILITY_IMPROVED REPAIRED_INSTEAD SUPPORT_SHORTER}
type PartSurplusConnection{edges:[PartSurplusEdge!]!pageInfo:PageInfo!}
input PartSurplusCounterInput{dueOn:Day!id:ID!idempotencyKey:String!owner:String!version:Int!what:String!}
type PartSurplusEdge{cursor:String!node:PartSurplus!}
input PartSurplusExplainInput{causes:[PartSurplusCause!]!id:ID!idempotencyKey:String!note:String version:Int!}
input PartSurplusFinishInput{countermeasureId:String!id:ID!idempotencyKey:String!result:String!version:Int!}
input PartSurplusMeasureInput{bought:Int idempotencyKey:String!left:Int!modelId:ID!on:Day partId:ID!}
type PartSurplusMeasurement{bought:Int!coefficient:Float counted:Boolean!left:Int!on:Day!}
type PartSurplusPayload{partSurplus:PartSurplus userErrors:[UserError!]!}
enum PartTracking{LOT NONE SERIAL}
type PartUse{id:ID!partNumber:String!quantity:Int!serial:String}
enum PartUseSource{LEDGER STATED}
enum PartWearClass{CONSUMABLE ORDINARY STRUCTURAL WEARING}
type PartWearFactors{consumable:Float!ordinary:Float!structural:Float!wearing:Float!}
input PartWearFactorsInput{consumable:Float!ordinary:Float!structural:Float!wearing:Float!}
type PartsExport{parts:Int!url:String!}
type PartsImport implements Node{counts:PartsImportCounts dryRun:Boolean!file:Attachment!id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!problems(after:String first:Int!=20):SheetProblemConnection!publishedAt:DateTime requestedAt:DateTime!state:PartsImportState!version:Int!}
type PartsImportConnection{edges:[PartsImportEdge!]!pageInfo:PageInfo!}
type PartsImportCounts{added:Int!changed:Int!problems:Int!rows:Int!unchanged:Int!}
type PartsImportEdge{cursor:String!node:PartsImport!}
input PartsImportInput{attachmentId:ID!dryRun:Boolean!=true idempotencyKey:String!manufacturerId:ID!}
type PartsImportPayload{partsImport:PartsImport userErrors:[UserError!]!}
enum PartsImportState{CHECKED DONE PUBLISHED REFUSED WAITING}
type PartsSupply{by:String rule:PartsSupplyRule until:Day}
type PartsSupplyRule{clause:String!years:Int!}
input PartsSupplyRuleInput{clause:String!years:Int!}
enum PausableClock{COMPLETE VISIT}
enum PauseReason{CUSTOMER_ASKED_LATER CUSTOMER_UNREACHABLE FORCE_MAJEURE WAITING_FOR_PARTS}
type PauseRule{clocks:[ServiceClockKind!]!@listSize(assumed:2)maxMinutes:Int!noteRequired:Boolean!reason:PauseReason!}
input PauseRuleInput{clocks:[PausableClock!]!maxMinutes:Int!noteRequired:Boolean!=true reason:PauseReason!}
type Place{latitude:Float!longitude:Float!}
input PlaceInput{latitude:Float!longitude:Float!}
type PointAuthorisation implements Node{categories:[ProductCategory!]!@listSize(assumed:5)id:ID!level:Int!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!reason:String renewableFrom:Day!servicePoint:ServicePoint!state:CredentialState!terms:[CredentialTerm!]!@listSize(assumed:3)validFrom:Day!validTo:Day!version:Int!}
type PointAuthorisationConnection{edges:[PointAuthorisationEdge!]!pageInfo:PageInfo!}
type PointAuthorisationEdge{cursor:String!node:PointAuthorisation!}
input PointAuthorisationIssueInput{categoryIds:[ID!]!idempotencyKey:String!level:Int!manufacturerId:ID!servicePointId:ID!validFrom:Day!validTo:Day!}
type PointAuthorisationPayload{pointAuthorisation:PointAuthorisation userErrors:[UserError!]!}
input PointAuthorisationRenewInput{id:ID!idempotencyKey:String!validTo:Day!}
type PointDeposit implements Node{amount:Money borneBy:AgreementParty!charges:Money closedOn:Day dueOn:Day!id:ID!lodged:Money!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!movements:[PointDepositMovement!]!@listSize(assumed:5)paidOn:Day reason:String reference:String returned:Money servicePoint:ServicePoint!state:PointDepositState!version:Int!}
input PointDepositCloseInput{charges:Int!=0 id:ID!idempotencyKey:String!reason:String!="" version:Int!}
input PointDepositConfirmInput{id:ID!idempotencyKey:String!version:Int!}
type PointDepositConnection{edges:[PointDepositEdge!]!pageInfo:PageInfo!}
input PointDepositDrawInput{amount:Int!id:ID!idempotencyKey:String!reason:String!version:Int!}
type PointDepositEdge{cursor:String!node:PointDeposit!}
type PointDepositMovement{amount:Money!balance:Money!kind:PointDepositMovementKind!on:Day!reason:String}
enum PointDepositMovementKind{CHARGED DRAWN LODGED RETURNED}
input PointDepositPayInput{id:ID!idempotencyKey:String!reference:String!version:Int!}
type PointDepositPayload{pointDeposit:PointDeposit userErrors:[UserError!]!}
enum PointDepositState{CLOSED DUE HELD PAID WAIVED}
type PointFulfilment{figures:[ClauseFigure!]!@listSize(assumed:10)loanersOut:Int!servicePoint:ServicePoint!}
type PointFulfilmentConnection{edges:[PointFulfilmentEdge!]!pageInfo:PageInfo!}
type PointFulfilmentEdge{cursor:String!node:PointFulfilment!}
type PointLoad{orders:Int!pooledOrders:Int!servicePoint:ServicePoint!starves:Boolean!starvesPooled:Boolean!summary:String!}
type Policy implements Node{asksMe:Boolean!attachments:[Attachment!]!@listSize(assumed:5)audience:PolicyAudience!edition:Int!effectiveOn:Day!endedAt:DateTime id:ID!kind:PolicyKind!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!myReceipt:PolicyReceipt providers(after:String first:Int!=20 providerId:ID):PolicyProviderReachConnection!publishedAt:DateTime reach:PolicyReach readAgain:Boolean!readBy:Day!reason:String state:PolicyState!supersededBy:Policy text:String title:String!version:Int!}
type PolicyAudience{categories:[ProductCategory!]!@listSize(assumed:5)levels:[Int!]!regions:[Region!]!@listSize(assumed:5)roles:[PolicyReaderRole!]!}
input PolicyAudienceInput{categoryIds:[ID!]!=[]levels:[Int!]!=[]regions:[RegionCode!]!=[]roles:[PolicyReaderRole!]!}
type PolicyConnection{edges:[PolicyEdge!]!pageInfo:PageInfo!}
input PolicyDraftInput{attachmentIds:[ID!]!=[]audience:PolicyAudienceInput!effectiveOn:Day!idempotencyKey:String!kind:PolicyKind!readAgain:Boolean!=true readBy:Day!supersedes:ID text:String title:String!}
type PolicyEdge{cursor:String!node:Policy!}
enum PolicyKind{BRAND_STANDARD BULLETIN POLICY TRAINING}
type PolicyPayload{policy:Policy userErrors:[UserError!]!}
type PolicyPointReach{reach:PolicyReach!servicePoint:ServicePoint!}
type PolicyPointReachConnection{edges:[PolicyPointReachEdge!]!pageInfo:PageInfo!}
type PolicyPointReachEdge{cursor:String!node:PolicyPointReach!}
type PolicyProviderReach{points(after:String first:Int!=20):PolicyPointReachConnection!provider:Provider!reach:PolicyReach!receipts(after:String first:Int!=20 servicePointId:ID):PolicyReceiptConnection!}
type PolicyProviderReachConnection{edges:[PolicyProviderReachEdge!]!pageInfo:PageInfo!}
type PolicyProviderReachEdge{cursor:String!node:PolicyProviderReach!}
input PolicyPublishInput{id:ID!idempotencyKey:String!version:Int!}
type PolicyReach{asked:Int!changedOn:Day overdue:Int!read:Int!readers:Int!share:Float}
input PolicyReadInput{id:ID!idempotencyKey:String!}
type PolicyReadPayload{receipt:PolicyReceipt userErrors:[UserError!]!}
enum PolicyReaderRole{PROVIDER SERVICE_POINT TECHNICIAN}
type PolicyReceipt{at:DateTime!by:String!edition:Int!role:PolicyReaderRole!technician:Technician}
type PolicyReceiptConnection{edges:[PolicyReceiptEdge!]!pageInfo:PageInfo!}
type PolicyReceiptEdge{cursor:String!node:PolicyReceipt!}
input PolicyRedraftInput{attachmentIds:[ID!]!=[]audience:PolicyAudienceInput!effectiveOn:Day!id:ID!idempotencyKey:String!kind:PolicyKind!readAgain:Boolean!=true readBy:Day!text:String title:String!version:Int!}
enum PolicyState{DRAFT PUBLISHED SUPERSEDED WITHDRAWN}
input PolicyWithdrawInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
type Pool implements Node{id:ID!log(after:String first:Int!=20):LogEntryConnection!members:[PoolMember!]!@listSize(assumed:5)minimumOrders:Int!region:Region!state:PoolState!version:Int!}
input PoolAgreeInput{id:ID!idempotencyKey:String!manufacturerId:ID version:Int}
type PoolConnection{edges:[PoolEdge!]!pageInfo:PageInfo!}
input PoolDissolveInput{id:ID!idempotencyKey:String!manufacturerId:ID reason:String!version:Int}
type PoolEdge{cursor:String!node:Pool!}
type PoolForecast{feeds:Int!month:Month!points:[PointLoad!]!@listSize(assumed:20)pooledTotal:Int!}
type PoolMember{agreedOn:Day categories:[ProductCategory!]!@listSize(assumed:10)manufacturer:Manufacturer!}
input PoolMemberInput{categoryIds:[ID!]!manufacturerId:ID!}
type PoolPayload{pool:Pool userErrors:[UserError!]!}
input PoolProposeInput{idempotencyKey:String!manufacturerId:ID!members:[PoolMemberInput!]!minimumOrders:Int!region:RegionCode!}
enum PoolState{AGREED DISSOLVED PROPOSED}
enum Post{FOREMAN FRONT_DESK PARTS_CLERK TECHNICIAN}
input PostCertificateInput{categoryId:ID!level:Int!}
type PostGap{course:TrainingCourse hire:Int!manufacturer:Manufacturer!met:Int!missing:Int!requirement:PostRequirement!train:[PostTraining!]!@listSize(assumed:2)}
type PostGapConnection{edges:[PostGapEdge!]!pageInfo:PageInfo!}
type PostGapEdge{cursor:String!node:PostGap!}
enum PostLack{CERTIFICATE TRAINING_HOURS YEARS}
type PostRequirement{category:ProductCategory headcount:Int!level:Int post:Post!trainingHours:Int!years:Int!}
input PostRequirementInput{certificate:PostCertificateInput headcount:Int!=1 post:Post!trainingHours:Int!=0 years:Int!=0}
type PostStandard{log(after:String first:Int!=20):LogEntryConnection!requirements:[PostRequirement!]!@listSize(assumed:5)version:Int!}
type PostStandardPayload{postStandard:PostStandard userErrors:[UserError!]!}
input PostStandardSetInput{idempotencyKey:String!manufacturerId:ID!requirements:[PostRequirementInput!]!version:Int!}
type PostTraining{lacks:[PostLack!]!@listSize(assumed:2)technician:Technician!}
type PriceBand{above:Float below:Float outlier:PriceOutlier sample:Int!}
enum PriceOutlier{HIGH LOW}
type ProblemCause{branch:CauseBranch!text:String!}
input ProblemCauseInput{branch:CauseBranch!text:String!}
type ProblemFigures{exposure:Int!from:Day!occurrences:Int!to:Day!}
input ProblemFiguresInput{exposure:Int!from:Day!occurrences:Int!to:Day!}
enum ProblemSource{AUDIT CALLBACKS COMPLAINTS FAULTS FINDINGS INSPECTION MEETING OTHER}
type ProductCategory implements Node{id:ID!nameEn:String!nameZh:String!version:Int!}
type ProductCategoryConnection{edges:[ProductCategoryEdge!]!pageInfo:PageInfo!}
input ProductCategoryCreateInput{code:String!idempotencyKey:String!nameEn:String!nameZh:String!}
type ProductCategoryEdge{cursor:String!node:ProductCategory!}
type ProductCategoryPayload{productCategory:ProductCategory userErrors:[UserError!]!}
input ProductCategoryUpdateInput{id:ID!idempotencyKey:String!nameEn:String nameZh:String version:Int!}
type ProductModel implements Node{brand:Brand!category:ProductCategory!discontinuedOn:Day id:ID!name:String!partsSupply:PartsSupply!repairLevel:Int!version:Int!}
type ProductModelConnection{edges:[ProductModelEdge!]!pageInfo:PageInfo!}
input ProductModelCreateInput{brandId:ID!categoryId:ID!idempotencyKey:String!name:String!repairLevel:Int!=1}
type ProductModelEdge{cursor:String!node:ProductModel!}
type ProductModelPayload{productModel:ProductModel userErrors:[UserError!]!}
input ProductModelUpdateInput{discontinuedOn:Day id:ID!idempotencyKey:String!name:String repairLevel:Int version:Int!}
type Provider implements Node{agreements(after:String first:Int!=20):AgreementConnection!id:ID!name:String!region:Region!servicePoints(after:String first:Int!=20):ServicePointConnection!version:Int!}
type ProviderConnection{edges:[ProviderEdge!]!pageInfo:PageInfo!}
input ProviderCreateInput{idempotencyKey:String!name:String!region:RegionCode!}
type ProviderDossier{agreements(after:String first:Int!=20):AgreementConnection!breachPoints:Int!corrections(after:String first:Int!=20):OpenCorrectionsConnection!correctiveDeadlines:[CorrectiveDeadline!]!@listSize(assumed:3)grade:ProviderGrade history(after:String first:Int!=20):MonthlyEvaluationConnection!latest:MonthlyEvaluation manufacturer:Manufacturer!provider:Provider!terms:GradeTerms!training:TrainingStanding}
type ProviderEdge{cursor:String!node:Provider!}
type ProviderGrade implements Node{case:GradeCase coming:ComingGrade grade:String id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!provider:Provider!since:Day version:Int!}
type ProviderGradeConnection{edges:[ProviderGradeEdge!]!pageInfo:PageInfo!}
type ProviderGradeEdge{cursor:String!node:ProviderGrade!}
type ProviderGradePayload{providerGrade:ProviderGrade userErrors:[UserError!]!}
type ProviderPayload{provider:Provider userErrors:[UserError!]!}
type ProviderRanking{entries(after:String first:Int!=20):RankingEntryConnection!figure:MonthlyFigureName!mean:Float!month:Month!providers:Int!sigmaZ:Float!}
input ProviderUpdateInput{id:ID!idempotencyKey:String!name:String region:RegionCode version:Int!}
enum PublicBasis{AGREEMENT AUTHORISATION EDITION GRADE_DECISION}
type PublicCategory{code:String!id:ID!nameEn:String!nameZh:String!}
type PublicCategoryConnection{edges:[PublicCategoryEdge!]!pageInfo:PageInfo!}
type PublicCategoryEdge{cursor:String!node:PublicCategory!}
type PublicCriteria{bands:[CriteriaBand!]!@listSize(assumed:5)deductionLimit:Int!id:ID!manufacturer:PublicParty!name:String!passScore:Float!purpose:CriteriaPurpose!source:PublicSource!specialDeductions:[SpecialDeduction!]!@listSize(assumed:5)subjects:[CriteriaSubject!]!@listSize(assumed:6)}
type PublicCriteriaConnection{edges:[PublicCriteriaEdge!]!pageInfo:PageInfo!}
type PublicCriteriaEdge{cursor:String!node:PublicCriteria!}
type PublicFee{ceiling:Money!floor:Money!kind:FeeKind!level:Int workItem:String}
type PublicFeeSchedule{fees:[PublicFee!]!@listSize(assumed:20)manufacturer:PublicParty!openKinds:[FeeKind!]!@listSize(assumed:2)provider:PublicParty!region:Region!servicePoint:PublicParty!source:PublicSource}
type PublicFeeScheduleConnection{edges:[PublicFeeScheduleEdge!]!pageInfo:PageInfo!}
type PublicFeeScheduleEdge{cursor:String!node:PublicFeeSchedule!}
type PublicGrade{grade:String!manufacturer:PublicParty!provider:PublicParty!region:Region!source:PublicSource!}
type PublicGradeConnection{edges:[PublicGradeEdge!]!pageInfo:PageInfo!}
type PublicGradeEdge{cursor:String!node:PublicGrade!}
type PublicParty{id:ID!name:String!}
type PublicPartyConnection{edges:[PublicPartyEdge!]!pageInfo:PageInfo!}
type PublicPartyEdge{cursor:String!node:PublicParty!}
type PublicPoint{hours:Hours!id:ID!level:Int!location:Place!manufacturer:PublicParty!name:String!provider:PublicParty!region:Region!source:PublicSource!}
type PublicPointConnection{edges:[PublicPointEdge!]!pageInfo:PageInfo!}
type PublicPointEdge{cursor:String!node:PublicPoint!}
type PublicServiceStandard{manufacturer:PublicParty!source:PublicSource!standard:ServiceLevel!}
type PublicServiceStandardConnection{edges:[PublicServiceStandardEdge!]!pageInfo:PageInfo!}
type PublicServiceStandardEdge{cursor:String!node:PublicServiceStandard!}
type PublicSource{basis:PublicBasis!from:Day!until:Day version:Int!}
type PublishedGrade{grade:String!manufacturer:Manufacturer!provider:Provider!since:Day!}
type PublishedGradeConnection{edges:[PublishedGradeEdge!]!pageInfo:PageInfo!}
type PublishedGradeEdge{cursor:String!node:PublishedGrade!}
type Qualification{certified:Int points:Int registeredCapital:Int technicians:Int}
enum QualificationFigure{CERTIFIED POINTS REGISTERED_CAPITAL TECHNICIANS}
input QualificationInput{certified:Int points:Int registeredCapital:Int technicians:Int}
type QualityMeeting implements Node{complaints:ComplaintFigures!dueOn:Day figures:InsightFigures!from:Day!heldOn:Day!id:ID!log(after:String first:Int!=20):LogEntryConnection!resolutions:[MeetingResolution!]!@listSize(assumed:4)title:String!to:Day!version:Int!}
type QualityMeetingConnection{edges:[QualityMeetingEdge!]!pageInfo:PageInfo!}
type QualityMeetingEdge{cursor:String!node:QualityMeeting!}
type QualityMeetingPayload{qualityMeeting:QualityMeeting userErrors:[UserError!]!}
input QualityMeetingRecordInput{from:Day!heldOn:Day!idempotencyKey:String!resolutions:[MeetingResolutionInput!]!title:String!to:Day!}
type Query
extend type Query{agreements(after:String first:Int!=20 manufacturerId:ID):AgreementConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{applicationRanking(after:String callId:ID!first:Int!=20 region:RegionCode!):RankedApplicationConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{applications(after:String callId:ID first:Int!=20):ApplicationConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{assessmentResults(after:String first:Int!=20 region:RegionCode!):AssessmentResultConnection!@access(roles:[REGULATOR PLATFORM])}
extend type Query{assessments(after:String first:Int!=20 manufacturerId:ID):AssessmentConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT AUDITOR PLATFORM])}
extend type Query{auditFindings(after:String first:Int!=20 manufacturerId:ID):AuditFindingConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{breaches(after:String first:Int!=20 manufacturerId:ID):BreachConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR HOTLINE PLATFORM])}
extend type Query{businessCalendar:BusinessCalendar!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{buyOutDue(from:Month id:ID!manufacturerId:ID to:Month):BuyOutDue@access(roles:[DEALER MANUFACTURER])}
extend type Query{buyOuts(after:String first:Int!=20 manufacturerId:ID):BuyOutConnection!@access(roles:[DEALER MANUFACTURER AUDITOR PLATFORM])}
extend type Query{callbackEstimate(from:Month!manufacturerId:ID programmeId:ID to:Month!):CallbackEstimate@access(roles:[MANUFACTURER HOTLINE AUDITOR PLATFORM])}
extend type Query{callbackInterviewers(after:String first:Int!=20 from:Month!manufacturerId:ID to:Month!):CallbackInterviewerConnection!@access(roles:[MANUFACTURER])}
extend type Query{callbackProgrammes(after:String first:Int!=20 manufacturerId:ID):CallbackProgrammeConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR PLATFORM])}
extend type Query{callbackQuestionResults(after:String first:Int!=20 from:Month!scope:InsightScopeInput!to:Month!):CallbackQuestionResultConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{callbackQuestionnaires(after:String first:Int!=20 manufacturerId:ID):CallbackQuestionnaireConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR PLATFORM])}
extend type Query{callbackRun(day:Day!manufacturerId:ID programmeId:ID):CallbackRun@access(roles:[MANUFACTURER HOTLINE AUDITOR PLATFORM])}
extend type Query{callbackRuns(after:String first:Int!=20 manufacturerId:ID programmeId:ID):CallbackRunConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR PLATFORM])}
extend type Query{callbackSampleSize(confidence:CallbackConfidence!=P95 margin:Float!population:Int share:Float!=0.5):CallbackSampleSize!@access(roles:[MANUFACTURER HOTLINE AUDITOR PLATFORM])}
extend type Query{callbackTasks(after:String first:Int!=20 month:Month):CallbackTaskConnection!@access(roles:[HOTLINE MANUFACTURER])}
extend type Query{capabilityReviews(after:String first:Int!=20 promiserId:ID):CapabilityReviewConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{changesSince(scope:InsightScopeInput!token:String):Changes!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{channelPlans(after:String first:Int!=20 manufacturerId:ID):ChannelPlanConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR PLATFORM])}
extend type Query{checkPlans(after:String first:Int!=20):CheckPlanConnection!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Query{checkResults(by:CheckGrouping!from:Month!kind:CheckKind to:Month!):[CheckResult!]!@access(roles:[MANUFACTURER AUDITOR REGULATOR])@listSize(assumed:50)}
extend type Query{complaintClusters(after:String first:Int!=20 manufacturerId:ID month:Month!):ComplaintClusterConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{complaintQueue(after:String first:Int!=20 region:RegionCode):ComplaintConnection!@access(roles:[MANUFACTURER HOTLINE PROVIDER SERVICE_POINT CUSTOMER REGULATOR])}
extend type Query{complaints(after:String first:Int!=20 month:Month!region:RegionCode):ComplaintConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR PROVIDER SERVICE_POINT CUSTOMER REGULATOR])}
extend type Query{conductCodes(after:String first:Int!=20 manufacturerId:ID):ConductCodeConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{consequences(after:String first:Int!=20 manufacturerId:ID):ConsequenceConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{contractedPoints(after:String categoryId:ID first:Int!=20 manufacturerId:ID region:RegionCode):RegionPointsConnection!@access(roles:[MANUFACTURER REGULATOR AUDITOR PLATFORM])}
extend type Query{correctiveActions(after:String first:Int!=20 open:Boolean!=true):CorrectiveActionConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR])}
extend type Query{criteriaScore(deductions:[DeductionFoundInput!]!=[]id:ID!marks:[CriteriaMarkInput!]!):CriteriaScore@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{criteriaSets(after:String first:Int!=20 manufacturerId:ID!):CriteriaSetConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{criteriaTemplates:[CriteriaTemplate!]!@listSize(assumed:2)@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{dashboard(asOf:Day from:Day!scope:InsightScopeInput!to:Day!):Dashboard!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{dataExports(after:String first:Int!=20):DataExportConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR AUDITOR])}
extend type Query{earlyFailures(categoryId:ID!manufacturerId:ID):EarlyFailures@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{engineers(after:String first:Int!=20 language:String region:RegionCode speciality:String):EngineerConnection!@access(roles:[MANUFACTURER PLATFORM])}
extend type Query{equipmentAt(after:String first:Int!=20 manufacturerId:ID placeId:ID!):EquipmentLineConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{evaluations(after:String first:Int!=20 manufacturerId:ID):EvaluationConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{evidenceSeal(day:Day!):EvidenceSeal@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{evidenceSeals(after:String first:Int!=20):EvidenceSealConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{faultCodes:[FaultCode!]!@listSize(assumed:17)@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{faultPareto(categoryId:ID first:Int!=20 from:Month!scope:InsightScopeInput!to:Month!):FaultPareto!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{feeFindingMatrix(from:Month!manufacturerId:ID providerId:ID to:Month!):FeeFindingMatrix@access(roles:[MANUFACTURER PROVIDER AUDITOR REGULATOR PLATFORM])}
extend type Query{feeFindings(after:String first:Int!=10 fraud:Fraud manufacturerId:ID providerId:ID servicePointId:ID state:FeeFindingState):FeeFindingConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR REGULATOR PLATFORM])}
extend type Query{fieldCheckQueue(after:String first:Int!=20):FieldCheckConnection!@access(roles:[MANUFACTURER AUDITOR REGULATOR PROVIDER])}
extend type Query{fieldCheckTasks(after:String first:Int!=20):FieldCheckConnection!@access(roles:[MANUFACTURER AUDITOR REGULATOR])}
extend type Query{fieldChecks(after:String first:Int!=20 month:Month!region:RegionCode):FieldCheckConnection!@access(roles:[MANUFACTURER AUDITOR REGULATOR PROVIDER SERVICE_POINT])}
extend type Query{gradeSchemes(after:String first:Int!=20 manufacturerId:ID!):GradeSchemeConnection!@access(roles:[MANUFACTURER AUDITOR PROVIDER REGULATOR PLATFORM])}
extend type Query{hotlineAgents(after:String day:Day first:Int!=20 manufacturerId:ID):HotlineAgentConnection!@access(roles:[MANUFACTURER])}
extend type Query{inspections(after:String first:Int!=20 manufacturerId:ID):InspectionConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{instrumentGaps(after:String first:Int!=20 month:Month!servicePointId:ID):InstrumentGapConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT AUDITOR PLATFORM])}
extend type Query{instrumentRequirements(after:String first:Int!=20 manufacturerId:ID!):InstrumentRequirementConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN REGULATOR AUDITOR PLATFORM])}
extend type Query{integrityRecord(providerId:ID!):IntegrityRecord@access(roles:[MANUFACTURER PROVIDER REGULATOR PLATFORM])}
extend type Query{issuedItems(after:String closed:Boolean!=false first:Int!=20 servicePointId:ID):IssuedItemConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{jobDownload(orderId:ID!startedAt:DateTime):OrderJob@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR REGULATOR PLATFORM])}
extend type Query{jobRuns(after:String first:Int!=20 job:Job!):JobRunConnection!@access(roles:[PLATFORM])}
extend type Query{link:HeldLink!@access(roles:[LINK_HOLDER])}
extend type Query{managementList(manufacturerId:ID!):ManagementList@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{manufacturers(after:String first:Int!=20):ManufacturerConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{myWorkOrders(after:String first:Int!=20):WorkOrderConnection!@access(roles:[CUSTOMER DEALER])}
extend type Query{node(id:ID!):Node@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{notices(after:String first:Int!=20 unread:Boolean!=false):NoticeConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN DEALER REGULATOR])}
extend type Query{openRemedies(after:String first:Int!=20):RemedyCaseConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR PROVIDER SERVICE_POINT REGULATOR])}
extend type Query{partBackorders(after:String first:Int!=20 manufacturerId:ID partId:ID):PartRequestConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{partByNumber(manufacturerId:ID!partNumber:String!):Part@access(roles:[MANUFACTURER HOTLINE AUDITOR PROVIDER SERVICE_POINT TECHNICIAN PLATFORM])}
extend type Query{partDoubts(orderId:ID!):[PartDoubt!]@listSize(assumed:10)@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT AUDITOR PLATFORM])}
extend type Query{partLot(lot:String!partId:ID!):PartLot@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR HOTLINE PLATFORM])}
extend type Query{partLots(after:String first:Int!=20 list:PartLotList!=RECALLED manufacturerId:ID):PartLotConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{partPiece(partId:ID!serial:String!):PartPiece@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{partPlanWhatIf(input:PartPlanWhatIfInput!):PartPlanBasis!@access(roles:[MANUFACTURER])}
extend type Query{partPlans(after:String first:Int!=20 manufacturerId:ID state:PartPlanState!=SUBMITTED):PartPlanConnection!@access(roles:[MANUFACTURER PLATFORM])}
extend type Query{partPrices(after:String first:Int!=20 modelId:ID!):PartPriceConnection!@access(roles:[REGULATOR PLATFORM])}
extend type Query{partRatios(manufacturerId:ID):PartRatios@access(roles:[MANUFACTURER PLATFORM])}
extend type Query{partRequests(after:String first:Int!=20 list:PartRequestList!=OF_POINT placeId:ID!):PartRequestConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{partReturns(after:String first:Int!=20 servicePointId:ID):PartReturnConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT AUDITOR PLATFORM])}
extend type Query{partStockReport(modelId:ID!):TextFile@access(roles:[MANUFACTURER PLATFORM])}
extend type Query{partSurpluses(after:String first:Int!=20 modelId:ID!):PartSurplusConnection!@access(roles:[MANUFACTURER PLATFORM])}
extend type Query{parts(after:String first:Int!=20 manufacturerId:ID!modelId:ID numberPrefix:String):PartConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR PROVIDER SERVICE_POINT TECHNICIAN PLATFORM])}
extend type Query{partsExport(format:SheetFormat!=XLSX manufacturerId:ID!):PartsExport@access(roles:[MANUFACTURER PLATFORM])}
extend type Query{partsImports(after:String first:Int!=20 manufacturerId:ID!):PartsImportConnection!@access(roles:[MANUFACTURER PLATFORM])}
extend type Query{pointDeposits(after:String agreementId:ID!first:Int!=20 servicePointId:ID):PointDepositConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT AUDITOR PLATFORM])}
extend type Query{policies(after:String drafts:Boolean!=false first:Int!=20 manufacturerId:ID):PolicyConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR PROVIDER SERVICE_POINT TECHNICIAN PLATFORM])}
extend type Query{poolForecast(id:ID!month:Month):PoolForecast@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{poolWhatIf(categoryIds:[ID!]!manufacturerId:ID minimumOrders:Int!month:Month region:RegionCode!):PoolForecast@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{pools(after:String first:Int!=20 manufacturerId:ID):PoolConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{productCategories(after:String first:Int!=20):ProductCategoryConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{providerDossier(manufacturerId:ID providerId:ID):ProviderDossier@access(roles:[MANUFACTURER AUDITOR PROVIDER PLATFORM])}
extend type Query{providerGrades(after:String first:Int!=20 manufacturerId:ID open:Boolean!=true):ProviderGradeConnection!@access(roles:[MANUFACTURER AUDITOR PROVIDER PLATFORM])}
extend type Query{providerRanking(figure:MonthlyFigureName!manufacturerId:ID month:Month!):ProviderRanking@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{providers(after:String first:Int!=20 region:RegionCode!):ProviderConnection!@access(roles:[MANUFACTURER REGULATOR AUDITOR PLATFORM])}
extend type Query{publicCategories(after:String first:Int!=20):PublicCategoryConnection!@access(roles:[PUBLIC])@cacheControl(maxAge:3600)}
extend type Query{publicCriteria(after:String first:Int!=5 manufacturerId:ID!purpose:CriteriaPurpose!=ADMISSION):PublicCriteriaConnection!@access(roles:[PUBLIC])@cacheControl(maxAge:300)}
extend type Query{publicFeeSchedules(after:String categoryId:ID!first:Int!=20 manufacturerId:ID region:RegionCode!):PublicFeeScheduleConnection!@access(roles:[PUBLIC])@cacheControl(maxAge:300)}
extend type Query{publicGrades(after:String first:Int!=20 region:RegionCode!):PublicGradeConnection!@access(roles:[PUBLIC])@cacheControl(maxAge:300)}
extend type Query{publicManufacturers(after:String first:Int!=20):PublicPartyConnection!@access(roles:[PUBLIC])@cacheControl(maxAge:3600)}
extend type Query{publicPoints(after:String categoryId:ID!first:Int!=20 manufacturerId:ID region:RegionCode!):PublicPointConnection!@access(roles:[PUBLIC])@cacheControl(maxAge:300)}
extend type Query{publicServiceStandards(after:String first:Int!=20):PublicServiceStandardConnection!@access(roles:[PUBLIC])@cacheControl(maxAge:300)}
extend type Query{publishedGrades(after:String first:Int!=20 region:RegionCode!):PublishedGradeConnection!@access(roles:[REGULATOR PLATFORM])}
extend type Query{qualityMeetings(after:String first:Int!=20 open:Boolean!=true):QualityMeetingConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR])}
extend type Query{quotes(after:String first:Int!=20 orderId:ID!):QuoteConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER LINK_HOLDER DEALER REGULATOR AUDITOR HOTLINE])}
extend type Query{recruitmentCalls(after:String first:Int!=20 manufacturerId:ID region:RegionCode):RecruitmentCallConnection!@access(roles:[MANUFACTURER PROVIDER REGULATOR AUDITOR PLATFORM])}
extend type Query{rectificationQueue(after:String first:Int!=20 region:RegionCode):RectificationConnection!@access(roles:[REGULATOR MANUFACTURER PROVIDER])}
extend type Query{rectifications(after:String first:Int!=20 month:Month!region:RegionCode):RectificationConnection!@access(roles:[REGULATOR MANUFACTURER AUDITOR PROVIDER])}
extend type Query{repairerFault(workOrderId:ID!):RepairerFault@access(roles:[MANUFACTURER HOTLINE AUDITOR PROVIDER SERVICE_POINT PLATFORM])}
extend type Query{replenishments(after:String day:Day first:Int!=20 placeId:ID!):ReplenishmentConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{satisfactionTrend(from:Day!scope:InsightScopeInput!to:Day!unit:InsightUnit!=MONTH):SatisfactionTrend!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{serviceLevels(manufacturerId:ID!):ServiceLevels!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{servicePointsCovering(after:String first:Int!=20 region:RegionCode!):ServicePointConnection!@access(roles:[MANUFACTURER REGULATOR HOTLINE DEALER CUSTOMER PLATFORM])}
extend type Query{servicePromises(after:String first:Int!=20 region:RegionCode!):ServicePromiseConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{serviceReports(after:String first:Int!=20 manufacturerId:ID):ServiceReportConnection!@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{settlementStatement(agreementId:ID!month:Month!):SettlementStatement@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{stepBookDeviations(after:String first:Int!=20 step:String stepBookId:ID!):StepBookDeviationConnection@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{stepBookOutcomes(stepBookId:ID!):StepBookOutcomes@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{stepBooks(after:String first:Int!=20 manufacturerId:ID!):StepBookConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{stockAt(after:String first:Int!=20 manufacturerId:ID placeId:ID!):StockLineConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{stockCard(partId:ID!placeId:ID!):StockCard@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{stockCountImports(after:String first:Int!=20 manufacturerId:ID placeId:ID!):StockCountImportConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{stockCountSheet(format:SheetFormat!=XLSX manufacturerId:ID numberBeginning:String!="" placeId:ID!):StockCountSheet@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{stockLevel(partId:ID!servicePointId:ID!):StockLevel@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN AUDITOR PLATFORM])}
extend type Query{stockOfPart(after:String first:Int!=20 partId:ID!region:RegionCode!):StockLineConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{topUpStatement(agreementId:ID!expectedOrders:Int month:Month!):TopUpStatement@access(roles:[MANUFACTURER PROVIDER AUDITOR PLATFORM])}
extend type Query{trainingCourses(after:String first:Int!=20 manufacturerId:ID):TrainingCourseConnection!@access(roles:[MANUFACTURER AUDITOR PROVIDER SERVICE_POINT TECHNICIAN PLATFORM])}
extend type Query{unit(manufacturerId:ID!serial:String!):Unit@access(roles:[MANUFACTURER HOTLINE DEALER SERVICE_POINT TECHNICIAN CUSTOMER PLATFORM])}
extend type Query{unitRemedies(after:String first:Int!=20 unitId:ID!):RemedyCaseConnection!@access(roles:[MANUFACTURER HOTLINE AUDITOR SERVICE_POINT TECHNICIAN CUSTOMER DEALER PLATFORM])}
extend type Query{units(after:String first:Int!=20 modelId:ID!):UnitConnection!@access(roles:[MANUFACTURER HOTLINE DEALER PLATFORM])}
extend type Query{viewer:Viewer!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{visitBundles(day:Day id:ID!):[VisitBundle!]@listSize(assumed:3)@access(roles:[SERVICE_POINT TECHNICIAN PROVIDER HOTLINE])}
extend type Query{warehouses(after:String first:Int!=20 manufacturerId:ID):WarehouseConnection!@access(roles:[MANUFACTURER AUDITOR PLATFORM])}
extend type Query{warrantyRules(after:String first:Int!=20 manufacturerId:ID):WarrantyRulesConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{webhookEndpoints(after:String first:Int!=20):WebhookEndpointConnection!@access(roles:[MANUFACTURER PROVIDER])}
extend type Query{workOrderBill(id:ID!):WorkOrderBill@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER LINK_HOLDER DEALER REGULATOR AUDITOR HOTLINE])}
extend type Query{workOrderChainCheck(id:ID!):ChainCheck!@access(roles:[MANUFACTURER PROVIDER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{workOrderEvidence(day:Day id:ID!):WorkOrderEvidence@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{workOrderRemedies(after:String first:Int!=20 workOrderId:ID!):RemedyCaseConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER LINK_HOLDER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{workOrderTransitions:[WorkOrderTransition!]!@listSize(assumed:30)@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT TECHNICIAN CUSTOMER DEALER REGULATOR AUDITOR HOTLINE PLATFORM])}
extend type Query{workOrders(after:String first:Int!=20 month:Month!region:RegionCode):WorkOrderConnection!@access(roles:[MANUFACTURER PROVIDER SERVICE_POINT HOTLINE AUDITOR REGULATOR])}
extend type Query{workQueue(after:String first:Int!=20):WorkOrderConnection!@access(roles:[MANUFACTURER HOTLINE SERVICE_POINT TECHNICIAN CUSTOMER])}
type Quote implements Node{answeredAt:DateTime answeredBy:String approved:Money!cover:QuoteCover edition:Int!explanation:String faultCode:String free:Money!id:ID!lines:[QuoteLine!]!@listSize(assumed:10)lockedUntil:Day!log(after:String first:Int!=20):LogEntryConnection offeredAt:DateTime!order:WorkOrder!payer:FeePayer!pending:Money!reason:QuoteReason refused:Money!state:QuoteState!total:Money!version:Int!}
input QuoteAnswerInput{id:ID!idempotencyKey:String!refusedLineIds:[ID!]!=[]version:Int!}
type QuoteConnection{edges:[QuoteEdge!]!pageInfo:PageInfo!}
type QuoteCover{because:WarrantyReason!outside:String!until:Day}
type QuoteEdge{cursor:String!node:Quote!}
type QuoteLine{agreedPrice:Money amount:Money!ceiling:Money customerPays:Money!description:String!excluded:Boolean!floor:Money id:ID!kind:FeeKind!market:PriceBand partNumber:String quantity:Int!serial:String shipment:Shipment standing:QuoteLineStanding!unitPrice:Money!workItem:String}
input QuoteLineInput{description:String!kind:FeeKind!partNumber:String quantity:Int!=1 serial:String shipment:Shipment unitPrice:Int!workItem:String}
enum QuoteLineStanding{APPROVED NOT_ASKED PENDING REFUSED}
input QuoteOfferInput{explanation:String idempotencyKey:String!lines:[QuoteLineInput!]!orderId:ID!outsideCover:String reason:QuoteReason}
type QuotePayload{quote:Quote userErrors:[UserError!]!}
enum QuoteReason{CORRECTED CUSTOMER_ASKED FAULT_DIFFERENT LAPSED}
enum QuoteState{APPROVED CLOSED COVERED LAPSED OFFERED REFUSED SUPERSEDED}
type RankedApplication{application:Application!current:Boolean!outcome:ApplicationOutcome passed:Boolean!proposal:ApplicationOutcome!rank:Int!score:Float!weakest:Float!}
type RankedApplicationConnection{edges:[RankedApplicationEdge!]!pageInfo:PageInfo!}
type RankedApplicationEdge{cursor:String!node:RankedApplication!}
type RankingEntry{bestRank:Int!cases:Int!good:Int!high:Float!low:Float!lower:Float!provider:Provider!share:Float!standing:RankingStanding!upper:Float!worstRank:Int!}
type RankingEntryConnection{edges:[RankingEntryEdge!]!pageInfo:PageInfo!}
type RankingEntryEdge{cursor:String!node:RankingEntry!}
enum RankingStanding{BEYOND_HIGH BEYOND_LOW WITHIN}
type ReadingLimits{max:String min:String unit:String!}
input ReadingLimitsInput{max:String min:String unit:String!}
input ReasonedInput{id:ID!idempotencyKey:String!reason:String!}
type RecruitmentCall implements Node{admitted(after:String first:Int!=20):AdmissionConnection!categories:[ProductCategory!]!@listSize(assumed:5)closedAt:DateTime closedBecause:String closesOn:Day!concludedAt:DateTime criteria:CriteriaSet!id:ID!kind:AssessmentKind!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!openedAt:DateTime opensOn:Day!panel:[PanelSeat!]@listSize(assumed:6)qualification:Qualification!regions:[CalledRegion!]!@listSize(assumed:5)state:RecruitmentCallState!title:String!version:Int!}
input RecruitmentCallCloseInput{id:ID!idempotencyKey:String!reason:String version:Int!}
input RecruitmentCallConcludeInput{id:ID!idempotencyKey:String!version:Int!}
type RecruitmentCallConnection{edges:[RecruitmentCallEdge!]!pageInfo:PageInfo!}
input RecruitmentCallDraftInput{categoryIds:[ID!]!closesOn:Day!criteriaSetId:ID!idempotencyKey:String!kind:AssessmentKind!manufacturerId:ID!opensOn:Day!qualification:QualificationInput!={}regions:[RegionNeedInput!]!title:String!}
type RecruitmentCallEdge{cursor:String!node:RecruitmentCall!}
input RecruitmentCallOpenInput{id:ID!idempotencyKey:String!version:Int!}
type RecruitmentCallPayload{recruitmentCall:RecruitmentCall userErrors:[UserError!]!}
input RecruitmentCallReviseInput{categoryIds:[ID!]!closesOn:Day!criteriaSetId:ID!id:ID!idempotencyKey:String!kind:AssessmentKind!opensOn:Day!qualification:QualificationInput!={}regions:[RegionNeedInput!]!title:String!version:Int!}
enum RecruitmentCallState{CLOSED CONCLUDED DRAFT OPEN}
type Rectification implements Node{authority:RegionCode!closedAt:DateTime complaints:[Complaint!]!@listSize(assumed:3)doneBy:Day!dueOn:Day id:ID!issuedAt:DateTime!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer matter:RectificationMatter!overdue:Int!overdueReviews:Int!provider:Provider region:RegionCode!remarks:[RectificationRemark!]!@listSize(assumed:4)returned:Int!state:RectificationState!version:Int!}
type RectificationConnection{edges:[RectificationEdge!]!pageInfo:PageInfo!}
type RectificationEdge{cursor:String!node:Rectification!}
input RectificationInput{id:ID!idempotencyKey:String!version:Int!}
input RectificationIssueInput{attachmentIds:[ID!]!=[]complaintIds:[ID!]!=[]doneBy:Day!idempotencyKey:String!manufacturerId:ID matter:RectificationMatter!providerId:ID region:RegionCode!text:String!}
input RectificationJudgeInput{accept:Boolean!attachmentIds:[ID!]!=[]doneBy:Day id:ID!idempotencyKey:String!text:String!version:Int!}
enum RectificationMatter{COMPLAINTS DELAYS FEES OTHER PARTS RECORDS RIGHTS_REFUSED SAFETY}
type RectificationPayload{rectification:Rectification userErrors:[UserError!]!}
type RectificationRemark{at:DateTime!attachments:[Attachment!]!@listSize(assumed:3)role:String!text:String!what:RectificationRemarkKind!}
enum RectificationRemarkKind{ACCEPTANCE DEMAND EVIDENCE PLAN RETURN WITHDRAWAL}
input RectificationSayInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!text:String!version:Int!}
enum RectificationState{ACCEPTED ACKNOWLEDGED ISSUED PLANNED REPORTED WITHDRAWN}
type RecurrenceCheck{at:DateTime!chance:Float!exposure:Int!from:Day!occurrences:Int!shown:Boolean!to:Day!}
type RefundQuote{amount:Money!because:WarrantyReason daysUsed:Int!deducted:Money!}
type Region{code:RegionCode!name:String!}
scalar RegionCode
type RegionComparison{entries:[RegionStanding!]!@listSize(assumed:20)figure:ComparedFigure!mean:Float sigmaZ:Float}
type RegionInsight{figures:InsightFigures!now:InsightGauges!region:Region!}
input RegionNeedInput{region:RegionCode!soldPerYear:Int!unitsPerPoint:Int!}
type RegionPoints{calledFor:Int!contracted:Int!region:Region!}
type RegionPointsConnection{edges:[RegionPointsEdge!]!pageInfo:PageInfo!}
type RegionPointsEdge{cursor:String!node:RegionPoints!}
type RegionStanding{best:Int high:InsightValue!low:InsightValue!lower:InsightValue!region:Region!share:InsightValue!standing:RankingStanding upper:InsightValue!worst:Int}
enum Remedy{EXCHANGE LOANER REFUND REPAIR RETURN}
input RemedyActionInput{id:ID!idempotencyKey:String!version:Int!}
type RemedyCase implements Node{agreed:Boolean!approvedOn:Day because:WarrantyReason byClock:Boolean!dueOn:Day id:ID!inTime:Boolean items:[MissingItem!]!@listSize(assumed:3)kind:RemedyKind!loaner:RemedyLoaner loanerCharges:LoanerCharges log(after:String first:Int!=20):LogEntryConnection openedAt:DateTime!order:WorkOrder!payment:RemedyReference refund:RefundQuote refusal:RemedyRefusal repairerPays:Boolean!replacedOn:Day replacement:Unit sending:RemedyReference state:RemedyState!unit:Unit version:Int!way:ReturnedUnit}
type RemedyCaseConnection{edges:[RemedyCaseEdge!]!pageInfo:PageInfo!}
type RemedyCaseEdge{cursor:String!node:RemedyCase!}
type RemedyCasePayload{remedyCase:RemedyCase userErrors:[UserError!]!}
input RemedyClaimInput{idempotencyKey:String!items:[MissingItemInput!]!=[]kind:RemedyKind!workOrderId:ID!}
input RemedyConditionInput{condition:ItemCondition!id:ID!idempotencyKey:String!version:Int!}
input RemedyDisposeInput{disposition:UnitDisposition!id:ID!idempotencyKey:String!version:Int!}
enum RemedyKind{EXCHANGE LOANER MISSING_ITEM REFUND}
type RemedyLoaner{accessories:[String!]!@listSize(assumed:5)charge:Money charges:LoanerCharges condition:ItemCondition!issuedOn:Day!missing:[String!]!@listSize(assumed:5)returnedCondition:ItemCondition returnedOn:Day serial:String}
input RemedyLoanerIssueInput{accessories:[String!]!=[]chargesTold:Boolean!=false condition:ItemCondition!id:ID!idempotencyKey:String!serial:String!version:Int!}
input RemedyLoanerReturnInput{accessories:[String!]!=[]condition:ItemCondition!id:ID!idempotencyKey:String!version:Int!}
type RemedyReference{on:Day!reference:String!}
input RemedyReferenceInput{id:ID!idempotencyKey:String!reference:String!version:Int!}
type RemedyRefusal{clause:String!ground:RemedyRefusalGround!on:Day!rule:WarrantyRuleName!}
enum RemedyRefusalGround{MISUSE NOT_COVERED NO_FAULT_FOUND NO_REPLACEMENT}
input RemedyRefuseInput{clause:String!ground:RemedyRefusalGround!id:ID!idempotencyKey:String!rule:WarrantyRuleName!version:Int!}
input RemedyReplaceInput{id:ID!idempotencyKey:String!serial:String!version:Int!}
enum RemedyState{APPROVED CLAIMED CLOSED CONTESTED ISSUED PAID PROPOSED REFUSED REPLACED RETURNED SENT WITHDRAWN}
type RenewalCriteria{acceptOnTime:Float!breachPoints:Float!complaintsPerHundred:Float!feeDeviations:Float!firstTimeFix:Float!onTime:Float!partAnomalies:Float!satisfaction:Float!thirdParty:Float!training:Float!visitOnTime:Float!}
input RenewalCriteriaInput{acceptOnTime:Float breachPoints:Float complaintsPerHundred:Float!=2 feeDeviations:Float firstTimeFix:Float!=0.77 onTime:Float!=0.9 partAnomalies:Float satisfaction:Float!=0.9 thirdParty:Float training:Float visitOnTime:Float}
type RepairAwaitingParts{because:WarrantyReason exchangeOn:Day inTime:Boolean order:WorkOrder overdue:Boolean!promisedOn:Day since:Day!}
type RepairHold{because:WarrantyReason!order:WorkOrder until:Day!}
enum RepairPlace{FACTORY LEVEL_1 LEVEL_2 LEVEL_3 LEVEL_4 LEVEL_5}
type RepairerFault{because:WarrantyReason decision:RepairerFaultStatement exchangeAfterDays:Int found:RepairerFaultStatement!log(after:String first:Int!=20):LogEntryConnection!provider:Provider!reply:RepairerFaultStatement replyBy:Day!state:RepairerFaultState!version:Int!workOrder:WorkOrder!}
input RepairerFaultAllegeInput{attachmentIds:[ID!]!=[]idempotencyKey:String!orderId:ID!text:String!}
input RepairerFaultJudgeInput{idempotencyKey:String!orderId:ID!reason:String!uphold:Boolean!version:Int!}
type RepairerFaultPayload{repairerFault:RepairerFault userErrors:[UserError!]!}
input RepairerFaultReplyInput{attachmentIds:[ID!]!=[]idempotencyKey:String!orderId:ID!text:String!}
enum RepairerFaultState{ALLEGED DISMISSED REPLIED UPHELD}
type RepairerFaultStatement{at:DateTime!attachments:[Attachment!]!@listSize(assumed:3)role:String!text:String!}
type Replenishment implements Node{day:Day!id:ID!level:StockLevel!log(after:String first:Int!=20):LogEntryConnection!lot:String part:Part!place:StockPlace position:Int!quantity:Int!reason:String servicePoint:ServicePoint!state:ReplenishmentState!version:Int!}
input ReplenishmentConfirmInput{id:ID!idempotencyKey:String!quantity:Int version:Int!}
type ReplenishmentConnection{edges:[ReplenishmentEdge!]!pageInfo:PageInfo!}
type ReplenishmentEdge{cursor:String!node:Replenishment!}
input ReplenishmentInput{id:ID!idempotencyKey:String!version:Int!}
type ReplenishmentPayload{replenishment:Replenishment userErrors:[UserError!]!}
input ReplenishmentReasonInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
input ReplenishmentShipInput{id:ID!idempotencyKey:String!reference:String serials:[String!]version:Int!}
enum ReplenishmentState{CONFIRMED DISMISSED LOST PROPOSED RECEIVED SHIPPED}
enum ReportChannel{CUSTOMER DEALER HOTLINE IMPORT REGIONAL_PLATFORM UNIT_CODE}
input ResolutionInput{id:ID!idempotencyKey:String!resolution:Int!version:Int!}
type ResolutionMove{from:Day!why:String!}
input ResolutionPutOffInput{dueOn:Day!id:ID!idempotencyKey:String!reason:String!resolution:Int!version:Int!}
input ResolutionReasonInput{id:ID!idempotencyKey:String!reason:String!resolution:Int!version:Int!}
type ResolutionReport{at:DateTime!attachments:[Attachment!]!@listSize(assumed:3)by:String!late:Boolean!text:String!}
input ResolutionReportInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!resolution:Int!text:String!version:Int!}
enum ResolutionState{CONFIRMED OPEN REPORTED WITHDRAWN}
type ReturnedUnit{arrivedOn:Day condition:ItemCondition!disposedOn:Day disposition:UnitDisposition found:ItemCondition leg:ReturnedUnitLeg!receivedOn:Day!reference:String sendBy:Day sentOn:Day}
enum ReturnedUnitLeg{ARRIVED DISPOSED RECEIVED SENT}
enum RightsUnknown{NOT_SOLD_YET NO_RULE SALE_UNKNOWN TAKEN_BACK}
enum Role{AUDITOR CUSTOMER DEALER HOTLINE LINK_HOLDER MANUFACTURER PLATFORM PROVIDER PUBLIC REGULATOR SERVICE_POINT TECHNICIAN}
type Satisfaction{answered:InsightCount!gap:InsightValue!high:InsightValue!low:InsightValue!noAnswer:InsightCount!satisfied:InsightCount!share:InsightValue!}
input SatisfactionAnnotationAddInput{day:Day!idempotencyKey:String!scope:InsightScopeInput!text:String!}
type SatisfactionAnnotationPayload{annotation:TrendAnnotation userErrors:[UserError!]!}
input SatisfactionAnnotationWithdrawInput{id:ID!idempotencyKey:String!reason:String!scope:InsightScopeInput!}
type SatisfactionTrend{annotations:[TrendAnnotation!]!@listSize(assumed:10)mean:InsightValue!points:[SatisfactionTrendPoint!]!@listSize(assumed:31)rules:[TrendRule!]!@listSize(assumed:3)}
type SatisfactionTrendPoint{beyond:Boolean!from:Day!lower:InsightValue!satisfaction:Satisfaction!signals:[TrendSignal!]!@listSize(assumed:1)upper:InsightValue!}
enum ServiceChannel{DEALER OUTSOURCED OWN}
type ServiceClock{allowed:AllowedTime!dueAt:DateTime!escalations:[EscalationTaken!]!@listSize(assumed:1)kind:ServiceClockKind!pausedMinutes:Int!pauses:[ServicePause!]!@listSize(assumed:1)provisional:Boolean!ranMinutes:Int!remainingMinutes:Int!startedAt:DateTime!state:ServiceClockState!stoppedAt:DateTime}
enum ServiceClockKind{ACCEPT COMPLETE VISIT}
enum ServiceClockState{BREACHED DROPPED MET MISSED PAUSED RUNNING}
type ServiceContract implements Node{covers:[ContractCover!]!@listSize(assumed:2)endedBecause:String excluded:ContractExclusions id:ID!log(after:String first:Int!=20):LogEntryConnection!number:String!price:Money title:String!unit:Unit until:Day!validFrom:Day!version:Int!}
type ServiceContractConnection{edges:[ServiceContractEdge!]!pageInfo:PageInfo!}
type ServiceContractEdge{cursor:String!node:ServiceContract!}
input ServiceContractEndInput{id:ID!idempotencyKey:String!lastDay:Day!reason:String!version:Int!}
type ServiceContractPayload{serviceContract:ServiceContract userErrors:[UserError!]!}
input ServiceContractSignInput{covers:[ContractCoverInput!]!excluded:ContractExclusionsInput idempotencyKey:String!number:String!price:Int title:String!unitId:ID!validFrom:Day!validTo:Day!}
enum ServiceItem{COMMISSIONING DELIVERY INSTALLATION MAINTENANCE PAID_REPAIR RECYCLING SUGGESTION SURVEY TRAINING WARRANTY_REPAIR}
type ServiceLevel{edition:Int!from:Day!pauses:[PauseRule!]!@listSize(assumed:4)steps:[EscalationStep!]!@listSize(assumed:5)targets:[ServiceTargets!]!@listSize(assumed:3)title:String!}
type ServiceLevelPayload{serviceLevels:ServiceLevels userErrors:[UserError!]!}
input ServiceLevelPublishInput{from:Day!idempotencyKey:String!manufacturerId:ID!pauses:[PauseRuleInput!]!steps:[EscalationStepInput!]!targets:[ServiceTargetsInput!]!title:String!}
type ServiceLevels{current:ServiceLevel!editions:[ServiceLevel!]!@listSize(assumed:5)log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!version:Int!}
enum ServicePart{AUXILIARY CORE PERSONAL}
type ServicePause{clocks:[ServiceClockKind!]!@listSize(assumed:2)from:DateTime!note:String reason:PauseReason!role:String!to:DateTime until:DateTime!}
type ServicePoint implements Node{authorisations(after:String first:Int!=20):PointAuthorisationConnection!capacity:Int!categories:[ProductCategory!]!@listSize(assumed:10)covers:[Region!]!@listSize(assumed:10)hours:Hours!id:ID!level:Int!location:Place!name:String!ordersAtRisk(after:String first:Int!=20):WorkOrderConnection!postGaps(after:String first:Int!=20 manufacturerId:ID):PostGapConnection!provider:Provider!region:Region!technicians(after:String first:Int!=20):TechnicianConnection!version:Int!}
type ServicePointConnection{edges:[ServicePointEdge!]!pageInfo:PageInfo!}
input ServicePointCreateInput{capacity:Int!categoryIds:[ID!]!covers:[RegionCode!]!hours:HoursInput!={closes:"18:00" opens:"08:30"}idempotencyKey:String!level:Int!location:PlaceInput!name:String!providerId:ID!region:RegionCode!}
type ServicePointEdge{cursor:String!node:ServicePoint!}
type ServicePointPayload{servicePoint:ServicePoint userErrors:[UserError!]!}
input ServicePointUpdateInput{capacity:Int categoryIds:[ID!]covers:[RegionCode!]hours:HoursInput id:ID!idempotencyKey:String!level:Int name:String version:Int!}
type ServicePromise implements Node{binds:Boolean!category:ProductCategory!id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer provider:Provider region:Region!serviceItem:ServiceItem!validFrom:Day!validTo:Day!version:Int!withdrawnOn:Day}
type ServicePromiseConnection{edges:[ServicePromiseEdge!]!pageInfo:PageInfo!}
type ServicePromiseEdge{cursor:String!node:ServicePromise!}
type ServicePromisePayload{servicePromise:ServicePromise userErrors:[UserError!]!}
input ServicePromisePublishInput{from:Day!idempotencyKey:String!reviewId:ID!}
input ServicePromiseWithdrawInput{id:ID!idempotencyKey:String!reason:String!version:Int}
type ServiceReport implements Node{agreement:Agreement!correctedOn:Day dueOn:Day!fields:[ServiceReportField!]!@listSize(assumed:10)filedOn:Day!id:ID!late:Boolean!log(after:String first:Int!=20):LogEntryConnection!month:Month!version:Int!}
type ServiceReportConnection{edges:[ServiceReportEdge!]!pageInfo:PageInfo!}
input ServiceReportCorrectInput{fields:[ServiceReportFieldInput!]!id:ID!idempotencyKey:String!version:Int!}
type ServiceReportEdge{cursor:String!node:ServiceReport!}
type ServiceReportField{field:String!value:String!}
input ServiceReportFieldInput{field:String!value:String!}
input ServiceReportFileInput{agreementId:ID!fields:[ServiceReportFieldInput!]!idempotencyKey:String!month:Month!}
type ServiceReportPayload{serviceReport:ServiceReport userErrors:[UserError!]!}
type ServiceTargets{accept:AllowedTime!complete:AllowedTime!urgency:Urgency!visit:AllowedTime!}
input ServiceTargetsInput{accept:AllowedTimeInput!complete:AllowedTimeInput!urgency:Urgency!visit:AllowedTimeInput!}
enum SettlementItem{CHARGE DEPOSIT DEPOSIT_LOSS DEPOSIT_RETURN FREIGHT LABOUR MATERIAL PART RENT TOP_UP VISIT}
type SettlementLine{amount:Money!borneBy:AgreementParty due:Boolean!item:SettlementItem!validFrom:Day!validTo:Day!}
type SettlementStatement{agreement:Agreement!claimLimit:Money claimsUntil:Day!cycleEnds:Day!due:Money!final:Boolean!lines:[SettlementLine!]!@listSize(assumed:10)month:Month!owed:Money!payableBy:Day!total:Money!}
type SheetDeduction{code:String!count:Int!}
enum SheetFormat{CSV XLSX}
type SheetMark{attachmentIds:[ID!]!code:String!finding:String notApplicable:String points:Float}
type SheetProblem{code:UserErrorCode!column:String header:String message:String!row:Int!value:String!}
type SheetProblemConnection{edges:[SheetProblemEdge!]!pageInfo:PageInfo!}
type SheetProblemEdge{cursor:String!node:SheetProblem!}
enum Shipment{FROM_POINT TO_POINT}
type ShortListing{at:DateTime!by:String reason:String!}
type Shortfall{asked:Int!declared:Int!figure:QualificationFigure!}
type SignedLink{expiresAt:DateTime token:String!}
type SpecialDeduction{code:String!title:String!}
input SpecialDeductionInput{code:String!title:String!}
type Step{check:StepCheck!code:String!condition:String deviation:StepDeviation!instruction:String!kind:StepKind!limits:ReadingLimits title:String!}
type StepBook implements Node{category:ProductCategory!edition:Int!effectiveFrom:Day follows:StepBook id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!model:ProductModel name:String!publishedAt:DateTime serviceItem:ServiceItem!sources:[StepBookOrigin!]!@listSize(assumed:3)state:StepBookState!steps:[Step!]!@listSize(assumed:10)supersededFrom:Day version:Int!withdrawalReason:String withdrawnAt:DateTime}
type StepBookConnection{edges:[StepBookEdge!]!pageInfo:PageInfo!}
input StepBookCreateInput{categoryId:ID!idempotencyKey:String!manufacturerId:ID!modelId:ID name:String!serviceItem:ServiceItem!steps:[StepInput!]!}
type StepBookDeviation{record:JobRecord!step:String!workOrder:WorkOrder!}
type StepBookDeviationConnection{edges:[StepBookDeviationEdge!]!pageInfo:PageInfo!}
type StepBookDeviationEdge{cursor:String!node:StepBookDeviation!}
input StepBookDeviationInput{recordId:String!step:String!workOrderId:ID!}
input StepBookDraftFromDeviationsInput{deviations:[StepBookDeviationInput!]!id:ID!idempotencyKey:String!name:String steps:[StepInput!]version:Int!}
type StepBookEdge{cursor:String!node:StepBook!}
type StepBookOrigin{recordId:String!step:String!workOrder:WorkOrder!}
type StepBookOutcomes{completed:Int!fixed:Int!jobs:Int!stepBook:StepBook!steps:[StepOutcomes!]!@listSize(assumed:10)}
type StepBookPayload{stepBook:StepBook userErrors:[UserError!]!}
input StepBookPublishInput{effectiveFrom:Day!id:ID!idempotencyKey:String!version:Int!}
input StepBookReviseInput{id:ID!idempotencyKey:String!name:String steps:[StepInput!]version:Int!}
enum StepBookState{DRAFT PUBLISHED SUPERSEDED WITHDRAWN}
input StepBookWithdrawInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
enum StepCheck{MUTUAL SELF}
enum StepDeviation{MANUFACTURER NOBODY SERVICE_POINT TECHNICIAN}
input StepInput{check:StepCheck!=SELF code:String!condition:String deviation:StepDeviation!=SERVICE_POINT instruction:String!="" kind:StepKind!limits:ReadingLimitsInput title:String!}
enum StepKind{CHECK CONFIRMATION PART_SCAN PHOTO READING}
type StepOutcomes{code:String!deviations:Int!deviationsCompleted:Int!deviationsFixed:Int!jobs:Int!outOfLimits:Int!}
type StockAccount{bin:StockBin outside:StockOutside place:StockPlace}
input StockArriveInput{damaged:Boolean!=false idempotencyKey:String!lot:String partId:ID!placeId:ID!quantity:Int!reason:String reference:String serials:[String!]}
type StockBalance{available:Int!inTransit:Int!inTransitReserved:Int!quarantined:Int!reserved:Int!}
enum StockBin{AVAILABLE IN_TRANSIT IN_TRANSIT_RESERVED QUARANTINED RESERVED}
type StockCard{balance:StockBalance!lines:[StockLine!]!@listSize(assumed:10)movements(after:String first:Int!=20):StockMovementConnection!part:Part!place:StockPlace!}
type StockCountCounts{agreed:Int!less:Int!more:Int!problems:Int!rows:Int!}
type StockCountImport implements Node{countedFrom:DateTime countedTo:DateTime!counts:StockCountCounts dryRun:Boolean!file:Attachment!id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!overtaken:Int place:StockPlace!problems(after:String first:Int!=20):SheetProblemConnection!publishedAt:DateTime requestedAt:DateTime!state:StockCountImportState!version:Int!}
type StockCountImportConnection{edges:[StockCountImportEdge!]!pageInfo:PageInfo!}
type StockCountImportEdge{cursor:String!node:StockCountImport!}
input StockCountImportInput{attachmentId:ID!countedFrom:DateTime countedTo:DateTime dryRun:Boolean!=true idempotencyKey:String!manufacturerId:ID placeId:ID!}
type StockCountImportPayload{stockCountImport:StockCountImport userErrors:[UserError!]!}
enum StockCountImportState{CHECKED DONE FREEING KEEPING PUBLISHED REFUSED WAITING}
input StockCountInput{booked:Int!counted:Int!idempotencyKey:String!lot:String partId:ID!placeId:ID!reason:String!reference:String serials:[String!]}
type StockCountSheet{asOf:DateTime!rows:Int!url:String!}
type StockLevel{days:Int isSet:Boolean!leadDays:Int max:Int!min:Int!serviceLevel:Float used:Int version:Int}
type StockLevelPayload{stockLevel:StockLevel userErrors:[UserError!]!}
input StockLevelSetInput{idempotencyKey:String!max:Int min:Int partId:ID!servicePointId:ID!version:Int!}
type StockLine{balance:StockBalance!lot:String part:Part!place:StockPlace!}
type StockLineConnection{edges:[StockLineEdge!]!pageInfo:PageInfo!}
type StockLineEdge{cursor:String!node:StockLine!}
type StockMovement implements Node{at:DateTime!by:String countedFrom:DateTime from:StockAccount!id:ID!kind:StockMovementKind!lot:String order:WorkOrder part:Part!quantity:Int!reason:String reference:String serials:[String!]!@listSize(assumed:5)to:StockAccount!}
type StockMovementConnection{edges:[StockMovementEdge!]!pageInfo:PageInfo!}
type StockMovementEdge{cursor:String!node:StockMovement!}
enum StockMovementKind{ARRIVE ARRIVE_DAMAGED ARRIVE_RESERVED COUNT_KEEP COUNT_LESS COUNT_LESS_KEPT COUNT_MORE FREE HAND_OVER ISSUE MISS MISS_RESERVED QUARANTINE RECEIVE RELEASE RESERVE RETURN SCRAP SEND_BACK SHIP SHIP_RESERVED STOCK_UP USE USE_RESERVED}
type StockMovementPayload{movement:StockMovement userErrors:[UserError!]!}
enum StockOutside{COUNTED MAKER MISSING SCRAPPED SUPPLIER USED}
type StockPlace{kind:StockPlaceKind!placeId:ID!servicePoint:ServicePoint warehouse:Warehouse}
enum StockPlaceKind{POINT VAN WAREHOUSE}
input StockReasonedInput{idempotencyKey:String!lot:String partId:ID!placeId:ID!quantity:Int!reason:String!serials:[String!]}
input StockReceiveInput{expiresOn:Day idempotencyKey:String!lot:String partId:ID!placeId:ID!quantity:Int!reference:String!serials:[String!]}
input StockShipInput{fromId:ID!idempotencyKey:String!lot:String partId:ID!quantity:Int!reference:String serials:[String!]toId:ID!}
type SubjectFinding{deviation:Float kind:CriteriaSubjectKind!max:Float min:Float score:Float!title:String!wide:Boolean}
type SubjectScore{applicable:Float!earned:Float!kind:CriteriaSubjectKind!score:Float title:String!}
type SupplementRequest{at:DateTime!until:Day!what:String!}
enum SupplyKind{EQUIPMENT SOFTWARE}
type Technician implements Node{certificates:[Certificate!]!@listSize(assumed:5)engineer:Engineer enrolments(after:String first:Int!=20):TrainingEnrolmentConnection!id:ID!lastDay:Day log(after:String first:Int!=20):LogEntryConnection!name:String!post:Post!servicePoint:ServicePoint!since:Day version:Int!}
type TechnicianConnection{edges:[TechnicianEdge!]!pageInfo:PageInfo!}
input TechnicianCreateInput{idempotencyKey:String!name:String!post:Post!=TECHNICIAN servicePointId:ID!since:Day}
type TechnicianEdge{cursor:String!node:Technician!}
type TechnicianFacts{certified:Int!note:String!total:Int!}
input TechnicianFactsInput{certified:Int!note:String!="" total:Int!}
input TechnicianLeaveInput{id:ID!idempotencyKey:String!lastDay:Day!reason:String!version:Int!}
type TechnicianPayload{technician:Technician userErrors:[UserError!]!}
input TechnicianReturnInput{id:ID!idempotencyKey:String!reason:String!version:Int!}
input TechnicianUpdateInput{id:ID!idempotencyKey:String!name:String post:Post since:Day version:Int!}
type TextFile{complete:Boolean!contentType:String!name:String!rows:Int!url:String!}
enum TimeBasis{BUSINESS CALENDAR}
type TimeWindow{from:DateTime!to:DateTime!}
input TimeWindowInput{from:DateTime!to:DateTime!}
enum ToolCondition{FIT UNFIT}
input ToolInspectInput{attachmentIds:[ID!]!=[]id:ID!idempotencyKey:String!inspectedBy:String!nextDue:Day!on:Day!result:ToolCondition!version:Int!}
type ToolInspection{attachments:[Attachment!]!@listSize(assumed:2)inspectedBy:String!nextDue:Day!on:Day!result:ToolCondition!}
type TopUpBasis{basicProfit:Money!cap:Money!profitPerOrder:Money!}
input TopUpBasisInput{basicProfit:Int!cap:Int!profitPerOrder:Int!}
type TopUpShare{orders:Int!perOrder:Money!}
type TopUpStatement{agreement:Agreement!basis:TopUpBasis!earned:Money!final:Boolean!lump:Money!month:Month!orders:Int!shares:[TopUpShare!]!@listSize(assumed:2)shortfall:Money!total:Money!}
type TrainingCourse implements Node{category:ProductCategory!enrolments(after:String first:Int!=20):TrainingEnrolmentConnection!id:ID!level:Int!manufacturer:Manufacturer name:String!purpose:CoursePurpose!revisions:[CourseRevision!]!@listSize(assumed:3)version:Int!}
type TrainingCourseConnection{edges:[TrainingCourseEdge!]!pageInfo:PageInfo!}
input TrainingCourseCreateInput{categoryId:ID!idempotencyKey:String!level:Int!manufacturerId:ID name:String!purpose:CoursePurpose!=FIRST revision:CourseRevisionInput!}
type TrainingCourseEdge{cursor:String!node:TrainingCourse!}
type TrainingCoursePayload{trainingCourse:TrainingCourse userErrors:[UserError!]!}
input TrainingCourseReviseInput{id:ID!idempotencyKey:String!revision:CourseRevisionInput!version:Int!}
type TrainingEnrolment implements Node{attempts:[ExamAttempt!]@listSize(assumed:3)attendances:[Attendance!]!@listSize(assumed:10)certificate:Certificate course:TrainingCourse!dueOn:Day enrolledOn:Day!hours:Int!id:ID!log(after:String first:Int!=20):LogEntryConnection!paidBy:AgreementSide revision:CourseRevision!state:EnrolmentState!technician:Technician!version:Int!}
type TrainingEnrolmentConnection{edges:[TrainingEnrolmentEdge!]!pageInfo:PageInfo!}
type TrainingEnrolmentEdge{cursor:String!node:TrainingEnrolment!}
input TrainingEnrolmentOpenInput{courseId:ID!idempotencyKey:String!technicianId:ID!}
type TrainingEnrolmentPayload{trainingEnrolment:TrainingEnrolment userErrors:[UserError!]!}
type TrainingStanding{certified:Int!technicians:Int!}
type TrendAnnotation{at:DateTime!day:Day!id:ID!role:Role!text:String!withdrawalReason:String withdrawnAt:DateTime}
type TrendPoint{figures:InsightFigures!from:Day!}
type TrendRule{points:Int!signal:TrendSignal!source:String!}
enum TrendSignal{BEYOND_LIMITS RUN TREND}
type Unit implements Node{contracts(after:String first:Int!=20):ServiceContractConnection!id:ID!manufacturedOn:Day model:ProductModel!partPrices(after:String first:Int!=20):PartPriceConnection!price:Money receivedOn:Day reportCode:SignedLink rights(on:Day):UnitRights!serial:String!soldBy:String soldOn:Day version:Int!}
type UnitConnection{edges:[UnitEdge!]!pageInfo:PageInfo!}
enum UnitDisposition{HARVEST REFURBISH RETURN_TO_MAKER SCRAP}
type UnitEdge{cursor:String!node:Unit!}
type UnitPayload{unit:Unit userErrors:[UserError!]!}
input UnitRegisterInput{idempotencyKey:String!manufacturedOn:Day modelId:ID!price:Int receivedOn:Day serial:String!soldBy:String soldOn:Day}
type UnitRights{awaiting:[RepairAwaitingParts!]!@listSize(assumed:2)by:String clock:WarrantyClock cover:[CoveredComponent!]!@listSize(assumed:4)due:[DueRemedy!]!@listSize(assumed:2)holds:[RepairHold!]!@listSize(assumed:2)refund:RefundQuote remedies:[Entitlement!]!@listSize(assumed:4)unknown:RightsUnknown}
input UnitUpdateInput{id:ID!idempotencyKey:String!manufacturedOn:Day price:Int receivedOn:Day replaceCode:Boolean soldBy:String soldOn:Day version:Int!}
enum Urgency{NORMAL SAFETY URGENT}
type UsedPart{duplicate:Boolean!id:ID!issue:PartIssue!oldPart:OldPart partNumber:String!quantity:Int!serial:String usedBefore:WorkOrder}
type UserError{code:UserErrorCode!field:[String!]!message:String!}
enum UserErrorCode{ACTION_NOT_ALLOWED ADMISSION_TAKEN AGREEMENT_BACKDATED AGREEMENT_NOT_RUNNING AGREEMENT_OVERLAP ALREADY_CONFIRMED ALREADY_ENROLLED ALREADY_EXISTS ALREADY_FOLLOWED_UP ALREADY_PAUSED ALREADY_SUSPENDED AMENDMENT_AFTER_TERM APPEAL_SPENT APPLICATIONS_UNDECIDED APPLICATION_NOT_ADMITTED APPLICATION_UNDER_AGREEMENT APPOINTMENT_INVALID ASSESSMENT_OTHER_PURPOSE ASSESSMENT_SUBJECT AUTHORISATION_ABOVE_POINT AUTHORISED_BY_OTHER_SIDE BANDS_NOT_ASCENDING BREACH_LAPSED BUNDLE_MIXED BUNDLE_NOT_READY BUSY BUY_OUT_AFTER_TERM BUY_OUT_HAS_CATEGORY BUY_OUT_OVER BUY_OUT_OVERLAP BUY_OUT_SIGNED CALIBRATION_INTERVAL_TOO_LONG CALIBRATION_PROOF_REQUIRED CALLBACK_CLOSED CALL_NOT_OPEN CALL_TOO_SOON CATALOGUE_CHANGED CATALOGUE_TOO_LONG CATEGORY_NOT_ADMITTED CATEGORY_NOT_OFFERED CERTIFICATE_ABOVE_POINT CERTIFICATE_ALREADY_GRANTED CERTIFICATE_BEFORE_EXAM CERTIFICATE_OVERLAP CHANGES_EXPIRED CHANNEL_PLAN_OVERLAP CHARGE_WITHOUT_ACKNOWLEDGEMENT CHECK_BOOK CHECK_CONFLICT CHECK_DAY CHECK_FRAME CHECK_FRAME_CHANGED CHECK_FRAME_SMALL CHECK_KIND CHECK_NO_FINDING CHECK_ORDER CHECK_PLAN_STATE CHECK_SCENARIO CHECK_SLOT CHECK_SLOT_TAKEN CHECK_STATE CHECK_STEPS_MISSING CHECK_TOTAL CLAIM_DAYS_OUT_OF_RANGE CLAIM_LIMIT_OUT_OF_RANGE CLOSING_NEEDS_REASON CODE_DAY_TAKEN CODE_PUBLISHED COMPLAINT_LEVEL COMPLAINT_REMEDIES COMPLAINT_REOPENED_OFTEN COMPLAINT_REOPEN_OVER COMPLAINT_RESPONDENT COMPLAINT_STATE COMPLAINT_TOP CONDITION_WITHOUT_NEED CONFIRM_DAYS_OUT_OF_RANGE CONSEQUENCE_OUT_OF_ORDER CONSEQUENCE_PREMATURE CONSEQUENCE_UNFOUNDED CORRECTION_MISSING CORRECTION_NOT_LATE COUNT_AGREES COUNT_BOOK_DIFFERS COUNT_MOVED COUNT_PERIOD COUNT_SUPERSEDED COUNT_UNDER_WAY COURSE_NOT_TAUGHT_YET CREDENTIAL_EXPIRED CREDENTIAL_NOT_ACTIVE CREDENTIAL_STATE CRITERIA_BACKDATED CRITERIA_NOT_IN_FORCE CRITERIA_OTHER_PURPOSE DAY_NOT_POSSIBLE DECISION_NEEDS_REASON DEDUCTION_UNKNOWN DEPOSIT_AGREEMENT_RUNS DEPOSIT_OUT_OF_RANGE DEPOSIT_PAID_OR_WAIVED DEPOSIT_TOO_LOW DEVIATION_NOT_ALLOWED DIAGNOSIS_MISSING DOCUMENT_EXPIRED DOCUMENT_MISMATCH DOCUMENT_NOT_UPLOADED DOCUMENT_TOO_LARGE DOCUMENT_TYPE_NOT_ALLOWED EDITION_MISMATCH EFFECTIVE_IN_PAST END_AFTER_TERM ENROLMENT_CLOSED ENROLMENT_OF_OTHER_PURPOSE EQUIPMENT_WITHOUT_AGREEMENT EVALUATION_DECIDED EVALUATION_END_TOLD EVALUATION_OUTDATED EVALUATION_REPLY_PENDING EVIDENCE_MISSING EVIDENCE_NOT_CITED EVIDENCE_NOT_ONE EVIDENCE_UNASSIGNED EXAM_ALREADY_PASSED EXAM_ATTEMPTS_EXHAUSTED EXAM_NOT_PASSED EXAM_REQUIRED EXAM_TOO_SOON EXPORTS_TOO_MANY EXPORT_FINISHED EXPORT_TOO_LONG FAULTY_UNIT_DAYS_OUT_OF_RANGE FAULT_UNCHANGED FEES_UNAPPROVED FEE_ABOVE_CEILING FEE_ABOVE_QUOTE FEE_AMOUNT_OUT_OF_RANGE FEE_BELOW_FLOOR FEE_CATEGORY_NOT_COVERED FEE_FLOOR_ABOVE_CEILING FEE_LEVEL_NOT_COVERED FEE_LINE_UNKNOWN FEE_NOT_AGREED FEE_NOT_APPROVED FEE_PRICE_NOT_COMMISSION FEE_PRICE_OUTSIDE_BAND FEE_ROW_ABOVE_COMMISSION FEE_ROW_BELOW_COMMISSION FEE_WORK_ITEM_UNKNOWN FINDING_CONFORMS FINDING_MISSING FORBIDDEN FOUR_EYES FREIGHT_ABOVE_LIMIT FREIGHT_LIMIT_OUT_OF_RANGE FREIGHT_NOT_CUSTOMERS GRADE_APPEAL_CLOSED GRADE_APPEAL_SAME_DECIDER GRADE_BANDS_GAP GRADE_BANDS_ORDER GRADE_CASE_RUNS GRADE_CASE_STATE GRADE_DECISION_CLOSED GRADE_NOTHING_BELOW GRADE_REPLY_CLOSED GRADE_REPLY_PENDING GRADE_SCHEME_NOT_AHEAD GRADE_TWICE GRADE_WEIGHTS_SUM HEARING_OPEN IDEMPOTENCY_KEY_REUSED IMPORT_UNDER_WAY IMPROVEMENT_CAUSE IMPROVEMENT_ROOT IMPROVEMENT_STATE IMPROVEMENT_STEP_DONE IMPROVEMENT_WINDOW INSTRUMENT_MISSING INSTRUMENT_OVERDUE INTEREST_DECLARED_ALREADY INTEREST_NOT_DECLARED INVALID_CURSOR INVALID_DATE_RANGE INVALID_ID INVALID_VALUE ITEMS_NOT_WEIGHT ITEM_ALREADY_ISSUED ITEM_NOT_HANDED_OUT ITEM_UNKNOWN ITEM_WITH_TECHNICIAN JOB_CLOSED JOB_CONFLICTS_OPEN JOB_FULL JOB_STEPS_DUE KIND_NOT_IN_CODE LEVEL_INCOMPLETE LEVEL_NOT_LATER LEVEL_SKIPPED LIMITS_REVERSED LOANER_IS_LENT LOANER_RATIO_OUT_OF_RANGE LOT_BLOCKED LOT_DIFFERS LOT_EXPIRED LOT_NOT_BLOCKED LOT_UNKNOWN MARKS_MISSING MARK_EITHER_OR MARK_NOT_APPLICABLE MARK_OFF_SCALE MARK_UNKNOWN_ITEM MEMBER_HAS_INTEREST MEMBER_LEFT MEMBER_OTHER_DEPARTMENT MEMBER_TO_BE_REPLACED MEMBER_TWICE MODEL_AMBIGUOUS MONTH_NOT_OVER NOTHING_APPLICABLE NOTHING_PROPOSED NOTHING_TO_PAUSE NOTICE_DAYS_OUT_OF_RANGE NOTICE_NOT_ISSUED NOTICE_TOO_SHORT NOT_AN_INSTRUMENT NOT_A_TOOL NOT_BY_CHANNEL NOT_BY_LINK NOT_BY_PHONE NOT_ENOUGH_STOCK NOT_FOUND NOT_MADE_UP NOT_ON_PANEL NOT_PAUSED NOT_SUSPENDED NOT_THE_ASSESSOR NO_AGREEMENT NO_CODE_IN_FORCE NO_CONFLICT NO_EXAM NO_OPEN_CAPACITY NO_PLACE_LEFT NO_POINT_CALLED_FOR NO_STEP_BOOK OFFER_AGREEMENT_ENDED OFFER_AGREEMENT_SUSPENDED OFFER_AUTHORISATION_ENDED OFFER_CERTIFICATE_ENDED OFFER_EXPIRED OFFER_INSTRUMENT_OVERDUE OFFER_STILL_OPEN OUTLET_COUNT_OUT_OF_RANGE OUTLET_OUTSIDE_TERRITORY OUTSIDE_REGION OUTSIDE_WINDOWS OUT_OF_RANGE PAGE_TOO_LARGE PANEL_CHANGED PANEL_INCOMPLETE PANEL_SUBJECTS_MISSING PARTS_DAYS_OUT_OF_RANGE PARTS_UNSCORED PART_ABOVE_CEILING PART_ASKED_ALREADY PART_NOT_CALLED_FOR PART_NUMBER_NOT_PART PART_PLAN_AFTER_LAST PART_PLAN_ALL_ORDERED PART_PLAN_ALL_RECEIVED PART_PLAN_FOUR_EYES PART_PLAN_LEVEL_FOLLOWS PART_PLAN_NO_ORDER PART_PLAN_NO_SCENARIO PART_PLAN_OVER_RECEIPT PART_PLAN_STAGE_OPEN PAUSE_NOT_ALLOWED PAUSE_USED_UP PAYMENT_CYCLE_OUT_OF_RANGE PAYMENT_DAYS_OUT_OF_RANGE PHONE_INVALID PHOTO_OF_ANOTHER_ORDER POINT_LACKS_PEOPLE POINT_NOT_ASSESSED POLICY_DATE_PAST POLICY_EMPTY POLICY_NOT_ADDRESSED POLICY_NOT_LATEST POLICY_STATE POOL_AGREED POOL_DISSOLVED POOL_TOO_SMALL POOL_TOO_WIDE POOL_WITHOUT_PROPOSER POST_DOES_NOT_REPAIR PROMISE_BEYOND_REVIEW PROMISE_WITHDRAWN PROPOSAL_LAPSED PROPOSAL_OPEN PROVIDER_CHOICE_OVERLAP QUESTIONNAIRE_ASKED QUESTIONNAIRE_BACKDATED QUESTION_UNANSWERED QUESTION_UNKNOWN QUIET_HOURS QUOTE_LAPSED QUOTE_LINE_TWICE QUOTE_OF_OTHERS QUOTE_PRICE_LOCKED QUOTE_STILL_HOLDS QUOTE_TOTAL_LOCKED RANKING_OPEN RATING_CLOSED READING_LIMITS RECOGNITION_DAYS_OUT_OF_RANGE RECORD_BEFORE_START RECORD_ID_REUSED RECORD_IN_FUTURE RECORD_KIND RECTIFICATION_ADDRESSEE RECTIFICATION_STATE REFUND_NOT_COMPUTABLE REGIONS_OVERLAP REGION_NOT_ADMITTED REGION_NOT_CALLED_FOR REGION_RETIRED REMEDY_CONTESTED_BEFORE REMEDY_EXCHANGE_FIRST REMEDY_ITEMS_UNFIT REMEDY_NOT_COVERED REMEDY_OPEN REMEDY_RIGHTS_UNKNOWN REMEDY_UNIT_UNKNOWN RENEWAL_NOT_LATER RENEWAL_NOT_OPEN RENEWAL_TRAINING_TOO_EARLY RENT_REQUIRED RENT_WITHOUT_LEASE REPAIR_HOLD_OVER REPLACEMENT_UNFIT REPLENISHMENT_STATE REPLY_ANSWERED REPLY_GIVEN REPLY_MISSING REPLY_PERIOD_OVER REPLY_TIME_OPEN REPLY_TIME_OVER REPORT_CLOSED REPORT_DUE_DAY_OUT_OF_RANGE REPORT_FIELD_MISSING REPORT_FIELD_TWICE REPORT_FIELD_UNKNOWN REPORT_FILED_ALREADY REPORT_NOT_AGREED REPORT_OUTSIDE_TERM REPORT_TOO_EARLY REQUEST_STATE REQUIRED REQUIREMENT_BACKDATED REQUIREMENT_EMPTY RESOLUTION_ACTION_OPEN RESOLUTION_OWN_WORD RESOLUTION_PUT_OFF_OFTEN RESOLUTION_STATE RETURN_STATE REVIEW_INCOMPLETE REVIEW_NOT_PASSED REVIEW_OUTSIDE_TERM REVISION_NOT_BETTER REVISION_NOT_LATER ROLE_NOT_ALLOWED RULES_NOT_LATER SCORE_OFF_SCALE SERIALS_DIFFER SERIAL_ELSEWHERE SERIAL_OR_QUANTITY SERIAL_UNKNOWN SHEETS_AWAITED SHEET_COLUMN_MISSING SHEET_COLUMN_UNKNOWN SHEET_FORMULA SHEET_HANDED_IN SHEET_ROW_TWICE SHEET_TOO_LARGE SHEET_TOO_LONG SHEET_UNREADABLE SHELF_LIFE_NEEDS_TRACKING SHIPMENT_NOT_FREIGHT STALE_VERSION STEP_BOOK_BACKDATED STEP_UNKNOWN STOCK_NOT_FOR_PROVIDER STOCK_ROUTE SUBJECT_WITHOUT_ITEMS SUPERSESSION_CYCLE SUPERSESSION_TOO_LONG SUPPLEMENT_AWAITED SUPPLEMENT_OVERDUE SUPPLY_QUANTITY_OUT_OF_RANGE SURPLUS_COUNTERMEASURE_DONE SURPLUS_NO_COUNTERMEASURE SUSPENSION_AFTER_TERM TECHNICIAN_LEFT TECHNICIAN_NOT_CERTIFIED TECHNICIAN_NOT_LEAVING TECHNICIAN_REQUIRED TERMS_BELOW_LAW TERMS_ROW_TWICE TERMS_TOO_LARGE THRESHOLD_NOT_ASCENDING TOOL_UNFIT TOO_LONG TOO_MANY_CHANGES TOO_MANY_CHANGES_AHEAD TOO_MANY_LINES TOO_MANY_POLICIES TOP_UP_OUT_OF_RANGE TRACKED_OTHERWISE TRACKING_FIXED TRAINING_COMPLETED TRAINING_EXPIRED TRAINING_HOURS_OUT_OF_RANGE TRAINING_NOT_COMPLETED UNIT_MISMATCH UNIT_OR_MODEL_REQUIRED UNIT_TAKEN_BACK UNKNOWN_REGION URGENCY_UNCHANGED VERSION_HASH_DIFFERS VERSION_NOT_LATEST WAREHOUSE_CLOSED WAREHOUSE_NOT_EMPTY WARRANTY_COVERS WEBHOOK_LIMIT WEBHOOK_ON_ITS_WAY WEBHOOK_URL WEIGHTS_NOT_100 WINDOW_INVALID WORK_ABOVE_LEVEL WORK_FOR_FACTORY WORK_ITEM_ABOVE_LEVEL WORK_ITEM_FEE_OUT_OF_RANGE WORK_ITEM_IN_TWO_LEVELS WORK_ITEM_NOT_AGREED WORK_ITEM_REQUIRED}
type Viewer{organisation:String region:Region role:Role!}
type VisitBundle{orders:[WorkOrder!]!@listSize(assumed:3)technicians:[Technician!]!@listSize(assumed:3)}
type VisitBundlePayload{userErrors:[UserError!]!workOrders:[WorkOrder!]@listSize(assumed:3)}
input VisitBundleScheduleInput{from:DateTime!idempotencyKey:String!ids:[ID!]!outsideWindows:String technicianId:ID!to:DateTime!}
input VisitInput{on:Day!place:String!}
type Warehouse implements Node{cells:Int!closed:Boolean!id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer!name:String!region:Region!version:Int!}
input WarehouseChangeInput{cells:Int!id:ID!idempotencyKey:String!name:String!version:Int!}
input WarehouseCloseInput{id:ID!idempotencyKey:String!version:Int!}
type WarehouseConnection{edges:[WarehouseEdge!]!pageInfo:PageInfo!}
type WarehouseEdge{cursor:String!node:Warehouse!}
input WarehouseOpenInput{cells:Int!=1 idempotencyKey:String!manufacturerId:ID!name:String!region:RegionCode!}
type WarehousePayload{userErrors:[UserError!]!warehouse:Warehouse}
type WarrantyClock{age:Int!basis:ClockBasis!excluded:Int!paused:Boolean!start:Day!}
enum WarrantyComponent{BATTERY CHARGER EARPHONES MAIN_PART WHOLE_UNIT}
type WarrantyReason{by:String!clause:String!rule:WarrantyRuleName!}
enum WarrantyRuleName{BOUGHT_ONLINE COVERAGE DEPRECIATION LOANER NO_INVOICE PARTS_SUPPLY PART_NOT_SUPPLIED PERFORMANCE_FAULT REPAIRER_FAULT REPAIR_HOLD TWO_FAILED_REPAIRS}
type WarrantyRuleSet{categories:[CategoryRules!]!@listSize(assumed:4)edition:Int!effectiveFrom:Day!failedRepairs:FailedRepairsRule faultSteps:[FaultStep!]!@listSize(assumed:2)loaner:DayRule loanerCharges:LoanerCharges market:String!name:String!noInvoice:DayRule online:DayRule partNotSupplied:DayRule partsSupply:PartsSupplyRule repairHold:DayRule repairerFault:DayRule source:String!title:String!}
type WarrantyRules implements Node{code:String!editions:[WarrantyRuleSet!]!@listSize(assumed:3)id:ID!log(after:String first:Int!=20):LogEntryConnection!manufacturer:Manufacturer version:Int!}
type WarrantyRulesConnection{edges:[WarrantyRulesEdge!]!pageInfo:PageInfo!}
type WarrantyRulesEdge{cursor:String!node:WarrantyRules!}
type WarrantyRulesPayload{rules:WarrantyRules userErrors:[UserError!]!}
input WarrantyRulesPublishInput{categories:[CategoryRulesInput!]!code:String!effectiveFrom:Day!failedRepairs:FailedRepairsRuleInput faultSteps:[FaultStepInput!]!idempotencyKey:String!loaner:DayRuleInput noInvoice:DayRuleInput online:DayRuleInput partNotSupplied:DayRuleInput partsSupply:PartsSupplyRuleInput repairHold:DayRuleInput repairerFault:DayRuleInput source:String!title:String!}
input WarrantyTermsPublishInput{about:WarrantyTermsSubjectInput!cover:[CoverRuleInput!]!depreciation:DepreciationRuleInput effectiveFrom:Day!failedRepairs:FailedRepairsRuleInput faultSteps:[FaultStepInput!]!idempotencyKey:String!loaner:DayRuleInput loanerCharges:LoanerChargesInput noInvoice:DayRuleInput online:DayRuleInput partNotSupplied:DayRuleInput partsSupply:PartsSupplyRuleInput repairHold:DayRuleInput repairerFault:DayRuleInput source:String!title:String!}
input WarrantyTermsSubjectInput@oneOf{categoryId:ID modelId:ID}
type WebhookAttempt{at:DateTime!milliseconds:Int!number:Int!outcome:WebhookOutcome!status:Int}
type WebhookAttemptConnection{edges:[WebhookAttemptEdge!]!pageInfo:PageInfo!}
type WebhookAttemptEdge{cursor:String!node:WebhookAttempt!}
type WebhookDelivery implements Node{at:DateTime!attemptCount:Int!attempts(after:String first:Int!=20):WebhookAttemptConnection!dueAt:DateTime eventId:String!id:ID!payload:String!state:WebhookDeliveryState!subjectId:ID!subjectVersion:Int!type:WebhookEventType!}
type WebhookDeliveryConnection{edges:[WebhookDeliveryEdge!]!pageInfo:PageInfo!}
type WebhookDeliveryEdge{cursor:String!node:WebhookDelivery!}
type WebhookDeliveryPayload{userErrors:[UserError!]!webhookDelivery:WebhookDelivery}
enum WebhookDeliveryState{DEAD DELIVERED HELD WAITING}
type WebhookEndpoint implements Node{because:WebhookPauseCause createdAt:DateTime!deliveries(after:String dead:Boolean!=false first:Int!=20):WebhookDeliveryConnection!failingSince:DateTime formerSecretUntil:DateTime id:ID!state:WebhookEndpointState!types:[WebhookEventType!]!@listSize(assumed:13)url:String!version:Int!}
input WebhookEndpointActionInput{id:ID!idempotencyKey:String!version:Int!}
input WebhookEndpointChangeInput{id:ID!idempotencyKey:String!types:[WebhookEventType!]url:String version:Int!}
type WebhookEndpointConnection{edges:[WebhookEndpointEdge!]!pageInfo:PageInfo!}
type WebhookEndpointEdge{cursor:String!node:WebhookEndpoint!}
type WebhookEndpointPayload{userErrors:[UserError!]!webhookEndpoint:WebhookEndpoint}
input WebhookEndpointRegisterInput{idempotencyKey:String!types:[WebhookEventType!]!url:String!}
enum WebhookEndpointState{ACTIVE PAUSED}
enum WebhookEventType{AGREEMENT_CONCLUDED AGREEMENT_ENDED COMPLAINT_CLIMBED COMPLAINT_CLOSED COMPLAINT_RECEIVED GRADE_DECIDED RECTIFICATION_ISSUED TEST WORK_ORDER_ACCEPTED WORK_ORDER_CANCELLED WORK_ORDER_CLOSED WORK_ORDER_COMPLETED WORK_ORDER_DISPATCHED WORK_ORDER_REPORTED}
enum WebhookOutcome{ANSWER FORBIDDEN_ADDRESS TIMEOUT UNREACHABLE}
enum WebhookPauseCause{FAILING GONE OWNER}
input WebhookReplayInput{id:ID!idempotencyKey:String!}
type WebhookReplayPayload{continueAfter:String replayed:Int userErrors:[UserError!]!webhookEndpoint:WebhookEndpoint}
input WebhookReplayPeriodInput{after:String from:DateTime!id:ID!idempotencyKey:String!to:DateTime!}
type WebhookSecretPayload{secret:String userErrors:[UserError!]!webhookEndpoint:WebhookEndpoint}
input WebhookSecretRotateInput{formerHours:Int!=24 id:ID!idempotencyKey:String!version:Int!}
input WebhookTestInput{id:ID!idempotencyKey:String!}
type Withdrawal{at:DateTime!reason:String}
type WorkFinisher{day:Day!kind:FinisherKind!lacking:[LackingInstrument!]!manufacturer:Manufacturer technician:Technician}
type WorkOrder implements Node{acceptedAt:DateTime actions:[WorkOrderAction!]!@listSize(assumed:10)answerBy:DateTime appointment:Appointment cancelReason:String category:ProductCategory!channel:ReportChannel!clocks:[ServiceClock!]!@listSize(assumed:3)complaints(after:String first:Int!=20):ComplaintConnection!completeBy:DateTime completedAt:DateTime contact:WorkOrderContact contract:ServiceContract diagnosis:Diagnosis dispatch:DispatchExplanation disputeReason:String events(after:String first:Int!=20):WorkOrderEventConnection!feeTotal:Money!fees:[FeeLine!]!@listSize(assumed:10)finisher:WorkFinisher id:ID!isRepeat:Boolean!level:Int!manufacturer:Manufacturer!model:ProductModel!noShows:[NoShow!]!@listSize(assumed:3)outcome:WorkOutcome overdueSince:DateTime partRequests(after:String first:Int!=10):PartRequestConnection!parts:[PartUse!]!@listSize(assumed:10)rating:WorkOrderRating region:Region!report:[ServiceReportField!]!@listSize(assumed:10)reportedAt:DateTime!reports:Int!serviceItem:ServiceItem!serviceLevel:String servicePoint:ServicePoint standard:WorkStandard state:WorkOrderState!stepBook:StepBook symptom:String technician:Technician tried:[DispatchAttempt!]!@listSize(assumed:5)unit:Unit urgency:Urgency!version:Int!visits:Int!waitsForCapacity:Boolean!windows:[TimeWindow!]!@listSize(assumed:5)}
input WorkOrderAcceptInput{id:ID!idempotencyKey:String!technicianId:ID version:Int}
enum WorkOrderAction{ACCEPT ADD_FEE CANCEL CHANGE_URGENCY COMPLETE CONFIRM CUSTOMER_NO_SHOW DECLINE DIAGNOSE DISPUTE ESCALATE ISSUE_LINK LAPSE MARK_OVERDUE OFFER PARK PAUSE PLAN_ANOTHER_VISIT RATE RECOUNT REDISPATCH REMOVE_FEE REPAIRER_FAULT REPORT REPORT_AGAIN RESUME RETURN REVOKE_LINKS REWORK SCHEDULE SETTLE START TECHNICIAN_NO_SHOW USE_PART WITHDRAW_OFFER}
input WorkOrderActionInput{id:ID!idempotencyKey:String!version:Int}
input WorkOrderAddFeeInput{description:String!id:ID!idempotencyKey:String!kind:FeeKind!partNumber:String quantity:Int!=1 shipment:Shipment unitPrice:Int!version:Int workItem:String}
type WorkOrderBill{because:ServiceItem!byKind:[BillKindTotal!]!@listSize(assumed:5)customerPays:Money!lines:[BillLine!]!@listSize(assumed:10)order:WorkOrder!othersPay:Money!parts:[UsedPart!]!@listSize(assumed:10)payer:FeePayer!quote:Quote total:Money!}
input WorkOrderChangeUrgencyInput{id:ID!idempotencyKey:String!reason:String!urgency:Urgency!version:Int}
input WorkOrderCompleteInput{id:ID!idempotencyKey:String!outcome:WorkOutcome!=FIXED report:[ServiceReportFieldInput!]!=[]version:Int}
type WorkOrderConnection{edges:[WorkOrderEdge!]!pageInfo:PageInfo!}
type WorkOrderContact{address:String masked:Boolean!name:String!phone:String!}
input WorkOrderDiagnoseInput{faultCode:String!id:ID!idempotencyKey:String!note:String!="" version:Int}
type WorkOrderEdge{cursor:String!node:WorkOrder!}
type WorkOrderEvent{action:WorkOrderAction!at:DateTime!entry:String hash:String!previousHash:String!role:String!sequence:Int!state:WorkOrderState!}
type WorkOrderEventConnection{edges:[WorkOrderEventEdge!]!pageInfo:PageInfo!}
type WorkOrderEventEdge{cursor:String!node:WorkOrderEvent!}
type WorkOrderEvidence{bucket:Int!bucketLeaf:String!chains:Int!count:Int!dayPath:[String!]!@listSize(assumed:10)head:String!index:Int!leaf:String!path:[String!]!@listSize(assumed:15)seal:EvidenceSeal!}
input WorkOrderLinkIssueInput{days:Int!=30 id:ID!idempotencyKey:String!version:Int}
type WorkOrderLinkIssuePayload{link:SignedLink userErrors:[UserError!]!workOrder:WorkOrder}
input WorkOrderPauseInput{id:ID!idempotencyKey:String!note:String!="" reason:PauseReason!version:Int}
type WorkOrderPayload{userErrors:[UserError!]!workOrder:WorkOrder}
input WorkOrderRateInput{comment:String id:ID!idempotencyKey:String!score:Int!version:Int}
type WorkOrderRating{at:DateTime!comment:String score:Int!}
input WorkOrderReasonInput{id:ID!idempotencyKey:String!reason:String!version:Int}
input WorkOrderRemoveFeeInput{feeLineId:ID!id:ID!idempotencyKey:String!version:Int}
input WorkOrderReportInput{contact:ContactInput!idempotencyKey:String!location:PlaceInput manufacturerId:ID modelId:ID region:RegionCode!serial:String serviceItem:ServiceItem!=WARRANTY_REPAIR symptom:String!urgency:Urgency!=NORMAL windows:[TimeWindowInput!]!=[]}
type WorkOrderReportPayload{link:SignedLink userErrors:[UserError!]!wasOpen:Boolean workOrder:WorkOrder}
input WorkOrderScheduleInput{from:DateTime!id:ID!idempotencyKey:String!outsideWindows:String technicianId:ID!to:DateTime!version:Int}
enum WorkOrderState{ACCEPTED AWAITING_DISPATCH AWAITING_MAKER CANCELLED COMPLETED CONFIRMED DISPUTED IN_PROGRESS OFFERED SCHEDULED}
type WorkOrderTransition{action:WorkOrderAction!from:[WorkOrderState!]!roles:[String!]!to:WorkOrderState}
input WorkOrderUsePartInput{id:ID!idempotencyKey:String!oldPart:OldPartInput partNumber:String!quantity:Int!=1 serial:String version:Int}
enum WorkOutcome{END_OF_LIFE FIXED NOT_FIXED UNKNOWN}
enum WorkStandard{BY_BOOK NOT_STARTED NO_BOOK}
enum WriteOffOutcome{LOST SCRAPPED}
`
