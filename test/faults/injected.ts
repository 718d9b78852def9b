/** How often each fault was injected. */
export interface Injected {
  count(fault: string): void
  readonly all: ReadonlyMap<string, number>
}

export const newInjected = (): Injected => {
  const all = new Map<string, number>()
  return {
    all,
    count: (fault) => void all.set(fault, (all.get(fault) ?? 0) + 1),
  }
}
