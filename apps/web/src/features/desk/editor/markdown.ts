import { markdownLanguage } from '@codemirror/lang-markdown';
import { Language, LanguageSupport } from '@codemirror/language';
import { styleTags, Tag } from '@lezer/highlight';
import type { MarkdownParser } from '@lezer/markdown';

/** The marks around code, which are set as code is. */
export const fence = Tag.define();

const parser = (markdownLanguage.parser as MarkdownParser).configure({
  props: [styleTags({ 'FencedCode/CodeMark InlineCode/CodeMark CodeInfo': fence })],
});

/** GitHub's Markdown without the languages inside it: HTML and code are only words here. */
export const markdown = new LanguageSupport(new Language(markdownLanguage.data, parser, [], 'markdown'));
