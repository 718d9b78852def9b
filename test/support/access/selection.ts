import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { nodeTypes } from './root-fields'

/** Arguments of fields that have no default for one, by `Type.field`. */
const requiredArguments: Readonly<Record<string, string>> = {
  'Dashboard.comparison': 'figure: FIRST_TIME_FIX',
  'Evaluation.figure': 'name: FIRST_TIME_FIX',
  'MonthlyEvaluation.figure': 'name: ON_TIME',
}

/** Arguments that make an answer fuller or smaller than the default. */
const betterArguments: Readonly<Record<string, string>> = {
  'Dashboard.trend': 'unit: DAY',
  'IntegrityRecord.entries': 'first: 20',
  'ServicePoint.ordersAtRisk': 'first: 10',
  'MonthlyFigure.evidence': 'first: 1',
}

/** Of these objects the id alone: a query of their own shows them whole, and a document has its limit of tokens. */
const shownElsewhere: ReadonlySet<string> = new Set([
  'OpenCorrections.inspection',
  'PointFulfilment.servicePoint',
  'PostGap.manufacturer',
  'PolicyPointReach.servicePoint',
  'Agreement.application',
  'Agreement.manufacturer',
  'Breach.manufacturer',
  'Application.agreement',
  'CorrectiveDeadline.evaluation',
  'Evaluation.agreement',
  'Evaluation.findings',
  'Evaluation.breaches',
  'Evaluation.uncertified',
  'MonthlyEvaluation.manufacturer',
  'MonthlyEvaluation.breaches',
  'MonthlyFigure.evidence',
  'MonthlyEvaluation.uncertified',
  'Evaluation.manufacturer',
  'Evaluation.next',
  'EvaluationAssessment.assessment',
  'EvaluationAssessment.criteria',
  'Evaluation.previous',
  'ProviderDossier.latest',
  'Quote.order',
  'FeeFinding.orders',
  'FeeFinding.breach',
  'FeeFinding.category',
  'UsedPart.usedBefore',
  'WorkOrderBill.order',
  'DispatchBundle.orders',
  'DispatchBundle.technician',
  'WorkOrder.manufacturer',
  'WorkOrder.servicePoint',
  'WorkOrder.technician',
  'WorkOrder.unit',
  'WorkOrder.contract',
  'WorkOrder.partRequests',
  'WorkOrder.complaints',
  'Complaint.order',
  'Rectification.complaints',
  'Complaint.unit',
  'Complaint.repeats',
  'ComplaintCluster.complaints',
  'ServiceContract.unit',
  'WorkOrder.model',
  'WorkOrder.category',
  'WorkOrder.stepBook',
  'OrderJob.workOrder',
  'OrderJob.stepBook',
  'StepBookOutcomes.stepBook',
  'StepBookDeviation.workOrder',
  'StepBookOrigin.workOrder',
  'BreachEvidence.order',
  'RepairHold.order',
  'DueRemedy.order',
  'RepairAwaitingParts.order',
  'MeetingResolution.correctiveAction',
  'RemedyCase.order',
  'RemedyCase.unit',
  'RemedyCase.replacement',
  'CredentialTerm.assessments',
  'MonthlyEvaluation.assessment',
  'GradeGrading.criteria',
  'CheckPlan.checks',
  'CheckPlan.manufacturer',
  'CheckPlan.providers',
  'CheckCandidate.servicePoint',
  'CheckSlot.servicePoint',
  'CheckSlot.workOrder',
  'CheckStatement.workOrder',
  'CheckStatement.stepBook',
  'CheckResult.servicePoint',
  'CheckResult.provider',
  'FieldCheck.plan',
  'FieldCheck.manufacturer',
  'FieldCheck.provider',
  'FieldCheck.servicePoint',
])

const argumentsOf = (type: string, { name, args }: GraphQLField<unknown, unknown>): string => {
  const path = `${type}.${name}`
  const given = requiredArguments[path] ?? betterArguments[path]
  if (given) return `(${given})`
  const missing = args.filter(isRequiredArgument)
  if (missing.length > 0) throw new Error(`Give ${path} its ${missing.map((arg) => arg.name)} in selection.ts`)
  return args.some((arg) => arg.name === 'first') ? '(first: 3)' : ''
}

const made = new Map<string, string>()

/**
 * Everything of a type: its own fields and those of what belongs to it. Of another object with an id, its fields down to
 * `depth` steps, then the id alone. Put together once for each type: thousands of calls ask for the same.
 */
export const everything = (output: GraphQLOutputType, depth: number): string => {
  const type = getNamedType(output)
  const key = `${type.name} ${depth}`
  const selection = made.get(key) ?? selectionOf(type, depth)
  made.set(key, selection)
  return selection
}

const selectionOf = (type: GraphQLNamedOutputType, depth: number): string => {
  if (isLeafType(type)) return ''
  if (isInterfaceType(type)) return '{ __typename id }'
  if (!isObjectType(type)) throw new Error(`${type} is neither object nor interface`)
  if (depth < 0) return '{ id }'
  const fields = Object.values(type.getFields()).map((field) => {
    const below = getNamedType(field.type)
    if (shownElsewhere.has(`${type.name}.${field.name}`))
      return below.name.endsWith('Connection')
        ? `${field.name}${argumentsOf(type.name, field)} { edges { node { id } } }`
        : `${field.name} { id }`
    const steps = nodeTypes.includes(below.name) ? depth - 1 : depth
    return `${field.name}${argumentsOf(type.name, field)} ${everything(field.type, steps)}`
  })
  return `{ ${fields.join(' ')} }`
}
