/** The endings that Jekyll and Hugo read as Markdown. */
const MARKDOWN_ENDINGS = ['md', 'markdown', 'mkd', 'mkdn', 'mkdown'];

export const MARKDOWN = new RegExp(`\\.(?:${MARKDOWN_ENDINGS.join('|')})$`, 'i');
