import type { Chapter } from '../chapter'

export const grades: Chapter = async () => {}
