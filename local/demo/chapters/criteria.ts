import type { Chapter } from '../chapter'

export const criteria: Chapter = async () => {}
