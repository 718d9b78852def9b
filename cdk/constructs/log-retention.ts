import { RetentionDays } from 'aws-cdk-lib/aws-logs'

/** Network logs are kept for at least six months (Cybersecurity Law of the PRC, article 21 (3)). */
export const LOG_RETENTION = RetentionDays.SIX_MONTHS
