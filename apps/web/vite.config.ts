import { fileURLToPath } from 'node:url';
import vueI18n from '@intlify/unplugin-vue-i18n/vite';
import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { freshPiecesOnly } from './fresh-pieces';
import { ownChunk } from './own-chunk';

const src = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  plugins: [
    vue({ features: { optionsAPI: false } }),
    tailwindcss(),
    vueI18n({
      include: `${src}/locales/*/*.json`,
      runtimeOnly: true,
      compositionOnly: true,
      fullInstall: false,
      dropMessageCompiler: true,
    }),
    woff2Only(),
    freshPiecesOnly(),
  ],
  resolve: { alias: { '@': src } },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            ownChunk('river', {
              ...{ page: 'pages/JourneyPage.vue', feature: /\/timeline\// },
              icons: ['play', 'list-filter'],
            }),
          ],
        },
      },
    },
  },
  server: {
    // The Host stays the page's own: the API takes changes only from its own origin.
    proxy: { '/api': { target: process.env['ULLIM_API'] ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
});

/** Every browser we support reads woff2; the older copies beside it would only swell the build. */
function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /(?:@fontsource|katex).*\.css/ },
      handler: (css) =>
        css.replace(/,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\(['"](?:woff|truetype)['"]\)/g, ''),
    },
  };
}
