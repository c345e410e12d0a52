/** The other side of `thread.ts`: answers the calls that come to this worker, one after the other. */
import { parentPort } from 'node:worker_threads';
import { invariant } from '../model/failure.js';
import { failedCall } from './thread.js';

interface Call<Request> {
  readonly call: number;
  readonly request: Request;
}

/** `stop` runs when the calls before the end have been answered. */
export function serveThread<Request, Answer>(answer: (request: Request) => Answer, stop: () => void): void {
  const port = parentPort;
  invariant(port, 'runs in a worker thread');
  port.on('message', (message: Call<Request> | null) => {
    if (message === null) {
      stop();
      port.close();
      return;
    }
    const { call, request } = message;
    try {
      port.postMessage({ call, answer: answer(request) });
    } catch (error) {
      port.postMessage({ call, failed: failedCall(error) });
    }
  });
}
