import type { RuleSet } from './rule-set'
import { cnGeneral } from './rules/cn-general'
import { cnMobilePhone } from './rules/cn-mobile-phone'

/** What every installation begins with. */
export const builtIn: readonly RuleSet[] = [cnGeneral, cnMobilePhone]
