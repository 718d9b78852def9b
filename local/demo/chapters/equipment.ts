import type { Chapter } from '../chapter'

export const equipment: Chapter = async () => {}
