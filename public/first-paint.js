// Before the first paint: the reading options kept by src/client/reading-options.ts.
// `data-scripted` shows what only works with scripts, before anything could move.
document.documentElement.setAttribute('data-scripted', '');
try {
  ['text-size', 'contrast', 'theme', 'cursor'].forEach(function (name) {
    var value = localStorage.getItem('reading.' + name);
    if (value) document.documentElement.setAttribute('data-' + name, value);
  });
  // Room is kept for what src/client/my-area.ts shows of the reader's own area.
  if (localStorage.getItem('area')) document.documentElement.setAttribute('data-my-area', '');
} catch (blocked) {}
// Browsers inside other apps save no files: `data-in-app` shows what to do instead.
if (/MicroMessenger| QQ\/|Weibo|DingTalk|AlipayClient|Lark\//.test(navigator.userAgent))
  document.documentElement.setAttribute('data-in-app', '');
