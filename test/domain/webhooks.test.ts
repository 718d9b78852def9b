import fc from 'fast-check'
import { isPublicAddress } from '../../functions/platform/webhooks'
import { attempted, newDelivery, replayed, retryAt, retryDelays } from '../../functions/webhooks/delivery'
import { afterAttempt, checkUrl, type Endpoint, secretsOn } from '../../functions/webhooks/endpoint'

const at = '2026-11-26T09:00:00.000Z'
const later = (seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString()
const FIELD = ['input', 'url']
const rules = { loopback: false }

describe('an address to send to', () => {
  test.each([
    ['https://hooks.example.cn/sanbao', 'https://hooks.example.cn/sanbao'],
    ['https://HOOKS.example.cn:443/a?b=c', 'https://hooks.example.cn/a?b=c'],
    ['https://例子.中国/', 'https://xn--fsqu00a.xn--fiqs8s/'],
  ])('%s is one', (text, kept) => expect(checkUrl(text, rules, FIELD)).toBe(kept))

  test.each([
    'http://hooks.example.cn/',
    'https://hooks.example.cn:8443/',
    'https://user@hooks.example.cn/',
    'https://user:secret@hooks.example.cn/',
    'https://hooks.example.cn/#part',
    'ftp://hooks.example.cn/',
    'https://localhost/',
    'https://api.localhost/',
    'https://db.internal/',
    'https://printer.local/',
    'https://intranet/',
    'https://hooks.example.cn./',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://0/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://8.8.8.8/',
    'http://127.0.0.1:4100/',
    'not an address',
  ])('%s is none', (text) =>
    expect(() => checkUrl(text, rules, FIELD)).toThrow(expect.objectContaining({ code: 'WEBHOOK_URL' })),
  )

  test('a machine’s own address is one only where the setting says so', () => {
    const local = { loopback: true }
    expect(checkUrl('http://127.0.0.1:4100/', local, FIELD)).toBe('http://127.0.0.1:4100/')
    for (const text of [
      'http://127.0.0.2:4100/',
      'http://localhost:4100/',
      'http://192.168.0.1/',
      'http://169.254.169.254/',
    ])
      expect(() => checkUrl(text, local, FIELD)).toThrow(expect.objectContaining({ code: 'WEBHOOK_URL' }))
  })

  test.each(['hooks.example.cn', 'a-b.example.com'])('%s may have any path', (host) =>
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        fc.pre(!path.includes('#') && path.length < 400)
        expect(new URL(checkUrl(`https://${host}${path}`, rules, FIELD)).hostname).toBe(host)
      }),
    ),
  )
})

describe('a machine to connect to', () => {
  test.each(['8.8.8.8', '114.114.114.114', '1.1.1.1', '2001:4860:4860::8888', '2400:3200::1'])(
    '%s is in public',
    (text) => expect(isPublicAddress(text)).toBe(true),
  )

  test.each([
    ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.0.9', '169.254.169.254'],
    ...[
      '172.16.0.1',
      '192.0.0.1',
      '192.0.2.1',
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
    ],
    ...['240.0.0.1', '255.255.255.255', '168.63.129.16'],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001::1',
    ],
    ...['fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', '2001:db8::1', '100::1', '4000::1'],
    ...['0x7f.1', '2130706433', '0177.0.0.1', '', 'localhost'],
  ])('%s is not', (text) => expect(isPublicAddress(text)).toBe(false))

  test('no private, reserved or wrapped address is, whichever it is', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    const v4 = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), byte, byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    )
    fc.assert(
      fc.property(v4, (parts) => {
        const text = parts.join('.')
        const hex = parts.map((n) => n.toString(16).padStart(2, '0'))
        const tail = `${hex[0]}${hex[1]}:${hex[2]}${hex[3]}`
        for (const form of [
          text,
          `::ffff:${text}`,
          `::ffff:${tail}`,
          `::${tail}`,
          `64:ff9b::${tail}`,
          `2002:${tail}::1`,
        ])
          expect([form, isPublicAddress(form)]).toEqual([form, false])
      }),
    )
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        // Of IPv6 only 2000::/3 is given out at all.
        const first = Number.parseInt(text.startsWith(':') ? '0' : (text.split(':')[0] ?? '0'), 16)
        if (first < 0x2000 || first > 0x3fff) expect([text, isPublicAddress(text)]).toEqual([text, false])
      }),
    )
  })
})

describe('retries', () => {
  const endpointId = '01M.01E'
  const event = { type: 'TEST', object: { type: 'WebhookEndpoint', id: endpointId }, version: 1 } as const
  const fresh = newDelivery(`${endpointId}~x-y`, event, { eventId: 'y', payload: '{}', at }, 'WAITING', at)
  const failed = { kind: 'ANSWER', status: 500 } as const

  test('come ten times over some three days, each a fifth sooner or later at most, and always later than the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }), (randoms) => {
        let delivery = fresh
        let now = at
        const times: number[] = []
        for (const random of randoms) {
          if (delivery.state !== 'WAITING') break
          const next = attempted(delivery, failed, now, random)
          times.push(Date.parse(now))
          expect(next.version).toBe(delivery.version + 1)
          if (next.dueAt !== undefined) {
            const delay = (Date.parse(next.dueAt) - Date.parse(now)) / 1000
            const nominal = retryDelays[times.length - 1] ?? 0
            expect(delay).toBeGreaterThanOrEqual(0.8 * nominal - 1)
            expect(delay).toBeLessThanOrEqual(1.2 * nominal + 1)
            now = next.dueAt
          }
          delivery = next
        }
        expect([delivery.state, delivery.attempts, delivery.dueAt]).toEqual(['DEAD', 10, undefined])
        const days = (Date.parse(now) - Date.parse(at)) / 86_400_000
        expect(days).toBeGreaterThan(2.5)
        expect(days).toBeLessThan(3.8)
      }),
    )
  })

  test('end with an answer of 2xx, and at once with 410', () => {
    for (const status of [200, 202, 204, 299])
      expect(attempted(fresh, { kind: 'ANSWER', status }, at, 0.5).state).toBe('DELIVERED')
    for (const status of [301, 302, 400, 404, 500, 503])
      expect(attempted(fresh, { kind: 'ANSWER', status }, at, 0.5).state).toBe('WAITING')
    expect(attempted(fresh, { kind: 'ANSWER', status: 410 }, at, 0.5).state).toBe('DEAD')
    expect(retryAt(10, at, 0)).toBeUndefined()
  })

  test('begin anew with a replay, under the same webhook-id', () => {
    const dead = attempted(fresh, { kind: 'ANSWER', status: 410 }, at, 0.5)
    const again = replayed(dead, later(60))
    expect(again).toMatchObject({ state: 'WAITING', round: 0, attempts: 1, eventId: 'y', dueAt: later(60) })
    expect(() => replayed(again, at)).toThrow(expect.objectContaining({ code: 'WEBHOOK_ON_ITS_WAY' }))
  })
})

describe('an endpoint', () => {
  const endpoint: Endpoint = {
    id: '01M.01E',
    version: 1,
    owner: 'MANUFACTURER',
    url: 'https://hooks.example.cn/',
    types: ['WORK_ORDER_REPORTED'],
    state: 'ACTIVE',
    secretNo: 1,
    createdAt: at,
  }

  test('is paused after three days of nothing but failures, and not for one success in between', () => {
    const first = afterAttempt(endpoint, 'FAILED', at)
    expect(first).toMatchObject({ state: 'ACTIVE', failingSince: at, version: 2 })
    expect(afterAttempt(first, 'FAILED', later(3 * 86_400 - 60))).toBe(first)
    expect(afterAttempt(first, 'FAILED', later(3 * 86_400))).toMatchObject({ state: 'PAUSED', because: 'FAILING' })
    const well = afterAttempt(first, 'DELIVERED', later(86_400))
    expect(well.failingSince).toBeUndefined()
    expect(afterAttempt(well, 'FAILED', later(4 * 86_400))).toMatchObject({ state: 'ACTIVE' })
    expect(afterAttempt(endpoint, 'DELIVERED', at)).toBe(endpoint)
  })

  test('that says it is gone is paused at once', () =>
    expect(afterAttempt(endpoint, 'GONE', at)).toMatchObject({ state: 'PAUSED', because: 'GONE' }))

  test('signs by two secrets until the former ends', () => {
    const rotated = { ...endpoint, secretNo: 2, formerSecretUntil: later(3600) }
    expect(secretsOn(endpoint, at)).toEqual([1])
    expect(secretsOn(rotated, later(3599))).toEqual([2, 1])
    expect(secretsOn(rotated, later(3600))).toEqual([2])
  })
})
