import { Kind, parse } from 'graphql'

/** Root fields that the deployed API carried out and answered, e.g. `mutation workOrderAccept`. */
export const carriedOut = new Set<string>()

const isRefused = (value: unknown): boolean =>
  ((value as { userErrors?: readonly unknown[] }).userErrors ?? []).length > 0

/** Notes which root fields an answer shows to work: those with a value and, of a mutation, with no error told to its caller. */
export const noteAnswer = (query: string, data: Readonly<Record<string, unknown>> | null | undefined): void => {
  if (!data) return
  for (const definition of parse(query).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const field of definition.selectionSet.selections) {
      if (field.kind !== Kind.FIELD) continue
      const value = data[field.alias?.value ?? field.name.value] ?? null
      if (value !== null && !isRefused(value)) carriedOut.add(`${definition.operation} ${field.name.value}`)
    }
  }
}
