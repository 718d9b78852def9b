/** Whether a failure is the one that a difference leads to. */
export type Says = (failure: string) => boolean

/**
 * Nothing but figures of reading is other than expected, by Jest's comparison of two costs. A cost that differs in calls,
 * in the order of operations or in what was written is no such failure.
 */
export const onlyReadUnits: Says = (failure) => {
  const differing = failure
    .split('\n')
    .filter((line) => /^[-+] /.test(line) && !/^[-+] (Expected|Received) /.test(line))
  return differing.length > 0 && differing.every((line) => /^[-+] +"(read|units)": [\d.]+,?$/.test(line))
}
