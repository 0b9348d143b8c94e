import { PIXELS } from './blog.js';

export type HostileFile = { name: string; content: Buffer };

const RUN = 'alert(1)';
const PAGE = `<!doctype html><title>x</title><script>${RUN}</script><body onload="${RUN}"><img src=x onerror="${RUN}">`;
const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>${RUN}</script></html>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><script>${RUN}</script><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:${RUN}"/></foreignObject></svg>`;
const SHEET = `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><html><script>${RUN}</script></html></xsl:template></xsl:stylesheet>`;
const XML = `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="data:text/xsl,${encodeURIComponent(SHEET)}"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${RUN}</x:script>`;
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);)>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/AA<</O<</S/URI/URI(javascript:${RUN})>>>>>>endobj
trailer<</Root 1 0 R>>`;
const MAIL = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--b--`;
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Files that run where a browser takes them for what they want to be. */
export const HOSTILE_FILES: HostileFile[] = (
  [
    ['page.html', PAGE],
    ['page.xhtml', XHTML],
    ['drawing.svg', SVG],
    ['feed.xml', XML],
    ['sheet.xsl', SHEET],
    ['program.js', `${RUN};`],
    ['module.mjs', `${RUN}; export {};`],
    ['style.css', `@import "javascript:${RUN}"; * { background: url("https://evil.example/x") }`],
    ['paper.pdf', PDF],
    ['mail.mhtml', MAIL],
    ['page-as-image.png', PAGE],
    ['page-as-words.txt', PAGE],
    ['wide.html', Buffer.from(`\ufeff${PAGE}`, 'utf16le')],
    ['program-as-image.gif', `GIF89a/*\0*/=1;${RUN};//`],
    ['program-behind-image.gif', Buffer.concat([GIF, Buffer.from(`*/;${RUN};${PAGE}`)])],
    ['page-behind-image.html', Buffer.concat([PIXELS, Buffer.from(PAGE)])],
    [`"><img src=x onerror=${RUN}>.png`, PIXELS],
    [`'-${RUN}-'.html`, PAGE],
    [`](javascript:${RUN}).txt`, 'x'],
    [`{{constructor.constructor('${RUN}')()}}.txt`, 'x'],
    [`javascript:${RUN}`, 'x'],
  ] as [string, string | Buffer][]
).map(([name, content]) => ({ name, content: Buffer.from(content as string) }));

/** Names and titles that are markup where somebody forgets that they are words. */
export const MARKUP = [
  `"><img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `'"--><iframe srcdoc="<script>${RUN}<!-- -->">`,
  `{{constructor.constructor('${RUN}')()}}`,
  `[x](javascript:${RUN})`,
];
