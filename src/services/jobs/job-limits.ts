/** What jobs may take. Times are in milliseconds. */
export interface JobLimits {
  /** Of one principal, that have not ended. */
  readonly openOfOne: number;
  /** Of one principal, that run at once, on whatever hub. */
  readonly runningOfOne: number;
  /** Of all together, that have not ended. */
  readonly openInAll: number;
  /** That one hub runs at once. */
  readonly runningHere: number;
  /** Characters of a question. */
  readonly question: number;
  /** Characters of a packed result. */
  readonly result: number;
  /** The longest that one may run. */
  readonly longest: number;
  /** How often a hub says that it is there, and how far its jobs have come. */
  readonly beatEvery: number;
  /** Without a beat for so long, a job counts as lost; its hub, when it cannot say that it is there, gives it up. */
  readonly lease: number;
  /** How often a hub looks for jobs that wait and for lost ones, when nothing tells it to. */
  readonly lookEvery: number;
  /** How long an ended job is kept, and how many of one principal at the most. */
  readonly keptFor: number;
  readonly keptOfOne: number;
}

export const usualJobLimits: JobLimits = {
  openOfOne: 10,
  runningOfOne: 2,
  openInAll: 100,
  runningHere: 2,
  question: 64_000,
  result: 8_000_000,
  longest: 600_000,
  beatEvery: 1_000,
  lease: 15_000,
  lookEvery: 5_000,
  keptFor: 7 * 86_400_000,
  keptOfOne: 50,
};
