import { Tegel } from '../../app/Tegel.tsx';

/** The way to the plan, for who reads it and has no action in it: it asks nothing of the server. */
export default function PreventieLeesTegel() {
  return (
    <Tegel titel="Preventieplanning" icoon="kalender" naar="/preventie" naarTekst="Bekijk de planning">
      <p className="ss-zacht">Wat partners de komende jaren doen, en samen in de wijk.</p>
    </Tegel>
  );
}
