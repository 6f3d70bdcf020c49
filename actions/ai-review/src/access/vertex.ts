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
    authClient: bearing(accessToken, project),
    ...(baseUrl === null ? {} : { baseURL: baseUrl }),
  });
}

/**
 * What the adapter asks of an auth client, and nothing that looks for credentials by itself: Google's own search reads
 * files that may name programs to run, and asks the metadata service.
 */
const bearing = (accessToken: string, projectId: string): NonNullable<ClientOptions['authClient']> =>
  ({
    projectId,
    getRequestHeaders: async () => new Headers({ authorization: `Bearer ${accessToken}` }),
  }) as unknown as NonNullable<ClientOptions['authClient']>;
