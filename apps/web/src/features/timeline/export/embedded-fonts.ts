import type { FontFile } from './font-files';

/** The files as rules of a style sheet that loads nothing. */
export async function embeddedFonts(files: readonly FontFile[]): Promise<string> {
  return (await Promise.all(files.map(faceOf))).join('');
}

/** Whose letters these are, for who opens the file in an editor. */
export const FONT_NOTE =
  'Drawn by Ullim. The fonts in this file are parts of Pretendard (Copyright 2021 Kil Hyung-jin, with Reserved Font ' +
  'Name Pretendard) and Gowun Batang (Copyright 2021 The Gowun Batang Project Authors), both under the SIL Open Font ' +
  'License, Version 1.1, which allows documents to carry them: https://openfontlicense.org';

async function faceOf({ family, weight, unicodeRange, url, format }: FontFile): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const data = await base64(await answer.arrayBuffer());
  const range = unicodeRange ? `unicode-range:${unicodeRange};` : '';
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};${range}` +
    `src:url(data:font/woff2;base64,${data}) format('${format}')}`
  );
}

function base64(bytes: ArrayBuffer): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read.'));
    reader.readAsDataURL(new Blob([bytes]));
  });
}
