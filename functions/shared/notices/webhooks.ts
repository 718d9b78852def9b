export const webhooks = {
  WEBHOOK_PAUSED: {
    en: 'Nothing more is sent to your webhook endpoint {url} ({because}). Resume it once it answers, and replay what was kept back.',
    zh: '已停止向您的推送端点 {url} 推送（{because}）。恢复应答后请重新启用，并重发积压的推送。',
  },
} as const
