import type { Fillings, Needs } from './filling.js';

/** Loads what a text needs and `loaded` does not have yet. Answers the same object when nothing is missing. */
export async function loadFillings(needs: Needs, loaded: Fillings = {}): Promise<Fillings> {
  const [mathematics, code] = await Promise.all([
    needs.mathematics && !loaded.formulaHtml ? import('./mathematics/mathematics.js') : null,
    loadColouring(needs.languages, loaded),
  ]);
  if (!mathematics && !code) return loaded;
  return {
    ...loaded,
    ...(mathematics && { formulaHtml: mathematics.formulaHtml }),
    ...(code && { coloured: code }),
  };
}

async function loadColouring(languages: string[], loaded: Fillings): Promise<Fillings['coloured'] | null> {
  if (languages.length === 0) return null;
  const { languageNamed } = await import('./code/languages.js');
  if (!languages.some(languageNamed)) return null;
  const { coloured, learn } = await import('./code/colouring.js');
  const hasLearnt = await learn(languages);
  return hasLearnt || !loaded.coloured ? (code, language) => coloured(code, language) : null;
}
