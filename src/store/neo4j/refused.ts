/** A refusal found while writing; it travels as an exception so that the transaction is rolled back, and no further than that. */
import type { WriteFailure } from '../store.js';

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly failure: WriteFailure) {
    super(failure.message);
  }
}
