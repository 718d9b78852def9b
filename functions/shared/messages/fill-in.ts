import type { Message } from './index'

export type Language = 'zh' | 'en'

/** Values a message names; a phrase is one in both languages (phrases.ts). */
export type Params = Readonly<Record<string, string | number | Message>>

/** A message with its `{name}`s filled in; a name without a value shows as `?`. */
export const fillIn = (message: string, language: Language, params: Params): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '?'
    return typeof value === 'object' ? value[language] : String(value)
  })
