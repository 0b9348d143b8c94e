// Runs before the first paint, so that a dark reader never sees a light flash. A file, because the CSP allows no inline script.
(() => {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = kept('ullim.theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#111514' : '#f6f7f4');
  const locale = kept('ullim.locale') ?? navigator.language;
  root.lang = locale.startsWith('ko') ? 'ko' : 'en';
})();

// Zod would try to make functions of words, which the CSP refuses and tells about. It has to know before it is there.
globalThis.__zod_globalConfig = { jitless: true };
