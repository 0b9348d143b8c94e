import type { Rolldown } from 'vite';

/**
 * What a page shares with others of its feature, as one chunk: split by who else uses it, it would come in ten pieces
 * that compress badly. What pages of other features use, too, is left to them. An icon comes through a file that all
 * features import, so `icons` names those that only this one shows.
 */
export function ownChunk(
  name: string,
  { page, feature, icons }: { page: string; feature: RegExp; icons: readonly string[] },
) {
  const isIcon = new RegExp(`/@lucide/vue/.*/(?:${icons.join('|')})\\.m?js$`);

  const known = new Map<string, ReadonlySet<string>>();

  /** The pieces that are loaded by themselves and bring a module along. */
  function broughtBy(id: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
    const before = known.get(id);
    if (before) return before;
    const roots = new Set<string>();
    known.set(id, roots);
    const info = context.getModuleInfo(id);
    if (info?.isEntry || info?.dynamicImporters.length) roots.add(id);
    for (const importer of info?.importers ?? [])
      for (const root of broughtBy(importer, context)) roots.add(root);
    return roots;
  }

  return {
    includeDependenciesRecursively: false,
    name(id: string, context: Rolldown.ChunkingContext): string | null {
      if (isIcon.test(id)) return name;
      const roots = [...broughtBy(id, context)];
      const own = roots.length > 1 && roots.every((root) => feature.test(root));
      return own && roots.some((root) => root.endsWith(page)) ? name : null;
    },
  };
}
