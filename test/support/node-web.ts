import type { request as requestOverTls } from 'node:https';
import type { Web } from './web';

/**
 * Environment for a Node process whose `fetch` finds every host at the played web. Browsers are told so when they start; Node has no such
 * switch, so a script that is loaded before the program puts another `fetch` in its place. The program is the one that ships.
 */
export function nodeOnWeb({ port }: Pick<Web, 'port'>): Record<string, string> {
  const script = `import { request } from 'node:https';\nglobalThis.fetch = (${fetchFrom.toString()})(request, ${port});`;
  return { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(script)}"` };
}

/** Written out into another process: may use nothing of this file. */
function fetchFrom(request: typeof requestOverTls, port: number): typeof fetch {
  return (address, options) =>
    new Promise((resolve, reject) => {
      const { host, pathname, search } = new URL(address as string);
      const asked = request({ host: '127.0.0.1', port, path: pathname + search, headers: { host }, rejectUnauthorized: false, signal: options?.signal ?? undefined }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => { resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 0, headers: answer.headers as Record<string, string> })); });
      });
      asked.on('error', reject);
      asked.end();
    });
}
