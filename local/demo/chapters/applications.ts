import type { Chapter } from '../chapter'

export const applications: Chapter = async () => {}
