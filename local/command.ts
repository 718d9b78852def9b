import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Used wrongly: exit code 2, and how to use it right. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O & { help: { type: 'boolean' } }; allowPositionals: true }>
>

/**
 * Runs a command line: `--help` prints the usage; an error prints one line, not a stack.
 * Exit codes: 0 done, 1 failed, 2 used wrongly.
 */
export const runCommand = async <O extends Options>(
  usage: string,
  options: O,
  run: (parsed: Parsed<O>) => Promise<void>,
): Promise<void> => {
  try {
    const parsed = parse(options)
    if ((parsed.values as { help?: boolean }).help) process.stdout.write(`${usage}\n`)
    else await run(parsed)
  } catch (error) {
    const isUsage = error instanceof UsageError
    process.stderr.write(`${messageOf(error)}${isUsage ? '\nSee --help' : ''}\n`)
    process.exitCode = isUsage ? 2 : 1
  }
}

const parse = <O extends Options>(options: O): Parsed<O> => {
  try {
    return parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    }) as Parsed<O>
  } catch (error) {
    // Node goes on with advice about positional arguments, which these commands do not have.
    throw new UsageError(messageOf(error).split('. ')[0])
  }
}

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? `${error.message}: ${messageOf(error.cause)}` : error.message
}
