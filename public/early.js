// Before the first paint: the chosen display, and the typefaces, which light pages do without.
(function (root, typefaces) {
  let theme, light;
  try {
    theme = localStorage.getItem('theme');
    light = localStorage.getItem('light');
  } catch {
    // The reader has blocked the store: nothing was chosen.
  }
  if (theme) root.theme = theme;
  if (theme === 'contrast') root.contrast = 'high';
  if (light) root.light = '';
  else
    for (const href of typefaces.split(' '))
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', crossOrigin: '', href }),
      );
})(document.documentElement.dataset, document.currentScript.dataset.typefaces);
