import type { LocaleMessages, VueMessageType } from 'vue-i18n';
import { gather } from './gather';

export default gather(
  import.meta.glob<LocaleMessages<VueMessageType>>('./ko/*.json', { eager: true, import: 'default' }),
);
