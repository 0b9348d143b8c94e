import type { StateInline } from 'markdown-it';
import type { AttachedAt } from './attached.js';

const TAG = String.raw`\{\{[^\n{}]{0,500}\}\}|\{%[^\n{}]{0,500}%\}`;
const ADDRESS = new RegExp(
  String.raw`\([ \t]*((?:[^\s(){}<>]|${TAG})+)(?:[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'))?[ \t]*\)`,
  'y',
);

/**
 * A link or an image whose address Liquid would make, such as `![]({{ '/a.png' | relative_url }})`, when the page knows
 * what it stands for. Any other is shown as typed, since Liquid has spaces and Markdown ends an address there.
 */
export function liquidAddress(state: StateInline, silent: boolean): boolean {
  const { attachedAt } = state.env as { attachedAt?: AttachedAt };
  const isImage = state.src[state.pos] === '!';
  const label = state.pos + (isImage ? 1 : 0);
  if (!attachedAt || state.src[label] !== '[') return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, label, !isImage);
  if (labelEnd < 0) return false;

  ADDRESS.lastIndex = labelEnd + 1;
  const [whole = '', address = '', ...titles] = ADDRESS.exec(state.src) ?? [];
  if (!address.includes('{') || !attachedAt(address)) return false;

  if (!silent) {
    const title = titles.find((words) => words !== undefined);
    const words = { from: label + 1, to: labelEnd, title, address: state.md.normalizeLink(address) };
    if (isImage) pushImage(state, words);
    else pushLink(state, words);
  }
  state.pos = labelEnd + 1 + whole.length;
  return true;
}

type Words = { from: number; to: number; address: string; title: string | undefined };

function pushImage(state: StateInline, { from, to, address, title }: Words): void {
  const token = state.push('image', 'img', 0);
  token.attrs = [['src', address], ['alt', ''], ...titleOf(title)];
  token.content = state.src.slice(from, to);
  token.children = [];
  state.md.inline.parse(token.content, state.md, state.env, token.children);
}

function pushLink(state: StateInline, { from, to, address, title }: Words): void {
  const { posMax } = state;
  state.push('link_open', 'a', 1).attrs = [['href', address], ...titleOf(title)];
  state.linkLevel += 1;
  [state.pos, state.posMax] = [from, to];
  state.md.inline.tokenize(state);
  state.posMax = posMax;
  state.linkLevel -= 1;
  state.push('link_close', 'a', -1);
}

const titleOf = (title: string | undefined): [string, string][] =>
  title === undefined ? [] : [['title', title]];
