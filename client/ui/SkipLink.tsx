/** The first stop of the Tab key: past the header to the content. */
export function SkipLink({ doel, children }: { doel: string; children: string }) {
  return <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={`#${doel}`}>{children}</a>;
}
