export const callbacks = {
  CALLBACK_CLOSED: {
    en: 'This callback is closed ({state}); its result stays as it is.',
    zh: '该回访已结束（{state}），结果不再更改。',
  },
} as const
