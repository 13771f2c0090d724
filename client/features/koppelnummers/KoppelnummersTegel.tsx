import { Tegel } from '../../app/Tegel.tsx';

/** For who has a system of its own: it finds people by the number that stands here. */
export default function KoppelnummersTegel() {
  return (
    <Tegel titel="Eigen nummers" icoon="instellen" naar="/eigen-nummers" naarTekst="Nummers opgeven">
      <p className="ss-zacht">Stuurt uw eigen systeem gegevens naar Samenspel? Het herkent mensen aan het nummer uit uw administratie.</p>
    </Tegel>
  );
}
