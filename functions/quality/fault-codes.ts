/** Q9: a coded kind of defect. */
export interface FaultCode {
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string
}

const code = (name: string, nameZh: string, nameEn: string): FaultCode => ({ code: name, nameZh, nameEn })

/** By code. Codes are never renamed or taken away: counts of years past are kept under them. */
export const faultCodes: readonly FaultCode[] = [
  code('AUDIO', '音频、扬声器、麦克风', 'Sound, loudspeaker or microphone'),
  code('BATTERY', '电池', 'Battery'),
  code('CABLE', '线缆', 'Cable or cord'),
  code('CONNECTOR', '接口、接插件', 'Socket or connector'),
  code('CONTROL', '控制板、按键', 'Control board or buttons'),
  code('COOLING', '制冷系统', 'Cooling system'),
  code('HEATING', '加热部件', 'Heating element'),
  code('LEAK', '漏水、漏液', 'Leak'),
  code('MECHANICAL', '机械结构、外壳', 'Mechanism or housing'),
  code('MOTOR', '电机', 'Motor'),
  code('NOISE', '异响、振动', 'Noise or vibration'),
  code('OTHER', '其他', 'Other'),
  code('POWER', '电源', 'Power supply'),
  code('PUMP', '水泵', 'Pump'),
  code('SCREEN', '屏幕、显示', 'Screen or display'),
  code('SENSOR', '传感器', 'Sensor'),
  code('SOFTWARE', '软件、系统', 'Software'),
]

const byCode = new Map(faultCodes.map((fault) => [fault.code, fault]))

/** A code of the list for those who may see no free text: what technicians wrote themselves may name people. */
export const listedCode = (name: string): string => (byCode.has(name) ? name : 'OTHER')

/** A maker's own code stands for itself. */
export const faultCodeOf = (name: string): FaultCode => byCode.get(name) ?? code(name, name, name)

/** Whether a fault's code gives no reason to fit a part: what is in no piece, or nowhere in particular. A maker's own code may. */
export const namesNoPiece = (name: string): boolean => name === 'SOFTWARE' || name === 'OTHER'
