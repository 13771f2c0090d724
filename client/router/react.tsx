import { type ComponentPropsWithRef, createContext, type ReactNode, startTransition, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Params, Route } from './match.ts';
import type { Location, NavigateOptions, Router, RouterState } from './router.ts';

type Here = RouterState<Route> & Pick<Router<Route>, 'navigate'>;

const RouterContext = createContext<Here | null>(null);

/** Everything below knows the address, and is drawn anew when it changes. */
export function RouterProvider<R extends Route>({ router, children }: { router: Router<R>; children: ReactNode }) {
  const [state, setState] = useState(router.state);
  useEffect(() => {
    const follow = () => startTransition(() => setState(router.state()));
    follow();
    return router.listen(follow);
  }, [router]);
  useScroll(state);
  const value = useMemo(() => ({ ...state, navigate: router.navigate }), [state, router]);
  return <RouterContext value={value}>{children}</RouterContext>;
}

/** Back is where somebody was; a new page begins at its top, or at the place that the address names. */
function useScroll({ location, scroll }: RouterState<Route>): void {
  useLayoutEffect(() => {
    if (scroll === 'hash') document.getElementById(location.hash.slice(1))?.scrollIntoView();
    else if (scroll !== null) window.scrollTo(0, scroll);
  }, [location, scroll]);
}

/** What stands at the address of now. */
export function useRoute(): Here {
  const state = useContext(RouterContext);
  if (!state) throw new Error('The router is used outside its provider');
  return state;
}

export function useLocation(): Location {
  return useRoute().location;
}

export function useNavigate(): Here['navigate'] {
  return useRoute().navigate;
}

/** The open parts of the address. */
export function useParams(): Params {
  return useRoute().params;
}

type NewSearch = URLSearchParams | Readonly<Record<string, string>>;

/** The choices in the address; setting them keeps none of the old, unless it is given a function of those. */
export function useSearchParams(): [URLSearchParams, (next: NewSearch | ((old: URLSearchParams) => NewSearch), options?: NavigateOptions) => void] {
  const { location: { pathname, search }, navigate } = useRoute();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  return [params, (next, options) => {
    const text = new URLSearchParams(typeof next === 'function' ? next(new URLSearchParams(search)) : next).toString();
    navigate(text === '' ? pathname : `${pathname}?${text}`, options);
  }];
}

export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'>, NavigateOptions {
  /** An address of the portal; `?week=…` is the page of now with other choices. */
  to: string;
}

/** A link that does not load a new document, unless it is opened elsewhere. */
export function Link({ to, replace, state, onClick, children, ...rest }: LinkProps) {
  const navigate = useNavigate();
  return (
    <a
      {...rest} href={to}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || rest.target !== undefined) return;
        event.preventDefault();
        navigate(to, { replace, state });
      }}
    >
      {children}
    </a>
  );
}

/** A link of a menu: it says that this is the page of now, or the one above it. */
export function NavLink(props: LinkProps) {
  const { pathname } = useLocation();
  return <Link {...props} aria-current={pathname === props.to || pathname.startsWith(`${props.to}/`) ? 'page' : undefined} />;
}

/** Goes elsewhere as soon as it is drawn; back does not lead here. */
export function Navigate({ to }: { to: string }) {
  const navigate = useNavigate();
  useEffect(() => navigate(to, { replace: true }), [navigate, to]);
  return null;
}
