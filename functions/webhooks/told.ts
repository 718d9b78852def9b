import type { ProviderGrade } from '../admission/grades/provider-grade'
import type { Complaint } from '../complaints/complaint'
import type { AgreementRecord } from '../network/agreements/agreement'
import type { Order } from '../orders/order'
import type { Rectification } from '../supervision/rectification/rectification'
import { ofAgreement, ofComplaint, ofGrade, ofOrder, ofRectification, type Telling, type Told } from './event'

type Kinds = {
  readonly ORDER: Order
  readonly COMPLAINT: Complaint
  readonly RECTIFICATION: Rectification
  readonly AGREEMENT: AgreementRecord
  readonly GRADE: ProviderGrade
}

const tellings: { readonly [K in keyof Kinds]: (told: Told<Kinds[K]>) => Telling[] } = {
  ORDER: ofOrder,
  COMPLAINT: ofComplaint,
  RECTIFICATION: ofRectification,
  AGREEMENT: ofAgreement,
  GRADE: ofGrade,
}

/** What partners may be told of a change of a document, by its kind; nothing of other kinds. */
export const tellingsOf = (kind: string | undefined, told: Told<unknown>): Telling[] =>
  kind !== undefined && kind in tellings ? tellings[kind as keyof Kinds](told as Told<never>) : []
