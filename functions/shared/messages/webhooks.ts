export const webhooks = {
  WEBHOOK_URL: {
    en: '{actual} is no address to send to: `https://` and a name in public, port 443, no user, password or fragment.',
    zh: '{actual} 不能作为推送地址：须为 `https://` 加公网域名，端口 443，不含用户名、密码或片段。',
  },
  WEBHOOK_LIMIT: {
    en: 'You have {limit} endpoints, and may have no more: remove one first.',
    zh: '您已有 {limit} 个推送端点，已达上限：请先移除一个。',
  },
  WEBHOOK_ON_ITS_WAY: {
    en: 'The delivery is on its way already.',
    zh: '该推送已在途中。',
  },
} as const
