/** Something that works in the background until stopped; stopping waits for the call under way. */
export interface Poller {
  stop(): Promise<void>
}
