export type Service = 'dynamodb' | 'sqs' | 's3'

/** A call as a client sends it: `command` is the SDK's, e.g. `QueryCommand`, with what it was given. */
export interface AwsCall {
  readonly service: Service
  readonly command: string
  readonly input: object
}

/** Set by the local stack and by tests only: told of every call before it is sent; throws what a function's role would refuse. */
export const watch: { call?: (call: AwsCall) => void } = {}

/** The middleware by which every client of the platform tells its calls, those it only signs for others included. */
export const watched =
  (service: Service) =>
  <A extends { readonly input: object }, R>(next: (args: A) => R, { commandName }: { commandName?: string }) =>
  (args: A): R => {
    watch.call?.({ service, command: String(commandName), input: args.input })
    return next(args)
  }

export const WATCH = { step: 'initialize', name: 'watch' } as const
