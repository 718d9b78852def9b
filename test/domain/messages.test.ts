import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { messages as frame } from '../../functions/graphql/messages'
import { checkDistinct, checkName } from '../../functions/shared/checks'
import { DomainError } from '../../functions/shared/errors'
import { messages } from '../../functions/shared/messages/index'
import { after, onlyWith, phrases } from '../../functions/shared/messages/phrases'

/** English words, in lower case: names of types and fields of several words, codes and units are not. */
const WORD = /(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])/g
/** Names that have no other form: a scheme of HTTP authentication. */
const NAMES = new Set(['bearer'])
const PLACEHOLDER = /\{(\w+)\}/g

const englishIn = (text: string): string[] =>
  (text.replace(/`[^`]*`/g, '').match(WORD) ?? []).filter((word) => !NAMES.has(word))

const placeholders = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).sort()

const texts = Object.entries({
  ...messages,
  ...frame,
  ...phrases,
  onlyWith: onlyWith('RENEW'),
  after: after('2026-11-01T00:00:00.000Z'),
})

test.each(texts)('%s says the same in both languages', (_name, { en, zh }) => {
  expect(englishIn(zh.replace(PLACEHOLDER, ''))).toEqual([])
  expect(zh).toMatch(/\p{Script=Han}/u)
  expect(en).not.toMatch(/\p{Script=Han}/u)
  expect(placeholders(zh)).toEqual(placeholders(en))
})

/** Filled by days, ids and codes alone; elsewhere these names stand for much else. */
const NO_TEXT = new Set(['from', 'to', 'other', 'code'])
const filled = new Set(
  Object.values(messages)
    .flatMap(({ en }) => placeholders(en))
    .filter((name) => !NO_TEXT.has(name)),
)

/** Literals with an English word that stand as value of a property by which a message is filled. */
const untranslated = (name: string, source: string): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node, fills: boolean): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    if (fills && isText && englishIn(node.text).length > 0) found.push(`${name}: ${node.text}`)
    // What a call is given is not what fills the message.
    const within = ts.isPropertyAssignment(node) ? filled.has(node.name.getText()) : fills && !ts.isCallExpression(node)
    ts.forEachChild(node, (child) => visit(child, within))
  }
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true), false)
  return found
}

test('what fills a message is a phrase in both languages, or no phrase', () => {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.includes('generated'),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((name) => untranslated(name, readFileSync(join('functions', name), 'utf8')))).toEqual([])
})

test.each(["{ expected: 'one line' }", `{ allowed: due ? \`after \${due}\` : x }`, "{ expected: 'county / 县级' }"])(
  'a phrase of English alone is found: %s',
  (literal) => expect(untranslated('x.ts', `f(${literal})`)).toHaveLength(1),
)

const refusalOf = (act: () => unknown): DomainError => {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return error
  }
  throw new Error('Nothing was refused')
}

test('a phrase is filled in in the language of its message', async () => {
  const twoLines = refusalOf(() => checkName('1\n2', ['input', 'name']))
  expect(await twoLines.in('zh')).toBe('值 "1\\n2" 无效：应为单行文本。')
  expect(await twoLines.in('en')).toBe('The value "1\\n2" is not valid: one line of text.')
  const twice = refusalOf(() => checkDistinct(['1', '1'], 2, ['input', 'covers']))
  expect(await twice.in('zh')).toBe('值 1 无效：应为不重复的值。')
  const given = new DomainError('INVALID_VALUE', [], { actual: '2026-11-01', expected: onlyWith('RENEW') })
  expect(await given.in('zh')).toBe('值 2026-11-01 无效：应为空值，仅 RENEW 时填写。')
})
