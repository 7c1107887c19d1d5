// In a page that embeds this portal: gives each of its frames the height of what it shows. Nothing is asked, kept or sent
// elsewhere. Without it a frame keeps the height that its code says.
(function () {
  var portal = new URL(document.currentScript.src).origin;
  function frames() {
    return [].filter.call(document.getElementsByTagName('iframe'), function (frame) {
      return frame.src.indexOf(portal + '/') === 0;
    });
  }
  addEventListener('message', function (event) {
    var height = event.data && event.data.portalEmbedHeight;
    if (event.origin !== portal || !(height > 0 && height < 30000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = height + 'px';
    });
  });
  // One that was ready before this script has spoken already.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage('portalEmbedHeight?', portal);
  });
})();
