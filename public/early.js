// Before the first paint: the display that the reader chose, and the typefaces, which a light page does without.
(function () {
  const root = document.documentElement;
  const chosen = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      // The reader has blocked the store: nothing was chosen.
      return null;
    }
  };
  const theme = chosen('theme');
  if (theme !== null) root.dataset.theme = theme;
  if (theme === 'contrast') root.dataset.contrast = 'high';
  if (chosen('light') !== null) {
    root.dataset.light = '';
    return;
  }
  for (const href of document.currentScript.dataset.typefaces.split(' ')) {
    const link = Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      href,
    });
    link.crossOrigin = '';
    document.head.append(link);
  }
})();
