import { rated, ratingDetail } from '../../functions/orders/customer-view/rating'
import { sha256 } from '../../functions/shared/canonical'
import { refusal } from '../support/refusal'

const done = { completion: { completedOn: '2026-02-28' } }

test('O1 work may be rated through the 30th day after it was done, in Shanghai, and not later', () => {
  const words = { score: 4, comment: '很快' }
  const last = '2026-03-30T15:59:59.000Z'
  expect(rated(done, words, last)).toEqual({ ...done, rating: { ...words, at: last } })
  expect(refusal(() => rated(done, words, '2026-03-30T16:00:00.000Z'))).toEqual({
    code: 'RATING_CLOSED',
    field: ['input', 'id'],
  })
})

test('a later rating takes the place of an earlier one; words of blanks are none', () => {
  const first = rated(done, { score: 5, comment: '好' }, '2026-03-01T00:00:00.000Z')
  const at = '2026-03-02T00:00:00.000Z'
  expect(rated(first, { score: 2, comment: '  ' }, at).rating).toEqual({ score: 2, at })
})

test('G4 the log keeps the hash of the words, not the words: they may name people', () => {
  expect(ratingDetail({ score: 1, comment: '王师傅迟到' })).toEqual({ score: 1, commentHash: sha256('王师傅迟到') })
  expect(ratingDetail({ score: 1 })).toEqual({ score: 1 })
})
