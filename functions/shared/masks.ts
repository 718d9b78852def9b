/** Personal data as it is shown to those who need to recognise somebody, not to know or reach them. */

/** @example maskPhone('13812345678') === '138****5678' */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, -8)}****${phone.slice(-4)}` : `****${phone.slice(-2)}`

/** @example maskName('李工') === '李*' */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name]
  return first + rest.map(() => '*').join('')
}
