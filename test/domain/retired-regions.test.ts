import fc from 'fast-check'
import { checkScope } from '../../functions/network/agreements/terms/scope'
import { addDays } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkRegion, isKnownRegion, regionName } from '../../functions/shared/region-list'
import { retiredCodes, retiredRegion } from '../../functions/shared/retired-regions'

const field = ['input', 'region']
const code = fc.constantFrom(...retiredCodes())
const untilOf = (region: string): string => retiredRegion(region)?.until ?? 'never'
const successorsOf = (region: string) => retiredRegion(region)?.successors

const refused = (region: string, on?: string): DomainError | undefined => {
  try {
    checkRegion(region, field, on)
    return undefined
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

describe('N8 region codes by day', () => {
  test('a retired code is good for days up to its last, and for nothing that begins now', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2002-01-01', days))
    fc.assert(
      fc.property(code, day, (region, on) => {
        expect(refused(region, on)?.code).toBe(on <= untilOf(region) ? undefined : 'REGION_RETIRED')
        expect(refused(region)?.code).toBe('REGION_RETIRED')
      }),
    )
  })

  test('at its last day it passes, the day after no more', () => {
    for (const region of retiredCodes()) {
      const until = untilOf(region)
      expect(until).toMatch(/^20[0-2]\d-[01]\d-[0-3]\d$/)
      expect(refused(region, until)).toBeUndefined()
      expect(refused(region, addDays(until, 1))).toMatchObject({ code: 'REGION_RETIRED', field })
    }
  })

  test('no code is both retired and in force; each is of a province, and has a name', () => {
    expect(retiredCodes().length).toBeGreaterThan(500)
    for (const region of retiredCodes()) {
      expect(isKnownRegion(region)).toBe(false)
      expect(isKnownRegion(`${region.slice(0, 2)}0000`)).toBe(true)
      expect(region).not.toMatch(/0000$/)
      expect(regionName(region)).toMatch(/^\p{Script=Han}+$/u)
    }
  })

  test('the codes that follow are in force, in the same province', () => {
    for (const region of retiredCodes())
      for (const successor of successorsOf(region) ?? []) {
        expect(isKnownRegion(successor)).toBe(true)
        expect(successor.slice(0, 2)).toBe(region.slice(0, 2))
      }
  })

  test.each([
    ['Laiwu into Jinan, 2018', { 371200: '370116 370117', 371202: '370116', 371203: '370117' }, []],
    ['Hangzhou, 2021', { 330103: '330105', 330104: '330102 330114' }, ['330102', '330105', '330110', '330113']],
    ['Luoyang, 2021', { 410306: '410308', 410322: '410308', 410381: '410307' }, ['410300']],
    ['Sanming, 2021', { 350402: '350404', 350403: '350404', 350427: '350405' }, ['350400']],
    ['Chaohu divided, 2011', { 341400: '', 341421: '340124', 341423: '340522' }, ['340181']],
    ['Shigatse a city, 2014', { 542300: '540200', 542323: '540222' }, ['540202']],
    ['Mainling a city, 2023', { 540422: '540481', 542623: '540481' }, ['540400']],
  ])('%s', (_, codes, still) => {
    for (const [region, successors] of Object.entries(codes)) expect(successorsOf(region)?.join(' ')).toBe(successors)
    for (const region of still) expect(refused(region)).toBeUndefined()
  })

  test('a day stands exactly where it is known, else at the eve of the first revision without the code', () => {
    expect(untilOf('371200')).toBe('2018-12-25')
    expect(untilOf('341400')).toBe('2011-10-30')
  })

  test('the refusal names the codes that follow, or that none is recorded, in both languages', async () => {
    const told = (region: string, language: 'en' | 'zh') => refused(region)?.in(language)
    expect(await told('330104', 'en')).toContain('330102, 330114')
    expect(await told('330104', 'zh')).toContain('330102, 330114')
    expect(await told('341400', 'en')).toMatch(/its area has now: a code that is not recorded here\.$/)
    expect(await told('341400', 'zh')).toMatch(/该区域现行代码：此处无记录。$/)
    expect(refused('339999', '2010-01-01')?.code).toBe('UNKNOWN_REGION')
  })

  test('terms of an agreement that began when a code was in force may name it', () => {
    const scope = { channel: 'OUTSOURCED', categoryIds: ['a'], level: 1, regions: ['310108'] } as const
    const criteria = { firstTimeFix: 0.7, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 }
    expect(checkScope({ ...scope, criteria }, [], '2015-01-01').regions).toEqual(['310108'])
    expect(() => checkScope({ ...scope, criteria }, ['terms'], '2016-01-01')).toThrow(
      expect.objectContaining({ code: 'REGION_RETIRED', field: ['terms', 'regions', '0'] }),
    )
  })
})
