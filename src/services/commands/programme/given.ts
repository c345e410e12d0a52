/** What a client gave, without what it did not. */
type Given<Parts> = {
  readonly [Name in keyof Parts]?: Exclude<Parts[Name], undefined>;
};

/** The parts that have a value. */
export function givenOnly<Parts extends object>(parts: Parts): Given<Parts> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<Parts>;
}
