import type { Chapter } from '../chapter'

export const channels: Chapter = async () => {}
