/**
 * Pieces of the nightly sourcing of back orders, in the Parts table for 30 days.
 *
 * | Access pattern         | Key                                     | Cost               |
 * |------------------------|------------------------------------------|--------------------|
 * | piece of a day's run   | pk `BACKORDERRUN#<day>#<part>`, sk `#`   | 1 GetItem, 1 RCU   |
 * | finish                 | piece, job count                         | 1 transaction      |
 */
import { createPieceMarks } from '../../platform/piece-marks'
import { JOB, type Piece } from './backorders'

export const createBackorderRunsStore = () =>
  createPieceMarks<Piece>(JOB, 'Parts', ({ day, partId }) => ({ pk: `BACKORDERRUN#${day}#${partId}`, sk: '#' }))
