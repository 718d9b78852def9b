import { readdir, readFile } from 'node:fs/promises'
import { Kind, parse } from 'graphql'

export interface Example {
  /** First comment line above the operation. */
  readonly title: string
  /** As in the file: comments and operation. */
  readonly query: string
  /** JSON for the variables editor; empty if it takes none. */
  readonly variables: string
}

/** Examples of one role, from `examples/<nn>-<role>.graphql`. */
export interface ExampleGroup {
  readonly role: string
  readonly examples: readonly Example[]
}

const directory = new URL('./examples/', import.meta.url)

/** In the order of the file names. */
export const readExamples = async (): Promise<ExampleGroup[]> => {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(
    files.map(async (name) => ({
      role: name.replace(/^\d+-|\.graphql$/g, ''),
      examples: parseExamples(await readFile(new URL(name, directory), 'utf8')),
    })),
  )
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
