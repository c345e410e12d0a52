/** Properties as clients give them. */
import type { Properties, PropertyValue } from '../../../model/entity.js';

/** Null takes one away; a missing one stays as it is. */
export type GivenProperties = Readonly<Record<string, PropertyValue | null>>;

/** Earlier properties with what is given put in their place. */
export function withGiven(before: Properties, given: GivenProperties): Properties {
  const after: Record<string, PropertyValue> = { ...before };
  for (const [name, value] of Object.entries(given)) {
    if (value === null) delete after[name];
    else after[name] = value;
  }
  return after;
}
