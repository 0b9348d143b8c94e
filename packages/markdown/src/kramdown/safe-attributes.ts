import type { Properties } from 'hast';

const NOTICES: Record<string, string> = {
  // Minimal Mistakes
  notice: '',
  'notice--primary': '',
  'notice--info': 'info',
  'notice--success': 'tip',
  'notice--warning': 'warning',
  'notice--danger': 'danger',
  // Chirpy
  'prompt-info': 'info',
  'prompt-tip': 'tip',
  'prompt-warning': 'warning',
  'prompt-danger': 'danger',
};
const ALIGNED = /^(?:align|text)-(left|center|right|justify)$/;
const ALIGNED_BY_STYLE = /(?:^|;)\s*text-align\s*:\s*(left|center|right|justify)\s*(?:;|$)/i;
const WIDE_BY_STYLE = /(?:^|;)\s*width\s*:\s*(\d{1,4}(?:\.\d{1,4})?(?:px|%))\s*(?:;|$)/i;

/** The classes of old blogs that mean something here; of all others nothing is left. */
export function propertiesOfClasses(classes: string[]): Properties {
  const notice = classes.find((name) => Object.hasOwn(NOTICES, name));
  const align = classes.map((name) => ALIGNED.exec(name)?.[1]).find((found) => found);
  return {
    ...(notice !== undefined && { className: noticeOf(NOTICES[notice]!) }),
    ...(align && { align }),
  };
}

export function propertiesOfStyle(style: string): Properties {
  const align = ALIGNED_BY_STYLE.exec(style)?.[1]?.toLowerCase();
  const width = WIDE_BY_STYLE.exec(style)?.[1];
  return { ...(align && { align }), ...(width && { width: sizeOf(width) }) };
}

/** `300`, `300px` and `50%`; an attribute has no unit. */
export function sizeOf(written: string): string | undefined {
  return (
    /^(\d{1,4})(?:\.\d{1,4})?(?:px)?$/.exec(written)?.[1] ?? /^\d{1,3}(?:\.\d{1,4})?%$/.exec(written)?.[0]
  );
}

function noticeOf(kind: string): string[] {
  return kind === '' ? ['notice'] : ['notice', `notice-${kind}`];
}
