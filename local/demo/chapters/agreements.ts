import type { Chapter } from '../chapter'

export const agreements: Chapter = async () => {}
