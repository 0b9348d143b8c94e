import type { Plugin } from 'vite';

/**
 * A piece that comes later is asked for at once with all that it needs. What the asking piece itself has needed is there
 * already, and is left out of its list.
 */
export function freshPiecesOnly(): Plugin {
  const imports = new Map<string, readonly string[]>();
  const needed = new Map<string, ReadonlySet<string>>();

  function neededBy(file: string): ReadonlySet<string> {
    const before = needed.get(file);
    if (before) return before;
    const all = new Set<string>();
    const add = (each: string) => {
      if (all.has(each)) return;
      all.add(each);
      imports.get(each)?.forEach(add);
    };
    add(file);
    needed.set(file, all);
    return all;
  }

  return {
    name: 'fresh-pieces-only',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_, pieces, { hostId, hostType }) =>
            hostType === 'js' ? pieces.filter((piece) => !neededBy(hostId).has(piece)) : pieces,
        },
      },
    }),
    generateBundle(_, bundle) {
      for (const piece of Object.values(bundle))
        if (piece.type === 'chunk') imports.set(piece.fileName, piece.imports);
    },
  };
}
