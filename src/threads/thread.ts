/** A worker thread that answers calls one after the other, and how errors come back from it whole. */
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { InvariantError, StoreError } from '../model/failure.js';
import type { StoreErrorCode } from '../model/failure.js';

export interface Thread<Request, Answer> {
  /** Answers come in the order of the calls. */
  call(request: Request): Promise<Answer>;
  /** Lets the calls under way finish, then ends the thread. */
  end(): Promise<void>;
}

export type Reply<Answer> =
  | { readonly call: number; readonly answer: Answer }
  | { readonly call: number; readonly failed: FailedCall };

export type FailedCall =
  | { readonly error: 'STORE'; readonly code: StoreErrorCode; readonly message: string }
  | { readonly error: 'INVARIANT'; readonly message: string };

interface Pending<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a module, named by the address of its compiled file, whether it is compiled or not. It only keeps the process alive
 * while a call is under way.
 */
export function startThread<Request, Answer>(module: URL, workerData: unknown): Thread<Request, Answer> {
  const compiled = import.meta.url.endsWith('.js');
  const name = basename(module.pathname, '.js');
  const file = compiled ? module : new URL('./run-source.mjs', import.meta.url);
  // Without options of its own a worker takes over those of the process, and a test runner's do not suit it.
  const worker = new Worker(file, { workerData, argv: [module.href], execArgv: [] });
  const pending = new Map<number, Pending<Answer>>();
  let calls = 0;
  let ended: StoreError | null = null;
  worker.unref();

  const settle = (call: number): Pending<Answer> | undefined => {
    const waiting = pending.get(call);
    pending.delete(call);
    if (pending.size === 0) worker.unref();
    return waiting;
  };
  const failAll = (error: StoreError): void => {
    ended ??= error;
    for (const call of pending.keys()) settle(call)?.reject(ended);
  };
  worker.on('message', (reply: Reply<Answer>) => {
    const waiting = settle(reply.call);
    if ('answer' in reply) waiting?.resolve(reply.answer);
    else waiting?.reject(errorOf(reply.failed));
  });
  worker.on('error', (error) =>
    failAll(new StoreError('INTERNAL', `the ${name} thread failed: ${error.message}`)),
  );
  worker.on('exit', () => failAll(new StoreError('CLOSED', `the ${name} thread has ended`)));

  return {
    call: (request) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        const call = ++calls;
        pending.set(call, { resolve, reject });
        worker.ref();
        worker.postMessage({ call, request });
      }),
    end: () =>
      new Promise((resolve) => {
        if (ended !== null) return resolve();
        worker.ref();
        worker.once('exit', () => resolve());
        worker.postMessage(null);
      }),
  };
}

/** An error as it travels between threads, which would strip it of its class. */
export function failedCall(error: unknown): FailedCall {
  if (error instanceof StoreError) return { error: 'STORE', code: error.code, message: error.message };
  return {
    error: 'INVARIANT',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

function errorOf(failed: FailedCall): Error {
  return failed.error === 'STORE'
    ? new StoreError(failed.code, failed.message)
    : new InvariantError(failed.message);
}
