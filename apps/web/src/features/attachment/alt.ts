import type { AttachmentView } from '@ullim/types/attachment';
import { isProblem } from '@/lib/problem';
import { changeAttachment } from './api';
import { onTheirWay } from './on-their-way';

/** Tells the attachment, too, what it shows. The text has the words in any case, so a failure here costs nothing. */
export async function tellAlt(view: AttachmentView, alt: string): Promise<void> {
  if (view.alt === alt) return;
  try {
    remember(await changeAttachment(view.id, view.version, { alt }));
  } catch (error) {
    const current = isProblem(error, 'stale_version') && (error.current as AttachmentView | undefined);
    if (current) remember(await changeAttachment(view.id, current.version, { alt }).catch(() => current));
  }
}

function remember(view: AttachmentView): void {
  const here = onTheirWay.get(view.id);
  if (here) here.view = view;
}
