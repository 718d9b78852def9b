import type { Chapter } from '../chapter'

export const certification: Chapter = async () => {}
