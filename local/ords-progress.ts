/** Where progress is shown: a terminal gets one line that changes, a file a line now and then. */
export interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface Phase {
  /** @param share of the phase that is done, 0 to 1 @param count things done so far */
  show(share: number, count: number): void
  end(): void
}

const WIDTH = 24
const TERMINAL_MS = 100
const FILE_MS = 5_000

/** Shows one phase of a job with its rate and the time left, both since the phase began. */
export const startPhase = (screen: Screen, name: string, unit: string, now: () => number = Date.now): Phase => {
  const begun = now()
  const every = screen.isTTY ? TERMINAL_MS : FILE_MS
  let shown = Number.NEGATIVE_INFINITY
  let last = { share: 0, count: 0 }
  let ended = false
  const print = () => {
    const text = lineOf(name, unit, last.share, last.count, now() - begun)
    screen.write(screen.isTTY ? `\r\x1b[2K${text}` : `${text}\n`)
    shown = now()
  }
  return {
    show: (share, count) => {
      last = { share: Math.min(1, share), count }
      if (now() - shown >= every) print()
    },
    end: () => {
      if (ended) return
      ended = true
      print()
      if (screen.isTTY) screen.write('\n')
    },
  }
}

/** @example 'Importing  ████████░░░░░░░░░░░░░░░░  33 %  8000 records  400/s  0:40 left' */
const lineOf = (name: string, unit: string, share: number, count: number, elapsedMs: number): string => {
  const full = Math.round(share * WIDTH)
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
  const rate = elapsedMs > 0 ? Math.round((count * 1000) / elapsedMs) : 0
  const left = share > 0 && share < 1 ? `  ${clock((elapsedMs * (1 - share)) / share)} left` : ''
  return `${name.padEnd(10)} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${count} ${unit}  ${rate}/s${left}`
}

/** @example clock(65_000) === '1:05' */
export const clock = (ms: number): string => {
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
