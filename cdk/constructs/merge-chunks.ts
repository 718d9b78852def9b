import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Metafile } from 'esbuild'

type Outputs = Metafile['outputs']

export const ENTRY = 'index.mjs'

/** Files that are read at the start: the entry and what it imports, directly or not. */
export const startFiles = (outputs: Outputs): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && outputs[next]) visit(next)
  }
  visit(Object.keys(outputs).find((path) => outputs[path]?.entryPoint && basename(path) === ENTRY) ?? '')
  return found
}

export interface Merging {
  /** Holds and exports all that is read at the start. */
  readonly start: string
  /** What is loaded on demand, where what it shares with the start is taken from the start. */
  readonly later: readonly string[]
  /** By what these files import each other. */
  readonly laterNames: readonly string[]
}

/**
 * Sources for a second build that makes one file of all that is read at the start. What the start shares with something
 * loaded on demand esbuild puts into chunks of their own, some eighty for the API, each a file to find, read and link.
 *
 * @param outputs of a build with splitting
 * @param from    its directory, where these sources are written
 */
export const mergeChunks = (outputs: Outputs, from: string): Merging => {
  const isStart = startFiles(outputs)
  const named = (files: Iterable<string>) => [...files].map((path) => ({ file: basename(path), output: outputs[path] }))
  const shared = named(isStart).filter(({ file }) => file !== ENTRY)
  const later = named(Object.keys(outputs).filter((path) => !isStart.has(path)))
  const directory = join(from, 'later')
  mkdirSync(directory, { recursive: true })
  // The entry first: what it imports is evaluated in the order that it says.
  const start = [`export { handler } from './${ENTRY}'`]
  for (const [at, { file, output }] of shared.entries()) {
    const names = (output?.exports ?? []).map((name) => ({ name, ofStart: `s${at}_${name}` }))
    start.push(`export { ${names.map(({ name, ofStart }) => `${name} as ${ofStart}`).join(', ')} } from './${file}'`)
    const taken = names.map(({ name, ofStart }) => `${ofStart} as ${name}`).join(', ')
    writeFileSync(join(directory, file), `export { ${taken} } from './${ENTRY}'`)
  }
  writeFileSync(join(from, 'start.mjs'), start.join('\n'))
  for (const { file } of later) copyFileSync(join(from, file), join(directory, file))
  return {
    start: join(from, 'start.mjs'),
    later: later.filter(({ output }) => output?.entryPoint).map(({ file }) => join(directory, file)),
    laterNames: later.map(({ file }) => `./${file}`),
  }
}
