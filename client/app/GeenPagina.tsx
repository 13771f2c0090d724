import { Leeg } from '../ui/Toestanden.tsx';
import { Pagina } from './Pagina.tsx';
import { useIk } from './sessie/ikContext.ts';

/** For whose role there is no page at all. */
export default function GeenPagina() {
  const { rolNaam } = useIk();
  return (
    <Pagina titel="Welkom bij Samenspel">
      <Leeg titel="Hier staat nog niets voor u" icoon="huis">Voor uw rol ({rolNaam}) zijn er nu geen pagina’s. Vraag het aan de gemeente als dat niet klopt.</Leeg>
    </Pagina>
  );
}
