import { Icoon } from '../../ui/Icoon.tsx';
import { initialen } from '../opmaak.ts';

/** A small round mark with a name beside it elsewhere. */
export function Rond({ naam }: { naam: string }) {
  return <span className="ss-account__rond" aria-hidden="true">{initialen(naam) || <Icoon naam="persoon" />}</span>;
}
