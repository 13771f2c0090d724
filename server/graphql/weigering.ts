import { GraphQLError } from 'graphql';
import { type VeldWeigering, WEIGERINGEN, type Weigeringscode } from '../../shared/weigeringen.ts';

/** The one way to refuse. Mapped to `extensions.code` and `extensions.velden`; no value from the input is echoed. */
export class Weigering extends GraphQLError {
  readonly code: Weigeringscode;

  constructor(code: Weigeringscode, velden: readonly VeldWeigering[] = []) {
    super(WEIGERINGEN[code], { extensions: { code, velden: [...velden] } });
    this.code = code;
  }
}

/** A refusal at one place of the input. */
export function veldWeigering(veld: string, code: Weigeringscode): VeldWeigering {
  return { veld, code, zin: WEIGERINGEN[code] };
}

/** Collects refusals per field, so that the user sees all of them at once. */
export class Bezwaren {
  private readonly velden: VeldWeigering[] = [];

  bij(veld: string, code: Weigeringscode): void {
    this.velden.push(veldWeigering(veld, code));
  }

  /** The places that were objected to. */
  get paden(): ReadonlySet<string> {
    return new Set(this.velden.map(({ veld }) => veld));
  }

  get leeg(): boolean {
    return this.velden.length === 0;
  }

  /** Refuses where anything was collected: with the one code where there is one, else INVOER_ONJUIST. */
  weigerZoNodig(): void {
    const codes = new Set(this.velden.map((v) => v.code));
    const [enige] = codes;
    if (enige) throw new Weigering(codes.size === 1 ? enige : 'INVOER_ONJUIST', this.velden);
  }
}
