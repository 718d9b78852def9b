import type { Post } from './network'

/** P6: technicians and foremen repair; the others receive customers or keep parts, whatever they are certified for. */
export const repairs = (post: Post): boolean => post === 'TECHNICIAN' || post === 'FOREMAN'
