// Runs before the first paint, so that somebody who chose dark does not see a white flash. See app/thema.ts.
try {
  var thema = localStorage.getItem('thema');
  if (thema === 'licht' || thema === 'donker') document.documentElement.dataset.thema = thema;
} catch {
  // Storage may be refused: the choice of the device then holds.
}
