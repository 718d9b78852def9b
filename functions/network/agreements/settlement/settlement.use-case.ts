import { feePayers } from '../../../orders/fee-payer'
import { lastDayOf, type Month } from '../../../shared/days'
import { sumFen } from '../../../shared/money'
import { countsOver, monthDetails } from '../../../supervision/figures.use-case'
import { scopeOf } from '../../../supervision/rollup-keys'
import { topUpOf } from '../../channels/top-up'
import { completedOf, topUpIn } from '../../channels/top-up-statement'
import { linesIn } from '../../deposits/deposit-lines'
import type { DepositsStore } from '../../deposits/deposits.store'
import type { EquipmentStore } from '../../equipment/equipment.store'
import { chargedIn, rentIn } from '../../equipment/rent'
import type { NetworkStore } from '../../network.store'
import type { AgreementRecord } from '../agreement'
import type { Spell } from './spells'
import { spellsOver } from './spells.use-case'
import { type CountedSpell, type Owed, type SettlementStatement, settlementOf } from './statement'

interface Stores {
  readonly network: Pick<NetworkStore, 'versionPage'>
  readonly equipment: Pick<EquipmentStore, 'owedSince'>
  readonly deposits: Pick<DepositsStore, 'linesOf'>
}

/**
 * The settlement of a month under an agreement (F5); undefined before its first day and for months to come. Cost however many
 * orders there were: 3 Queries for each of the terms that held in the month, 1 more where it is topped up, 1 per hundred items
 * on account by which something is owed and per hundred deposits of the month (at least 1 of each), and those of spells.use-case.ts.
 */
export const settlementIn = async (
  { network: store, equipment, deposits }: Stores,
  agreement: AgreementRecord,
  month: Month,
  thisMonth: Month,
): Promise<SettlementStatement | undefined> => {
  const { id: agreementId, validFrom, validTo } = agreement
  if (month < validFrom.slice(0, 7) || month > thisMonth) return undefined
  const spells = await spellsOver(store, agreement, { validFrom: `${month}-01`, validTo: lastDayOf(month) })
  const [[first, ...rest], topUp, owed, lines] = await Promise.all([
    Promise.all(spells.map((spell) => counted(agreementId, spell))),
    toppedUp(agreement, month),
    owedIn(equipment, agreementId, month),
    deposits.linesOf(agreementId, month),
  ])
  if (!first) return undefined
  const term = { validFrom, validTo }
  return settlementOf(
    { agreementId, term, month, spells: [first, ...rest], topUp, owed, deposits: linesIn(lines, month) },
    thisMonth,
  )
}

/** Rent and charges of the month, of all items together. */
const owedIn = async (equipment: Stores['equipment'], agreementId: string, month: Month): Promise<Owed[]> => {
  const entries = await equipment.owedSince(agreementId, month)
  return [
    { item: 'RENT', amount: sumFen(entries.map((entry) => rentIn(entry, month))) },
    { item: 'CHARGE', amount: sumFen(entries.map((entry) => chargedIn(entry, month))) },
  ]
}

const counted = async (agreementId: string, spell: Spell): Promise<CountedSpell> => {
  const read = feePayers.map((payer) =>
    countsOver(scopeOf.agreement(agreementId, payer), spell.validFrom, spell.validTo),
  )
  const [MANUFACTURER = {}, CUSTOMER = {}, UNSTATED = {}] = await Promise.all(read)
  return { ...spell, counts: { MANUFACTURER, CUSTOMER, UNSTATED } }
}

const toppedUp = async (agreement: AgreementRecord, month: Month): Promise<number> => {
  const agreed = topUpIn(agreement, month)
  if (!agreed) return 0
  const details = await monthDetails(scopeOf.pair(agreement.manufacturerId, agreement.providerId), month)
  return topUpOf(agreed.basis, completedOf(details, agreed.categoryIds)).total
}
