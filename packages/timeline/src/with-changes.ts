/** Another with some parts of its own. What is worked out only when somebody asks for it still is, which a spread would do. */
export function withChanges<Whole extends object>(whole: Whole, changes: Partial<Whole>): Whole {
  return Object.defineProperties({} as Whole, {
    ...Object.getOwnPropertyDescriptors(whole),
    ...Object.getOwnPropertyDescriptors(changes),
  });
}
