export type Attack = { name: string; markdown: string };

export function group(name: string, texts: string[]): Attack[] {
  return texts.map((markdown, index) => ({ name: `${name} ${index + 1}`, markdown }));
}
