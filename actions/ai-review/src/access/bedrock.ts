import AnthropicBedrock, { type ClientOptions } from '@anthropic-ai/bedrock-sdk';
import type { MessagesClient } from '../model/client.ts';
import type { Access } from './access.ts';

type Options = Pick<ClientOptions, 'logLevel' | 'maxRetries' | 'timeout' | 'fetchOptions'>;

/** Amazon Bedrock. It cannot count tokens: estimates stand in their place. */
export function bedrockClient(
  { region, baseUrl, signer }: Extract<Access, { provider: 'bedrock' }>,
  options: Options,
): MessagesClient {
  const common = { ...options, awsRegion: region, ...(baseUrl === null ? {} : { baseURL: baseUrl }) };
  if ('bearer' in signer) return new AnthropicBedrock({ ...common, apiKey: signer.bearer });
  const { accessKey, secretKey, sessionToken } = signer;
  return new AnthropicBedrock({
    ...common,
    apiKey: null,
    awsAccessKey: accessKey,
    awsSecretKey: secretKey,
    awsSessionToken: sessionToken,
  });
}
