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
// What is asked of the search is answered into room that is kept for it: src/site/search/site-search.ts.
if (/[?&]q=[^&]/.test(location.search)) document.documentElement.setAttribute('data-asked', '');
// <held-day> of src/ui/frame/HeldDay.astro: the day to which the page counts is past, and the site was not rebuilt since. Defined
// here, it speaks before what follows it is drawn. A page that stays open is looked at again when its reader comes back.
if (window.customElements)
  customElements.define(
    'held-day',
    class extends HTMLElement {
      connectedCallback() {
        this.say();
        document.addEventListener('visibilitychange', () => this.say());
      }
      say() {
        const { day, quietDays, timeZone, words, look } = this.dataset;
        const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
        const days = (Date.parse(today) - Date.parse(day)) / 86400000;
        if (!(days > Number(quietDays))) return;
        const said = document.createElement('p');
        said.className = look;
        said.textContent = words.replace('{days}', String(days));
        this.replaceChildren(said);
      }
    },
  );
