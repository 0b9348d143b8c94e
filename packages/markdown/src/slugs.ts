/** Ids a person can read, each given once: `2학기 회고` is `2학기-회고`, the next one `2학기-회고-1`. */
export class Slugs {
  private readonly next = new Map<string, number>();

  give(text: string): string {
    const slug = slugOf(text);
    let number = this.next.get(slug) ?? 0;
    let id = number === 0 ? slug : `${slug}-${number}`;
    while (number > 0 && this.next.has(id)) id = `${slug}-${++number}`;
    this.next.set(slug, number + 1);
    if (id !== slug) this.next.set(id, 1);
    return id;
  }
}

const LONGEST = 100;

function slugOf(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '');
  return slug === '' ? 'section' : slug;
}
