import { isConcludedRecord } from '../../../functions/network/agreements/in-force'
import { issue } from '../../../functions/network/certification/authorisation'
import { createCertificationStore } from '../../../functions/network/certification/certification.store'
import { changeStanding } from '../../../functions/network/certification/credential'
import { grantedBy } from '../../../functions/network/certification/granter'
import { changeDeposit } from '../../../functions/network/deposits/change-deposit.use-case'
import { confirm, pay } from '../../../functions/network/deposits/deposit'
import { createDepositsStore } from '../../../functions/network/deposits/deposits.store'
import { leave } from '../../../functions/network/employment'
import { createNetworkStore } from '../../../functions/network/network.store'
import { addDays, dayOf } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'

const hailan: Viewer = { role: 'MANUFACTURER', subject: 'demo-hailan', manufacturerId: 'hailan' }
const chutian: Viewer = { role: 'PROVIDER', subject: 'demo-chutian', providerId: 'chutian' }
const POINT = 'chutian.xiangyang'

/** Wang of Xiangyang found other work; his certificates ended before. */
const leaver = async ({ request, now }: Telling): Promise<void> => {
  const notice = request('wang leaves', 20)
  const input = { lastDay: addDays(dayOf(now), -5), reason: '本人辞职', version: 1 }
  const decide = (person: Parameters<typeof leave>[0]) => leave(person, input, chutian, dayOf(notice.at))
  await createNetworkStore().employ(notice, chutian, `${POINT}.wang`, decide, () => [])
}

/** Li of Xiangyang lost one of his certificates: refrigerators are for the others. */
const revoked = async ({ request }: Telling): Promise<void> => {
  const id = `${POINT}.li.${grantedBy('hailan', 'refrigerator')}`
  const found = request('certificate of li revoked', 12)
  await createCertificationStore().changeCertificate(
    found,
    hailan,
    id,
    (certificate) => changeStanding(certificate, 'REVOKED', '复查：充注制冷剂未按步骤书操作'),
    () => [],
  )
}

/**
 * A letter under the terms in full was issued to Xiangyang and taken back, since it named the wrong level; the first one
 * stands. The deposit of clause 8 that it made due is paid and held (N16).
 */
const letter = async ({ request, now }: Telling): Promise<void> => {
  const [network, store, deposits] = [createNetworkStore(), createCertificationStore(), createDepositsStore()]
  const issued = request('second letter of xiangyang', 30)
  const [point, agreement] = await Promise.all([
    network.points.need(POINT, []),
    network.agreements.need('chutian.hailan-2026', []),
  ])
  if (!isConcludedRecord(agreement)) throw new Error('The demo has no agreement with Chutian')
  const day = dayOf(issued.at)
  const term = { validFrom: day, validTo: addDays(dayOf(now), 300) }
  const input = { manufacturerId: 'hailan', categoryIds: ['washing-machine'], level: 1, ...term }
  const id = `${POINT}.${grantedBy('hailan', 'second')}`
  await store.issue(
    issued,
    hailan,
    { id, pointId: POINT },
    (roster) => issue({ point, roster }, input, hailan, day),
    () => deposits.opening([agreement], { pointId: POINT, actor: hailan, at: issued.at, dueOn: day }),
  )
  await store.changeAuthorisation(request('second letter revoked', 28), hailan, id, (authorisation) =>
    changeStanding(authorisation, 'REVOKED', '授权等级填写有误，以原授权书为准'),
  )
  const deposit = `${POINT}.hailan-2026`
  const paid = request('deposit paid', 24)
  const money = { version: 1, reference: '招商银行 20260731-0612' }
  await changeDeposit(deposits, chutian, deposit, (one) => pay(one, money, chutian, paid.at), paid)
  await changeDeposit(deposits, hailan, deposit, (one) => confirm(one, one, hailan), request('deposit held', 22))
}

/** Who goes, what is taken back, and what secures the parts. */
export const people: Chapter = async (telling) => {
  await leaver(telling)
  await revoked(telling)
  await letter(telling)
}
