export default function WachtlijstPagina() { return null; }
