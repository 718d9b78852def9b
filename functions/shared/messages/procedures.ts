export const procedures = {
  READING_LIMITS: {
    en: 'Step {code}: a reading has limits, and no other kind of step has.',
    zh: '步骤 {code}：读数类步骤须有限值，其他类步骤不得有。',
  },
  LIMITS_REVERSED: {
    en: 'The lower limit {min} is above the upper limit {max}.',
    zh: '下限 {min} 高于上限 {max}。',
  },
  STEP_BOOK_BACKDATED: {
    en: 'A step book cannot take effect on {effectiveFrom}: not before the day it is published, and after the first day of the edition before it ({min}).',
    zh: '步骤书不得自 {effectiveFrom} 起生效：须不早于发布日，且晚于上一版的生效日（{min}）。',
  },
} as const
