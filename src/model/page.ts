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

/** A list that is known whole and read item by item; an array is one. */
export interface ItemList<Item> {
  readonly length: number;
  /** The item at a place from 0 to before `length`. */
  at(place: number): Item | undefined;
}
