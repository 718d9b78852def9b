interface Entry {
  readonly key: number
  readonly value: number
}

/** A binary heap; of equal keys the lower value comes first, so that what is found does not depend on chance. */
export class MinHeap {
  private readonly entries: Entry[] = []

  push(key: number, value: number): void {
    const entry = { key, value }
    let i = this.entries.length
    for (let up = (i - 1) >> 1; i > 0 && isLess(entry, this.entries[up]); up = (i - 1) >> 1) {
      this.entries[i] = this.entries[up] as Entry
      i = up
    }
    this.entries[i] = entry
  }

  pop(): Entry | undefined {
    const [first] = this.entries
    const last = this.entries.pop()
    if (this.entries.length > 0 && last) this.sink(last)
    return first
  }

  private sink(entry: Entry): void {
    const { entries } = this
    let i = 0
    for (let down = 1; down < entries.length; down = 2 * i + 1) {
      const right = entries[down + 1]
      const least = right && isLess(right, entries[down]) ? down + 1 : down
      if (!isLess(entries[least] as Entry, entry)) break
      entries[i] = entries[least] as Entry
      i = least
    }
    entries[i] = entry
  }
}

const isLess = (a: Entry, b: Entry | undefined): boolean =>
  b === undefined || a.key < b.key || (a.key === b.key && a.value < b.value)
