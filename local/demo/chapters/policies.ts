import type { Chapter } from '../chapter'

export const policies: Chapter = async () => {}
