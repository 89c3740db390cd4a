import type { Browser } from 'puppeteer-core';

/** What puppeteer keeps to itself of its connection; held by the exact version in package.json. */
interface WithConnection {
  readonly connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
}

/** Runs an expression with Firefox's own rights and gives its value, where that is text or a number; needs the flag `--remote-allow-system-access`. */
export async function inBrowserScope({ browser }: { readonly browser: Browser }, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as WithConnection;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree as { contexts: readonly { context: string }[] }).contexts[0]?.context;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { type, result: answer } = result as { type: string; result?: { value?: unknown } };
  if (type !== 'success') throw new Error(`Firefox refused: ${expression}: ${JSON.stringify(result)}`);
  return answer?.value;
}
