import { sha256 } from '../../functions/shared/canonical'

/** A number in [0, 1) that depends on the label alone: the demo is the same on every machine and every resumption. */
export const chance = (label: string): number => Number.parseInt(sha256(label).slice(0, 12), 16) / 2 ** 48

/** One of the options, by the label. */
export const choose = <T>(label: string, options: readonly [T, ...T[]]): T =>
  options[Math.floor(chance(label) * options.length)] ?? options[0]

/** A whole number from `from` to `to`, both included. */
export const between = (label: string, from: number, to: number): number =>
  from + Math.floor(chance(label) * (to - from + 1))
