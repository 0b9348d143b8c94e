import type { StateBlock } from 'markdown-it';
import { lineOf } from '../line-of.js';

/** What short words stand for, as `*[NLP]: 자연어 처리` says it; the first that says it counts. */
export type Abbreviations = Map<string, string>;

/** Words that lean to their end (`*[주의]: 비 온다*`) define nothing. */
const DEFINITION = /^\*\[([^\][]{1,100})\]:[ \t]*(\S.{0,500})(?<!\*)$/;
const MOST = 200;

/** Nothing is seen of the line itself. */
export function abbreviationLine(state: StateBlock, line: number, _: number, silent: boolean): boolean {
  if (state.sCount[line]! - state.blkIndent >= 4) return false;
  const text = lineOf(state, line).trimEnd();
  const [, short = '', long = ''] = (text.startsWith('*[') && DEFINITION.exec(text)) || [];
  if (short.trim() === '') return false;
  if (silent) return true;

  const known = abbreviationsIn(state.env);
  if (known.size < MOST && !known.has(short.trim())) known.set(short.trim(), long);
  state.line = line + 1;
  return true;
}

export function abbreviationsIn(env: object): Abbreviations {
  return ((env as { abbreviations?: Abbreviations }).abbreviations ??= new Map());
}
