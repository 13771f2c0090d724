/** The content of a file in base64, as the API takes it. Only in memory: a list of cursisten is never kept in the browser. */
export function leesBestand(bestand: File): Promise<string> {
  return new Promise((klaar, mis) => {
    const lezer = new FileReader();
    lezer.addEventListener('load', () => klaar(String(lezer.result).replace(/^[^,]*,/, '')));
    lezer.addEventListener('error', () => mis(new Error('the browser could not read the file')));
    lezer.readAsDataURL(bestand);
  });
}
