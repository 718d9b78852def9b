import type { Chapter } from '../chapter'

export const conduct: Chapter = async () => {}
