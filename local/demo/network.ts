import type { TakenOver } from '../../functions/network/agreements/draft'
import type {
  Agreement,
  Brand,
  Manufacturer,
  Post,
  ProductCategory,
  ProductModel,
  Provider,
  ServicePoint,
  Technician,
} from '../../functions/network/network'
import { addDays, type Day } from '../../functions/shared/days'
import type { Place } from '../../functions/shared/geo'
import { demoRights, type Rights } from './rights'
import { lowVolume } from './terms'

/** The cast of the demo: two makers, three providers, nine service points in Hubei, Hunan and Guangdong. */
export interface DemoNetwork {
  readonly manufacturers: readonly Manufacturer[]
  readonly brands: readonly Brand[]
  readonly categories: readonly ProductCategory[]
  readonly models: readonly ProductModel[]
  readonly providers: readonly Provider[]
  readonly agreements: readonly (Agreement & TakenOver)[]
  readonly points: readonly ServicePoint[]
  readonly technicians: readonly Technician[]
  readonly rights: Rights
}

const whiteGoods = ['washing-machine', 'refrigerator', 'air-conditioner']
const electronics = ['television', 'mobile-phone']

const category = (id: string, nameZh: string, nameEn: string): ProductCategory => ({ id, version: 1, nameZh, nameEn })

const model = (makerId: string, categoryId: string, name: string, repairLevel: number): ProductModel => ({
  id: `${makerId}.${name.toLowerCase()}`,
  version: 1,
  manufacturerId: makerId,
  brandId: `${makerId}.main`,
  categoryId,
  name,
  repairLevel,
})

const place = (latitude: number, longitude: number): Place => ({ latitude, longitude })

const point = (
  providerId: string,
  town: string,
  name: string,
  region: string,
  location: Place,
  changes: Partial<ServicePoint> = {},
): ServicePoint => ({
  id: `${providerId}.${town}`,
  version: 1,
  providerId,
  name,
  location,
  region,
  covers: [`${region.slice(0, 4)}00`],
  categoryIds: [...whiteGoods, ...electronics],
  level: 3,
  capacity: 40,
  hours: { opens: '08:30', closes: '18:00' },
  ...changes,
})

const points: readonly ServicePoint[] = [
  point('chutian', 'wuchang', '楚天家电维修 武昌店', '420106', place(30.5538, 114.3159)),
  point('chutian', 'hanyang', '楚天家电维修 汉阳店', '420105', place(30.5492, 114.2658), {
    level: 2,
    categoryIds: whiteGoods,
  }),
  point('chutian', 'jiangxia', '楚天家电维修 江夏店', '420115', place(30.3492, 114.3137), { covers: ['420115'] }),
  point('chutian', 'huangzhou', '楚天家电维修 黄州店', '421102', place(30.4476, 114.8789)),
  point('chutian', 'xiangyang', '楚天家电维修 襄城店', '420602', place(32.0103, 112.1341), { capacity: 12 }),
  point('xiangjiang', 'furong', '湘江电器服务 芙蓉店', '430102', place(28.1853, 113.0325)),
  point('xiangjiang', 'yueyang', '湘江电器服务 岳阳楼店', '430602', place(29.372, 113.1296)),
  point('zhujiang', 'tianhe', '珠江快修 天河店', '440106', place(23.1247, 113.3612)),
  point('zhujiang', 'panyu', '珠江快修 番禺店', '440113', place(22.9372, 113.384), { categoryIds: electronics }),
]

/** Each point has three people; what they may repair is among the rights. */
const names = ['zhang', 'li', 'wang'] as const
const shown = { zhang: '张师傅', li: '李师傅', wang: '王师傅' } as const

const posts: readonly Post[] = ['FOREMAN', 'TECHNICIAN', 'TECHNICIAN']

const technicians = (today: Day): Technician[] =>
  points.flatMap(({ id: pointId, providerId }) =>
    names.map((name, i): Technician => {
      const since = addDays(today, -365 * (9 - 3 * i))
      return {
        ...{ id: `${pointId}.${name}`, version: 1, pointId, providerId },
        ...{ name: shown[name], post: posts[i] ?? 'TECHNICIAN', since },
      }
    }),
  )

const agreement = (
  providerId: string,
  makerId: string,
  categoryIds: readonly string[],
  validFrom: Day,
  validTo: Day,
  ways: Pick<TakenOver, 'channel' | 'topUp'> = {},
): Agreement & TakenOver => ({
  ...ways,
  id: `${providerId}.${makerId}-2026`,
  version: 1,
  manufacturerId: makerId,
  providerId,
  categoryIds,
  level: 3,
  status: 'ACTIVE',
  criteria: { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.85, complaintsPerHundred: 3 },
  validFrom,
  validTo,
})

export const demoNetwork = (today: Day): DemoNetwork => {
  const since = addDays(today, -330)
  return {
    manufacturers: [
      { id: 'hailan', version: 1, name: '海岚电器', callbacksPerDay: 20 },
      { id: 'mingshi', version: 1, name: '明石电子', callbacksPerDay: 10 },
    ],
    brands: [
      { id: 'hailan.main', version: 1, manufacturerId: 'hailan', name: '海岚' },
      { id: 'mingshi.main', version: 1, manufacturerId: 'mingshi', name: '明石' },
    ],
    categories: [
      category('washing-machine', '洗衣机', 'Washing machine'),
      category('refrigerator', '电冰箱', 'Refrigerator'),
      category('air-conditioner', '空调', 'Air conditioner'),
      category('television', '电视机', 'Television'),
      category('mobile-phone', '移动电话机', 'Mobile phone'),
    ],
    models: [
      model('hailan', 'washing-machine', 'XQG80', 2),
      model('hailan', 'refrigerator', 'BCD-452', 2),
      model('hailan', 'air-conditioner', 'KFR-35', 1),
      model('mingshi', 'television', 'MS-55U', 2),
      model('mingshi', 'mobile-phone', 'MS-P9', 3),
    ],
    providers: [
      { id: 'chutian', version: 1, name: '楚天家电维修有限公司', region: '420100' },
      { id: 'xiangjiang', version: 1, name: '湘江电器服务有限公司', region: '430100' },
      { id: 'zhujiang', version: 1, name: '珠江快修有限公司', region: '440100' },
    ],
    agreements: [
      agreement('chutian', 'hailan', whiteGoods, since, addDays(today, 40), { topUp: lowVolume }),
      agreement('chutian', 'mingshi', electronics, since, addDays(today, 300)),
      agreement('xiangjiang', 'hailan', whiteGoods, since, addDays(today, 45), { channel: 'DEALER' }),
      agreement('zhujiang', 'hailan', ['air-conditioner'], since, addDays(today, 200), { channel: 'OWN' }),
      agreement('zhujiang', 'mingshi', electronics, since, addDays(today, 55)),
    ],
    points,
    technicians: technicians(today),
    rights: demoRights(points, today),
  }
}
