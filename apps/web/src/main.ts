import { PiniaColada } from '@pinia/colada';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { i18n, setLocale, visitorLocale } from '@/lib/locale';
import { followPageTitle } from '@/lib/page-title';
import { reloadWhenStale } from '@/lib/stale-build';
import { followTheme } from '@/lib/theme';
import App from './App.vue';
import { router } from './router';
import './style/main.css';

void import('./style/fonts');

followTheme();
reloadWhenStale();
await setLocale(visitorLocale());
followPageTitle(() => i18n.global.t('shell.name'));

createApp(App)
  .use(createPinia())
  .use(PiniaColada, { queryOptions: { staleTime: 5_000 } })
  .use(i18n)
  .use(router)
  .mount('#app');
