import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A small web on this machine: one HTTPS server that plays every host, for browsers started with `{ web }`. The packages under test are
 * those that ship; it is the browser that finds each host here.
 */
export interface Web {
  /** The port that the browser is sent to for every host's port 443. */
  readonly port: number;
  /** What was asked of the hosts that are played, in order. (Browsers also ask hosts of their own; those get no answer and are not listed.) */
  readonly asked: WebRequest[];
  readonly close: () => Promise<void>;
}

export interface WebRequest {
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What a host does with a request: answers it (at once, `after` milliseconds, or when something has come true), breaks the connection, or never says anything. */
export type WebAnswer =
  | 'broken'
  | 'silent'
  | { readonly body: string | Uint8Array; readonly status?: number; readonly type?: string; readonly headers?: Readonly<Record<string, string>>; readonly after?: number | Promise<unknown> };

/** One host of the web. */
export type WebHost = (request: WebRequest) => WebAnswer;

/**
 * Starts it on 127.0.0.1.
 * @param hosts by name; "*.example.org" stands for all hosts below example.org. A host that is not named is down.
 */
export async function serveWeb(hosts: Readonly<Record<string, WebHost>>): Promise<Web> {
  const asked: WebRequest[] = [];
  const server = createServer(selfSigned(), (incoming, response) => {
    const request = requestOf(incoming);
    const host = hosts[request.host] ?? hosts[request.host.replace(/^[^.]+/, '*')];
    if (host === undefined) {
      response.destroy();
      return;
    }
    asked.push(request);
    give(host(request), response);
  });
  // By default idle connections end after five seconds, and a page that is asked for in just that moment is an error page in Firefox.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked, close: () => closed(server) };
}

function requestOf({ headers, url = '/', method = 'GET' }: IncomingMessage): WebRequest {
  return { host: (headers.host ?? '').replace(/:\d+$/, ''), path: url, method, headers };
}

function give(answer: WebAnswer, response: ServerResponse): void {
  if (answer === 'silent') return;
  if (answer === 'broken') {
    response.destroy();
    return;
  }
  const { body, status = 200, type = 'application/json', headers = {}, after = 0 } = answer;
  void Promise.resolve(typeof after === 'number' ? delay(after) : after).then(() => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  });
}

/** A key and a certificate made for this run; the browsers of tests are told to accept it. */
function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-web-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=web.test', '-keyout', key, '-out', cert], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
