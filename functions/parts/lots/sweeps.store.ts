/**
 * Pieces of the nightly sweep of lots, in the Parts table for 30 days.
 *
 * | Access pattern         | Key                                     | Cost               |
 * |------------------------|------------------------------------------|--------------------|
 * | piece of a day's run   | pk `LOTRUN#<day>#<lot>`, sk `#`          | 1 GetItem, 1 RCU   |
 * | finish                 | piece, job count                         | 1 transaction      |
 */
import { createPieceMarks } from '../../platform/piece-marks'
import { JOB, type Piece } from './sweep'

export const createSweepsStore = () =>
  createPieceMarks<Piece>(JOB, 'Parts', ({ day, lotId }) => ({ pk: `LOTRUN#${day}#${lotId}`, sk: '#' }))
