import type { Day } from './days'

/** From a day up to the day it was over, which is not of it; open while it lasts. */
export interface Stay {
  readonly from: Day
  readonly to?: Day
}

/** One after the other, none twice: those that overlap, or follow each other on one day, are one. */
export const joined = (stays: readonly Stay[]): Stay[] => {
  const all: Stay[] = []
  for (const stay of [...stays].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1)
    if (last && (last.to === undefined || stay.from <= last.to)) all[all.length - 1] = together(last, stay)
    else all.push(stay)
  }
  return all
}

const together = ({ from, to }: Stay, other: Stay): Stay =>
  to === undefined || other.to === undefined ? { from } : { from, to: to > other.to ? to : other.to }
