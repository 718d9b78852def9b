import { fillIn, type Language, type Params } from '../messages/fill-in'
import type { Notice } from '../notice'
import { noticeTexts } from './index'

/** The words of a notice in the reader's language. */
export const textOf = ({ kind, params, dueOn, lead }: Notice, language: Language): string => {
  const due: Params = dueOn === undefined ? {} : { on: dueOn, days: lead ?? 0 }
  return fillIn(noticeTexts[kind][language], language, { ...params, ...due })
}
