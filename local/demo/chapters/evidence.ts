import { createEvidenceStore } from '../../../functions/evidence/evidence.store'
import { addDays, dayOf } from '../../../functions/shared/days'
import type { Chapter } from '../chapter'

/** Days that are sealed when the demo is told (G4). */
const DAYS = 3

/** The first day to be sealed lies a few days back: what the orders told before it is in its seal, under its own day. */
export const evidence: Chapter = ({ now }) => createEvidenceStore().openLedger(addDays(dayOf(now), -DAYS))
