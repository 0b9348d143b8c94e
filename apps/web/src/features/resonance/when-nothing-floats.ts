/** A dialog gives the keyboard back when it is gone from the page; to take it before that would be undone. */
export async function whenNothingFloats(): Promise<void> {
  do await drawn();
  while (document.querySelector(':is([role="dialog"], [role="alertdialog"], [role="menu"])') !== null);
  await drawn();
}

/** Once drawn, what was waiting for its turn has had it. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
