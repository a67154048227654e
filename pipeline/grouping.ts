/** Groups of things by what they have in common, in the order in which they come. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, one: Value): void {
  const group = groups.get(key)
  if (group) group.push(one)
  else groups.set(key, [one])
}

export function groupBy<Key, Value>(all: Iterable<Value>, keyOf: (one: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const one of all) addTo(groups, keyOf(one), one)
  return groups
}
