/**
 * Pieces of the nightly refresh of plans, in the Parts table for 30 days.
 *
 * | Access pattern         | Key                                     | Cost               |
 * |------------------------|-----------------------------------------|--------------------|
 * | piece of a day's run   | pk `PLANRUN#<day>`, sk `<maker>`        | 1 GetItem, 1 RCU   |
 * | finish                 | piece, job count                        | 1 transaction      |
 */
import { createPieceMarks } from '../../platform/piece-marks'
import { JOB, type Piece } from './refresh'

export const createRefreshesStore = () =>
  createPieceMarks<Piece>(JOB, 'Parts', ({ day, manufacturerId }) => ({ pk: `PLANRUN#${day}`, sk: manufacturerId }))
