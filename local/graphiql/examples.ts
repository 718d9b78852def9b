import { readdir, readFile } from 'node:fs/promises'
import { Kind, parse } from 'graphql'
import { roles } from '../../functions/shared/viewer'
import { kebab } from '../claims'
import { fillIn } from './placeholders'

export interface Example {
  /** First comment line above the operation. */
  readonly title: string
  /** As in the file: comments and operation. */
  readonly query: string
  /** JSON for the variables editor; empty if it takes none. */
  readonly variables: string
}

/** Examples of one role, from `examples/<nnnn>-<role>.graphql` and `examples/<nnnn>-<role>-<topic>.graphql`, by number. */
export interface ExampleGroup {
  readonly role: string
  readonly examples: readonly Example[]
}

const directory = new URL('./examples/', import.meta.url)

/** In the order of the file names, with dates as of now and ids of the demo filled in. */
export const readExamples = async (): Promise<ExampleGroup[]> => {
  const now = new Date().toISOString()
  const groups = new Map<string, Example[]>()
  for (const name of (await readdir(directory)).filter((file) => file.endsWith('.graphql')).sort()) {
    const source = fillIn(await readFile(new URL(name, directory), 'utf8'), now, () => crypto.randomUUID())
    const role = roleOfFile(name)
    groups.set(role, [...(groups.get(role) ?? []), ...parseExamples(source)])
  }
  return [...groups].map(([role, examples]) => ({ role, examples }))
}

const roleOfFile = (name: string): string => {
  const rest = name.replace(/^\d+-|\.graphql$/g, '')
  const role = roles.map(kebab).find((known) => rest === known || rest.startsWith(`${known}-`))
  if (!role) throw new Error(`Whose examples are in ${name}?`)
  return role
}

/**
 * Each named operation with the comments above it. A comment `# Variables: {…}`, which may go on to the last comment
 * line, holds its variables. Fragments are not supported: an example is one operation to copy.
 */
export const parseExamples = (source: string): Example[] => {
  let from = 0
  return parse(source).definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.loc) throw new Error('An example is an operation')
    const comments = source
      .slice(from, definition.loc.start)
      .split('\n')
      .filter((line) => line.startsWith('#'))
    from = definition.loc.end
    const variablesAt = comments.findIndex((line) => /^# Variables:/.test(line))
    const told = variablesAt < 0 ? comments : comments.slice(0, variablesAt)
    const json =
      variablesAt < 0 ? '' : comments.slice(variablesAt).map(uncommented).join('\n').replace('Variables:', '')
    return {
      title: uncommented(told[0] ?? '') || (definition.name?.value ?? ''),
      query: [...told, source.slice(definition.loc.start, definition.loc.end)].join('\n'),
      variables: json && JSON.stringify(JSON.parse(json), null, 2),
    }
  })
}

const uncommented = (line: string): string => line.replace(/^#\s?/, '')
