/** Ties as steps of an explanation: whom they lead from, and to whom. */
import type { Lens } from '../network/lens.js';
import type { Step } from './traverse.js';

/** A tie as a step from one of its ends to the other. */
export function stepFrom(lens: Lens, from: number, tie: number): Step {
  const { network } = lens;
  const [beginning = from, end = from] = [network.tieFrom[tie], network.tieTo[tie]];
  return {
    tie: network.tieIdOf(tie),
    from: network.idOf(from),
    to: network.idOf(from === beginning ? end : beginning),
    presence: lens.presence(tie),
  };
}

/** Ties that follow one another as steps, beginning at an actor. */
export function stepsFrom(lens: Lens, from: number, ties: readonly number[]): readonly Step[] {
  const { tieFrom, tieTo } = lens.network;
  const steps: Step[] = [];
  let at = from;
  for (const tie of ties) {
    steps.push(stepFrom(lens, at, tie));
    at = (tieFrom[tie] === at ? tieTo[tie] : tieFrom[tie]) ?? at;
  }
  return steps;
}
