/**
 * Pieces of the daily telling of lapses, in the Providers table for 30 days.
 *
 * | Access pattern          | Key                                              | Cost                  |
 * |-------------------------|--------------------------------------------------|-----------------------|
 * | piece of a day's run    | pk `PROV#<provider>`, sk `LAPSERUN#<day>#<lead>` | 1 GetItem, 1 RCU      |
 * | finish                  | piece, job count                                 | 1 transaction, 4 WCU  |
 */
import { createPieceMarks } from '../../../platform/piece-marks'
import { providerPk } from '../../terms-key.store'
import { JOB, type Piece } from './lapse'

export const createLapsesStore = () =>
  createPieceMarks<Piece>(JOB, 'Providers', ({ day, lead, providerId }) => ({
    pk: providerPk(providerId),
    sk: `LAPSERUN#${day}#${lead}`,
  }))

export type LapsesStore = ReturnType<typeof createLapsesStore>
