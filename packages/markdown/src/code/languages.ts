import type { LanguageFn } from 'highlight.js';

type Grammar = () => Promise<{ default: LanguageFn }>;

/** Each comes when a text first has it. */
const GRAMMARS: Record<string, Grammar> = {
  bash: () => import('highlight.js/lib/languages/bash'),
  c: () => import('highlight.js/lib/languages/c'),
  cpp: () => import('highlight.js/lib/languages/cpp'),
  csharp: () => import('highlight.js/lib/languages/csharp'),
  css: () => import('highlight.js/lib/languages/css'),
  dart: () => import('highlight.js/lib/languages/dart'),
  diff: () => import('highlight.js/lib/languages/diff'),
  dockerfile: () => import('highlight.js/lib/languages/dockerfile'),
  elixir: () => import('highlight.js/lib/languages/elixir'),
  go: () => import('highlight.js/lib/languages/go'),
  graphql: () => import('highlight.js/lib/languages/graphql'),
  haskell: () => import('highlight.js/lib/languages/haskell'),
  http: () => import('highlight.js/lib/languages/http'),
  ini: () => import('highlight.js/lib/languages/ini'),
  java: () => import('highlight.js/lib/languages/java'),
  javascript: () => import('highlight.js/lib/languages/javascript'),
  json: () => import('highlight.js/lib/languages/json'),
  julia: () => import('highlight.js/lib/languages/julia'),
  kotlin: () => import('highlight.js/lib/languages/kotlin'),
  latex: () => import('highlight.js/lib/languages/latex'),
  lua: () => import('highlight.js/lib/languages/lua'),
  makefile: () => import('highlight.js/lib/languages/makefile'),
  markdown: () => import('highlight.js/lib/languages/markdown'),
  matlab: () => import('highlight.js/lib/languages/matlab'),
  nginx: () => import('highlight.js/lib/languages/nginx'),
  objectivec: () => import('highlight.js/lib/languages/objectivec'),
  ocaml: () => import('highlight.js/lib/languages/ocaml'),
  perl: () => import('highlight.js/lib/languages/perl'),
  php: () => import('highlight.js/lib/languages/php'),
  powershell: () => import('highlight.js/lib/languages/powershell'),
  python: () => import('highlight.js/lib/languages/python'),
  r: () => import('highlight.js/lib/languages/r'),
  ruby: () => import('highlight.js/lib/languages/ruby'),
  rust: () => import('highlight.js/lib/languages/rust'),
  scala: () => import('highlight.js/lib/languages/scala'),
  scheme: () => import('highlight.js/lib/languages/scheme'),
  scss: () => import('highlight.js/lib/languages/scss'),
  shell: () => import('highlight.js/lib/languages/shell'),
  sql: () => import('highlight.js/lib/languages/sql'),
  swift: () => import('highlight.js/lib/languages/swift'),
  typescript: () => import('highlight.js/lib/languages/typescript'),
  verilog: () => import('highlight.js/lib/languages/verilog'),
  x86asm: () => import('highlight.js/lib/languages/x86asm'),
  xml: () => import('highlight.js/lib/languages/xml'),
  yaml: () => import('highlight.js/lib/languages/yaml'),
};

/** What people write after the fence. */
const OTHER_NAMES: Record<string, string> = Object.fromEntries(
  [
    'bash sh zsh',
    'c h',
    'cpp c++ cc cxx hpp',
    'csharp cs c#',
    'diff patch',
    'dockerfile docker',
    'elixir ex exs',
    'go golang',
    'graphql gql',
    'haskell hs',
    'ini toml properties',
    'javascript js jsx mjs cjs node',
    'json json5 jsonc',
    'julia jl',
    'kotlin kt kts',
    'latex tex',
    'makefile make mk',
    'markdown md',
    'matlab octave',
    'nginx nginxconf',
    'objectivec objc objective-c',
    'ocaml ml',
    'perl pl',
    'powershell ps ps1 pwsh',
    'python py python3 gyp',
    'ruby rb gemspec',
    'rust rs',
    'scheme lisp racket',
    'scss sass',
    'shell console shellsession terminal',
    'sql mysql postgresql postgres sqlite plsql',
    'typescript ts tsx mts cts',
    'verilog v sv systemverilog',
    'x86asm asm nasm assembly',
    'xml html xhtml svg vue svelte rss atom plist',
    'yaml yml',
  ].flatMap((line) => {
    const [name, ...others] = line.split(' ') as [string, ...string[]];
    return others.map((other) => [other, name]);
  }),
);

/** The language that a fence means, or undefined when nobody here reads it. */
export function languageNamed(written: string): string | undefined {
  const name = written.toLowerCase();
  const meant = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name]! : name;
  return Object.hasOwn(GRAMMARS, meant) ? meant : undefined;
}

export async function grammarOf(language: string): Promise<LanguageFn> {
  return (await GRAMMARS[language]!()).default;
}
