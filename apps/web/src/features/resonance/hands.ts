/** Whether a person has done anything since this was called: whoever is on the way elsewhere is not called back. */
export function handsFromNow(): () => boolean {
  const heard = new AbortController();
  for (const kind of ['keydown', 'pointerdown'] as const)
    document.addEventListener(
      kind,
      (event) => (event instanceof KeyboardEvent && event.repeat) || heard.abort(),
      { capture: true, signal: heard.signal },
    );
  return () => heard.signal.aborted;
}
