/** A product category of the standard, under the code it has here. */
export interface OrdsCategory {
  /** `product_category_id` in the standard. */
  readonly id: number
  /** `product_category` in the standard. */
  readonly name: string
  readonly nameZh: string
  /** Id of the platform's product category; a category that exists under the same code is the same one. */
  readonly code: string
}

const named: readonly (readonly [number, string, string])[] = [
  [1, 'Aircon/dehumidifier', '空调/除湿机'],
  [2, 'Battery/charger/adapter', '电池/充电器/适配器'],
  [3, 'Decorative or safety lights', '装饰灯/安全灯'],
  [4, 'Desktop computer', '台式电脑'],
  [5, 'Digital compact camera', '数码相机'],
  [6, 'DSLR/video camera', '单反/摄像机'],
  [7, 'Fan', '风扇'],
  [8, 'Flat screen', '平板显示器'],
  [9, 'Hair & beauty item', '美发美容用品'],
  [10, 'Handheld entertainment device', '手持娱乐设备'],
  [11, 'Headphones', '耳机'],
  [12, 'Hi-Fi integrated', '一体式音响'],
  [13, 'Hi-Fi separates', '分体式音响'],
  [14, 'Kettle', '电水壶'],
  [15, 'Lamp', '灯具'],
  [16, 'Laptop', '笔记本电脑'],
  [17, 'Large home electrical', '大型家用电器'],
  [18, 'Misc', '其他'],
  [19, 'Mobile', '手机'],
  [20, 'Musical instrument', '乐器'],
  [21, 'Paper shredder', '碎纸机'],
  [22, 'PC accessory', '电脑配件'],
  [23, 'Portable radio', '便携收音机'],
  [24, 'Power tool', '电动工具'],
  [25, 'Printer/scanner', '打印机/扫描仪'],
  [26, 'Projector', '投影仪'],
  [27, 'Sewing machine', '缝纫机'],
  [28, 'Small home electrical', '小型家用电器'],
  [29, 'Small kitchen item', '厨房小家电'],
  [30, 'Tablet', '平板电脑'],
  [31, 'Toaster', '烤面包机'],
  [32, 'Toy', '玩具'],
  [33, 'TV and gaming-related accessories', '电视及游戏配件'],
  [34, 'Vacuum', '吸尘器'],
  [35, 'Watch/clock', '钟表'],
  [36, 'Coffee maker', '咖啡机'],
  [37, 'Food processor', '食物料理机'],
  [38, 'Games console', '游戏机'],
  [39, 'Hair dryer', '吹风机'],
  [40, 'Iron', '熨斗'],
]

/** @example codeOf('Hair & beauty item') === 'hair-beauty-item' */
const codeOf = (name: string): string =>
  name
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? ''

/** The standard's list (0.3). */
export const categories: readonly OrdsCategory[] = named.map(([id, name, nameZh]) => ({
  id,
  name,
  nameZh,
  code: codeOf(name),
}))

const byId = new Map(categories.map((category) => [String(category.id), category]))
const byCode = new Map(categories.map((category) => [category.code, category]))

export const categoryById = (id: string): OrdsCategory | undefined => byId.get(id)

/** The standard's category for one of the platform's; `Misc` where the standard has none. */
export const categoryOfCode = (code: string): OrdsCategory => byCode.get(code) ?? MISC

const MISC: OrdsCategory = { id: 18, name: 'Misc', nameZh: '其他', code: 'misc' }
