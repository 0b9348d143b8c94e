const PREFIX = 'ullim.goodbye.';

/** The last words of a page that is being closed: written at once, and moved to the database by the next page. */
export function sayGoodbye(draft: { reflectionId: string; desk: string }): void {
  try {
    localStorage.setItem(keyOf(draft.reflectionId, draft.desk), JSON.stringify(draft));
  } catch {
    // Too long for this place: what was saved up to half a second ago is in the database.
  }
}

export function forgetGoodbye(reflectionId: string, desk: string): void {
  try {
    localStorage.removeItem(keyOf(reflectionId, desk));
  } catch {
    // Nothing was said then.
  }
}

export function takeGoodbyes<Draft>(): Draft[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.map((key) => {
      const draft = JSON.parse(localStorage.getItem(key)!) as Draft;
      localStorage.removeItem(key);
      return draft;
    });
  } catch {
    return [];
  }
}

const keyOf = (reflectionId: string, desk: string) => `${PREFIX}${reflectionId}.${desk}`;
