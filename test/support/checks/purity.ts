import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

/** Globals that an import rule cannot see: they would make a domain rule depend on when and where it runs. */
const impureGlobals = new Set([
  'process',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'crypto',
])
const impureMembers = new Set(['Date.now', 'Math.random', 'globalThis.process', 'globalThis.crypto'])

const isDomainOrShared = (file: string): boolean =>
  /^functions\/shared\//.test(file) || /^functions\/(?!graphql\/|platform\/)[^/]+\/[^.]+\.ts$/.test(file)

const isPlatform = (file: string): boolean => file.startsWith('functions/platform/')

/** Whether an identifier is used as a value of its own, not as a property's, parameter's or type's name. */
const isFreeReference = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent)
    ? !('name' in parent && parent.name === node)
    : false
}

const impurity = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && impureMembers.has(node.getText())) return node.getText()
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()'
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()'
  if (ts.isIdentifier(node) && impureGlobals.has(node.text) && isFreeReference(node)) return node.text
  return undefined
}

/** `process.env`, `process['env']` and `const { env } = process`; a harmless `process.uptime` passes. */
const environment = (node: ts.Node): string | undefined => {
  if (!ts.isIdentifier(node) || node.text !== 'process' || !isFreeReference(node)) return undefined
  const { parent } = node
  return ts.isPropertyAccessExpression(parent) && parent.name.text !== 'env' ? undefined : 'process.env'
}

const find = (root: string, file: string, rule: (node: ts.Node) => string | undefined, advice: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(resolve(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const what = rule(node)
    if (what) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${file}:${line + 1}:${character + 1} uses ${what}\n    ${advice}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What domain files and shared/ take from outside without importing it, and process.env outside platform/. */
export const findImpurities = (root: string, files: readonly string[]): string[] =>
  files
    .filter((file) => file.startsWith('functions/') && file.endsWith('.ts'))
    .flatMap((file) => {
      if (isDomainOrShared(file))
        return find(root, file, impurity, '1-domain-is-pure: pass clock, ids and settings in as arguments.')
      if (!isPlatform(file))
        return find(root, file, environment, '1-platform-reads-environment: read it in functions/platform/env.ts.')
      return []
    })
