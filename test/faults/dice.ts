import { chance } from '../../local/demo/chance'

/** A row of numbers in [0, 1) that a seed and a name fix: the same seed throws the same, however the calls fall between others. */
export type Dice = () => number

export const diceOf = (seed: string | number, name: string): Dice => {
  let thrown = 0
  return () => {
    thrown += 1
    return chance(`${seed}/${name}/${thrown}`)
  }
}

export const oneOf = <T>(dice: Dice, options: readonly T[]): T => {
  const chosen = options[Math.floor(dice() * options.length)]
  if (chosen === undefined) throw new Error('There is nothing to choose from')
  return chosen
}

export const between = (dice: Dice, from: number, to: number): number => from + dice() * (to - from)

export const shuffled = <T>(dice: Dice, all: readonly T[]): T[] =>
  all
    .map((one) => [dice(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
