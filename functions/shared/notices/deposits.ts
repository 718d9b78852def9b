export const deposits = {
  DEPOSIT_DUE: {
    en: 'With the letter of authorisation a parts deposit of {amount} fen is due.',
    zh: '取得授权书后应缴纳配件押金 {amount} 分。',
  },
  DEPOSIT_PAID: {
    en: 'A parts deposit of {amount} fen was paid ({reference}); confirm it when it has arrived.',
    zh: '配件押金 {amount} 分已支付（{reference}）；到账后请确认。',
  },
  DEPOSIT_CONFIRMED: {
    en: 'The maker has your parts deposit of {amount} fen.',
    zh: '厂商已收到您的配件押金 {amount} 分。',
  },
  DEPOSIT_DRAWN: {
    en: 'The maker drew {drawn} fen on your parts deposit: {reason}. {lodged} fen are left; lodge what was drawn again.',
    zh: '厂商从您的配件押金中扣用 {drawn} 分：{reason}。余额 {lodged} 分；请补足。',
  },
  DEPOSIT_CLOSED: {
    en: 'The parts deposit is closed: {charges} fen charged, {returned} fen returned.',
    zh: '配件押金已结清：扣款 {charges} 分，退还 {returned} 分。',
  },
} as const
