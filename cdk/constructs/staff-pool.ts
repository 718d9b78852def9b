import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  ClientAttributes,
  Mfa,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge'

/** Claims that say who someone acts for; functions/shared/viewer.ts gives their meaning. */
const CLAIMS = ['role', 'org', 'point', 'technician', 'region']

/** The default issuer: accounts made by an administrator, who alone sets what they may act for. */
export class StaffPool extends Construct {
  readonly claimPrefix = 'custom:'
  private readonly pool: UserPool
  private readonly client: UserPoolClient

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.pool = new UserPool(this, 'users', {
      selfSignUpEnabled: false,
      signInAliases: { username: true, email: true },
      standardAttributes: { phoneNumber: { mutable: true } },
      customAttributes: Object.fromEntries(
        CLAIMS.map((claim) => [claim, new StringAttribute({ mutable: true, maxLen: 128 })]),
      ),
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const plus =
      'Threat protection is priced per active user: whoever wants it turns it on or brings an issuer that has it.'
    acknowledge(this.pool, 'AwsSolutions-COG3', plus)
    acknowledge(this.pool, 'AwsSolutions-COG8', plus)

    this.client = this.pool.addClient('portal', {
      authFlows: { userSrp: true },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ email: true, phoneNumber: true, phoneNumberVerified: true })
        .withCustomAttributes(...CLAIMS),
      // Left out, Cognito lets users write every attribute: they would make themselves whoever they liked.
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
    })
    new CfnOutput(this, 'Issuer', { value: this.issuer }).overrideLogicalId('UserPoolIssuer')
    new CfnOutput(this, 'Client', { value: this.audience }).overrideLogicalId('UserPoolClient')
  }

  get issuer(): string {
    return this.pool.userPoolProviderUrl
  }

  /** Of the ID token; the access token carries no custom claims. */
  get audience(): string {
    return this.client.userPoolClientId
  }
}
