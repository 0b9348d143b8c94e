/** What is made of each item, in order: the next is made while somebody is busy with the last. */
export async function* oneAhead<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  let making: Promise<Made> | null = null;
  try {
    for (const item of items) {
      const made: Made | typeof NONE = making === null ? NONE : await making;
      making = make(item);
      // It is thrown where it is waited for, which may be later than it happens.
      making.catch(() => {});
      if (made !== NONE) yield made;
    }
    if (making !== null) yield await making;
  } finally {
    await making?.catch(() => {});
  }
}

const NONE = Symbol();
