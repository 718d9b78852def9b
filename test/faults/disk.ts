import { spawn } from 'node:child_process'

/**
 * A full disk without a disk: the kernel refuses a process any growth of its files, by their size. Only the soft limit is
 * moved, which needs no rights. A process that is to be refused, and not ended, ignores the signal that goes with it.
 */
export const REFUSED_NOT_ENDED = ['sh', '-c', `trap '' XFSZ; exec "$0" "$@"`] as const

const prlimit = (args: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn('prlimit', args, { stdio: 'ignore' })
    child.once('exit', resolve).once('error', () => resolve(null))
  })

/** Whether this machine can be made to refuse writes: util-linux's prlimit is on any Linux with a distribution. */
export const canFill = async (): Promise<boolean> => (await prlimit(['--version'])) === 0

/** @param full no byte more may be written to a file; otherwise all may be again */
export const limitFiles = async (pid: number | undefined, full: boolean): Promise<void> => {
  const code = await prlimit(['--pid', String(pid), `--fsize=${full ? '1:unlimited' : 'unlimited:unlimited'}`])
  if (code !== 0) throw new Error(`prlimit ended with ${code}`)
}
