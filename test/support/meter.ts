import { type ConsumedCapacity, meter } from '../../functions/platform/dynamo'

/** What an operation asked of the engine. */
export interface Cost {
  /** Calls to the engine. */
  readonly calls: number
  readonly read: number
  readonly write: number
  /** e.g. `Query + BatchGetItem`, in the order they left. */
  readonly operations: string
}

/** Runs an operation and adds up the capacity the engine reports for it. */
export const measured = async <T>(operation: () => Promise<T>): Promise<{ result: T; cost: Cost }> => {
  const calls: (readonly ConsumedCapacity[])[] = []
  meter.report = (call) => void calls.push(call)
  try {
    const result = await operation()
    return { result, cost: costOf(calls) }
  } finally {
    delete meter.report
  }
}

const costOf = (calls: readonly (readonly ConsumedCapacity[])[]): Cost => {
  const all = calls.flat()
  const names = calls.map((call) => call[0]?.operation ?? 'empty')
  const counted = [...new Set(names)].map((name) => {
    const times = names.filter((other) => other === name).length
    return times > 1 ? `${times} ${name}` : name
  })
  return {
    calls: calls.length,
    read: sum(all.map(({ read }) => read)),
    write: sum(all.map(({ write }) => write)),
    operations: counted.join(' + '),
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
