/** Q6: the three parts of a service, judged apart. */
export const aspects = ['core', 'auxiliary', 'personal'] as const
export type Aspect = (typeof aspects)[number]

/** 1 (poor) to 5 (excellent) for each part. */
export type Scores = Readonly<Record<Aspect, number>>
