import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Pages served from this machine. */
export interface PageServer {
  readonly port: number;
  /** Address of a page by its path ("/demo.html"). */
  readonly address: (path: string) => string;
  /** Waits until a page has been asked for. */
  readonly asked: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Serves pages on 127.0.0.1.
 * @param pages path → file, or the text of a page itself
 */
export async function servePages(pages: Readonly<Record<string, URL | string>>): Promise<PageServer> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.add(pathname);
    const page = pages[pathname];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page === undefined ? 'not found' : typeof page === 'string' ? page : readFileSync(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: (path) => `http://127.0.0.1:${port}${path}`,
    asked: async (path) => {
      for (let tries = 0; tries < 200 && !asked.has(path); tries++) await delay(50);
      if (!asked.has(path)) throw new Error(`nobody has asked for ${path}`);
    },
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
