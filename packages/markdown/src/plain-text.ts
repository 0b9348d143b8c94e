import type { Nodes } from 'hast';
import { splitFrontMatter } from './front-matter.js';
import { headingsOf } from './headings.js';
import { inShort, withoutLiquidCode } from './in-short.js';
import { LONGEST_RENDERED } from './limits.js';
import { treeOf } from './tree.js';
import { wordsOf } from './words-of.js';

/**
 * The first words without markup, front matter, contents, notes, blocks of code and the title that opens the post.
 * At most `maxLength` characters as a person counts them, the ellipsis included; Latin words stay whole.
 */
export function plainText(markdown: string, maxLength: number): string {
  const beginning = splitFrontMatter(markdown).body.slice(0, Math.max(4_000, maxLength * 20));
  const words = withoutLiquidCode(beginning);
  return shortened(wordsOfFew(words, maxLength) ?? wordsOfAll(words), maxLength);
}

export type ReadingTime = { characters: number; words: number; minutes: number };

/** Characters without white space, words between white space, and whole minutes, rounded up. */
export function readingTime(markdown: string): ReadingTime {
  const { body } = splitFrontMatter(markdown);
  const text = (body.length > LONGEST_RENDERED ? body : wordsOf(treeOf(body).children)).normalize('NFC');
  const words = text.match(/\S+/g) ?? [];
  const alphabetic = words.filter((word) => /[\p{L}\p{N}]/u.test(word.replace(SYLLABLE, '')));
  return {
    characters: countOf(text, CHARACTER),
    words: words.length,
    minutes: Math.ceil(countOf(text, SYLLABLE) / SYLLABLES_A_MINUTE + alphabetic.length / WORDS_A_MINUTE),
  };
}

/** What Medium counts for Korean, Chinese and Japanese posts (500 characters a minute). */
const SYLLABLES_A_MINUTE = 500;
/** Just under the 228 of the IReST norms for English (Trauzettel-Klosinski and Dietz, 2012). */
const WORDS_A_MINUTE = 220;

const CHARACTER = /[^\s\p{M}\p{Cf}]/gu;
const SYLLABLE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

export function firstHeading(markdown: string): string | null {
  const { body } = splitFrontMatter(markdown);
  for (const heading of headingsOf(treeToldOf(body.slice(0, LONGEST_RENDERED)))) {
    const text = wordsOf([heading]);
    if (text !== '') return text;
  }
  return null;
}

/**
 * The words of the blocks that a short beginning closes, which are what they are whatever follows; null when they are
 * not clearly enough, or when something further on may say what a link or a note of theirs is.
 */
function wordsOfFew(beginning: string, maxLength: number): string | null {
  if (/\]:/.test(beginning)) return null;
  const words = wordsOf(inShort(toldIn(beginning.slice(0, maxLength * 6)).slice(0, -1)), ' · ');
  return firstGraphemes(words, maxLength + 1).length > maxLength ? words : null;
}

/** A text of nothing but code or formulas is told by them. */
function wordsOfAll(beginning: string): string {
  const told = toldIn(beginning);
  return wordsOf(inShort(told), ' · ') || wordsOf(told, ' · ');
}

function toldIn(beginning: string): Nodes[] {
  const blocks = treeToldOf(beginning).children.filter((block) => !isNoPartOfIt(block));
  const [first, ...rest] = blocks;
  return first && isTitle(first) && rest.length > 0 ? rest : blocks;
}

/** Where nothing leads anywhere, an address that Liquid would make needs not be known to be one. */
const treeToldOf = (markdown: string) => treeOf(markdown, { attachedAt: () => ({ src: '' }) });

function isTitle(block: Nodes): boolean {
  return block.type === 'element' && block.tagName === 'h1';
}

function isNoPartOfIt(block: Nodes): boolean {
  return block.type === 'element' && ('dataFootnotes' in block.properties || block.data?.isContents === true);
}

function shortened(text: string, maxLength: number): string {
  const graphemes = firstGraphemes(text.slice(0, maxLength * 20 + 100), maxLength + 1);
  if (graphemes.length <= maxLength) return text;
  if (maxLength < 1) return '';
  const kept = graphemes.slice(0, maxLength - 1).join('');
  return `${withoutBrokenWord(kept, graphemes[maxLength - 1]!).trimEnd()}…`;
}

/** Each is an object to the segmenter, so that all of a long text would take longer than reading it. */
function firstGraphemes(text: string, most: number): string[] {
  if (ALONE.test(text.slice(0, most + 1))) return [...text.slice(0, most)];
  const graphemes: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    graphemes.push(segment);
    if (graphemes.length >= most) break;
  }
  return graphemes;
}

const SEGMENTER = new Intl.Segmenter();
/** Letters that join no other: ASCII, Hangul syllables, and what stands between them. */
const ALONE = /^[\x20-\x7e\uac00-\ud7a3\u00b7\u2018-\u201d\u2026]*$/;

/** Korean may break anywhere; a Latin word that was cut goes, unless it is all there is. */
function withoutBrokenWord(kept: string, next: string): string {
  if (!LATIN.test(next)) return kept;
  const whole = kept.replace(/[\p{Script=Latin}\p{N}'’-]+$/u, '');
  return whole.trim() === '' ? kept : whole;
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;

function countOf(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
