/** Whether two lists are as long, and the same item by item. */
export function areSame<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (item: Item, counterpart: Item) => boolean,
): boolean {
  if (one.length !== other.length) return false;
  return one.every((item, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && isSame(item, counterpart);
  });
}
