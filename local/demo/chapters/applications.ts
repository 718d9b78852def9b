import type { Member } from '../../../functions/admission/applications/panel'
import { countPair } from '../../../functions/network/contracted/count-points.use-case'
import { dayOf } from '../../../functions/shared/days'
import type { Chapter, Telling } from '../chapter'
import { desks, panel, Recruitment } from '../recruitment'

/**
 * Hailan recruits four times: Jingzhou lost the one it admitted, Xiangyang is decided, Yichang is being scored, Huanggang
 * still takes applications.
 */
export const applications: Chapter = async (telling) => {
  // A call asks for the points that are not there yet, and no stream has counted them by now.
  for (const { providerId, manufacturerId } of telling.network.agreements)
    await countPair({ providerId, manufacturerId }, dayOf(telling.now))
  await jingzhouIn(telling)
  const xiangyang = new Recruitment(telling, 'xiangyang', '420600', '420602')
  const televisions = { title: '海岚襄阳电视服务商招募', categoryIds: ['television'] }
  await xiangyang.open(220, 30, 'hailan.admission~001', televisions)
  for (const [providerId, size] of [
    ['chutian', 5],
    ['zhujiang', 3],
    ['xiangjiang', 2],
  ] as const) {
    await xiangyang.apply(providerId, size, 200)
    await xiangyang.list(providerId, 195)
  }
  await xiangyang.close(185)
  for (const [providerId, share] of [
    ['chutian', 0.9],
    ['zhujiang', 0.82],
    ['xiangjiang', 0.6],
  ] as const) {
    await xiangyang.score(providerId, share, 180)
    await xiangyang.assess(providerId, 178)
  }
  await xiangyang.decide('chutian', 'ADMITTED', '排名第一', 175)
  await xiangyang.decide('zhujiang', 'WAITING_LIST', '候补', 175)
  await xiangyang.decide('xiangjiang', 'REFUSED', '未达合格分', 175)
  await xiangyang.reply('xiangjiang', '检定证书已补齐，请复核仪器项。', '评价以截止日材料为准，维持原决定。', 170)
  await xiangyang.conclude(160)

  const yichang = new Recruitment(telling, 'yichang', '420500', '420502')
  await yichang.open(40, 30, 'hailan.admission~002', { title: '海岚宜昌服务商招募' })
  for (const [providerId, size] of [
    ['chutian', 5],
    ['xiangjiang', 3],
  ] as const) {
    await yichang.apply(providerId, size, 25)
    await yichang.list(providerId, 15)
  }
  await yichang.apply('zhujiang', 1, 25)
  await yichang.turnDown('zhujiang', '持证人员不足招募条件', 14)
  await yichang.close(8)
  const others = panel.filter(({ subject }) => !desks.includes(subject))
  await yichang.score('chutian', 0.88, 3, others)
  await yichang.score('xiangjiang', 0.8, 3, panel)
  await yichang.assess('xiangjiang', 2)

  const huanggang = new Recruitment(telling, 'huanggang', '421100', '421102')
  await huanggang.open(10, 30, 'hailan.admission~002', {
    title: '海岚黄冈服务商招募',
    kind: 'BOTH',
    soldPerYear: 11_500,
  })
  await huanggang.apply('zhujiang', 3, 6)
  await huanggang.apply('xiangjiang', 1, 4)
  await huanggang.ask('xiangjiang', '请补充近一年缴税证明', 2)
}

/** Read and visited; a member with a stake leaves the panel; the one admitted withdraws, and the next moves up. */
const jingzhouIn = async (telling: Telling): Promise<void> => {
  const jingzhou = new Recruitment(telling, 'jingzhou', '421000', '421002')
  const refrigerators = { title: '海岚荆州冰箱服务商招募', categoryIds: ['refrigerator'], kind: 'BOTH' } as const
  await jingzhou.open(300, 30, 'hailan.admission~001', refrigerators)
  const applicants = [
    ['chutian', 5, 0.9],
    ['zhujiang', 3, 0.84],
  ] as const
  for (const [providerId, size] of applicants) {
    await jingzhou.apply(providerId, size, 280)
    await jingzhou.list(providerId, 275)
  }
  const [designer] = panel as [Member]
  const stake = { kind: 'FAMILY', detail: '配偶任职于申请单位' } as const
  const successor = { ...designer, subject: 'hailan:he', name: '何设计' }
  const members = await jingzhou.closeWith(designer, stake, successor, 268)
  for (const [providerId, , share] of applicants) {
    await jingzhou.score(providerId, share, 262, members)
    await jingzhou.score(providerId, share - 0.02, 258, members, 'ON_SITE')
    await jingzhou.assess(providerId, 256)
  }
  await jingzhou.decide('chutian', 'ADMITTED', '排名第一', 250)
  await jingzhou.decide('zhujiang', 'WAITING_LIST', '候补', 250)
  await jingzhou.withdraw('chutian', '荆州暂不设点', 240)
  await jingzhou.conclude(230)
}
