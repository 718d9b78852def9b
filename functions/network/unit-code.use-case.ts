import { signLink } from '../platform/links'
import type { Unit } from './network'
import { codeTarget } from './unit-code'

/** The code to print on a unit, the same each time until it is replaced. No read. */
export const printedCode = async (unit: Unit): Promise<{ token: string; expiresAt: null }> => ({
  token: await signLink({ subject: `unit:${unit.id}`, to: codeTarget(unit) }),
  expiresAt: null,
})
