export const KEY_VARIABLE = 'ANTHROPIC_API_KEY';

/** What federation and the clouds' adapters need to be told; each is documented in the README. */
const FEDERATION = [
  'ANTHROPIC_FEDERATION_RULE_ID',
  'ANTHROPIC_ORGANIZATION_ID',
  'ANTHROPIC_SERVICE_ACCOUNT_ID',
  'ANTHROPIC_WORKSPACE_ID',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
] as const;
const CLOUDS = [
  'AWS_REGION',
  'AWS_BEARER_TOKEN_BEDROCK',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'CLOUD_ML_REGION',
  'ANTHROPIC_VERTEX_PROJECT_ID',
  'GOOGLE_OAUTH_ACCESS_TOKEN',
  'ANTHROPIC_FOUNDRY_RESOURCE',
  'ANTHROPIC_FOUNDRY_API_KEY',
] as const;

/** Variables with which a planted environment makes a client send the key elsewhere, use another one, or print it. */
export const REDIRECTING = [
  'ANTHROPIC_CUSTOM_HEADERS',
  'ANTHROPIC_AUTH_TOKEN',
  'ANTHROPIC_PROFILE',
  'ANTHROPIC_CONFIG_DIR',
  'ANTHROPIC_LOG',
  'ANTHROPIC_IDENTITY_TOKEN',
  'ANTHROPIC_IDENTITY_TOKEN_FILE',
] as const;

/** The variable that moves a provider's address. */
export const BASE_URL_VARIABLES = {
  anthropic: 'ANTHROPIC_BASE_URL',
  bedrock: 'ANTHROPIC_BEDROCK_BASE_URL',
  vertex: 'ANTHROPIC_VERTEX_BASE_URL',
  foundry: 'ANTHROPIC_FOUNDRY_BASE_URL',
} as const;

/** Everything the gate asks its host to show it. */
export const ENVIRONMENT: readonly string[] = [
  KEY_VARIABLE,
  ...FEDERATION,
  ...CLOUDS,
  ...REDIRECTING,
  ...Object.values(BASE_URL_VARIABLES),
];
