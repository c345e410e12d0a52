/** Keyset paging: the same order, (value, id), in every store, and pages taken from either end. */

/** Where an item stands in its list: its sort value (null sorts last, whichever the direction) and its id. */
export interface Place {
  readonly value: string | number | null;
  readonly id: string;
}

export interface PageRequest {
  /** How many items at the most. */
  readonly size: number;
  /** `FORWARD`: the first ones after `from`. `BACKWARD`: the last ones before it. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Where to go on from, exclusive; null for the list's end in that direction. */
  readonly from: Place | null;
}

export interface Page<Item> {
  /** In list order, whichever the direction they were asked for. */
  readonly items: readonly { readonly item: Item; readonly place: Place }[];
  /** Whether the list goes on beyond the page, in the direction asked for. */
  readonly more: boolean;
}
