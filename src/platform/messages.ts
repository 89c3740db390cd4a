import type { Runtime } from 'webextension-polyfill';
import { ownBrowser } from './own-browser';
import type { BackgroundRequests, PageRequests, Refusal } from '../protocol/requests';

/**
 * Sends and answers the requests of protocol/requests.ts. Only values cross: whoever asks gets the answer or a `Refusal`,
 * never an exception, even when the other side is gone (tab closed, extension updated while its page lives on).
 */

type Requests = BackgroundRequests | PageRequests;
/** What a request asks. */
export type AskOf<R, Name extends keyof R> = R[Name] extends { ask: infer Ask } ? Ask : never;
type AnswerOf<R, Name extends keyof R> = R[Name] extends { answer: infer Answer } ? Answer : never;

/** One answerer for each request; leaving one out does not compile. `From`: what they are told about who asked. */
type Answerers<R extends Requests, From extends readonly unknown[]> = {
  readonly [Name in keyof R]: (ask: AskOf<R, Name>, ...from: From) => Promise<AnswerOf<R, Name>> | AnswerOf<R, Name>;
};

/** How long to wait, in milliseconds, until a background that was stopped is gone and can be woken. */
const wakeAfter = 200;

/** Asks the background, waking it if it was stopped; asks once more if it is stopped before it has answered. */
export function askBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  ask: AskOf<BackgroundRequests, Name>,
): Promise<AnswerOf<BackgroundRequests, Name> | Refusal> {
  const send = (): Promise<unknown> => ownBrowser.runtime.sendMessage({ request: name, ask });
  return settle(async () => {
    // The background refuses with a value. A rejection, or no answer at all, means that it was gone before the end.
    const answer = await send().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, wakeAfter));
    return send();
  }, true);
}

/** Asks the content script of a tab, in its top frame unless another is named. */
export function askPage<Name extends keyof PageRequests>(
  tab: number,
  name: Name,
  ask: AskOf<PageRequests, Name>,
  frame = 0,
): Promise<AnswerOf<PageRequests, Name> | Refusal> {
  return settle(() => ownBrowser.tabs.sendMessage(tab, { request: name, ask }, { frameId: frame }), true);
}

/** Asks all frames of a tab; resolves with the first answer. */
export function askFrames<Name extends keyof PageRequests>(tab: number, name: Name, ask: AskOf<PageRequests, Name>): Promise<AnswerOf<PageRequests, Name> | Refusal> {
  return settle(() => ownBrowser.tabs.sendMessage(tab, { request: name, ask }));
}

/** Asks the frame of a tab that has the focus; a refusal when none has it. */
export function askFocusedFrame<Name extends keyof PageRequests>(tab: number, name: Name, ask: AskOf<PageRequests, Name>): Promise<AnswerOf<PageRequests, Name> | Refusal> {
  return settle(() => ownBrowser.tabs.sendMessage(tab, { request: name, ask, focused: true }), true);
}

/**
 * Answers requests from now on, leaving all other messages to other listeners.
 *
 * @param read gives the arguments of the answerer: what was asked, and by whom; what it throws becomes the refusal
 * @param hasFocus whether requests to the focused frame are for this one
 */
export function answerRequests<R extends Requests, From extends readonly unknown[] = []>(
  answerers: Answerers<R, From>,
  read: (name: keyof R, ask: unknown, sender: Runtime.MessageSender) => Promise<readonly unknown[]> | readonly unknown[],
  hasFocus: () => boolean = () => false,
): void {
  const byName = new Map(Object.entries<(...asked: never) => unknown>(answerers));
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): true | undefined => {
    if (sender.id !== ownBrowser.runtime.id || !isRequest(message)) return undefined;
    const answer = byName.get(message.request);
    if (answer === undefined || (message.focused === true && !hasFocus())) return undefined;
    void settle(async () => await answer(...((await read(message.request as keyof R, message.ask, sender)) as never)))
      .then(respond)
      // Whoever asked is gone.
      .catch(() => undefined);
    // The answer comes later.
    return true;
  };
  // The types only allow listeners that always answer or never do.
  ownBrowser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
}

/** Whether a request came back without an answer. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** `sent`: the attempt sends a message, so a failure means that it did not arrive. */
async function settle<Answer>(attempt: () => Promise<unknown>, sent = false): Promise<Answer | Refusal> {
  try {
    const answer = await attempt();
    // Nobody was there, or was stopped before it could answer.
    return answer === undefined ? { refused: 'no answer', gone: true } : (answer as Answer);
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error), gone: sent };
  }
}

function isRequest(message: unknown): message is { request: string; ask: unknown; focused?: unknown } {
  return typeof message === 'object' && message !== null && 'request' in message && typeof message.request === 'string';
}
