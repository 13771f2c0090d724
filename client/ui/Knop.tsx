import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Link } from 'wouter';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import './Knop.css';

export type Knopsoort = 'primair' | 'secundair' | 'stil' | 'gevaar';

const SOORTEN: Readonly<Record<Knopsoort, string>> = {
  primair: 'utrecht-button--primary-action',
  secundair: 'utrecht-button--secondary-action',
  stil: 'utrecht-button--subtle',
  gevaar: 'utrecht-button--primary-action utrecht-button--danger',
};

interface Uiterlijk {
  /** One primary button a screen. */
  soort?: Knopsoort;
  icoon?: Icoonnaam;
  /** Only the icon is drawn; the text is for the screen reader and the tooltip. */
  alleenIcoon?: boolean;
  breed?: boolean;
  children: ReactNode;
}

export interface KnopProps extends Uiterlijk, Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** Something is under way: the button stays in focus and does nothing. */
  bezig?: boolean;
}

/** A button of the NL Design System. It never submits a form by accident: say `type="submit"` where it should. */
export function Knop({ soort = 'secundair', icoon, alleenIcoon = false, breed = false, bezig = false, className, children, onClick, ...rest }: KnopProps) {
  return (
    <button
      type="button"
      {...rest}
      className={klassen(knopKlassen(soort, alleenIcoon, breed), bezig && 'utrecht-button--busy', className)}
      aria-disabled={bezig || rest['aria-disabled']}
      aria-busy={bezig || undefined}
      title={alleenIcoon && typeof children === 'string' ? children : rest.title}
      onClick={(gebeurtenis) => {
        if (bezig) gebeurtenis.preventDefault();
        else onClick?.(gebeurtenis);
      }}
    >
      {bezig ? <span className="ss-draaier" aria-hidden="true" /> : icoon && <Icoon naam={icoon} />}
      <span className={alleenIcoon ? 'ss-onzichtbaar' : undefined}>{children}</span>
    </button>
  );
}

interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** An address of the portal; `?week=…` is the page of now with other choices. */
  to: string;
  /** Back does not lead to the page of now. */
  replace?: boolean;
  /** Kept beside the address. */
  state?: unknown;
}

export interface KnopLinkProps extends Uiterlijk, Omit<LinkProps, 'children'> {}

/** Goes somewhere, so it is a link; it only looks like a button. */
export function KnopLink({ soort = 'secundair', icoon, alleenIcoon = false, breed = false, className, children, ...rest }: KnopLinkProps) {
  return (
    <Link {...rest} className={klassen(knopKlassen(soort, alleenIcoon, breed), className)}>
      {icoon && <Icoon naam={icoon} />}
      <span className={alleenIcoon ? 'ss-onzichtbaar' : undefined}>{children}</span>
    </Link>
  );
}

/** Fetches a file of the server; the page stays. */
export function KnopBestand({ soort = 'secundair', icoon = 'download', breed = false, href, children }: Omit<Uiterlijk, 'alleenIcoon'> & { href: string }) {
  return <a className={knopKlassen(soort, false, breed)} href={href} download>{icoon && <Icoon naam={icoon} />}<span>{children}</span></a>;
}

/** A link in running text, to a page of the portal. */
export function Koppeling({ className, ...rest }: LinkProps) {
  return <Link {...rest} className={klassen('utrecht-link utrecht-link--html-a', className)} />;
}

function knopKlassen(soort: Knopsoort, alleenIcoon: boolean, breed: boolean): string {
  return klassen('utrecht-button utrecht-button--html-button ss-knop', SOORTEN[soort], alleenIcoon && 'ss-knop--icoon', breed && 'ss-knop--breed');
}
