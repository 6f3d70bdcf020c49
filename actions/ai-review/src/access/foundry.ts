import { AnthropicFoundry, type FoundryClientOptions } from '@anthropic-ai/foundry-sdk';
import type { MessagesClient } from '../model/client.ts';
import type { Access } from './access.ts';

type Options = Pick<FoundryClientOptions, 'logLevel' | 'maxRetries' | 'timeout' | 'fetchOptions'>;

/** Microsoft Foundry. */
export const foundryClient = (
  { baseUrl, apiKey }: Extract<Access, { provider: 'foundry' }>,
  options: Options,
): MessagesClient => new AnthropicFoundry({ ...options, resource: null, baseURL: baseUrl, apiKey });
