export const policies = {
  POLICY_EMPTY: {
    en: 'Say something: a text, an attachment, or both.',
    zh: '内容不能为空：请填写正文、添加附件，或两者兼有。',
  },
  POLICY_DATE_PAST: {
    en: 'The day {day} is past; today is {today}.',
    zh: '日期 {day} 已过；今天是 {today}。',
  },
  POLICY_STATE: {
    en: 'The policy is {state}; this can be done while it is: {allowed}.',
    zh: '该文件当前状态为 {state}；仅在以下状态可执行此操作：{allowed}。',
  },
  POLICY_NOT_LATEST: {
    en: 'This edition is {state}; the next one follows the latest published or withdrawn edition.',
    zh: '该版本当前状态为 {state}；新版本须接续最新的已发布或已撤回版本。',
  },
  POLICY_NOT_ADDRESSED: {
    en: 'This policy does not ask you to read it: you see it for those you answer for.',
    zh: '该文件不要求您本人阅读：您可查看它，是因为其面向您所管理的人员。',
  },
  TOO_MANY_POLICIES: {
    en: 'At most {limit} policies can be in effect at once; withdraw one first.',
    zh: '同时生效的文件最多 {limit} 份；请先撤回一份。',
  },
} as const
