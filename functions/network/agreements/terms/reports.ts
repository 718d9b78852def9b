import { checkName, type Field } from '../../../shared/checks'
import { listed, within } from './limits'

/** Clause 6: what a repair report and the monthly report contain, and the day of the next month the latter is due. */
export interface ReportTerms {
  readonly repairFields: readonly string[]
  readonly monthlyFields: readonly string[]
  readonly dueDay: number
}

const MAX_FIELDS = 40
const MAX_NAME = 60
/** Every month has a 28th. */
const DUE_DAY = { min: 1, max: 28 } as const

export const checkReports = ({ repairFields, monthlyFields, dueDay }: ReportTerms, at: Field): ReportTerms => ({
  repairFields: checkFields(repairFields, [...at, 'repairFields']),
  monthlyFields: checkFields(monthlyFields, [...at, 'monthlyFields']),
  dueDay: within('REPORT_DUE_DAY_OUT_OF_RANGE', dueDay, DUE_DAY, [...at, 'dueDay']),
})

const checkFields = (names: readonly string[], at: Field): readonly string[] =>
  listed(
    names.map((name, i) => checkName(name, [...at, String(i)], MAX_NAME)),
    MAX_FIELDS,
    (name) => name,
    at,
  )
