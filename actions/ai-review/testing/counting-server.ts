import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A service in front of another that answers every count with the given value and hands on the rest. */
export async function countingServer(target: string, count: unknown): Promise<{ url: string; close: () => void }> {
  const server = createServer((incoming, response) => {
    if (incoming.url?.endsWith('/count_tokens') === true) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(count));
      return;
    }
    const { method, headers, url = '/' } = incoming;
    incoming.pipe(
      request(new URL(url, target), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
