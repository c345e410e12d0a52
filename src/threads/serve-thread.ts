/** The other side of `thread.ts`: answers the calls that come to this worker, one after the other. */
import { parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { invariant } from '../model/failure.js';
import { failedCall } from './thread.js';
import type { Reply } from './thread.js';

interface Call<Request> {
  readonly call: number;
  readonly request: Request;
}

/** What a call comes to: its answer, or what it failed with. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly fault: unknown };

/** How calls that wait one behind the other are answered in one go. */
export interface Together<Request, Answer> {
  /** Whether one more goes with these, which are next to each other in the queue. */
  readonly fits: (requests: readonly Request[], next: Request) => boolean;
  /** One outcome for each, in their order. */
  readonly answer: (requests: readonly Request[]) => readonly Outcome<Answer>[];
}

/** `stop` runs when the calls before the end have been answered. */
export function serveThread<Request, Answer>(
  answer: (request: Request) => Answer,
  stop: () => void,
  together?: Together<Request, Answer>,
): void {
  const port = parentPort;
  invariant(port, 'runs in a worker thread');
  const reply = (message: Reply<Answer>) => port.postMessage(message);
  const finish = ({ call }: Call<Request>, outcome: Outcome<Answer>) =>
    reply('answer' in outcome ? { call, ...outcome } : { call, failed: failedCall(outcome.fault) });
  const alone = (request: Request): Outcome<Answer> => {
    try {
      return { answer: answer(request) };
    } catch (fault) {
      return { fault };
    }
  };
  port.on('message', (first: Call<Request> | null) => {
    for (const group of groupsOf([first, ...received<Request>(port)], together)) {
      if (group === null) {
        stop();
        port.close();
        return;
      }
      const requests = group.map(({ request }) => request);
      const several = together !== undefined && requests.length > 1;
      const outcomes = several ? together.answer(requests) : requests.map(alone);
      for (const [index, call] of group.entries()) {
        const outcome = outcomes[index];
        invariant(outcome, 'there is an outcome for each call');
        finish(call, outcome);
      }
    }
  });
}

/** The messages that have come already. */
function received<Request>(port: MessagePort): readonly (Call<Request> | null)[] {
  const messages: (Call<Request> | null)[] = [];
  for (;;) {
    const next: { readonly message: Call<Request> | null } | undefined = receiveMessageOnPort(port);
    if (next === undefined) return messages;
    messages.push(next.message);
  }
}

/** Calls in their order, those together that fit together; null ends the thread. */
function groupsOf<Request, Answer>(
  calls: readonly (Call<Request> | null)[],
  together: Together<Request, Answer> | undefined,
): readonly (readonly Call<Request>[] | null)[] {
  const groups: (Call<Request>[] | null)[] = [];
  for (const call of calls) {
    const last = groups.at(-1) ?? null;
    if (call === null) groups.push(null);
    else if (
      last !== null &&
      together?.fits(
        last.map(({ request }) => request),
        call.request,
      ) === true
    )
      last.push(call);
    else groups.push([call]);
  }
  return groups;
}
