import { AnthropicVertex, type ClientOptions } from '@anthropic-ai/vertex-sdk';
import type { MessagesClient } from '../model/client.ts';
import type { Access } from './access.ts';

type Options = Pick<ClientOptions, 'logLevel' | 'maxRetries' | 'timeout' | 'fetchOptions'>;

/** Google Vertex AI, by a token of the job: credential files are never read. */
export function vertexClient(
  { region, project, baseUrl, accessToken }: Extract<Access, { provider: 'vertex' }>,
  options: Options,
): MessagesClient {
  return new AnthropicVertex({
    ...options,
    region,
    projectId: project,
    accessToken,
    ...(baseUrl === null ? {} : { baseURL: baseUrl }),
  });
}
