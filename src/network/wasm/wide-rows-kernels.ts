/** The kernels of assembly/wide-rows.ts, on memory of their own. What each of them does is said there. */
import { wideRowsBytes } from './wide-rows-bytes.js';

/** Addresses are in bytes. */
export interface WideRowsKernels {
  readonly push: (
    starts: number,
    ends: number,
    list: number,
    length: number,
    going: number,
    rows: number,
  ) => number;
  readonly pull: (
    first: number,
    last: number,
    starts: number,
    ends: number,
    rows: number,
    next: number,
  ) => number;
  readonly pullLast: (
    first: number,
    last: number,
    starts: number,
    ends: number,
    rows: number,
    counted: number,
    met: number,
    block: number,
    columns: number,
  ) => void;
  readonly survey: (
    first: number,
    last: number,
    rows: number,
    counted: number,
    deadEnd: number,
    list: number,
    going: number,
    length: number,
    room: number,
    block: number,
    columns: number,
  ) => number;
  readonly flush: (block: number, columns: number) => void;
}

export interface KernelsOnMemory {
  readonly kernels: WideRowsKernels;
  readonly buffer: ArrayBuffer;
}

/** Zeroed memory of so many bytes, and the kernels on it; null where there is no WebAssembly with vectors, or no such memory. */
export function openKernels(bytes: number): KernelsOnMemory | null {
  module ??= compile();
  if (module === 'none' || bytes > mostBytes) return null;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageSize) });
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    return { kernels: exports, buffer: memory.buffer };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const pageSize = 65_536;
const mostBytes = 2 ** 30;

/** Kept, so that what a thread has compiled well stays so. */
let module: Module | 'none' | undefined;

function compile(): Module | 'none' {
  const bytes = Uint8Array.from(atob(wideRowsBytes), (letter) => letter.charCodeAt(0));
  const runs = typeof WebAssembly === 'object' && WebAssembly.validate(bytes);
  return runs ? new WebAssembly.Module(bytes) : 'none';
}

interface Module {
  readonly compiled: never;
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** As much of the global as is used here: the types of neither the language nor Node declare it. */
declare const WebAssembly: {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => Module;
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Instance: new (
    module: Module,
    imports: { readonly env: { readonly memory: Memory } },
  ) => { readonly exports: WideRowsKernels };
};
