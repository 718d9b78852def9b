import type { Message } from '../../shared/messages/index'
import type { Choice } from './draw'
import type { WorthReason } from './worth'

const words: Readonly<Record<WorthReason, Message>> = {
  NEVER_CHECKED: { en: 'nobody has looked at it yet', zh: '尚未检查过' },
  LONG_AGO: { en: 'the last look is more than a year old', zh: '距上次检查已逾一年' },
  MUCH_WORK: { en: 'it does at least twice the work of the others', zh: '工作量为平均的两倍以上' },
  UNCERTAIN: { en: 'what is known of it is still uncertain', zh: '现有信息仍不充分' },
  DISPUTES: { en: 'customers dispute its work more than elsewhere', zh: '客户异议高于网络平均' },
  RETURNS: { en: 'repairs come back more than elsewhere', zh: '返修高于网络平均' },
  DELAYS: { en: 'it is late more than elsewhere', zh: '逾期高于网络平均' },
  FEES: { en: 'its fees depart from the schedule more than elsewhere', zh: '收费偏离价目表高于网络平均' },
  PARTS: { en: 'its parts are in doubt more than elsewhere', zh: '配件存疑高于网络平均' },
}

/** Why a place is visited, in a sentence. */
export const whyVisited = (choice: Choice, reasons: readonly WorthReason[]): Message => {
  if (choice === 'RANDOM')
    return {
      en: 'Drawn at random: every other place had the same chance, so that nobody is safe.',
      zh: '随机抽取：其余网点机会均等，人人可能被抽中。',
    }
  return {
    en: `A visit here tells most: ${reasons.map((reason) => words[reason].en).join('; ')}.`,
    zh: `此处检查信息价值最高：${reasons.map((reason) => words[reason].zh).join('；')}。`,
  }
}
