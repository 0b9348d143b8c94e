const PREFIX = 'ullim.unsaved.';

/**
 * What is typed into a form and not yet saved, per account and form, in this browser. Survives a closed tab and a dead
 * network. A browser may refuse; then the form lives as long as its page.
 */
export function readUnsaved<Form>(form: string): Form | null {
  try {
    const text = localStorage.getItem(PREFIX + form);
    return text === null ? null : (JSON.parse(text) as Form);
  } catch {
    return null;
  }
}

export function keepUnsaved(form: string, typed: unknown): void {
  try {
    localStorage.setItem(PREFIX + form, JSON.stringify(typed));
  } catch {
    // Private windows and full disks may refuse.
  }
}

export function forgetUnsaved(form: string): void {
  try {
    localStorage.removeItem(PREFIX + form);
  } catch {
    // Nothing was kept then.
  }
}
