/** What delivering may take. Times in milliseconds. */
export interface DeliveryLimits {
  /** How long a hub that sends on a channel may be silent before another one takes over. */
  readonly lease: number;
  /** How long one sending may take; less than the lease. */
  readonly send: number;
  /** How long running sendings are given to end when the hub closes. */
  readonly grace: number;
  /** Channels on which is sent at the same time. */
  readonly atOnce: number;
  /** Failed messages of one channel that wait; as long as there are so many, nothing new is begun. */
  readonly waiting: number;
  /** Alerts listed in a digest; of the rest it tells how many they are. */
  readonly listed: number;
}

export const usualDeliveryLimits: DeliveryLimits = {
  lease: 120_000,
  send: 45_000,
  grace: 5_000,
  atOnce: 8,
  waiting: 50,
  listed: 100,
};
