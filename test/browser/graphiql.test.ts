import { type Browser, chromium, type Page } from 'playwright-core'
import { type Stack, startStack } from '../../local/stack'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

let stack: Stack
let browser: Browser
let page: Page
const foreign: string[] = []
const errors: string[] = []

beforeAll(async () => {
  stack = await startStack({ port: 0 })
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

beforeEach(async () => {
  foreign.length = 0
  errors.length = 0
  page = await browser.newPage({ viewport: { width: 1360, height: 820 } })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.route('**', (route) => {
    if (route.request().url().startsWith(stack.url)) return route.continue()
    foreign.push(route.request().url())
    return route.abort()
  })
  await page.goto(stack.url)
})
afterEach(() => page.close())

const actAs = async (role: string, claims: Record<string, string> = {}) => {
  await page.getByLabel('Act as').selectOption(role)
  for (const [name, value] of Object.entries(claims)) await page.locator(`input[name=${name}]`).fill(value)
  if (Object.keys(claims).length > 0) await page.getByRole('button', { name: 'Get token' }).click()
  await page.getByText(`Requests are sent as ${role}`).waitFor()
}

const run = async () => {
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('"data"'))
  return (await page.locator('.result-window').textContent()) ?? ''
}

test('the page works with no internet and asks nothing of another origin', async () => {
  await actAs('platform')
  expect(await run()).toContain('"__typename": "Query"')
  expect(foreign).toEqual([])
  expect(errors).toEqual([])
})

test('an example opens with the role it is for, and its answer comes', async () => {
  await actAs('platform')
  await page.getByRole('button', { name: 'What can be asked?' }).click()
  expect(await page.getByLabel('Act as').inputValue()).toBe('regulator')
  await actAs('regulator', { region: '420000' })
  const answer = await run()
  expect(answer).toContain('"queryType"')
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT })
})

test('the schema is documented inside the page', async () => {
  await actAs('platform')
  await page.getByRole('button', { name: /Documentation Explorer/ }).click()
  await page.getByText('Root Types').waitFor()
})

test('a role without its claims says what is missing', async () => {
  await page.getByLabel('Act as').selectOption('technician')
  await page.getByText('Fill in org, point, technician').waitFor()
})

test('requests carry the token of the role', async () => {
  await actAs('platform')
  const request = page.waitForRequest((r) => r.url().endsWith('/graphql') && !r.postData()?.includes('Introspection'))
  await run()
  const token = (await request).headers().authorization?.replace('Bearer ', '') ?? ''
  expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({ role: 'PLATFORM' })
})
