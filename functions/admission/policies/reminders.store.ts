/**
 * Pieces of the daily count of readers, in the Providers table for 30 days.
 *
 * | Access pattern          | Key                                               | Cost                  |
 * |-------------------------|---------------------------------------------------|-----------------------|
 * | piece of a day's run    | pk `PROV#<provider>`, sk `POLRUN#<day>#<maker>`   | 1 GetItem, 1 RCU      |
 * | finish                  | piece, job count                                  | 1 transaction, 4 WCU  |
 */
import { createPieceMarks } from '../../platform/piece-marks'
import { JOB, type Piece } from './remind-readers'

export const createRemindersStore = () =>
  createPieceMarks<Piece>(JOB, 'Providers', ({ day, manufacturerId, providerId }) => ({
    pk: `PROV#${providerId}`,
    sk: `POLRUN#${day}#${manufacturerId}`,
  }))
