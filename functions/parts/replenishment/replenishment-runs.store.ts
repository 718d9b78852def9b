/**
 * Pieces of the nightly replenishment, in the Parts table for 30 days.
 *
 * | Access pattern         | Key                                         | Cost               |
 * |------------------------|----------------------------------------------|--------------------|
 * | piece of a day's run   | pk `RESTOCKRUN#<day>#<point>`, sk `<maker>`  | 1 GetItem, 1 RCU   |
 * | finish                 | piece, job count                             | 1 transaction      |
 */
import { createPieceMarks } from '../../platform/piece-marks'
import { JOB, type Piece } from './replenish'

export const createReplenishmentRunsStore = () =>
  createPieceMarks<Piece>(JOB, 'Parts', ({ day, pointId, manufacturerId }) => ({
    pk: `RESTOCKRUN#${day}#${pointId}`,
    sk: manufacturerId,
  }))
