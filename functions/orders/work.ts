import { checkFeeLine, MAX_FEE, MAX_FEE_LINES, totalOf } from '../fees/fee-line'
import type { Instant } from '../shared/days'
import { ensure } from '../shared/errors'
import type { CommandOf } from './actions'
import type { Work } from './work-record'

const MAX_PARTS = 50
/** Q9: a code of the published list or of the maker's own; never words, which may name people. */
const FAULT_CODE = /^[A-Z][A-Z0-9_-]{0,39}$/

type WorkCommand = CommandOf<'DIAGNOSE' | 'USE_PART' | 'ADD_FEE' | 'REMOVE_FEE'>

/** The work on an order after a finding, a part or a fee line; or a refusal. */
export const worked = (work: Work, command: WorkCommand, at: Instant): Work => {
  switch (command.action) {
    case 'DIAGNOSE':
      ensure(FAULT_CODE.test(command.faultCode), 'INVALID_VALUE', ['input', 'faultCode'], {
        actual: command.faultCode,
        expected: 'A-Z 0-9 _ -',
      })
      return { ...work, diagnosis: { faultCode: command.faultCode, note: command.note, at } }
    case 'USE_PART':
      ensure(work.parts.length < MAX_PARTS, 'TOO_MANY_LINES', ['input'], { limit: MAX_PARTS })
      return { ...work, parts: [...work.parts, command.part] }
    case 'ADD_FEE': {
      ensure(work.fees.length < MAX_FEE_LINES, 'TOO_MANY_LINES', ['input'], { limit: MAX_FEE_LINES })
      const fees = [...work.fees, checkFeeLine(command.line)]
      ensure(totalOf(fees) <= MAX_FEE, 'OUT_OF_RANGE', ['input', 'unitPrice'], {
        actual: totalOf(fees),
        min: 0,
        max: MAX_FEE,
      })
      return { ...work, fees }
    }
    case 'REMOVE_FEE': {
      const fees = work.fees.filter((line) => line.id !== command.lineId)
      ensure(fees.length < work.fees.length, 'FEE_LINE_UNKNOWN', ['input', 'feeLineId'], { id: command.lineId })
      return { ...work, fees }
    }
  }
}
