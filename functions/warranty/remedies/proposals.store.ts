/**
 * Pieces of the daily proposing of remedies, in the Orders table for 30 days.
 *
 * | Access pattern         | Key                                          | Cost               |
 * |------------------------|----------------------------------------------|--------------------|
 * | piece of a day's run   | pk `REMEDYRUN#<day>`, sk the piece           | 1 GetItem, 1 RCU   |
 * | finish                 | piece, job count                             | 1 transaction      |
 */
import { createPieceMarks } from '../../platform/piece-marks'
import { JOB, type Piece } from './proposal'

export const createProposalsStore = () =>
  createPieceMarks<Piece>(JOB, 'Orders', ({ day, repairs, manufacturerId }) => ({
    pk: `REMEDYRUN#${day}`,
    sk: manufacturerId === undefined ? `REPAIRS#${repairs}` : `MAKER#${manufacturerId}`,
  }))

export type ProposalsStore = ReturnType<typeof createProposalsStore>
