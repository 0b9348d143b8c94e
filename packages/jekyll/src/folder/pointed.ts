import { comparedAs } from '../path/clashes.js';
import { POST_URL } from '../post/liquid.js';
import type { LocalLink } from '../post/links.js';
import type { Odd } from '../odd.js';
import type { Place } from './place.js';

export type PointedFile = LocalLink & { path: string };

/** Finds the files that posts point to, among the paths that came in. */
export class Pointed {
  private readonly exact: ReadonlySet<string>;
  private readonly alike: ReadonlyMap<string, string>;
  private readonly posts: ReadonlyMap<string, string>;

  constructor(
    paths: readonly string[],
    private readonly place: Place,
    private readonly baseurl: string,
  ) {
    this.exact = new Set(paths);
    this.alike = new Map(paths.map((path) => [comparedAs(path), path]));
    this.posts = new Map(
      paths.flatMap((path) => {
        const [, name] = /(?:^|\/)_posts\/(?:.*\/)?([^/]+)\.[^./]+$/.exec(path) ?? [];
        return name === undefined ? [] : [[name, path] as const];
      }),
    );
  }

  /** The files of one post, and what is odd about where it points. A link to another page of the blog is neither. */
  by(postPath: string, links: readonly LocalLink[]): { files: PointedFile[]; odd: Odd[] } {
    const files: PointedFile[] = [];
    const odd: Odd[] = [];
    for (const link of links) {
      const found = this.find(postPath, link.address);
      if (found !== null) files.push({ ...link, path: found.path });
      if (found?.capitals) odd.push({ code: 'capitals_differ', line: link.line, detail: link.written });
      if (found === null && isFile(link)) {
        odd.push({ code: 'missing_file', line: link.line, detail: link.written });
      }
    }
    return { files, odd };
  }

  private find(postPath: string, address: string): { path: string; capitals: boolean } | null {
    if (address.startsWith(POST_URL)) {
      const path = this.posts.get(address.slice(POST_URL.length).split('/').at(-1)!);
      return path === undefined ? null : { path, capitals: false };
    }
    const candidates = this.candidates(postPath, address);
    const exact = candidates.find((path) => this.exact.has(path));
    if (exact !== undefined) return { path: exact, capitals: false };
    const alike = candidates
      .map((path) => this.alike.get(comparedAs(path)))
      .find((path) => path !== undefined);
    return alike === undefined ? null : { path: alike, capitals: true };
  }

  /** Where a browser would look once the blog is built, and where its writer may have meant. */
  private candidates(postPath: string, address: string): string[] {
    const { root, kind } = this.place;
    const bases = [root, ...(kind === 'hugo' ? [`${root}static/`, `${root}assets/`] : [])];
    const below = (path: string) => bases.map((base) => joined(base, path)).filter((found) => found !== null);
    if (address.startsWith('/')) {
      const { baseurl } = this;
      const own =
        baseurl !== '' && address.startsWith(`${baseurl}/`) ? address.slice(baseurl.length) : address;
      return below(own.slice(1));
    }
    const beside = joined(postPath.slice(0, postPath.lastIndexOf('/') + 1), address);
    return [...(beside === null ? [] : [beside]), ...below(address.replace(/^(?:\.\.?\/)+/, ''))];
  }
}

/** Null when it climbs out. */
function joined(folder: string, address: string): string | null {
  const names: string[] = [];
  for (const name of `${folder}${address}`.split('/')) {
    if (name === '..' && names.pop() === undefined) return null;
    if (name !== '' && name !== '.' && name !== '..') names.push(name);
  }
  return names.join('/');
}

/** What is named by the whole address of the site may well lie there still. */
function isFile({ kind, address, written }: LocalLink): boolean {
  if (/^(?:https?:|\/\/)/i.test(written)) return false;
  return kind === 'image' || /\.(?!html?$|md$|markdown$|php$)[a-z0-9]{1,5}$/i.test(address);
}
